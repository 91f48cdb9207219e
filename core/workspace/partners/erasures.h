// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/traces.h"
#include "core/workspace/recordname.h"
#include "core/workspace/workspace.h"

#include <QStringList>

#include <vector>

namespace concord {

/// What an erasure can't or must not reach.
enum class RemainsAs {
    SealedText, ///< the text of a version that both sides hold, and whose hash proves that nobody changed it
    Acceptance, ///< that a version was accepted, and when
    Place,      ///< a party, spokesperson, signatory or helper without a name in an alliance
    Mention,    ///< words that somebody wrote about somebody or something else
    MayMean     ///< the same with no more than a first or a last name, so that it may be somebody else
};
template <>
inline constexpr auto words<RemainsAs> = wordList("sealed_text", "acceptance", "place", "mention", "may_mean");

struct Remaining {
    RemainsAs as = RemainsAs::Mention;
    QString where; ///< "A-001 Breakfast by Bike, 2" for a version; the words themselves, or what is around them, for a mention
    RecordName of{}; ///< for a mention: the record that has the words; the title of a version is as above
    bool isNamed = true; ///< for a sealed text: it has the name
    QStringList ways{};  ///< and these e-mails, phones and addresses, as it writes them
    bool operator==(const Remaining &) const = default;
};

/// What an erasure would do.
struct ErasurePlan {
    QString name;
    ErasureForm form = ErasureForm::Whole;
    int records = 0;                ///< how many go or are emptied, those of the history that are gone already aside
    std::vector<Remaining> remains;
    QStringList copies;             ///< backups and replaced files beside the workspace that hold the party: deleted
    QStringList unreadable;         ///< those that can't be looked into: they stay
};

/// What it did.
struct Erased {
    bool isRewritten = false;       ///< the whole file was written anew; else a full disk or the like stood in the way
    QString backup;                 ///< a new one, made before older ones went; empty when it could not be made
    QStringList deletedCopies;
    QStringList leftCopies;         ///< they hold the party still, and could not be deleted or looked into
};

/// Erases a party that asks to be forgotten: the record, what belongs to it, the history of both, and the copies beside
/// the file that hold them. Not undone by anything. docs/decisions/0010 says what is done how, and what remains.
class Erasures {
public:
    explicit Erasures(Workspace &workspace) : m_workspace(workspace) {}

    /// Refuses "self_party" and "me_stays"; NotFound.
    [[nodiscard]] Outcome<ErasurePlan> plan(PartyId id) const;
    /// Where a place in an alliance has to stay, it gets `placeholder` and the number of the record for a name. When this
    /// answers a failure, nothing is erased. What comes after the commit and goes wrong is told in Erased.
    Outcome<Erased> erase(PartyId id, const QString &placeholder);

private:
    void require(const Store &store, PartyId id) const;

    Workspace &m_workspace;
};

/// Deletes the copies beside the workspace that an erasure was about to delete when it was cut short. Opens the file by
/// itself, so any thread may call it. Answers what it deleted.
QStringList finishErasures(const QString &workspacePath);

} // namespace concord
