// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daymenu.h"

#include "ui/wording/days.h"

#include <QCalendarWidget>
#include <QWidgetAction>

namespace concord {

DayMenu::DayMenu(QDate today, QWidget *parent) : QMenu(parent)
{
    offer(tr("Tomorrow"), today.addDays(1));
    offer(tr("In 3 days"), today.addDays(3));
    offer(tr("In a week"), today.addDays(7));
    offer(tr("In two weeks"), today.addDays(14));
    auto *calendarMenu = addMenu(tr("Another day"));
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumDate(today);
    calendar->setSelectedDate(today.addDays(1));
    calendar->setAccessibleName(tr("Another day"));
    auto *holder = new QWidgetAction(calendarMenu);
    holder->setDefaultWidget(calendar);
    calendarMenu->addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        close();
        emit chosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this](QDate day) {
        close();
        emit chosen(day);
    });
}

void DayMenu::offer(const QString &words, QDate day)
{
    connect(addAction(words + u'\t' + wording::shortDay(day)), &QAction::triggered, this,
            [this, day] { emit chosen(day); });
}

} // namespace concord
