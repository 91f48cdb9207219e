// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/balance.h"
#include "core/model/alliances/completeness.h"
#include "core/model/alliances/guards.h"
#include "core/model/alliances/health.h"
#include "core/model/alliances/value.h"
#include "core/model/priorities/priority.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace concord {

/// Everything that the rules of an alliance look at; of its check-ins those that a rule looks at (tellingcheckins.h). A
/// draft is seen with the version that proposing it would make. Throws NotFound.
[[nodiscard]] AllianceFacts loadFacts(const Store &store, AllianceId id);
/// Of these facts the alliance, its sides, and what each gives and gets. Throws NotFound.
[[nodiscard]] AllianceFacts loadSides(const Store &store, AllianceId id);
[[nodiscard]] Balance balanceOf(const AllianceFacts &facts); ///< looks at what loadSides() loads
/// Lets a draft without a version be seen with the one that proposing it would make.
void seeComingVersion(AllianceFacts &facts);

/// How many moods of each side tell how it went.
inline constexpr int moodsShown = 12;

/// One alliance as its page and `concord-cli alliance` show it: the records, and what the rules say about them today.
struct AllianceView {
    AllianceFacts facts;              ///< sides: us first
    QList<Priority> priorities;
    QList<BenefitReading> readings;   ///< of all its benefits, by day
    QList<Drawback> drawbacks;
    QList<Concern> concerns;
    QList<Idea> ideas;
    QList<MoodOnDay> moods;           ///< the latest of each side at held check-ins, by side and day
    QHash<PartyId, QString> names;    ///< of every party and person that plays a part in it

    AgreementDates dates;
    Completeness completeness;
    FourQuestions questions;
    Balance balance;                  ///< parties as in facts.sides
    RealisedValue value;              ///< parties as in facts.sides
    QList<NextState> next;
    int unlockedShareLevel = 0;
    AllianceHealth health;

    [[nodiscard]] QString name(std::optional<PartyId> party) const { return party ? names.value(*party) : QString(); }
    /// The partners' names, joined by commas.
    [[nodiscard]] QString partners() const;
    /// Readings of one benefit, by day.
    [[nodiscard]] QList<BenefitReading> readingsOf(BenefitId benefit) const;
    /// The people of one part of a responsibility, by name.
    [[nodiscard]] QList<PartyId> peopleOf(ResponsibilityId responsibility, ResponsibilityPart part) const;
};

[[nodiscard]] Outcome<AllianceView> viewAlliance(const Workspace &workspace, AllianceId id);

/// The alliance with that code, in any spelling of its letters; refuses "no_such_alliance" (subject: the code).
[[nodiscard]] Outcome<AllianceId> allianceWithCode(const Workspace &workspace, const QString &code);

/// The alliance that a record of one of these tables is a part of: responsibility, contribution, benefit, drawback, term,
/// safeguard, concern, idea, hand_back, agreement_version, attachment. NotFound for a record that is gone, or another table.
[[nodiscard]] Outcome<AllianceId> allianceOfPart(const Workspace &workspace, const QString &table, std::int64_t id);

/// One line of the list of alliances.
struct AllianceRow {
    AllianceId id;
    QString code;
    QString title;
    AllianceState state = AllianceState::Draft;
    QString partners;      ///< joined by commas
    QDate nextCheckIn;     ///< the earliest planned one; invalid: none
    int graceDays = 0;     ///< of that check-in
    AllianceKind kind = AllianceKind::WorkingTogether;
    friend bool operator==(const AllianceRow &, const AllianceRow &) = default;
};

/// Every alliance: those that run or are being made first, each group by title.
[[nodiscard]] std::vector<AllianceRow> allianceRows(const Store &store);
[[nodiscard]] Outcome<std::vector<AllianceRow>> listAlliances(const Workspace &workspace);

/// Those that are agreed on and not over.
struct RunningAlliances {
    std::vector<AllianceRow> first; ///< by title
    int count = 0;                  ///< of all
};
/// Reads `most` of them, however many there are.
[[nodiscard]] RunningAlliances runningAlliances(const Store &store, int most);

/// Names to pick from while one is typed.
enum class PickFrom { Partners, People };
[[nodiscard]] Outcome<QStringList> namesToPick(const Workspace &workspace, PickFrom from);

} // namespace concord
