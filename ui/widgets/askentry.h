// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace concord {

class Badge;
class LineField;

/// Somebody who was asked, with the answer or the buttons for it.
class AskEntry : public QWidget {
    Q_OBJECT
public:
    /// Under `title`: who was asked, or for what.
    enum class Title { Words, Link };
    explicit AskEntry(Title title = Title::Words, QWidget *parent = nullptr);

    /// `facts` stand before the day.
    void show(const Invitation &invitation, const QString &title, const QStringList &facts, QDate today);
    /// Whether answers, days and lessons may be written.
    void setWritable(bool writable);

    /// What may follow an answer, as a link under it; empty: nothing.
    void setOffer(const QString &words);

    LineField *lesson;

signals:
    void opened();
    void answered(concord::InvitationAnswer answer);
    void followUpChosen(QDate day);
    void removed();
    void offerTaken();

private:
    void chooseFollowUp();

    QLabel *m_name;
    QPushButton *m_link;
    Badge *m_answer;
    QWidget *m_answers;
    QLabel *m_facts;
    QPushButton *m_offer;
    QToolButton *m_more;
    QDate m_today;
    bool m_writable = true;
    bool m_isLink;
};

} // namespace concord
