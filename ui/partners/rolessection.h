// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/partners/partnersection.h"

class QLabel;
class QPushButton;

namespace concord {

class DayField;
class LineField;

/// A role of a person in an organisation, seen from one of the two. Its days are words below it until they are asked
/// for as fields.
class RoleRow : public QWidget {
    Q_OBJECT
public:
    RoleRow();
    void fill(const RoleLine &line, QDate today);

    LineField *role;
    DayField *from;
    DayField *to;

signals:
    void opened();
    void contactPointChosen(bool on);
    void ended();
    void removed();

private:
    [[nodiscard]] QWidget *makeMenu();
    [[nodiscard]] QWidget *makeDays();
    void showDays();

    QPushButton *m_other;
    QLabel *m_about;
    QWidget *m_days;
    QAction *m_contactPoint = nullptr;
    QAction *m_end = nullptr;
};

/// The roles that tie people to organisations; those that ended stay, in muted words.
class RolesSection : public PartnerSection {
    Q_OBJECT
public:
    explicit RolesSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] RoleRow *makeRow(const RoleLine &line);

    QLabel *m_heading;
    LineField *m_addName;
    LineField *m_addRole;
    KeyedRows<AffiliationId, RoleRow> m_rows;
};

} // namespace concord
