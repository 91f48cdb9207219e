// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarsource.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/model/checkins/schedule.h"
#include "core/workspace/alliances/agreedterms.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype mostExceptions = 400; ///< dates left out of one rule: more than a daily rhythm has in a year

template <class Record>
void takeBackInto(Record &record, const RowChange &change)
{
    for (const Column &column : Record::columns()) {
        if (const auto value = change.before.constFind(QLatin1String(column.name)); value != change.before.constEnd())
            column.set(&record, *value);
    }
}

/// A record that was deleted, as it was before.
template <class Record>
Record deleted(Id<Record> id, const RowChange &change)
{
    Record record;
    takeBackInto(record, change);
    record.id = id;
    return record;
}

template <class Record>
const RowChange *changeOf(const RowChanges &entry, Id<Record> id)
{
    const auto found = entry.rows.find(CalendarRow(id));
    return found == entry.rows.end() ? nullptr : &found->second;
}

template <class Record>
void takeBackOne(std::optional<Record> &record, const RowChanges &entry)
{
    const RowChange *change = record ? changeOf(entry, record->id) : nullptr;
    if (change == nullptr)
        return;
    if (change->operation == RowOperation::Insert)
        record.reset();
    else
        takeBackInto(*record, *change);
}

/// Of the records of one table; those that the entry deleted come back if `belongs` says so.
template <class List, class Belongs>
void takeBackAll(List &records, const RowChanges &entry, Belongs belongs)
{
    using Record = typename List::value_type;
    for (auto record = records.begin(); record != records.end();) {
        const RowChange *change = changeOf(entry, record->id);
        if (change != nullptr && change->operation == RowOperation::Insert) {
            record = records.erase(record);
            continue;
        }
        if (change != nullptr)
            takeBackInto(*record, *change);
        ++record;
    }
    for (const CalendarRow &row : entry.hidden) {
        const RowChange &change = entry.rows.at(row);
        if (row.table != QLatin1String(tableOf<Record>) || change.operation != RowOperation::Delete)
            continue;
        const Record record = deleted(Id<Record>(row.id), change);
        if (std::ranges::find(records, record.id, &Record::id) == records.end() && belongs(record))
            records.push_back(record);
    }
}

/// The dates of the rhythm that a check-in passed by when it was moved: none of them comes any more. One more than
/// are wanted tells that there are too many.
QList<QDate> datesUntil(const CheckInSchedule &schedule, QDate ruled, QDate until)
{
    QList<QDate> dates;
    for (QDate day = firstDateAfter(schedule, ruled); day.isValid() && day <= until && dates.size() <= mostExceptions;
         day = firstDateAfter(schedule, day))
        dates << day;
    return dates;
}

CalendarEvent eventOn(const QString &uid, const QString &summary, QDate day)
{
    CalendarEvent event;
    event.uid = uid;
    event.summary = summary;
    event.day = day;
    return event;
}

} // namespace

CheckInSource::CheckInSource(const Store &store, const CheckInSchedule &schedule, const CheckIn &planned)
    : m_store(store), m_own{schedule.id}, m_schedule(schedule), m_checkIns{planned}
{
    readSubject(schedule);
}

CheckInSource::CheckInSource(const Store &store, const CheckIn &single, const CalendarWords &words)
    : m_store(store), m_single(words.single), m_own{single.id}, m_checkIns{single}
{
    readSubject(single);
}

template <class Record>
void CheckInSource::readSubject(const Record &about)
{
    if (about.allianceId)
        m_alliance = m_store.get(*about.allianceId);
    if (about.teamId)
        m_team = m_store.get(*about.teamId);
    if (about.partyId)
        m_party = m_store.get(*about.partyId);
}

template <class Record>
std::optional<QString> CheckInSource::nameOf(const Record &about) const
{
    if (about.allianceId && m_alliance && m_alliance->id == *about.allianceId)
        return isOver(m_alliance->state) ? std::nullopt : std::optional(m_alliance->title);
    if (about.teamId && m_team && m_team->id == *about.teamId)
        return m_team->name;
    if (about.partyId && m_party && m_party->id == *about.partyId)
        return m_party->name;
    return QString(); // it was with somebody else, by another name
}

const CheckIn *CheckInSource::planned() const
{
    const CheckIn *first = nullptr;
    for (const CheckIn &each : m_checkIns) {
        if (each.state == CheckInState::Planned && (first == nullptr || each.plannedOn < first->plannedOn))
            first = &each;
    }
    return first;
}

std::vector<CalendarEvent> CheckInSource::events() const
{
    const CheckIn *next = planned();
    if (next == nullptr || (m_schedule && m_schedule->paused))
        return {};
    if (m_schedule)
        return eventsOf(*m_schedule, *next);
    if (next->scheduleId) // the rhythm is not there yet
        return {};
    const auto name = nameOf(*next);
    return name ? std::vector{eventOn(next->uid, m_single.arg(*name), next->plannedOn)} : std::vector<CalendarEvent>();
}

std::vector<CalendarEvent> CheckInSource::eventsOf(const CheckInSchedule &schedule, const CheckIn &planned) const
{
    const auto name = nameOf(schedule);
    if (!name)
        return {};
    const QString summary = schedule.title + QStringLiteral(" · ") + *name;
    std::vector<CalendarEvent> events;
    const auto addOne = [&](const QString &uid, QDate day) -> CalendarEvent & {
        events.push_back(eventOn(uid, summary, day));
        events.back().remindDaysBefore = schedule.remindDaysBefore;
        return events.back();
    };
    const QString rule = recurrenceRule(schedule);
    const QDate until = plannedFor(planned).until();
    const QDate ruled = planned.movedFrom.isValid() ? planned.movedFrom : planned.plannedOn;
    if (rule.isEmpty() || !firstDateAfter(schedule, until).isValid()) {
        addOne(schedule.uid, planned.plannedOn);
        return events;
    }
    const QList<QDate> passedBy = datesUntil(schedule, ruled, until);
    if (firstDateAfter(schedule, ruled.addDays(-1)) != ruled || passedBy.size() > mostExceptions) {
        // It stands for no date of the rule, or for too many: the rule goes on after it.
        addOne(planned.uid, planned.plannedOn);
        addOne(schedule.uid, firstDateAfter(schedule, until)).rule = rule;
        return events;
    }
    CalendarEvent &series = addOne(schedule.uid, ruled);
    series.rule = rule;
    series.except = passedBy;
    if (ruled != planned.plannedOn)
        addOne(schedule.uid, planned.plannedOn).standsFor = ruled;
    return events;
}

std::vector<CalendarRow> CheckInSource::rows() const
{
    std::vector<CalendarRow> rows = m_own;
    for (const CheckIn &each : m_checkIns)
        rows.emplace_back(each.id);
    if (m_alliance)
        rows.emplace_back(m_alliance->id);
    if (m_team)
        rows.emplace_back(m_team->id);
    if (m_party)
        rows.emplace_back(m_party->id);
    return rows;
}

void CheckInSource::takeBack(const RowChanges &entry)
{
    takeBackCheckIns(entry);
    takeBackOne(m_schedule, entry);
    takeBackOne(m_alliance, entry);
    takeBackOne(m_team, entry);
    takeBackOne(m_party, entry);
}

void CheckInSource::takeBackCheckIns(const RowChanges &entry)
{
    const auto belongs = [this](const CheckIn &each) {
        return m_schedule ? each.scheduleId == m_schedule->id : CalendarRow(each.id) == m_own.front();
    };
    if (m_schedule) {
        // The one that was planned before: held, skipped or called off since, and not looked at until now.
        for (const CalendarRow &row : entry.hidden) {
            const CheckInId id(row.id);
            const bool isNew = row == CalendarRow(id) && std::ranges::find(m_checkIns, id, &CheckIn::id) == m_checkIns.end();
            if (!isNew || entry.rows.at(row).operation != RowOperation::Update)
                continue;
            if (const auto now = m_store.find(id); now && belongs(*now))
                m_checkIns.push_back(*now);
        }
    }
    takeBackAll(m_checkIns, entry, belongs);
}

AgreementSource::AgreementSource(const Store &store, const Alliance &alliance, const CalendarWords &words, QDate today)
    : m_words(words), m_today(today), m_id(alliance.id)
{
    m_facts.alliance = alliance;
    const QByteArray terms = "SELECT id, number, state, effective_on, " + termsOfVersion + " FROM agreement_version WHERE alliance_id = ? ORDER BY number";
    for (Statement rows = store.query(terms, {m_id.value()}); rows.next();) {
        AgreementVersion version;
        version.id = rows.id<AgreementVersion>(0);
        version.allianceId = m_id;
        version.number = static_cast<int>(rows.integer(1));
        version.state = rows.as<VersionState>(2);
        version.effectiveOn = rows.day(3);
        readTermsOfVersion(version, rows, 4);
        m_facts.versions << version;
    }
    for (const Acceptance &yes : store.select<Acceptance>("WHERE version_id IN (SELECT id FROM agreement_version WHERE alliance_id = ?) ORDER BY id", {m_id.value()}))
        m_facts.acceptances << yes;
    for (const AllianceStep &step : store.select<AllianceStep>("WHERE alliance_id = ? ORDER BY id", {m_id.value()}))
        m_facts.steps << step;
}

std::vector<CalendarEvent> AgreementSource::eventsOn(QDate day) const
{
    using enum AllianceState;
    const AllianceState state = m_facts.alliance.state;
    if (!m_exists || (state != Active && state != Paused && state != Ending))
        return {};
    const AgreementDates dates = agreementDates(m_facts.agreed(day), day, m_facts.lastDay());
    std::vector<CalendarEvent> events;
    const auto addDay = [&](const char *what, const QString &words, QDate on) {
        // Each term that was renewed without a word has days of its own.
        const QString uid = QStringLiteral("%1-%2-%3").arg(m_facts.alliance.uid, QLatin1String(what)).arg(dates.renewals);
        if (on.isValid())
            events.push_back(eventOn(uid, words.arg(m_facts.alliance.title), on));
    };
    if (!dates.noticePassed) {
        addDay("prepare", m_words.prepare, dates.prepareFrom);
        addDay("notice", m_words.notice, dates.noticeBy);
    }
    addDay("end", m_words.end, dates.endOn);
    return events;
}

QList<QDate> AgreementSource::turns() const
{
    QList<QDate> days;
    for (const AgreementVersion &version : m_facts.versions) {
        const QDate from = inForceFrom(m_facts, version);
        if (from.isValid() && from <= m_today && !days.contains(from))
            days << from;
    }
    std::ranges::sort(days);
    return days;
}

std::vector<CalendarRow> AgreementSource::rows() const
{
    std::vector<CalendarRow> rows{m_id};
    for (const AgreementVersion &version : m_facts.versions)
        rows.emplace_back(version.id);
    for (const Acceptance &yes : m_facts.acceptances)
        rows.emplace_back(yes.id);
    for (const AllianceStep &step : m_facts.steps)
        rows.emplace_back(step.id);
    return rows;
}

void AgreementSource::takeBack(const RowChanges &entry)
{
    if (const RowChange *change = changeOf(entry, m_id)) {
        m_exists = change->operation != RowOperation::Insert;
        takeBackInto(m_facts.alliance, *change);
    }
    takeBackAll(m_facts.versions, entry, [this](const AgreementVersion &each) { return each.allianceId == m_id; });
    takeBackAll(m_facts.acceptances, entry, [this](const Acceptance &yes) {
        return std::ranges::find(m_facts.versions, yes.versionId, &AgreementVersion::id) != m_facts.versions.end();
    });
    takeBackAll(m_facts.steps, entry, [this](const AllianceStep &each) { return each.allianceId == m_id; });
    std::ranges::sort(m_facts.versions, {}, &AgreementVersion::number);
    std::ranges::sort(m_facts.steps, {}, [](const AllianceStep &step) { return step.id.value(); });
}

} // namespace concord
