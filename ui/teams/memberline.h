// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace concord {

class CheckField;
class LineField;

/// One member, or one part that somebody is wanted for.
class MemberLine : public QWidget {
    Q_OBJECT
public:
    explicit MemberLine(bool wanted);

    void show(const MemberRow &row);

    LineField *part;
    CheckField *key;

signals:
    void left();        ///< a member goes; a wanted part is filled
    void askWanted();   ///< somebody is to be asked to take a wanted part
    void removed();

private:
    bool m_wanted;
    QLabel *m_name;
    QToolButton *m_more;
};

/// Somebody who left the team, with the way back.
class FormerLine : public QWidget {
    Q_OBJECT
public:
    FormerLine();

    void show(const MemberRow &row, bool isBack, bool writable);

signals:
    void backWanted();

private:
    QLabel *m_name;
    QPushButton *m_back;
};

} // namespace concord
