// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/mergeform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/mergewords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace concord {

namespace {

enum Column { What, Left, Right };

constexpr qsizetype longestValue = 300;

QString shortened(const QString &text)
{
    return text.size() > longestValue ? QString(text.left(longestValue) + u'…') : text;
}

/// A radio button with the words beside it, which may wrap.
QWidget *withWords(QRadioButton *radio, const QString &words)
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(radio, 0, Qt::AlignTop);
    layout->addWidget(plainLabel(words), 1, Qt::AlignTop);
    return whole;
}

} // namespace

MergeForm::MergeForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, space::m, 0);
    m_layout->setSpacing(space::m);
}

void MergeForm::clear()
{
    m_choices.clear();
    clearLayout(m_layout);
    m_grid = nullptr;
}

bool MergeForm::show(const DuplicatePair &pair)
{
    clear();
    struct Both {
        Party kept, absorbed;
        PartyBelongings keptHas, absorbedHas;
    };
    const auto both = m_workspace.read([&](const Store &store) {
        return Both{store.get(pair.kept), store.get(pair.absorbed), belongingsOf(store, pair.kept), belongingsOf(store, pair.absorbed)};
    });
    if (!both)
        return false;
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::m);
    m_grid->setColumnStretch(Left, 1);
    m_grid->setColumnStretch(Right, 1);
    addHeads(both->kept, both->absorbed);
    for (const auto &[field, pick] : mergeChoices(both->kept, both->absorbed))
        addChoice(field, pick, both->kept, both->absorbed);
    addBelongings(both->keptHas, both->absorbedHas);
    m_layout->addWidget(rows);
    m_layout->addStretch(1);
    return true;
}

void MergeForm::addHeads(const Party &kept, const Party &absorbed)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(headingLabel(kept.name), row, Left);
    m_grid->addWidget(headingLabel(absorbed.name), row, Right);
}

void MergeForm::addChoice(MergeField field, MergePick usual, const Party &kept, const Party &absorbed)
{
    const int row = m_grid->rowCount();
    const QString what = wording::name(field);
    m_grid->addWidget(mutedLabel(what), row, What, Qt::AlignTop);
    auto *group = new QButtonGroup(m_grid->parentWidget());
    const auto offer = [&](MergePick pick, const QString &words) {
        auto *radio = new QRadioButton;
        radio->setAccessibleName(tr("%1: %2").arg(what, shortened(words)));
        radio->setChecked(pick == usual);
        group->addButton(radio, static_cast<int>(pick));
        return withWords(radio, shortened(words));
    };
    m_grid->addWidget(offer(MergePick::Kept, wording::valueOf(field, kept)), row, Left);
    m_grid->addWidget(offer(MergePick::Absorbed, wording::valueOf(field, absorbed)), row, Right);
    if (usual == MergePick::Both) // where one says nothing, both are the other
        m_grid->addWidget(offer(MergePick::Both, tr("Both, one under the other")), row + 1, Left, 1, 2);
    m_choices.emplace_back(field, group);
}

void MergeForm::addBelongings(const PartyBelongings &kept, const PartyBelongings &absorbed)
{
    m_grid->addWidget(headingLabel(tr("What stays of both")), m_grid->rowCount(), What, 1, 3);
    addLine(tr("Ways to reach them"), kept.contacts, absorbed.contacts);
    addLine(tr("Roles"), kept.roles, absorbed.roles);
    addLine(tr("Tags"), kept.tags, absorbed.tags);
    addLine(tr("Really good at"), kept.strengths, absorbed.strengths);
    addLine(tr("Alliances"), kept.alliances, absorbed.alliances);
    const auto counted = [](int count) { return count == 0 ? QStringList() : QStringList{QString::number(count)}; };
    addLine(tr("Contacts noted"), counted(kept.interactions), counted(absorbed.interactions));
    addLine(tr("Asks"), counted(kept.asks), counted(absorbed.asks));
}

void MergeForm::addLine(const QString &what, const QStringList &kept, const QStringList &absorbed)
{
    if (kept.isEmpty() && absorbed.isEmpty())
        return;
    const int row = m_grid->rowCount();
    const auto words = [](const QStringList &list) {
        return list.isEmpty() ? QStringLiteral("–") : shortened(list.join(u'\n'));
    };
    m_grid->addWidget(mutedLabel(what), row, What, Qt::AlignTop);
    m_grid->addWidget(plainLabel(words(kept)), row, Left, Qt::AlignTop);
    m_grid->addWidget(plainLabel(words(absorbed)), row, Right, Qt::AlignTop);
}

MergePicks MergeForm::picks() const
{
    MergePicks picks;
    for (const auto &[field, group] : m_choices)
        picks.insert(field, static_cast<MergePick>(group->checkedId()));
    return picks;
}

} // namespace concord
