// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/personfield.h"

#include "core/workspace/teams/teamdetail.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace concord {

namespace {

constexpr int mostOffered = 12;

} // namespace

PersonField::PersonField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_offered(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name"));
    setAccessibleName(tr("Person"));
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this, &PersonField::pick);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PersonField::pick);
    // The completer writes the chosen name only after the line has heard of Enter.
    connect(this, &QLineEdit::returnPressed, this, &PersonField::submitted, Qt::QueuedConnection);
}

std::optional<PartyId> PersonField::picked() const
{
    return m_picked.isSet() && text() == m_pickedName ? std::optional(m_picked) : std::nullopt;
}

void PersonField::pick(const QModelIndex &offered)
{
    m_pickedName = offered.data().toString();
    m_picked = PartyId(offered.data(Qt::UserRole).toLongLong());
}

void PersonField::offer(const QString &typed)
{
    m_offered->clear();
    if (typed.trimmed().isEmpty())
        return;
    const auto found = m_workspace.read([&](const Store &store) { return people(store, typed, mostOffered); });
    if (!found)
        return;
    for (const NamedParty &person : *found) {
        auto *item = new QStandardItem(person.name);
        item->setData(static_cast<qlonglong>(person.id.value()), Qt::UserRole);
        m_offered->appendRow(item);
    }
}

} // namespace concord
