// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/memberline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

MemberLine::MemberLine(bool wanted)
    : part(new LineField), key(new CheckField(tr("key"))), m_wanted(wanted), m_name(plainLabel()),
      m_more(iconButton(QStringLiteral("overflow-menu"), tr("More")))
{
    part->setQuiet();
    part->setPlaceholder(tr("What is their part?"));
    auto *menu = new QMenu(this);
    menu->addAction(wanted ? tr("Somebody takes the part") : tr("Has left the team"), this, &MemberLine::left);
    menu->addAction(tr("Take out"), this, &MemberLine::removed);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_name, 2);
    layout->addWidget(part, 3);
    layout->addWidget(key);
    if (wanted) {
        auto *ask = linkButton(tr("Ask"));
        ask->setObjectName(QStringLiteral("ask"));
        layout->addWidget(ask);
        connect(ask, &QPushButton::clicked, this, &MemberLine::askWanted);
    }
    layout->addWidget(m_more);
    m_name->setVisible(!wanted);
}

void MemberLine::show(const MemberRow &row)
{
    const QString who = row.name.isEmpty() ? row.member.part : row.name;
    m_name->setText(row.name);
    m_name->setVisible(!m_wanted || !row.name.isEmpty());
    part->setValue(row.member.part);
    part->setName(tr("Part of %1").arg(who));
    key->setValue(row.member.key);
    key->setName(tr("%1 is a key member").arg(who));
    setPlainToolTip(key, tr("Without them the team would stand still"));
    m_more->setAccessibleName(tr("More about %1").arg(who));
    if (auto *ask = findChild<QPushButton *>(QStringLiteral("ask")))
        ask->setAccessibleName(tr("Ask: %1").arg(who));
}

FormerLine::FormerLine() : m_name(smallLabel()), m_back(linkButton(tr("Back in the team")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &FormerLine::backWanted);
}

void FormerLine::show(const MemberRow &row, bool isBack, bool writable)
{
    m_name->setText(tr("Earlier: %1, until %2").arg(row.name, wording::day(row.member.toOn)));
    m_back->setAccessibleName(tr("Back in the team: %1").arg(row.name));
    m_back->setVisible(writable && !isBack && row.member.partyId);
}

} // namespace concord
