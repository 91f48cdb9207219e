// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/allianceview.h"

#include "core/model/alliances/sharing.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/alliances/papervalues.h"
#include "core/workspace/alliances/sidesintext.h"
#include "core/workspace/alliances/tellingcheckins.h"
#include "core/workspace/alliances/textmoved.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

template <class Record>
QList<Record> records(const Store &store, QByteArrayView tail, AllianceId id)
{
    const std::vector<Record> found = store.select<Record>(tail, {id.value()});
    return QList<Record>(found.begin(), found.end());
}

template <class Record>
QList<Record> ofAlliance(const Store &store, AllianceId id)
{
    return records<Record>(store, "WHERE alliance_id = ? ORDER BY id", id);
}

/// A spokesperson can be reached through a contact point of their own or of their party.
bool isReachable(const Store &store, const AllianceParty &side)
{
    return store
        .query("SELECT 1 FROM contact_point WHERE party_id IN (?, ?) LIMIT 1",
               {side.partyId.value(), side.spokespersonId.value_or(side.partyId).value()})
        .next();
}

QHash<PartyId, QString> namesIn(const Store &store, AllianceId id)
{
    QHash<PartyId, QString> names;
    Statement rows = store.query(R"(
        WITH named(party) AS (
            SELECT party_id FROM alliance_party WHERE alliance_id = ?1
            UNION SELECT spokesperson_id FROM alliance_party WHERE alliance_id = ?1
            UNION SELECT signatory_id FROM alliance_party WHERE alliance_id = ?1
            UNION SELECT person_id FROM responsibility_person p JOIN responsibility r ON r.id = p.responsibility_id
                   WHERE r.alliance_id = ?1
            UNION SELECT owner_person_id FROM benefit WHERE alliance_id = ?1
            UNION SELECT by_person_id FROM benefit_reading g JOIN benefit b ON b.id = g.benefit_id WHERE b.alliance_id = ?1
            UNION SELECT owner_party_id FROM term WHERE alliance_id = ?1
            UNION SELECT for_party_id FROM safeguard WHERE alliance_id = ?1
            UNION SELECT waived_by_id FROM safeguard WHERE alliance_id = ?1
            UNION SELECT raised_by_party_id FROM concern WHERE alliance_id = ?1
            UNION SELECT step_owner_id FROM concern WHERE alliance_id = ?1
            UNION SELECT from_party_id FROM idea WHERE alliance_id = ?1
            UNION SELECT by_party_id FROM alliance_step WHERE alliance_id = ?1
            UNION SELECT by_person_id FROM acceptance a JOIN agreement_version v ON v.id = a.version_id WHERE v.alliance_id = ?1)
        SELECT party.id, party.name FROM party JOIN named ON named.party = party.id)",
                                 {id.value()});
    while (rows.next())
        names.insert(rows.id<Party>(0), rows.text(1));
    return names;
}

} // namespace

void seeComingVersion(AllianceFacts &facts)
{
    const bool hasVersion = std::ranges::any_of(facts.versions,
                                                [](const AgreementVersion &v) { return v.state != VersionState::Withdrawn; });
    if (facts.alliance.state == AllianceState::Draft && !hasVersion) {
        AgreementVersion coming;
        coming.allianceId = facts.alliance.id;
        coming.number = facts.versions.isEmpty() ? 1 : facts.versions.last().number + 1;
        facts.versions << coming;
    }
}

AllianceFacts loadSides(const Store &store, AllianceId id)
{
    AllianceFacts facts;
    facts.alliance = store.get(id);
    for (const AllianceParty &role : records<AllianceParty>(store, "WHERE alliance_id = ? ORDER BY is_us DESC, id", id))
        facts.sides << AllianceSide{role, store.get(role.partyId), isReachable(store, role)};
    facts.contributions = ofAlliance<Contribution>(store, id);
    facts.benefits = ofAlliance<Benefit>(store, id);
    return facts;
}

AllianceFacts loadFacts(const Store &store, AllianceId id)
{
    AllianceFacts facts = loadSides(store, id);
    facts.steps = ofAlliance<AllianceStep>(store, id);
    facts.handBacks = ofAlliance<HandBack>(store, id);
    facts.hasPriority = store.first<AlliancePriority>("WHERE alliance_id = ?", {id.value()}).has_value();
    facts.aloneCostNoted = store
                               .query("SELECT 1 FROM alone_entry e JOIN alliance_priority a ON a.priority_id = e.priority_id "
                                      "WHERE a.alliance_id = ? LIMIT 1",
                                      {id.value()})
                               .next();
    facts.terms = records<Term>(store, "WHERE alliance_id = ? ORDER BY position, id", id);
    facts.responsibilities = ofAlliance<Responsibility>(store, id);
    facts.people = records<ResponsibilityPerson>(
        store, "WHERE responsibility_id IN (SELECT id FROM responsibility WHERE alliance_id = ?) ORDER BY id", id);
    facts.safeguards = records<Safeguard>(store, "WHERE alliance_id = ? ORDER BY unlocks_level, id", id);
    facts.versions = records<AgreementVersion>(store, "WHERE alliance_id = ? ORDER BY number", id);
    facts.acceptances = records<Acceptance>(
        store, "WHERE version_id IN (SELECT id FROM agreement_version WHERE alliance_id = ?) ORDER BY id", id);
    facts.schedules = ofAlliance<CheckInSchedule>(store, id);
    const std::vector<CheckIn> telling = tellingCheckIns(store, {id});
    facts.checkIns = {telling.begin(), telling.end()};

    seeComingVersion(facts);
    seeWhoJoinedLater(facts);
    return facts;
}

Balance balanceOf(const AllianceFacts &facts)
{
    const auto us = std::ranges::find_if(facts.sides, [](const AllianceSide &side) { return side.role.isUs; });
    return balance(partiesOf(facts), us != facts.sides.end() ? us->role.partyId : PartyId(), facts.benefits, facts.contributions);
}

QString AllianceView::partners() const
{
    QStringList partners;
    for (const AllianceSide &side : facts.sides) {
        if (!side.role.isUs)
            partners << side.party.name;
    }
    return partners.join(QLatin1String(", "));
}

QList<BenefitReading> AllianceView::readingsOf(BenefitId benefit) const
{
    QList<BenefitReading> own = readings;
    own.removeIf([benefit](const BenefitReading &r) { return r.benefitId != benefit; });
    return own;
}

QList<PartyId> AllianceView::peopleOf(ResponsibilityId responsibility, ResponsibilityPart part) const
{
    QList<PartyId> people;
    for (const ResponsibilityPerson &person : facts.people) {
        if (person.responsibilityId == responsibility && person.part == part)
            people << person.personId;
    }
    std::ranges::sort(people, {}, [this](PartyId id) { return names.value(id); });
    return people;
}

Outcome<AllianceView> viewAlliance(const Workspace &workspace, AllianceId id)
{
    const QDate today = workspace.today();
    return workspace.read([&](const Store &store) {
        AllianceView view;
        view.facts = loadFacts(store, id);
        seeWhetherTextMoved(store, view.facts);
        const AllianceFacts &facts = view.facts;
        view.priorities = records<Priority>(
            store, "WHERE id IN (SELECT priority_id FROM alliance_priority WHERE alliance_id = ?) ORDER BY importance DESC, title", id);
        view.readings = records<BenefitReading>(
            store, "WHERE benefit_id IN (SELECT id FROM benefit WHERE alliance_id = ?) ORDER BY read_on, id", id);
        view.drawbacks = ofAlliance<Drawback>(store, id);
        view.concerns = ofAlliance<Concern>(store, id);
        view.ideas = ofAlliance<Idea>(store, id);
        view.names = namesIn(store, id);

        const QList<PartyId> parties = partiesOf(facts);
        for (const PartyId side : parties)
            view.moods << latestMoods(store, id, side, moodsShown);
        view.dates = facts.dates(today);
        view.completeness = completeness(facts, today);
        view.questions = fourQuestions(facts.terms);
        view.balance = balanceOf(facts);
        view.value = realisedValue(parties, facts.benefits, view.readings);
        view.next = nextStates(facts, today);
        view.unlockedShareLevel = highestUnlocked(facts.safeguards);
        // From what is open to where it comes from: the other way would look at every check-in there ever was.
        const auto actions = records<Action>(
            store, "WHERE state = 'open' AND EXISTS (SELECT 1 FROM check_in c WHERE c.id = +check_in_id AND c.alliance_id = ?) ORDER BY id", id);
        view.health = healthOf(facts, {view.readings, view.concerns, view.moods, actions}, today);
        return view;
    });
}

Outcome<AllianceId> allianceWithCode(const Workspace &workspace, const QString &code)
{
    return workspace.read([&](const Store &store) {
        const auto found = store.first<Alliance>("WHERE code = ? COLLATE NOCASE", {code.trimmed()});
        if (!found)
            refuse(QStringLiteral("no_such_alliance"), code);
        return found->id;
    });
}

Outcome<AllianceId> allianceOfPart(const Workspace &workspace, const QString &table, std::int64_t id)
{
    static constexpr std::array parts{"responsibility", "contribution", "benefit", "drawback", "term", "safeguard", "concern", "idea",
                                      "hand_back", "agreement_version", "attachment"};
    return workspace.read([&](const Store &store) {
        const auto part = std::ranges::find(parts, table, [](const char *name) { return QLatin1String(name); });
        if (part != parts.end()) {
            const QByteArray sql = QByteArray("SELECT alliance_id FROM ") + *part + " WHERE id = ?";
            if (Statement row = store.query(sql, {id}); row.next())
                return row.id<Alliance>(0);
        }
        throw FailureError({FailureKind::NotFound, {}, table});
    });
}

namespace {

constexpr char running[] = "state IN ('agreed', 'active', 'paused', 'ending')";

std::vector<AllianceRow> rowsOf(const Store &store, const QByteArray &whichAndOrder, std::initializer_list<Value> values = {})
{
    const QByteArray sql = R"(
        SELECT a.id, a.code, a.title, a.state,
               (SELECT group_concat(name, ', ') FROM (SELECT p.name FROM alliance_party s JOIN party p ON p.id = s.party_id
                 WHERE s.alliance_id = a.id AND NOT s.is_us ORDER BY s.id)),
               c.planned_on, coalesce(s.grace_days, 0), a.kind
          FROM alliance a
          LEFT JOIN check_in c ON a.state NOT IN )" + statesThatAreOver() + R"(
                              AND c.id = (SELECT id FROM check_in WHERE alliance_id = a.id AND state = 'planned'
                                          ORDER BY planned_on, id LIMIT 1)
          LEFT JOIN check_in_schedule s ON s.id = c.schedule_id )" + whichAndOrder;
    Statement rows = store.query(sql, values);
    std::vector<AllianceRow> list;
    while (rows.next())
        list.push_back({rows.id<Alliance>(0), rows.text(1), rows.text(2), rows.as<AllianceState>(3), rows.text(4), rows.day(5),
                        static_cast<int>(rows.integer(6)), rows.as<AllianceKind>(7)});
    return list;
}

} // namespace

std::vector<AllianceRow> allianceRows(const Store &store)
{
    return rowsOf(store, "ORDER BY a.state IN " + statesThatAreOver() + ", a.title, a.id");
}

RunningAlliances runningAlliances(const Store &store, int most)
{
    RunningAlliances result;
    result.first = rowsOf(store,
                          QByteArray("WHERE a.id IN (SELECT id FROM alliance WHERE ") + running + " ORDER BY title, id LIMIT ?) ORDER BY a.title, a.id",
                          {most});
    const QByteArray all = QByteArray("SELECT count(*) FROM alliance WHERE ") + running;
    Statement count = store.query(all);
    result.count = count.next() ? count.as<int>(0) : 0;
    return result;
}

Outcome<std::vector<AllianceRow>> listAlliances(const Workspace &workspace)
{
    return workspace.read(allianceRows);
}

Outcome<QStringList> namesToPick(const Workspace &workspace, PickFrom from)
{
    return workspace.read([from](const Store &store) {
        Statement rows = store.query(from == PickFrom::People
                                         ? "SELECT name FROM party WHERE kind = 'person' ORDER BY sort_name, id LIMIT 20000"
                                         : "SELECT name FROM party WHERE is_partner AND NOT is_self AND stage <> 'archived' "
                                           "ORDER BY sort_name, id LIMIT 20000");
        QStringList names;
        while (rows.next())
            names << rows.text(0);
        return names;
    });
}

} // namespace concord
