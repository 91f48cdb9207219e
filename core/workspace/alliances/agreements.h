// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/guards.h"
#include "core/reports/agreement.h"
#include "core/reports/writing.h"
#include "core/workspace/workspace.h"

namespace concord {

/// The life of an alliance, and the versions of its agreement.
///
/// Proposing seals the assembled text as a version: from then on the text never changes, and its SHA-256 says so.
/// Sealing and accepting are final; what takes them back is withdraw() and revoke().
class Agreements {
public:
    explicit Agreements(Workspace &workspace) : m_workspace(workspace) {}

    /// Takes a step of the alliance's life (core/model/alliances/guards.h says which are lawful and what stands in the
    /// way) and returns the alliance that it leads to: itself, or, when it is renewed, the new draft. The acts are
    /// "alliance.propose", ".agree", ".start", ".amend", ".pause", ".resume", ".give_notice", ".complete", ".end",
    /// ".decline", ".drop", ".reopen" and ".renew". The stage of each partner follows,
    /// and what is planned with an alliance that is over is called off. Renewing keeps the length of the term, and is
    /// refused while what came of renewing it before is not over ("renewed_already").
    Outcome<AllianceId> take(AllianceId id, StepRequest step);

    /// Seals the text as it is now as the next version, for the parties to accept while the present one stays in
    /// force. It counts from `effectiveOn`, or without one from the day on which all have agreed. Act "agreement.seal". Refuses "not_active", "amendment_open" and "nothing_changed".
    Outcome<AgreementVersionId> proposeChange(AllianceId id, const QString &summary, QDate effectiveOn = {});

    /// Records one party's yes to a version that awaits it (core/model/alliances/versionsinforce.h). Act "agreement.accept".
    /// Refuses "version_not_proposed", the yes of a party that the text does not name, because it came later
    /// ("joined_after_sealing"), and when the text is not the one that was sealed ("hash_does_not_match").
    Outcome<AcceptanceId> accept(const Acceptance &acceptance);
    /// Takes a party's yes back, where mayBeTakenBack() says so. Act "agreement.revoke". Refuses "version_in_force".
    Outcome<void> revoke(AcceptanceId id);
    /// Takes a proposed version back; a proposed alliance becomes a draft again, another stays as it is, and its steps tell
    /// why. Act "agreement.withdraw". Refuses "version_not_proposed" and "reason_needed".
    Outcome<void> withdraw(AgreementVersionId id, const QString &reason);

private:
    Workspace &m_workspace;
};

/// Who may read a document.
enum class Copy { Private, Partner };
template <>
inline constexpr auto words<Copy> = wordList("private", "partner");

/// A paper of an agreement: the agreement itself, its plan on one page, or the sheet for its review.
struct AgreementPaper {
    Document agreement;  ///< the text that is, or would be, sealed; or the other papers' part for all
    Document after;      ///< who accepted it, and in our own copy our notes
    QString footer;      ///< which text it is
    QString sealed;      ///< the text of the version, when it is one and plain (core/reports/markdown.h)
    bool onePage = false;
    QList<Document> shorter = {}; ///< of what stands on one page: the whole, with ever less in it

    /// Both, as they are shown and printed.
    [[nodiscard]] Document whole() const;
    /// The file to write. A sealed version as Markdown is the sealed text, byte for byte, and below it its footer.
    [[nodiscard]] QByteArray rendered(DocumentFormat format, PaperSize size = paperSizeOf(QLocale())) const;
    /// How it stands on its pages.
    [[nodiscard]] PageSetup setup(PaperSize size = paperSizeOf(QLocale())) const { return {footer, size, onePage, shorter}; }
};

/// The agreement as it stands now, with who accepted it; the private copy adds what is for our eyes only.
[[nodiscard]] Outcome<AgreementPaper> currentAgreement(const Workspace &workspace, AllianceId id, Copy copy);
/// The sealed text of a version; it is the same for both copies. Refuses "no_such_version" and "hash_does_not_match".
[[nodiscard]] Outcome<AgreementPaper> sealedAgreement(const Workspace &workspace, AllianceId id, int number);
/// The number of the version in force on that day (core/model/alliances/versionsinforce.h). Refuses
/// "no_version_in_force" (detail: the day).
[[nodiscard]] Outcome<int> numberInForceOn(const Workspace &workspace, AllianceId id, QDate day);

/// What all parties may read, taken from the file.
[[nodiscard]] SharedAgreement loadSharedAgreement(const Store &store, AllianceId id);
/// The text that proposing would seal today.
[[nodiscard]] QString assembledText(const Store &store, AllianceId id);

} // namespace concord
