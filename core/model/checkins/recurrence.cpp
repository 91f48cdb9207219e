// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/recurrence.h"

#include <QHash>
#include <QRegularExpression>

#include <libical/ical.h>

#include <array>
#include <memory>

namespace concord {

namespace {

constexpr int yearsToLook = 100;
constexpr std::array dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

icaltimetype asDay(QDate day)
{
    icaltimetype time{}; // icaltime_null_date() is an hour before midnight, from which a daily rule never comes to an end
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// The rules that are over, by their text and start, and from which day on. libical goes through five centuries before it
/// says so, and every look at a calendar would ask again.
struct RulesThatAreOver {
    static constexpr qsizetype most = 1000;
    QHash<std::pair<QString, QDate>, QDate> since;
    int searches = 0;
};
thread_local RulesThatAreOver rulesThatAreOver;

/// A rule as libical reads it.
class Rule {
public:
    explicit Rule(const QString &text)
    {
        icalerror_set_errors_are_fatal(0);
        m_rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    }
    ~Rule() { icalmemory_free_buffer(m_rule.rscale); } // the one part of a rule that is not in place
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    [[nodiscard]] const icalrecurrencetype &get() const { return m_rule; }
    /// Unless it ends by itself.
    void endOn(QDate day)
    {
        if (icaltime_is_null_time(m_rule.until) != 0 && m_rule.count == 0)
            m_rule.until = asDay(day);
    }

private:
    icalrecurrencetype m_rule;
};

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

bool isSet(const short *parts)
{
    return parts[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

} // namespace

QString ruleOf(const WeekdayOfMonth &weekday)
{
    const QString interval = weekday.everyN > 1 ? QStringLiteral("INTERVAL=%1;").arg(weekday.everyN) : QString();
    return QStringLiteral("FREQ=MONTHLY;%1BYDAY=%2%3").arg(interval).arg(weekday.which).arg(QLatin1String(dayNames[static_cast<std::size_t>(weekday.day) - 1]));
}

std::optional<WeekdayOfMonth> weekdayOfMonth(const QString &rule)
{
    static const QRegularExpression form(QStringLiteral("^FREQ=MONTHLY;(?:INTERVAL=([1-9][0-9]{0,2});)?BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)$"));
    const auto match = form.match(rule);
    if (!match.hasMatch())
        return std::nullopt;
    WeekdayOfMonth weekday;
    weekday.everyN = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    weekday.which = match.captured(2).toInt();
    const auto name = std::ranges::find_if(dayNames, [&](const char *each) { return match.captured(3) == QLatin1String(each); });
    weekday.day = static_cast<Qt::DayOfWeek>(name - dayNames.begin() + 1);
    return weekday;
}

bool isRuleOfDays(const QString &text)
{
    const Rule rule(text);
    const icalrecurrencetype &parts = rule.get();
    const bool isByDays = parts.freq >= ICAL_DAILY_RECURRENCE && parts.freq <= ICAL_YEARLY_RECURRENCE; // from days to years
    return isByDays && parts.count == 0 && icaltime_is_null_time(parts.until) != 0 && !isSet(parts.by_hour) && !isSet(parts.by_minute) &&
           !isSet(parts.by_second);
}

QDate firstOfRuleAfter(const QString &text, QDate start, QDate day)
{
    auto &over = rulesThatAreOver.since;
    const std::pair key(text, start);
    if (const auto since = over.constFind(key); since != over.constEnd() && day >= *since)
        return {};
    const QDate last = std::max(day, start).addYears(yearsToLook);
    Rule rule(text);
    rule.endOn(last);
    const std::unique_ptr<icalrecur_iterator, FreeIterator> dates(icalrecur_iterator_new(rule.get(), asDay(start)));
    while (dates) {
        const icaltimetype next = icalrecur_iterator_next(dates.get());
        const QDate date = icaltime_is_null_time(next) != 0 ? QDate() : QDate(next.year, next.month, next.day);
        if (!date.isValid() || date > last)
            break;
        if (date > day && date >= start)
            return date;
    }
    ++rulesThatAreOver.searches;
    if (over.size() >= RulesThatAreOver::most)
        over.clear();
    over.insert(key, day);
    return {};
}

int searchesInVain()
{
    return rulesThatAreOver.searches;
}

} // namespace concord
