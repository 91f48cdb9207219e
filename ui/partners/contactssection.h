// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/partners/partnersection.h"

#include <QList>

class QAction;
class QLabel;

namespace concord {

class Badge;
class LineField;

/// One way to reach a partner, with what else can be done about it in a menu.
class ContactRow : public QWidget {
    Q_OBJECT
public:
    ContactRow();
    void fill(const ContactPoint &contact);

    LineField *value;
    LineField *label;

signals:
    void kindChosen(concord::ContactKind kind);
    void preferredChosen(bool preferred);
    void removed();

private:
    QLabel *m_kind;
    Badge *m_first;
    QAction *m_prefer;
    QList<QAction *> m_kinds;
};

/// The ways to reach a partner. What is typed in the last line is taken for an e-mail, a phone number or a web page by
/// its look, and can be changed.
class ContactsSection : public PartnerSection {
    Q_OBJECT
public:
    explicit ContactsSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] ContactRow *makeRow(ContactPointId id);

    LineField *m_add;
    KeyedRows<ContactPointId, ContactRow> m_rows;
};

} // namespace concord
