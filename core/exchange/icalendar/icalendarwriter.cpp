// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar/icalendarwriter.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace concord {

namespace {

constexpr int ringsAt = 9; ///< o'clock, on the day that the alarm is for

constexpr int lastYear = 2500; ///< libical has no name for days that are much later

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype asDay(QDate day)
{
    icaltimetype time{};
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype asInstant(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    icaltimetype time = asDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Text without the characters that no content line may hold.
QByteArray clean(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            kept += c;
    }
    return kept.toUtf8();
}

Component alarm(const QByteArray &summary, int daysBefore)
{
    icaltriggertype trigger = icaltriggertype_from_int((ringsAt - daysBefore * 24) * 60 * 60);
    Component alarm(icalcomponent_new(ICAL_VALARM_COMPONENT));
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_description(summary.constData()));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(trigger));
    return alarm;
}

Component asComponent(const CalendarEvent &event)
{
    Component component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&component](icalproperty *property) { icalcomponent_add_property(component.get(), property); };
    const QByteArray summary = clean(event.summary.simplified());
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(asInstant(event.changedAt)));
    add(icalproperty_new_sequence(event.sequence));
    add(icalproperty_new_dtstart(asDay(event.day)));
    if (event.standsFor.isValid())
        add(icalproperty_new_recurrenceid(asDay(event.standsFor)));
    if (!event.rule.isEmpty()) {
        icalrecurrencetype rule = icalrecurrencetype_from_string(event.rule.toLatin1().constData());
        add(icalproperty_new_rrule(rule));
        icalmemory_free_buffer(rule.rscale); // the one part of a rule that is not in place
    }
    for (const QDate day : event.except)
        add(icalproperty_new_exdate(asDay(day)));
    add(icalproperty_new_summary(summary.constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(clean(event.description).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    for (const int days : event.remindDaysBefore)
        icalcomponent_add_component(component.get(), alarm(summary, days).release());
    return component;
}

} // namespace

QByteArray toICalendar(const QString &name, const std::vector<CalendarEvent> &events)
{
    icalerror_set_errors_are_fatal(0);
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Concord//Concord//EN"));
    icalproperty *title = icalproperty_new_x(clean(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    add(title);
    for (const CalendarEvent &event : events) {
        if (event.day.year() <= lastYear)
            icalcomponent_add_component(calendar.get(), asComponent(event).release());
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace concord
