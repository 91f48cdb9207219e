// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/agreementsource.h"

#include "core/model/alliances/versionsinforce.h"
#include "core/workspace/alliances/agreedterms.h"

namespace concord {

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
