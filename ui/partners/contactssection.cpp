// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/contactssection.h"

#include "core/model/partners/matchkey.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/partnerwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace concord {

namespace {

QString iconOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email: return QStringLiteral("mail-message");
    case ContactKind::Phone: return QStringLiteral("call-start");
    case ContactKind::Address: return QStringLiteral("mark-location");
    case ContactKind::Url: return QStringLiteral("internet-services");
    case ContactKind::Other: break;
    }
    return QStringLiteral("user-identity");
}

} // namespace

namespace {

} // namespace

ContactRow::ContactRow()
    : value(new LineField), label(new LineField), m_kind(plainLabel()),
      m_first(new Badge(tr("first"), Tone::Accent))
{
    value->setQuiet();
    label->setQuiet();
    label->setPlaceholder(tr("label"));
    label->setName(tr("Label of the contact"));
    label->setFixedWidth(76);
    auto *menu = new QMenu(this);
    m_prefer = menu->addAction(tr("Reach them here first"));
    m_prefer->setCheckable(true);
    connect(m_prefer, &QAction::triggered, this, &ContactRow::preferredChosen);
    menu->addSeparator();
    for (const ContactKind kind : everyValue<ContactKind>()) {
        QAction *action = menu->addAction(icon(iconOf(kind)), wording::name(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] { emit kindChosen(kind); });
        m_kinds << action;
    }
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &ContactRow::removed);
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about this contact"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_kind);
    layout->addWidget(value, 1);
    layout->addWidget(m_first);
    layout->addWidget(label);
    layout->addWidget(more);
}

void ContactRow::fill(const ContactPoint &contact)
{
    m_kind->setPixmap(icon(iconOf(contact.kind)).pixmap(16, 16));
    setPlainToolTip(m_kind, wording::name(contact.kind));
    value->setValue(contact.value);
    value->setName(wording::name(contact.kind));
    label->setValue(contact.label);
    m_first->setVisible(contact.preferred);
    m_prefer->setChecked(contact.preferred);
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(i == static_cast<int>(contact.kind));
}

ContactsSection::ContactsSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_add(new LineField), m_rows(0)
{
    m_add->setPlaceholder(tr("Add an e-mail, a phone number, a web page"));
    m_add->setName(tr("Add contact"));
    connect(m_add, &Field::committed, this, [this] {
        if (m_add->value().isEmpty())
            return;
        if (done(partners().addContact(id(), kindOf(m_add->value()), m_add->value()), m_add))
            m_add->setValue({});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(headingLabel(tr("Contact")));
    layout->addLayout(m_rows.layout());
    layout->addWidget(m_add);
}

void ContactsSection::fill(const PartnerDetail &detail)
{
    m_rows.show(
        detail.contacts, [](const ContactPoint &contact) { return contact.id; },
        [this](ContactPointId id) { return makeRow(id); },
        [](ContactRow &row, const ContactPoint &contact) { row.fill(contact); });
}

ContactRow *ContactsSection::makeRow(ContactPointId id)
{
    auto *row = new ContactRow;
    connect(row, &ContactRow::kindChosen, this, [this, id](ContactKind kind) {
        done(partners().editContact(id, [kind](ContactPoint &c) { c.kind = kind; }));
    });
    connect(row->value, &Field::committed, this, [this, row, id] {
        done(partners().editContact(id, [row](ContactPoint &c) { c.value = row->value->value(); }), row->value);
    });
    connect(row->label, &Field::committed, this, [this, row, id] {
        done(partners().editContact(id, [row](ContactPoint &c) { c.label = row->label->value(); }), row->label);
    });
    connect(row, &ContactRow::preferredChosen, this, [this, id](bool on) {
        done(partners().editContact(id, [on](ContactPoint &c) { c.preferred = on; }));
    });
    connect(row, &ContactRow::removed, this, [this, id] { done(partners().removeContact(id)); });
    return row;
}

} // namespace concord
