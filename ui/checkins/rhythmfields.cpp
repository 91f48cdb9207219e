// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/rhythmfields.h"

#include "core/model/checkins/recurrence.h"
#include "ui/checkins/subjectpicker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace concord {

namespace {

// Units that a rule stands for, beside those of PeriodUnit.
constexpr int weekdayUnit = 100;
constexpr int ruleUnit = 101;

template <class Enum>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const Enum value : everyValue<Enum>())
        choices.append({wording::name(value), static_cast<int>(value)});
    return choices;
}

template <class Enum>
Enum chosen(const ChoiceField &field)
{
    return static_cast<Enum>(field.value().toInt());
}

int wholeIn(const NumberField &field, int otherwise)
{
    bool ok = false;
    const int number = QLocale().toInt(field.line()->text().trimmed(), &ok);
    return ok ? number : otherwise;
}

QList<int> daysIn(const QString &text)
{
    QList<int> days;
    const QStringList parts = QString(text).replace(u';', u',').replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const int day = part.toInt(&ok);
        if (ok && !days.contains(day))
            days << day;
    }
    return days;
}

QString listed(const QList<int> &days)
{
    QStringList parts;
    for (const int day : days)
        parts << QString::number(day);
    return parts.join(QStringLiteral(", "));
}

} // namespace

RhythmFields::RhythmFields(Workspace &workspace, QWidget *parent)
    : FormGrid(parent), m_with(new SubjectPicker(workspace)), m_every(new NumberField), m_unit(new ChoiceField),
      m_which(new ChoiceField), m_weekday(new ChoiceField),
      m_once(new CheckField(tr("Only once"))), m_start(new DayField), m_kind(new ChoiceField), m_title(new LineField),
      m_basis(new ChoiceField), m_grace(new NumberField), m_remind(new LineField), m_until(new DayField)
{
    m_start->setToday(workspace.today());
    m_until->setToday(workspace.today());
    build();
    for (Field *field : {static_cast<Field *>(m_kind), static_cast<Field *>(m_title), static_cast<Field *>(m_once),
                         static_cast<Field *>(m_every), static_cast<Field *>(m_unit), static_cast<Field *>(m_which),
                         static_cast<Field *>(m_weekday), static_cast<Field *>(m_start),
                         static_cast<Field *>(m_basis), static_cast<Field *>(m_grace), static_cast<Field *>(m_remind),
                         static_cast<Field *>(m_until)}) {
        connect(field, &Field::committed, this, [this, field] {
            if (field == m_kind)
                nameAfterKind();
            suit();
            emit committed();
        });
    }
    for (QLineEdit *line : {m_every->line(), m_start->line(), m_until->line()}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            if (m_filling)
                return;
            suit();
            emit typing();
        });
    }
    connect(m_with, &SubjectPicker::subjectChanged, this, &RhythmFields::committed);
}

void RhythmFields::build()
{
    m_kind->setChoices(choicesOf<CheckInKind>());
    m_basis->setChoices(choicesOf<ScheduleBasis>());
    m_unit->setName(tr("Unit"));
    m_every->editor()->setMaximumWidth(64);
    m_grace->setUnit(tr("days"));
    m_remind->setPlaceholder(tr("Days before, such as 14, 3"));
    m_until->setPlaceholder(tr("No last day"));
    m_with->setName(tr("With"));

    addRow(tr("With"), m_with)->setBuddy(m_with->lineEdit());
    auto *often = new QWidget;
    auto *oftenLayout = new QHBoxLayout(often);
    oftenLayout->setContentsMargins(0, 0, 0, 0);
    oftenLayout->setSpacing(space::s);
    oftenLayout->addWidget(m_every);
    oftenLayout->addWidget(m_unit);
    oftenLayout->addSpacing(space::s);
    oftenLayout->addWidget(m_once);
    oftenLayout->addStretch(1);
    addRow(tr("Every"), often)->setBuddy(m_every->editor());
    m_every->setName(tr("Every"));
    QList<Choice> places;
    for (const int which : {1, 2, 3, 4, -1})
        places.append({wording::whichOfMonth(which), which});
    m_which->setChoices(places);
    QList<Choice> days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days.append({QLocale().standaloneDayName(day), day});
    m_weekday->setChoices(days);
    m_which->setName(tr("Which of the month"));
    m_weekday->setName(tr("Weekday"));
    auto *onDay = new QWidget;
    auto *onDayLayout = new QHBoxLayout(onDay);
    onDayLayout->setContentsMargins(0, 0, 0, 0);
    onDayLayout->setSpacing(space::s);
    onDayLayout->addWidget(m_which);
    onDayLayout->addWidget(m_weekday);
    onDayLayout->addStretch(1);
    m_onlyForWeekdays << addRow(tr("On the"), onDay) << onDay;
    addRow(tr("Starting on"), m_start);
    addRow(tr("Kind"), m_kind);
    m_onlyForRhythms << addRow(tr("Name"), m_title) << m_title;
    m_onlyWithoutRule << addRow(tr("Dates"), m_basis) << m_basis;
    m_onlyForRhythms << addRow(tr("Grace"), m_grace) << m_grace;
    m_onlyForRhythms << addRow(tr("Remind me"), m_remind) << m_remind;
    m_onlyForRhythms << addRow(tr("Until"), m_until) << m_until;
}

void RhythmFields::show(const CheckInSchedule &schedule)
{
    m_filling = true;
    m_kind->setValue(static_cast<int>(schedule.kind));
    m_title->setValue(schedule.title);
    m_every->setWhole(schedule.everyN);
    const auto weekday = weekdayOfMonth(schedule.rrule);
    m_rule = weekday ? QString() : schedule.rrule;
    offerUnits();
    m_unit->setValue(weekday ? weekdayUnit : !m_rule.isEmpty() ? ruleUnit : static_cast<int>(schedule.unit));
    if (weekday)
        m_every->setWhole(weekday->everyN);
    m_which->setValue(weekday ? weekday->which : -1);
    m_weekday->setValue(static_cast<int>(weekday ? weekday->day : Qt::Friday));
    m_start->setValue(schedule.anchorOn);
    m_basis->setValue(static_cast<int>(schedule.basis));
    m_grace->setWhole(schedule.graceDays);
    m_remind->setValue(listed(schedule.remindDaysBefore));
    m_until->setValue(schedule.untilOn);
    m_filling = false;
    suit();
}

void RhythmFields::setSubject(const CheckInSubject &subject)
{
    m_with->refresh();
    m_with->setSubject(subject);
}

void RhythmFields::offerOnce(bool offered)
{
    m_once->setValue(false);
    m_once->setVisible(offered);
    suit();
}

bool RhythmFields::isOnce() const
{
    return m_once->value();
}

CheckInSchedule RhythmFields::typed(const CheckInSchedule &stored) const
{
    CheckInSchedule schedule = stored;
    const CheckInSubject subject = m_with->subject();
    const auto *alliance = std::get_if<AllianceId>(&subject);
    const auto *team = std::get_if<TeamId>(&subject);
    const auto *party = std::get_if<PartyId>(&subject);
    schedule.allianceId = alliance != nullptr ? std::optional(*alliance) : std::nullopt;
    schedule.teamId = team != nullptr ? std::optional(*team) : std::nullopt;
    schedule.partyId = party != nullptr ? std::optional(*party) : std::nullopt;
    schedule.kind = chosen<CheckInKind>(*m_kind);
    schedule.title = m_title->value();
    schedule.everyN = wholeIn(*m_every, 0);
    schedule.rrule = rule();
    schedule.unit = schedule.rrule.isEmpty() ? chosen<PeriodUnit>(*m_unit) : PeriodUnit::Months;
    schedule.anchorOn = wording::dayFrom(m_start->line()->text());
    schedule.basis = schedule.rrule.isEmpty() ? chosen<ScheduleBasis>(*m_basis) : ScheduleBasis::Fixed;
    schedule.graceDays = m_grace->whole().value_or(0);
    schedule.remindDaysBefore = daysIn(m_remind->value());
    schedule.untilOn = wording::dayFrom(m_until->line()->text());
    return schedule;
}

void RhythmFields::begin()
{
    if (std::holds_alternative<std::monostate>(m_with->subject()))
        m_with->setFocus();
    else
        m_every->setFocus();
}

QString RhythmFields::rule() const
{
    switch (m_unit->value().toInt()) {
    case weekdayUnit:
        return ruleOf({m_which->value().toInt(), static_cast<Qt::DayOfWeek>(m_weekday->value().toInt()), wholeIn(*m_every, 1)});
    case ruleUnit:
        return m_rule;
    default:
        return {};
    }
}

/// "Every 1 month", "every 2 months".
void RhythmFields::offerUnits()
{
    QList<Choice> units;
    for (const PeriodUnit unit : everyValue<PeriodUnit>())
        units.append({wording::name(unit, wholeIn(*m_every, 0)), static_cast<int>(unit)});
    units.append({wholeIn(*m_every, 0) == 1 ? tr("month, on a weekday") : tr("months, on a weekday"), weekdayUnit});
    if (!m_rule.isEmpty())
        units.append({m_rule, ruleUnit});
    const QVariant unit = m_unit->value();
    m_unit->setChoices(units);
    m_unit->setValue(unit);
}

/// A single one has no more than its day and kind.
void RhythmFields::suit()
{
    offerUnits();
    const int unit = m_unit->value().toInt();
    m_every->setEnabled(!isOnce() && unit != ruleUnit);
    m_unit->setEnabled(!isOnce());
    for (QWidget *widget : m_onlyForRhythms)
        widget->setVisible(!isOnce());
    for (QWidget *widget : m_onlyForWeekdays)
        widget->setVisible(!isOnce() && unit == weekdayUnit);
    for (QWidget *widget : m_onlyWithoutRule)
        widget->setVisible(!isOnce() && unit != weekdayUnit && unit != ruleUnit);
}

void RhythmFields::nameAfterKind()
{
    for (const CheckInKind kind : everyValue<CheckInKind>()) {
        if (m_title->value() == wording::name(kind) && kind != chosen<CheckInKind>(*m_kind)) {
            m_title->setValue(wording::name(chosen<CheckInKind>(*m_kind)));
            return;
        }
    }
}

} // namespace concord
