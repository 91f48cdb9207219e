// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/rolessection.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

namespace {

constexpr int mostNameWidth = 160;

} // namespace

RoleRow::RoleRow()
    : role(new LineField), from(new DayField), to(new DayField), m_other(linkButton({})), m_about(smallLabel()),
      m_days(makeDays())
{
    role->setQuiet();
    role->setPlaceholder(tr("role"));
    role->setName(tr("Role"));
    connect(m_other, &QPushButton::clicked, this, &RoleRow::opened);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_other);
    line->addWidget(role, 1);
    line->addWidget(makeMenu());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_about);
    layout->addWidget(m_days);
    m_about->setContentsMargins(space::xs, 0, 0, space::xs);
    m_days->hide();
}

QWidget *RoleRow::makeMenu()
{
    auto *menu = new QMenu(this);
    m_contactPoint = menu->addAction(tr("Contact point"));
    m_contactPoint->setCheckable(true);
    connect(m_contactPoint, &QAction::triggered, this, &RoleRow::contactPointChosen);
    menu->addAction(tr("From when to when"), this, &RoleRow::showDays);
    m_end = menu->addAction(tr("Ended today"), this, &RoleRow::ended);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &RoleRow::removed);
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about this role"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

QWidget *RoleRow::makeDays()
{
    auto *form = new FormGrid;
    form->addRow(tr("Since"), from);
    form->addRow(tr("Until"), to);
    return form;
}

void RoleRow::showDays()
{
    m_days->show();
    from->editor()->setFocus();
}

void RoleRow::fill(const RoleLine &line, QDate today)
{
    const QString shown = m_other->fontMetrics().elidedText(line.otherName, Qt::ElideRight, mostNameWidth);
    m_other->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_other->setAccessibleName(line.otherName);
    setPlainToolTip(m_other, shown == line.otherName ? QString() : line.otherName);
    role->setValue(line.affiliation.role);
    const Affiliation &affiliation = line.affiliation;
    for (DayField *field : {from, to})
        field->setToday(today);
    from->setValue(affiliation.fromOn);
    to->setValue(affiliation.toOn);
    m_contactPoint->setChecked(affiliation.isContactPoint);
    m_end->setVisible(!affiliation.toOn.isValid());
    QStringList about;
    if (affiliation.isContactPoint)
        about << tr("contact point");
    if (affiliation.fromOn.isValid())
        about << tr("since %1").arg(wording::day(affiliation.fromOn));
    if (affiliation.toOn.isValid())
        about << tr("until %1").arg(wording::day(affiliation.toOn));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
}

RolesSection::RolesSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_heading(headingLabel()), m_addName(new LineField), m_addRole(new LineField),
      m_rows(0)
{
    m_addRole->setPlaceholder(tr("role"));
    m_addRole->setName(tr("Role to add"));
    const auto add = [this] {
        if (m_addName->value().isEmpty())
            return;
        if (done(partners().addRole(id(), m_addName->value(), m_addRole->value()), m_addName)) {
            m_addName->setValue({});
            m_addRole->setValue({});
        }
    };
    // The name alone waits for its role; Enter in either takes both.
    connect(m_addRole, &Field::committed, this, add);
    connect(m_addName->line(), &QLineEdit::returnPressed, this, add);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_addName, 3);
    line->addWidget(m_addRole, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_heading);
    layout->addLayout(m_rows.layout());
    layout->addLayout(line);
}

void RolesSection::fill(const PartnerDetail &detail)
{
    const bool isPerson = detail.party.kind == PartyKind::Person;
    m_heading->setText(isPerson ? tr("Roles") : tr("People"));
    m_addName->setPlaceholder(isPerson ? tr("Add an organisation") : tr("Add a person"));
    m_addName->setName(isPerson ? tr("Organisation to add") : tr("Person to add"));
    m_rows.show(
        detail.roles, [](const RoleLine &line) { return line.affiliation.id; },
        [&](AffiliationId id) {
            const auto line = std::find_if(detail.roles.begin(), detail.roles.end(),
                                           [id](const RoleLine &one) { return one.affiliation.id == id; });
            return makeRow(*line);
        },
        [this](RoleRow &row, const RoleLine &line) { row.fill(line, workspace().today()); });
}

RoleRow *RolesSection::makeRow(const RoleLine &line)
{
    const AffiliationId id = line.affiliation.id;
    const PartyId other = line.otherId;
    auto *row = new RoleRow;
    connect(row->role, &Field::committed, this, [this, row, id] {
        done(partners().editRole(id, [row](Affiliation &a) { a.role = row->role->value(); }), row->role);
    });
    connect(row->from, &Field::committed, this, [this, row, id] {
        done(partners().editRole(id, [row](Affiliation &a) { a.fromOn = row->from->value(); }), row->from);
    });
    connect(row->to, &Field::committed, this, [this, row, id] {
        done(partners().editRole(id, [row](Affiliation &a) { a.toOn = row->to->value(); }), row->to);
    });
    connect(row, &RoleRow::contactPointChosen, this, [this, id](bool on) {
        done(partners().editRole(id, [on](Affiliation &a) { a.isContactPoint = on; }));
    });
    connect(row, &RoleRow::opened, this,
            [this, other] { emit navigationRequested({QLatin1String(tableOf<Party>), other.value(), {}}); });
    connect(row, &RoleRow::ended, this, [this, id] { done(partners().endRole(id, workspace().today())); });
    connect(row, &RoleRow::removed, this, [this, id] { done(partners().removeRole(id)); });
    return row;
}

} // namespace concord
