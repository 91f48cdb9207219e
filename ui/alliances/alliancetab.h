// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/parts.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"

#include <QWidget>

namespace concord {

/// One part of an alliance's page. It shows the view that it is given and writes by itself; the page reads anew when
/// something changed and presents the next view.
class AllianceTab : public QWidget {
    Q_OBJECT
public:
    AllianceTab(Workspace &workspace, Prompts &prompts, QWidget *parent);

    /// Shows the alliance. What is being typed in a field of the same alliance stays.
    virtual void present(const AllianceView &view) = 0;
    /// Puts the caret where a blocker is mended: its subject, such as "K4", "benefit" or "alliance.start_on".
    virtual void reveal(const QString &subject) { Q_UNUSED(subject) }

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);
    void navigationRequested(const concord::RecordRef &to);
    void newRecordRequested(const QString &table, const concord::RecordRef &about); ///< as Page's
    /// Something on another tab is wanted: its name and the subject there.
    void tabWanted(const QString &tab, const QString &subject);

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    [[nodiscard]] Alliances alliances() const { return Alliances(m_workspace); }
    [[nodiscard]] AllianceParts parts() const { return AllianceParts(m_workspace); }
    [[nodiscard]] Agreements agreements() const { return Agreements(m_workspace); }

    /// Writes when the field commits; a refusal is said below the field.
    template <class Write>
    void onCommit(Field *field, Write write)
    {
        connect(field, &Field::committed, this, [this, field, write] {
            const auto outcome = write();
            if (outcome)
                return;
            showRefusal(field, outcome.error());
            if (outcome.error().kind != FailureKind::Refused)
                emit failed(outcome.error());
        });
    }
    /// Adds what is typed in the line; a refusal is said below it.
    template <class Write>
    void onAdded(AddLine *line, Write write)
    {
        connect(line, &AddLine::added, this, [this, line, write](const QString &text) {
            const auto outcome = write(text);
            if (outcome)
                return;
            showRefusal(line, outcome.error());
            if (outcome.error().kind != FailureKind::Refused)
                emit failed(outcome.error());
        });
    }
    /// Says by signal what went wrong, if anything did. True when it went well.
    template <class T>
    bool tell(const Outcome<T> &outcome)
    {
        if (!outcome)
            emit failed(outcome.error());
        return outcome.has_value();
    }
    static void showRefusal(Field *field, const Failure &failure);
    static void showRefusal(AddLine *line, const Failure &failure);

private:
    Workspace &m_workspace;
    Prompts &m_prompts;
};

/// For KeyedRows: a record's id.
inline constexpr auto byId = [](const auto &record) { return record.id; };

/// The names of the tabs, as RecordRef::tab and tabWanted() carry them.
namespace tab {
inline constexpr QLatin1String overview("overview");
inline constexpr QLatin1String basics("basics");
inline constexpr QLatin1String terms("terms");
inline constexpr QLatin1String responsibilities("responsibilities");
inline constexpr QLatin1String giveAndGet("give_and_get");
inline constexpr QLatin1String safeguards("safeguards");
inline constexpr QLatin1String checkIns("check_ins");
inline constexpr QLatin1String agreement("agreement");
} // namespace tab

/// Where a blocker of that subject is mended.
[[nodiscard]] QLatin1String tabFor(const QString &subject);

} // namespace concord
