// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/sharing.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/templates.h"
#include "core/workspace/checkins/rhythm.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype longestRole = 100;

/// Replaces the texts of a template's record by what `change` makes of them, no longer than their columns hold.
template <class Record, class Change>
void changeTexts(Record &record, const Change &change)
{
    for (const Column &column : Record::columns()) {
        const auto carried = templateColumns(QLatin1String(tableOf<Record>));
        const bool isCarried = std::ranges::any_of(carried, [&](const char *name) { return QLatin1String(name) == QLatin1String(column.name); });
        const bool isKey = QLatin1String(column.name) == QLatin1String("clause_key") || QLatin1String(column.name) == QLatin1String("key");
        if (!isCarried || isKey || column.kind != CellKind::Text)
            continue;
        QString text = change(std::get<QString>(column.get(&record)));
        if (column.longest > 0)
            text.truncate(column.longest);
        column.set(&record, text);
    }
}

/// A record that has nothing but what a template may carry.
template <class Record>
Record carriedOf(const Record &record)
{
    Record bare;
    for (const Column &column : Record::columns()) {
        for (const char *name : templateColumns(QLatin1String(tableOf<Record>))) {
            if (QLatin1String(name) == QLatin1String(column.name))
                column.set(&bare, column.get(&record));
        }
    }
    return bare;
}

// From an alliance to a template.

/// Everybody whom the texts of an alliance may name: its parties, whoever plays a part in it, and who belongs to them.
QList<NameToHide> namedIn(const Store &store, const AllianceView &view)
{
    QList<NameToHide> named;
    QList<PartyId> known;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const Party &party = view.facts.sides[i].party;
        named << NameToHide{party.name, static_cast<int>(i), party.kind == PartyKind::Person};
        known << party.id;
    }
    const auto add = [&](const Party &party) {
        if (!known.contains(party.id))
            named << NameToHide{party.name, -1, party.kind == PartyKind::Person};
        known << party.id;
    };
    for (auto id = view.names.keyBegin(); id != view.names.keyEnd(); ++id)
        add(store.get(*id));
    for (const Party &person : store.select<Party>(
             "WHERE id IN (SELECT a.person_id FROM affiliation a JOIN alliance_party s ON s.party_id = a.organisation_id WHERE s.alliance_id = ?)"
             " ORDER BY id",
             {view.facts.alliance.id.value()}))
        add(person);
    return named;
}

/// A topic as it is before anybody has agreed to it.
Term unanswered(Term term)
{
    for (YesNo Term::*question : {&Term::agreed, &Term::written, &Term::checked, &Term::divided}) {
        if (term.*question != YesNo::NotNeeded)
            term.*question = YesNo::No;
    }
    if (term.state != TermState::NotNeeded) {
        term.state = term.text.trimmed().isEmpty() ? TermState::Missing : TermState::Drafted;
        term.reason.clear();
    }
    return term;
}

TemplateSide sideOf(const QList<AllianceSide> &sides, std::optional<PartyId> party)
{
    if (!party)
        return {TemplateSide::Served};
    const auto side = std::ranges::find(sides, *party, [](const AllianceSide &each) { return each.role.partyId; });
    const auto number = static_cast<int>(side - sides.begin());
    return number == 0 ? TemplateSide{TemplateSide::Us} : TemplateSide{TemplateSide::Partner, number};
}

AllianceTemplate templateOf(const Store &store, const AllianceView &view)
{
    const AllianceFacts &facts = view.facts;
    const QList<NameToHide> named = namedIn(store, view);
    const auto nameless = [&](auto record) {
        changeTexts(record, [&](const QString &text) { return withoutNames(text, named); });
        return record;
    };
    AllianceTemplate content;
    content.alliance = nameless(carriedOf(facts.alliance));
    for (const AllianceSide &side : facts.sides)
        content.roles << withoutNames(side.role.roleLabel, named);
    for (const Term &term : facts.terms)
        content.terms << nameless(unanswered(carriedOf(term)));
    for (const Responsibility &work : facts.responsibilities) {
        if (work.state != ResponsibilityState::Dropped)
            content.responsibilities << TemplatePart<Responsibility>{sideOf(facts.sides, work.accountablePartyId), nameless(carriedOf(work))};
    }
    for (const Contribution &gift : facts.contributions) {
        if (gift.state != ContributionState::Stopped)
            content.contributions << TemplatePart<Contribution>{sideOf(facts.sides, gift.partyId), nameless(carriedOf(gift))};
    }
    for (const Benefit &benefit : facts.benefits) {
        if (benefit.state != BenefitState::GivenUp && !benefit.unplanned)
            content.benefits << TemplatePart<Benefit>{sideOf(facts.sides, benefit.partyId), nameless(carriedOf(benefit))};
    }
    for (const Safeguard &safeguard : facts.safeguards)
        content.safeguards << nameless(carriedOf(safeguard));
    for (const CheckInSchedule &schedule : facts.schedules)
        content.schedules << nameless(carriedOf(schedule));
    return content;
}

// From a template to an alliance.

template <class Record, class Give>
void giveEach(Store &store, AllianceId alliance, const QList<TemplatePart<Record>> &parts, const QList<PartyId> &parties,
              const QStringList &names, const Give &give)
{
    for (const TemplatePart<Record> &part : parts) {
        for (const PartyId party : part.side.among(parties)) {
            Record record = part.record;
            record.allianceId = alliance;
            changeTexts(record, [&](const QString &text) { return withNames(text, names); });
            give(record, party);
            store.insert(record);
        }
    }
}

void giveBenefits(Store &store, AllianceId alliance, const QList<TemplatePart<Benefit>> &parts, const QList<PartyId> &parties,
                  const QStringList &names)
{
    const auto asGuess = [](Benefit &benefit, std::optional<PartyId> party) {
        benefit.partyId = party;
        benefit.importanceBasis = Basis::Guess;
        benefit.likelihood = 0;
    };
    giveEach(store, alliance, parts, parties, names, asGuess);
    for (const TemplatePart<Benefit> &part : parts) {
        if (part.side.kind != TemplateSide::Served)
            continue;
        Benefit benefit = part.record;
        benefit.allianceId = alliance;
        changeTexts(benefit, [&](const QString &text) { return withNames(text, names); });
        asGuess(benefit, std::nullopt);
        store.insert(benefit);
    }
}

void giveRhythm(Store &store, AllianceId alliance, CheckInSchedule schedule, QDate today)
{
    schedule.allianceId = alliance;
    switch (schedule.unit) {
    case PeriodUnit::Days: schedule.anchorOn = today.addDays(schedule.everyN); break;
    case PeriodUnit::Weeks: schedule.anchorOn = today.addDays(7 * schedule.everyN); break;
    case PeriodUnit::Months: schedule.anchorOn = today.addMonths(schedule.everyN); break;
    }
    store.insert(schedule);
    replan(store, schedule, today);
}

} // namespace

Outcome<AllianceTemplate> templateOf(const Workspace &workspace, AllianceId id, const QString &name, const QString &locale)
{
    const auto view = viewAlliance(workspace, id);
    if (!view)
        return tl::make_unexpected(view.error());
    return workspace.read([&](const Store &store) {
        AllianceTemplate content = templateOf(store, *view);
        content.key = QStringLiteral("own"); // until it is saved
        content.name = name.simplified();
        content.locale = locale.section(u'_', 0, 0);
        return content;
    });
}

void begin(Store &store, AllianceId id, const AllianceTemplate &content, QDate today)
{
    QList<PartyId> parties;
    QStringList names;
    const auto sides = store.select<AllianceParty>("WHERE alliance_id = ? ORDER BY is_us DESC, id", {id.value()});
    for (const AllianceParty &side : sides) {
        parties << side.partyId;
        names << store.get(side.partyId).name;
    }
    for (int i = 0; AllianceParty side : sides) {
        const QString role = withNames(content.roles.value(i++), names).left(longestRole);
        if (!side.roleLabel.isEmpty() || role.isEmpty())
            continue;
        side.roleLabel = role;
        store.update(side);
    }
    const Alliance before = store.get(id);
    Alliance after = before;
    for (const Column &column : Alliance::columns()) {
        for (const char *name : templateColumns(QLatin1String(tableOf<Alliance>))) {
            if (QLatin1String(name) == QLatin1String(column.name))
                column.set(&after, column.get(&content.alliance));
        }
    }
    changeTexts(after, [&](const QString &text) { return withNames(text, names); });
    if (!before.purpose.isEmpty()) // what was said goes before what is suggested
        after.purpose = before.purpose;
    store.update(after);

    for (int position = 0; Term term : content.terms) {
        term.allianceId = id;
        term.position = position++;
        changeTexts(term, [&](const QString &text) { return withNames(text, names); });
        store.insert(term);
    }
    giveEach(store, id, content.responsibilities, parties, names,
             [](Responsibility &work, PartyId party) { work.accountablePartyId = party; });
    giveEach(store, id, content.contributions, parties, names, [](Contribution &gift, PartyId party) { gift.partyId = party; });
    giveBenefits(store, id, content.benefits, parties, names);
    for (Safeguard safeguard : content.safeguards) {
        safeguard.allianceId = id;
        changeTexts(safeguard, [&](const QString &text) { return withNames(text, names); });
        store.insert(safeguard);
    }
    for (const CheckInSchedule &schedule : content.schedules)
        giveRhythm(store, id, schedule, today);
}

} // namespace concord
