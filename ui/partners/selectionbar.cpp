// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/selectionbar.h"

#include "core/workspace/partners/partnerlist.h"
#include "ui/partners/partneracts.h"
#include "ui/partners/partnerexport.h"
#include "ui/partners/partnertable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/wording/partnerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace concord {

SelectionBar::SelectionBar(Workspace &workspace, PartnerActs &acts, PartnerExport &exports, PartnerTable &table, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_table(table), m_count(plainLabel()), m_archive(plainButton(tr("Archive"))),
      m_merge(plainButton(tr("Merge…")))
{
    auto *stage = plainButton(tr("Stage"));
    auto *stages = new QMenu(stage);
    stage->setMenu(stages);
    connect(stages, &QMenu::aboutToShow, this, [this, stages, &acts] {
        stages->clear();
        acts.offerStages(stages, m_table.selected());
    });
    auto *tag = plainButton(tr("Tag…"));
    connect(tag, &QPushButton::clicked, this, [this, &acts] { acts.tag(m_table.selected()); });
    connect(m_archive, &QPushButton::clicked, this, [this, &acts] {
        if (m_table.query().stage == Stage::Archived)
            acts.unarchive(m_table.selected());
        else
            acts.archive(m_table.selected());
    });
    connect(m_merge, &QPushButton::clicked, this, [this, &acts] {
        if (const auto ids = m_table.selected(); ids.size() == 2)
            acts.merge(ids.front(), ids.back(), window());
    });
    auto *leave = plainButton(tr("Export"));
    auto *files = new QMenu(leave);
    leave->setMenu(files);
    leave->setProperty("hasMenu", true);
    connect(files, &QMenu::aboutToShow, this, [this, files, &exports] {
        files->clear();
        exports.offerFiles(files, m_table.selected());
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    for (QPushButton *button : {stage, tag, m_archive, m_merge}) {
        buttons->addWidget(button); // first, since a button without a parent would open as a window
        button->setVisible(m_workspace.canWrite());
    }
    buttons->addWidget(leave);
    buttons->addStretch(1);
    hide();
}

void SelectionBar::showFor(const std::vector<PartyId> &ids)
{
    setVisible(ids.size() > 1);
    m_merge->setEnabled(ids.size() == 2);
    m_archive->setText(m_table.query().stage == Stage::Archived ? tr("Take out of the archive") : tr("Archive"));
    if (ids.size() > 1)
        m_count->setText(about(ids));
}

QString SelectionBar::about(const std::vector<PartyId> &ids) const
{
    const QString count = tr("%n selected", nullptr, static_cast<int>(ids.size()));
    const auto priority = m_table.query().priority;
    if (!priority)
        return count;
    const auto together = m_workspace.read([&](const Store &store) { return jointCoverage(store, ids, *priority); });
    if (!together || !together->percent)
        return count;
    const QString covered = tr("%1. Together they cover %2.").arg(count, wording::percent(together->percent));
    if (together->uncovered.isEmpty())
        return covered;
    return tr("%1 None of them covers: %2.").arg(covered, together->uncovered.join(QStringLiteral(", ")));
}

} // namespace concord
