// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamresult.h"

#include <QWidget>

class QLabel;

namespace concord {

class DotPlot;

/// Every answer of a round as a dot, with the gut feeling and, in a team between partners, each party's overall.
class DotsView : public QWidget {
    Q_OBJECT
public:
    explicit DotsView(QWidget *parent = nullptr);

    void show(const TeamResult &result);

private:
    DotPlot *m_dots;
    QLabel *m_gut;
    QLabel *m_parties;
};

} // namespace concord
