// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/papervalues.h"

#include "core/reports/phrases.h"
#include "core/workspace/alliances/allianceview.h"

#include <algorithm>

namespace concord {

namespace {

template <class Record>
QList<Record> asList(const std::vector<Record> &records)
{
    return QList<Record>(records.begin(), records.end());
}

} // namespace

QList<BenefitReading> readingsOf(const Store &store, AllianceId id)
{
    return asList(store.select<BenefitReading>("WHERE benefit_id IN (SELECT id FROM benefit WHERE alliance_id = ?) ORDER BY read_on, id",
                                               {id.value()}));
}

QList<Concern> unsettledConcerns(const Store &store, AllianceId id, Visibility visibility)
{
    return asList(store.select<Concern>("WHERE alliance_id = ? AND visibility = ? AND step NOT IN ('settled', 'parked') ORDER BY raised_on, id",
                                        {id.value(), QString(word(visibility))}));
}

QString titleOf(const AllianceFacts &facts, const CheckIn &checkIn)
{
    for (const CheckInSchedule &schedule : facts.schedules) {
        if (schedule.id == checkIn.scheduleId && !schedule.title.isEmpty())
            return schedule.title;
    }
    return phrases::name(checkIn.kind);
}

QList<PartyId> partiesOf(const AllianceFacts &facts)
{
    QList<PartyId> parties;
    for (const AllianceSide &side : facts.sides)
        parties << side.role.partyId;
    return parties;
}

QString balanceInWords(const AllianceFacts &facts)
{
    const Balance gauge = balanceOf(facts);
    QString words = phrases::plain(gauge.band);
    if (gauge.percent)
        words = QStringLiteral("%1 of 100, %2").arg(*gauge.percent).arg(words);
    const bool leans = gauge.band == BalanceBand::Leaning || gauge.band == BalanceBand::Lopsided;
    const auto side = std::ranges::find(facts.sides, gauge.leansTo, [](const AllianceSide &s) { return s.role.partyId; });
    if (leans && side != facts.sides.end())
        words += QStringLiteral(" toward %1").arg(side->party.name);
    if (gauge.knownPercent)
        words += QStringLiteral("; %1 % of what they win is more than our guess").arg(QString::number(*gauge.knownPercent, 'f', 0));
    return words;
}

} // namespace concord
