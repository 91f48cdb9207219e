// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTimer;

namespace concord {

/// The line at the bottom: "All changes saved" or what is wrong, what undo and redo would do, and the day.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(QAction *undo, QAction *redo, QWidget *parent = nullptr);

    /// What holds when nothing else is to be said: "All changes saved", "Read-only".
    void setResting(const QString &words);
    /// Something went well; it goes away by itself.
    void say(const QString &words);
    /// Something went wrong; it stays until the next act.
    void warn(const QString &words);
    /// An act was done: what was wrong is past.
    void rest();
    void setToday(QDate today);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &words, bool bad);

    QLabel *m_words;
    QLabel *m_day;
    QTimer *m_timer;
    QString m_resting;
};

} // namespace concord
