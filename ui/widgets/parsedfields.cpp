// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <cmath>

namespace concord {

ParsedField::ParsedField(QWidget *parent) : Field(parent), m_line(new QLineEdit) {}

void ParsedField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void ParsedField::lock(bool locked)
{
    m_line->setReadOnly(locked);
}

bool ParsedField::isEdited() const
{
    return m_line->text().trimmed() != m_shown;
}

void ParsedField::showText(const QString &text)
{
    const bool show = mayShow();
    m_shown = text;
    if (show)
        restore();
}

bool ParsedField::take()
{
    const QString text = m_line->text().trimmed();
    if (read(text))
        return true;
    showRefusal(unreadable(text));
    return false;
}

void ParsedField::restore()
{
    if (m_line->text() != m_shown)
        m_line->setText(m_shown);
}

NumberField::NumberField(QWidget *parent, int decimals) : ParsedField(parent), m_decimals(decimals)
{
    m_line->setMaximumWidth(160);
    setEditor(m_line);
}

void NumberField::setValue(std::optional<double> value)
{
    m_value = value;
    showText(written(value));
}

void NumberField::setWhole(std::optional<int> value)
{
    setValue(value ? std::optional<double>(*value) : std::nullopt);
}

std::optional<int> NumberField::whole() const
{
    return m_value ? std::optional<int>(static_cast<int>(std::lround(*m_value))) : std::nullopt;
}

void NumberField::setUnit(const QString &unit)
{
    m_unit = unit;
    showText(written(m_value));
}

QString NumberField::written(std::optional<double> value) const
{
    if (!value)
        return {};
    if (isCurrencyCode(m_unit)) // money looks the same wherever it stands
        return wording::money(std::llround(*value * 100), m_unit);
    // As many decimals as it has, at most m_decimals.
    QString number = QLocale().toString(*value, 'f', m_decimals);
    if (m_decimals > 0) {
        const QString point = QLocale().decimalPoint();
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(point))
            number.chop(static_cast<int>(point.size()));
    }
    return m_unit.isEmpty() ? number : number + u' ' + m_unit;
}

bool NumberField::read(const QString &text)
{
    QString typed = text;
    if (!m_unit.isEmpty() && typed.endsWith(m_unit))
        typed.chop(static_cast<int>(m_unit.size()));
    else if (!m_unit.isEmpty() && typed.startsWith(m_unit))
        typed.remove(0, m_unit.size());
    typed = typed.trimmed();
    std::optional<double> value;
    if (!typed.isEmpty()) {
        bool ok = false;
        double number = QLocale().toDouble(typed, &ok);
        if (!ok)
            number = QLocale::c().toDouble(typed, &ok);
        const double scale = std::pow(10.0, m_decimals);
        if (!ok || !std::isfinite(number) || std::abs(number) > 1e12
            || std::abs(number * scale - std::round(number * scale)) > 1e-6)
            return false;
        value = number;
    }
    m_before = m_value;
    setValue(value);
    return true;
}

QString NumberField::unreadable(const QString &text) const
{
    return m_decimals == 0 ? tr("“%1” is not a whole number.").arg(text) : tr("“%1” is not a number.").arg(text);
}

void NumberField::giveBack()
{
    const QString typed = m_line->text();
    setValue(m_before);
    m_line->setText(typed);
}

DayField::DayField(QWidget *parent) : ParsedField(parent)
{
    auto *whole = new QWidget;
    whole->setMaximumWidth(220);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *button = iconButton(QStringLiteral("view-calendar"), tr("Pick a day"));
    m_button = button;
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    setEditor(m_line, whole);
    m_line->setPlaceholderText(tr("no day"));
    connect(button, &QToolButton::clicked, this, &DayField::openCalendar);
    auto *open = new QAction(this);
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
    addAction(open);
}

void DayField::setValue(QDate value)
{
    m_value = value;
    showText(wording::day(value));
}

void DayField::lock(bool locked)
{
    ParsedField::lock(locked);
    m_button->setVisible(!locked);
}

bool DayField::read(const QString &text)
{
    const QDate day = wording::dayFrom(text);
    if (!text.isEmpty() && !day.isValid())
        return false;
    m_before = m_value;
    setValue(day);
    return true;
}

QString DayField::unreadable(const QString &text) const
{
    const QDate example(2026, 11, 23);
    return tr("“%1” is not a day. Write it like %2 or 2026-11-23.")
        .arg(text, QLocale().toString(example, QLocale::ShortFormat));
}

void DayField::giveBack()
{
    const QString typed = m_line->text();
    setValue(m_before);
    m_line->setText(typed);
}

void DayField::openCalendar()
{
    if (m_line->isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_value.isValid() ? m_value : (m_today.isValid() ? m_today : QDate::currentDate()));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto pick = [this, menu](QDate day) {
        menu->close();
        m_line->setText(wording::day(day));
        commit();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    calendar->setFocus();
}

} // namespace concord
