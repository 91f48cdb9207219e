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
    connect(this, &QLineEdit::textChanged, this, [this] { m_picked.reset(); });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        setText(index.data().toString());
        m_picked = PartyId(index.data(Qt::UserRole).toLongLong());
    });
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
