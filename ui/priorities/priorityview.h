// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/prioritydetail.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QLabel;

namespace concord {

class AloneTab;
class LineField;
class NeedsTab;
class PrioritySection;
class Prompts;
class Tabs;

/// One priority: its title, where it stands, and its parts.
class PriorityView : public QWidget {
    Q_OBJECT
public:
    PriorityView(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void showPriority(const PriorityDetail &detail);
    /// Opens a part by its name: "overview", "needs", "alignment", "alone".
    void openTab(const QString &name);
    [[nodiscard]] QStringList tabs() const { return m_partNames; }
    [[nodiscard]] QString tab() const;
    /// Puts the caret into the title, all of it marked.
    void editTitle();

signals:
    void failed(const concord::Failure &failure);
    void navigationRequested(const concord::RecordRef &to);
    /// There is nobody yet who could cover anything.
    void partnerWanted();
    /// An alliance shall be drafted for it.
    void allianceWanted();

private:
    [[nodiscard]] QWidget *header();
    [[nodiscard]] QWidget *overview();
    void addPart(QWidget *content, const QString &title, const QString &name);
    template <class Section>
    [[nodiscard]] Section *watched(Section *section);
    void rename();
    void remove();

    Workspace &m_workspace;
    Prompts &m_prompts;
    Priority m_priority;
    LineField *m_title;
    QLabel *m_standing;
    Tabs *m_tabs;
    QStringList m_partNames;
    QList<PrioritySection *> m_sections;
    NeedsTab *m_needs;
    AloneTab *m_alone;
};

} // namespace concord
