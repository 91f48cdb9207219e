// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/asklist.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/askentry.h"
#include "ui/widgets/keyedrows.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace concord {

class Field;

/// Asks in a column, each answered and edited in place. The first ones, and more when they are wanted.
class AskListWidget : public QWidget {
    Q_OBJECT
public:
    enum class About { Subject, Person }; ///< what an entry is headed by
    AskListWidget(Workspace &workspace, About about, QWidget *parent = nullptr);

    void show(const std::vector<AskLine> &lines);

signals:
    void failed(const concord::Failure &failure);
    void navigationRequested(const concord::RecordRef &to);

private:
    [[nodiscard]] AskEntry *makeEntry(InvitationId id);
    void fill(AskEntry &entry, const AskLine &line) const;
    void take(const Outcome<void> &outcome, Field *field = nullptr);
    void showSome();

    Workspace &m_workspace;
    About m_about;
    std::vector<AskLine> m_lines;
    std::size_t m_most;
    KeyedRows<InvitationId, AskEntry> m_entries;
    QPushButton *m_more;
};

} // namespace concord
