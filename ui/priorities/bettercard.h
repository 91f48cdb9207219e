// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"

class QLabel;
class QVBoxLayout;

namespace concord {

class RatioBar;

/// How adept I am at finding people better than myself: the index, and what it rests on.
class BetterCard : public PrioritySection {
    Q_OBJECT
public:
    explicit BetterCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PriorityDetail &detail) override;

private:
    RatioBar *m_bar;
    QLabel *m_hint;
    QVBoxLayout *m_lines;
};

/// The alliances that are meant to move the priority.
class ServingCard : public PrioritySection {
    Q_OBJECT
public:
    explicit ServingCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PriorityDetail &detail) override;

private:
    QLabel *m_hint;
    QVBoxLayout *m_lines;
};

} // namespace concord
