// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/prompts.h"

namespace concord {

/// What the user said to the questions before a step.
struct StepAnswer {
    std::optional<StepRequest> step; ///< nothing: they stepped back
    QString mend;                    ///< then, the subject of the blocker that they would rather mend first, if so
};

/// Asks for all that a step of an alliance's life needs: the day where it was not taken today, a reason to go on in spite of
/// what stands in the way, who says so, and why; a reason that nobody needs to give may stay empty.
class StepQuestions {
public:
    StepQuestions(Prompts &prompts, const AllianceView &view, QDate today) : m_prompts(prompts), m_view(view), m_today(today) {}

    /// `onAnotherDay`: asks first when it was taken; a notice is always asked that.
    [[nodiscard]] StepAnswer ask(NextState next, bool onAnotherDay);

private:
    bool askForDay(NextState &next);
    /// False: the user steps back, or would rather mend m_mend.
    bool askToOverride(const NextState &next);
    bool askForNeeds(const NextState &next);
    bool askForLastDay(const NextState &next);
    bool askForText(const QString &question, const QString &yes, QString &text, bool needed = true);

    Prompts &m_prompts;
    const AllianceView &m_view;
    QDate m_today;
    QString m_act;
    QString m_mend;
    StepRequest m_step;
};

} // namespace concord
