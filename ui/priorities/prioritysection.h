// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/priorities.h"
#include "core/workspace/priorities/prioritydetail.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace concord {

/// A part of the page of one priority. It writes what is edited in it by itself.
class PrioritySection : public QWidget {
    Q_OBJECT
public:
    explicit PrioritySection(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    /// Shows a priority, or the same one anew; what is being typed stays.
    void showPriority(const PriorityDetail &detail);

signals:
    void failed(const concord::Failure &failure);
    /// A partner, an alliance: what stands behind a link.
    void navigationRequested(const concord::RecordRef &to);

protected:
    virtual void fill(const PriorityDetail &detail) = 0;

    [[nodiscard]] PriorityId id() const { return m_id; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Priorities priorities() const { return Priorities(m_workspace); }
    /// Whether an act was done. If not, says why at the field, or in the status line.
    template <class T>
    bool done(const Outcome<T> &outcome, Field *field = nullptr)
    {
        if (!outcome)
            tellFailure(outcome.error(), field);
        return outcome.has_value();
    }
    /// Lets `add(text)` answer for what is typed in the line.
    template <class Add>
    void onAdded(AddLine *line, Add add)
    {
        connect(line, &AddLine::added, this, [this, line, add](const QString &text) {
            if (const auto outcome = add(text); !outcome)
                tellRefusal(outcome.error(), line);
        });
    }

private:
    void tellFailure(const Failure &failure, Field *field);
    void tellRefusal(const Failure &failure, AddLine *line);

    Workspace &m_workspace;
    PriorityId m_id;
};

/// The values of an enumeration by their words, to choose from; `name(value)` says the word.
template <class Enum, class Name>
[[nodiscard]] QList<Choice> choicesBy(Name name)
{
    QList<Choice> choices;
    for (const Enum value : everyValue<Enum>())
        choices << Choice{name(value), static_cast<int>(value)};
    return choices;
}

} // namespace concord
