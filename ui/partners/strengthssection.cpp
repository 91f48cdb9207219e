// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/strengthssection.h"

#include "core/workspace/priorities/alignments.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

namespace {

constexpr int usualLevel = 4; // one lists what somebody is really good at

} // namespace

StrengthRow::StrengthRow()
    : what(new LineField), level(new LevelField), evidence(new LineField),
      m_needed(pillButton(tr("what you need")))
{
    what->setQuiet();
    evidence->setQuiet();
    evidence->setPlaceholder(tr("What shows it?"));
    evidence->line()->setFont(typeFont(TypeSize::Small));
    level->setOptional(false);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { offerNeeds(menu); });
    m_needed->setMenu(menu);
    auto *remove = iconButton(QStringLiteral("list-remove"), tr("Remove strength"));
    connect(remove, &QToolButton::clicked, this, &StrengthRow::removed);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(what, 1);
    line->addWidget(level);
    line->addWidget(remove);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::xs);
    below->addWidget(m_needed);
    below->addWidget(evidence, 1);
    below->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addLayout(below);
    connect(qApp, &QApplication::focusChanged, this, &StrengthRow::showEvidence);
    setTabOrder(what->editor(), level->editor());
    setTabOrder(level->editor(), m_needed);
    setTabOrder(m_needed, evidence->editor());
    setTabOrder(evidence->editor(), remove);
}

void StrengthRow::fill(const StrengthLine &line, const std::vector<CoverageLine> &needs)
{
    what->setValue(line.strength.what);
    what->setName(tr("Strength"));
    level->setValue(line.strength.level);
    level->setName(tr("Level of %1").arg(line.strength.what));
    evidence->setValue(line.strength.evidence);
    evidence->setName(tr("What shows %1").arg(line.strength.what));
    m_needs = needs;
    m_served = line.needIds;
    const bool serves = !line.needs.isEmpty();
    m_needed->setVisible(serves || !needs.empty());
    m_needed->setEnabled(!needs.empty());
    m_needed->setChecked(serves);
    m_needed->setText(serves ? tr("what you need") : tr("serves a need?"));
    m_needed->setAccessibleName(tr("Which needs %1 serves").arg(line.strength.what));
    setPlainToolTip(m_needed, line.needs.join(QStringLiteral(", ")));
    showEvidence();
}

void StrengthRow::offerNeeds(QMenu *menu)
{
    menu->clear();
    for (const CoverageLine &one : m_needs) {
        QAction *need = menu->addAction(QString(one.need.what).replace(u'&', QStringLiteral("&&")));
        need->setCheckable(true);
        need->setChecked(m_served.contains(one.need.id));
        connect(need, &QAction::triggered, this, [this, id = one.need.id](bool on) { emit servesChosen(id, on); });
    }
}

void StrengthRow::showEvidence()
{
    const QWidget *caret = QApplication::focusWidget();
    evidence->setVisible(!evidence->value().isEmpty() || (caret != nullptr && isAncestorOf(caret)));
}

StrengthsSection::StrengthsSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_add(new LineField), m_addLevel(new LevelDots), m_rows(space::xs)
{
    m_add->setPlaceholder(tr("Add something they are really good at"));
    m_add->setName(tr("Add strength"));
    m_addLevel->setOptional(false);
    m_addLevel->setLevel(usualLevel);
    m_addLevel->setAccessibleName(tr("Level of the new strength"));
    connect(m_add, &Field::committed, this, &StrengthsSection::add);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_add, 1);
    line->addWidget(m_addLevel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(headingLabel(tr("Really good at")));
    layout->addLayout(m_rows.layout());
    layout->addLayout(line);
}

void StrengthsSection::startAdding()
{
    m_add->setFocus();
}

void StrengthsSection::fill(const PartnerDetail &detail)
{
    m_rows.show(
        detail.strengths, [](const StrengthLine &line) { return line.strength.id; },
        [this](StrengthId id) { return makeRow(id); },
        [&](StrengthRow &row, const StrengthLine &line) { row.fill(line, detail.coverages); });
}

StrengthRow *StrengthsSection::makeRow(StrengthId id)
{
    auto *row = new StrengthRow;
    connect(row->what, &Field::committed, this, [this, row, id] {
        done(partners().editStrength(id, [row](Strength &s) { s.what = row->what->value(); }), row->what);
    });
    connect(row->level, &Field::committed, this, [this, row, id] {
        done(partners().editStrength(id, [row](Strength &s) { s.level = row->level->value().value_or(s.level); }),
             row->level);
    });
    connect(row->evidence, &Field::committed, this, [this, row, id] {
        done(partners().editStrength(id, [row](Strength &s) { s.evidence = row->evidence->value(); }), row->evidence);
    });
    connect(row, &StrengthRow::servesChosen, this,
            [this, id](NeedId need, bool serves) { done(Alignments(workspace()).setServes(id, need, serves)); });
    connect(row, &StrengthRow::removed, this, [this, id] { done(partners().removeStrength(id)); });
    return row;
}

void StrengthsSection::add()
{
    if (m_add->value().isEmpty())
        return;
    if (done(partners().addStrength(id(), m_add->value(), m_addLevel->level().value_or(usualLevel)), m_add)) {
        m_add->setValue({});
        m_addLevel->setLevel(usualLevel);
    }
}

} // namespace concord
