// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

#include <vector>

class QLabel;

namespace concord {

class ChoiceField;
class LevelField;
class LineField;

/// One criterion of the rubric: a score or "unknown", what that score means, and what shows it.
class FitRow : public QWidget {
    Q_OBJECT
public:
    explicit FitRow(const FitLine &line);

    void fill(const FitRating &rating);
    [[nodiscard]] FitCriterion criterion() const { return m_line.criterion; }

    LevelField *score;
    LineField *evidence;

private:
    const FitLine &m_line;
    QLabel *m_anchor;
};

/// How well a partner fits the chosen priority. The gut feeling first: the rubric is hidden until it is entered, so that
/// it can't colour it. Then the score with its range, who is too close to call, what speaks against, and the decision.
class FitSection : public PartnerSection {
    Q_OBJECT
public:
    explicit FitSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] QWidget *makeRubric();
    [[nodiscard]] QWidget *makeDecision();
    void tellResult(const FitDetail &fit);
    [[nodiscard]] Fits fits() const { return Fits(workspace()); }

    PriorityId m_priority;
    QLabel *m_about;
    QLabel *m_first;
    LevelField *m_gut;
    QWidget *m_whole;
    QWidget *m_rubric = nullptr;
    QWidget *m_decision = nullptr;
    std::vector<FitRow *> m_rows;
    QLabel *m_result = nullptr;
    QLabel *m_close = nullptr;
    QLabel *m_beside = nullptr;
    LineField *m_breaker = nullptr;
    ChoiceField *m_decide = nullptr;
};

} // namespace concord
