// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"

namespace concord {

class DayField;
class LineField;
class TextField;

/// What the priority is, why it matters, and how one will know that it came true.
class FactsCard : public PrioritySection {
    Q_OBJECT
public:
    explicit FactsCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PriorityDetail &detail) override;

private:
    /// Writes one of the priority's own fields when it is committed: `set(priority)`.
    template <class Set>
    void bind(Field *field, Set set);

    TextField *m_why;
    ChoiceField *m_kind;
    ChoiceField *m_state;
    LevelField *m_importance;
    DayField *m_target;
    LineField *m_sign;
};

} // namespace concord
