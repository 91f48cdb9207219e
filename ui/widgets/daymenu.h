// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMenu>

namespace concord {

/// Offers a day: tomorrow, some days on, or any day of a calendar. Closes when one is chosen.
class DayMenu : public QMenu {
    Q_OBJECT
public:
    explicit DayMenu(QDate today, QWidget *parent = nullptr);

signals:
    void chosen(QDate day);

private:
    void offer(const QString &words, QDate day);
};

} // namespace concord
