// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"

class QLabel;
class QVBoxLayout;

namespace concord {

class RatioBar;
class TrendLine;

/// How adept I am at finding people better than myself: the index, how it came to be, and what it rests on.
class BetterCard : public PrioritySection {
    Q_OBJECT
public:
    explicit BetterCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PriorityDetail &detail) override;

private:
    void showOverTime(const QList<IndexPoint> &points);

    RatioBar *m_bar;
    TrendLine *m_trend;
    QLabel *m_since;
    QLabel *m_hint;
    QVBoxLayout *m_lines;
};

/// The alliances that are meant to move the priority.
class ServingCard : public PrioritySection {
    Q_OBJECT
public:
    explicit ServingCard(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// An alliance shall be drafted for this priority.
    void allianceWanted();

protected:
    void fill(const PriorityDetail &detail) override;

private:
    QLabel *m_hint;
    QVBoxLayout *m_lines;
};

} // namespace concord
