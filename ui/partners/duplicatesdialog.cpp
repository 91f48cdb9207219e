// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/duplicatesdialog.h"

#include "ui/partners/mergeform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/longwork.h"
#include "ui/wording/mergewords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace concord {

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, DuplicatePairs found, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_found(std::move(found)),
      m_isChosen(m_found.pairs.size() == 1 && m_found.pairs.front().reasons.isEmpty()), m_introduction(mutedLabel()),
      m_list(new QListWidget), m_form(new MergeForm(workspace)), m_refusal(refusalLabel()),
      m_merge(primaryButton(tr("&Merge"))), m_apart(plainButton(tr("&Not the same"))), m_later(plainButton(tr("&Later"))),
      m_close(plainButton(tr("Close")))
{
    setWindowTitle(m_isChosen ? tr("Merge two partners") : tr("Find duplicates"));
    resize(m_isChosen ? 720 : 980, 660);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(titleLabel(windowTitle()));
    layout->addWidget(m_introduction);
    layout->addWidget(makePairs(), 1);
    layout->addWidget(m_refusal);
    layout->addWidget(makeButtons());
    fillList();
}

QWidget *DuplicatesDialog::makePairs()
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_list->setAccessibleName(tr("Pairs that look alike"));
    m_list->setFixedWidth(320);
    m_list->setWordWrap(true);
    m_list->setVisible(!m_isChosen);
    m_list->setSpacing(space::xs);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    auto *area = scrolling(m_form);
    area->setAccessibleName(tr("The two side by side"));
    layout->addWidget(m_list);
    layout->addWidget(area, 1);
    return whole;
}

QWidget *DuplicatesDialog::makeButtons()
{
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::keepApart);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesDialog::leaveForLater);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_later->setVisible(!m_isChosen);
    m_merge->setDefault(true);
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_close);
    layout->addStretch(1);
    for (QPushButton *button : {m_later, m_apart, m_merge}) {
        layout->addWidget(button);
        button->setEnabled(m_workspace.canWrite());
    }
    return whole;
}

QString DuplicatesDialog::introduction() const
{
    if (m_found.pairs.empty())
        return m_merged + m_toldApart > 0 ? tr("That was the last pair.") : tr("No two partners look alike.");
    const QString how = tr("Choose what the one record shall say. Everything that hangs on either stays, and undo takes the merge back.");
    if (m_isChosen)
        return how;
    const int count = static_cast<int>(m_found.pairs.size());
    const QString pairs = count == 1 ? tr("1 pair may be the same.") : tr("%1 pairs may be the same.").arg(count);
    const QString more = m_found.leftOut > 0 ? tr("Less likely and not listed: %1.").arg(m_found.leftOut) : QString();
    return QStringList{pairs, more, how}.join(u' ').simplified();
}

QString DuplicatesDialog::wordsOf(const DuplicatePair &pair)
{
    return tr("%1 – %2\n%3: %4").arg(pair.keptName, pair.absorbedName, wording::name(pair.likeness), wording::reasons(pair.reasons));
}

void DuplicatesDialog::fillList()
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const DuplicatePair &pair : m_found.pairs)
            m_list->addItem(wordsOf(pair));
        m_list->setCurrentRow(0);
    }
    showPair(m_list->currentRow());
    m_list->setFocus();
}

void DuplicatesDialog::showPair(int row)
{
    m_refusal->hide();
    m_introduction->setText(introduction());
    const bool has = row >= 0 && static_cast<std::size_t>(row) < m_found.pairs.size()
        && m_form->show(m_found.pairs[static_cast<std::size_t>(row)]);
    if (!has)
        m_form->clear();
    for (QPushButton *button : {m_merge, m_apart, m_later})
        button->setEnabled(has && m_workspace.canWrite());
    if (m_found.pairs.empty())
        m_close->setFocus();
}

bool DuplicatesDialog::refused(const Outcome<void> &outcome)
{
    if (outcome)
        return false;
    m_refusal->setText(wording::sentence(outcome.error()));
    m_refusal->show();
    return true;
}

void DuplicatesDialog::merge()
{
    const int row = m_list->currentRow();
    const DuplicatePair pair = m_found.pairs[static_cast<std::size_t>(row)];
    const QString path = m_workspace.path();
    const Clock clock = m_workspace.clock();
    const MergePicks picks = m_form->picks();
    Outcome<void> done;
    // A workspace of its own, since a connection belongs to one thread: the backup before it takes its time.
    m_workspace.setPatient(false);
    runBeside(
        this, tr("Merging %1").arg(pair.keptName),
        [&](Progress &) {
            auto workspace = Workspace::open(path, clock);
            done = workspace ? Merges(**workspace).merge(pair.kept, pair.absorbed, picks)
                             : Outcome<void>(tl::make_unexpected(workspace.error()));
        },
        WorkEnds::ByItself);
    m_workspace.setPatient(true);
    m_workspace.lookForForeignChanges();
    if (refused(done))
        return;
    ++m_merged;
    const auto now = m_workspace.read([&](const Store &store) { return store.get(pair.kept).name; });
    DuplicatePair kept = pair;
    kept.keptName = now.value_or(pair.keptName);
    next(row, pair.absorbed, kept);
}

void DuplicatesDialog::keepApart()
{
    const int row = m_list->currentRow();
    const DuplicatePair &pair = m_found.pairs[static_cast<std::size_t>(row)];
    if (refused(Merges(m_workspace).keepApart(pair.kept, pair.absorbed)))
        return;
    ++m_toldApart;
    next(row);
}

void DuplicatesDialog::leaveForLater()
{
    next(m_list->currentRow());
}

void DuplicatesDialog::next(int row, PartyId gone, const DuplicatePair &instead)
{
    auto &pairs = m_found.pairs;
    pairs.erase(pairs.begin() + row);
    if (gone.isSet()) {
        for (DuplicatePair &pair : pairs) {
            for (auto [id, name] : {std::pair{&pair.kept, &pair.keptName}, std::pair{&pair.absorbed, &pair.absorbedName}}) {
                if (*id == gone || *id == instead.kept) {
                    *id = instead.kept;
                    *name = instead.keptName;
                }
            }
        }
        std::erase_if(pairs, [](const DuplicatePair &pair) { return pair.kept == pair.absorbed; });
    }
    if (m_isChosen)
        return accept();
    fillList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

} // namespace concord
