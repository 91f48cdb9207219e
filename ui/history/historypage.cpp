// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/workspace/workspace.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/workspacework.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int pageSize = 200;
enum HistoryColumn { What, When, Who, How, columnCount };

QString whenIn(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return QStringLiteral("%1, %2").arg(wording::day(local.date()),
                                        QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, Prompts &, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_explanation(mutedLabel()), m_all(linkButton(tr("Show everything"))),
      m_bringBack(plainButton(tr("Bring back"))), m_takeBack(plainButton(tr("Take the import back"))), m_model(new QStandardItemModel(0, columnCount, this)),
      m_table(new RecordTable), m_empty(new EmptyState(tr("Nothing has been done yet. Every change will stand here, and "
                                                          "what was deleted can be brought back.")))
{
    auto *layout = pageLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("History")), 1);
    head->addWidget(m_takeBack);
    head->addWidget(m_bringBack);
    layout->addLayout(head);
    auto *under = new QHBoxLayout;
    under->addWidget(m_explanation, 1);
    under->addWidget(m_all);
    layout->addLayout(under);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_model->setHorizontalHeaderLabels({tr("What"), tr("When"), tr("Who"), tr("State")});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("History"));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::l);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setColumnWidth(When, 215);
    m_table->setColumnWidth(Who, 140);
    m_table->setColumnWidth(How, 100);
    remember(m_table->horizontalHeader(), QStringLiteral("history"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showSelected);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryPage::bringBack);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::takeBack);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_record = {};
        reload();
    });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void HistoryPage::aboutToShow()
{
    reload();
}

bool HistoryPage::showRecord(const RecordRef &record)
{
    m_record = record;
    reload();
    return true;
}

void HistoryPage::step(int by)
{
    m_table->step(by);
}

void HistoryPage::reload()
{
    const HistoryEntry *before = selected();
    const std::int64_t kept = before != nullptr ? before->id : 0;
    m_entries.clear();
    m_model->removeRows(0, m_model->rowCount());
    m_complete = false;
    const bool whole = m_record.table.isEmpty();
    m_explanation->setText(whole ? tr("Every act, the newest first. What was deleted can be brought back, also after a restart.")
                                 : tr("The acts that touched this record, the newest first."));
    m_all->setVisible(!whole);
    if (whole) {
        loadMore();
    } else {
        m_complete = true;
        auto entries = m_workspace.historyOf(m_record.table.toLatin1().constData(), m_record.id);
        if (entries)
            append(*entries);
        else
            emit failed(entries.error());
    }
    m_table->setVisible(!m_entries.empty());
    m_empty->setVisible(m_entries.empty());
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == kept)
            m_table->selectRow(static_cast<int>(row));
    }
    showSelected();
}

void HistoryPage::loadMore()
{
    if (m_complete)
        return;
    auto entries = m_workspace.history(pageSize, m_entries.empty() ? 0 : m_entries.back().id);
    if (!entries) {
        m_complete = true;
        emit failed(entries.error());
        return;
    }
    m_complete = entries->size() < pageSize;
    append(*entries);
}

void HistoryPage::append(const std::vector<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        QString what = wording::phrase(entry.act);
        if (entry.undoes != 0)
            what = entry.isRedo ? tr("Redo: %1").arg(what) : tr("Undo: %1").arg(what);
        auto *when = new QStandardItem(whenIn(entry.at));
        auto *who = new QStandardItem(entry.recorder);
        auto *how = new QStandardItem;
        for (QStandardItem *item : {when, who, how})
            item->setData(true, MutedRole);
        if (entry.undone)
            how->setData(tr("undone"), BadgeRole);
        else if (entry.deletedRows > 0) {
            how->setData(tr("%n deleted", nullptr, entry.deletedRows), BadgeRole);
            how->setData(static_cast<int>(Tone::Warning), BadgeToneRole);
        }
        how->setAccessibleText(how->data(BadgeRole).toString());
        m_model->appendRow({new QStandardItem(what), when, who, how});
        m_entries.push_back(entry);
    }
}

const HistoryEntry *HistoryPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_entries.size()
               ? &m_entries[static_cast<std::size_t>(index.row())]
               : nullptr;
}

void HistoryPage::showSelected()
{
    const HistoryEntry *entry = selected();
    m_bringBack->setEnabled(entry != nullptr && entry->deletedRows > 0 && !entry->undone && m_workspace.canWrite());
    m_takeBack->setVisible(entry != nullptr && entry->act.code == QLatin1String("import.contacts") && entry->undoes == 0 && !entry->undone
                           && m_workspace.canWrite());
}

void HistoryPage::takeBack()
{
    const HistoryEntry *entry = selected();
    if (entry == nullptr)
        return;
    const auto take = [id = entry->id](Workspace &workspace) { return workspace.takeImportBack(id); };
    const auto taken = entry->rows > rowsInAMoment ? workBeside(m_workspace, this, tr("Taking the import back"), take) : take(m_workspace);
    if (!taken)
        return emit failed(taken.error());
    QString text = tr("The import is taken back.");
    if (!taken->kept.isEmpty())
        text += u' ' + tr("Kept, since they were edited or are used by now: %1.").arg(taken->kept.join(QStringLiteral(", ")));
    emit said(text);
}

void HistoryPage::bringBack()
{
    const HistoryEntry *entry = selected();
    if (entry == nullptr)
        return;
    const auto bring = [id = entry->id](Workspace &workspace) { return workspace.bringBack(id); };
    const auto count = entry->deletedRows > rowsInAMoment ? workBeside(m_workspace, this, tr("Bringing records back"), bring) : bring(m_workspace);
    if (count)
        emit said(tr("%n record(s) brought back.", nullptr, *count));
    else
        emit failed(count.error());
}

} // namespace concord
