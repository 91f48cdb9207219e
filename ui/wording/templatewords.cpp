// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/templatewords.h"

#include "ui/wording/alliancewords.h"
#include "ui/wording/checkinwords.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

QString nameOf(const TemplateSide &side)
{
    switch (side.kind) {
    case TemplateSide::Us: return Words::tr("you");
    case TemplateSide::Partner: return side.number == 1 ? Words::tr("the partner") : Words::tr("partner %1").arg(side.number);
    case TemplateSide::EachPartner: return Words::tr("each partner");
    case TemplateSide::Each: return Words::tr("each");
    case TemplateSide::Served: return Words::tr("those served");
    }
    Q_UNREACHABLE();
}

/// Without the full stop at its end, since it stands in a row with others.
QString inARow(const QString &statement)
{
    const QString shown = withoutPlaces(statement);
    return shown.endsWith(u'.') ? shown.chopped(1) : shown;
}

/// "Keep the list (you)".
template <class Record>
QStringList sided(const QList<TemplatePart<Record>> &parts, QString Record::*text)
{
    QStringList lines;
    for (const TemplatePart<Record> &part : parts)
        lines << Words::tr("%1 (%2)").arg(inARow(part.record.*text), nameOf(part.side));
    return lines;
}

QString months(int n)
{
    return n == 1 ? Words::tr("1 month") : Words::tr("%n months", nullptr, n);
}

QString days(int n)
{
    return n == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, n);
}

QStringList datesOf(const Alliance &alliance)
{
    QStringList lines{Words::tr("%1, %2").arg(name(alliance.form), name(alliance.binding))};
    if (alliance.initialMonths)
        lines << months(*alliance.initialMonths);
    lines << name(alliance.renewal);
    if (alliance.noticeValue) {
        const int notice = *alliance.noticeValue;
        lines << Words::tr("notice of %1").arg(alliance.noticeUnit == NoticeUnit::Months ? months(notice) : days(notice));
    }
    lines << Words::tr("%1 to prepare").arg(days(alliance.prepDays));
    return lines;
}

} // namespace

QString withoutPlaces(const QString &text)
{
    QStringList names{nameOf({TemplateSide::Us}), nameOf({TemplateSide::Partner})};
    for (int number = 2; number < mostTemplateSides; ++number)
        names << nameOf({TemplateSide::Partner, number});
    QString shown = text;
    shown.replace(QLatin1String("{partners}"), Words::tr("the partners"));
    return withNames(shown, names);
}

QList<std::pair<QString, QStringList>> contentsOf(const AllianceTemplate &content)
{
    QStringList topics;
    for (const Term &term : content.terms)
        topics << withoutPlaces(term.topic);
    QStringList must;
    QStringList nice;
    for (const Safeguard &safeguard : content.safeguards)
        (safeguard.level == SafeguardLevel::Must ? must : nice) << inARow(safeguard.statement);
    QStringList rhythms;
    for (const CheckInSchedule &schedule : content.schedules)
        rhythms << Words::tr("%1, %2").arg(withoutPlaces(schedule.title), period(schedule.everyN, schedule.unit));
    return {{Words::tr("Topics with suggested words"), topics},
            {Words::tr("Who does what"), sided(content.responsibilities, &Responsibility::title)},
            {Words::tr("What each may give"), sided(content.contributions, &Contribution::statement)},
            {Words::tr("Gains to think of"), sided(content.benefits, &Benefit::statement)},
            {Words::tr("Safeguards that must be met"), must},
            {Words::tr("Safeguards that are good to have"), nice},
            {Words::tr("Check-ins"), rhythms},
            {Words::tr("Form and dates"), datesOf(content.alliance)}};
}

} // namespace concord::wording
