// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/safeguardstab.h"

#include "core/model/alliances/sharing.h"
#include "ui/widgets/addline.h"
#include "ui/alliances/choices.h"
#include "ui/widgets/columns.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int columnWidth = 340;

QList<Choice> ladderSteps()
{
    QList<Choice> steps;
    for (int level = 1; level <= topShareLevel; ++level)
        steps << Choice{QStringLiteral("%1 %2").arg(level).arg(wording::shareLevel(level)), level};
    return steps;
}

} // namespace

SafeguardRow::SafeguardRow(QWidget *parent)
    : QWidget(parent), statement(new LineField), state(new ChoiceField), level(new ChoiceField), unlocks(new ChoiceField)
    , evidence(new LineField), m_note(smallLabel()), m_remove(linkButton(tr("Remove")))
{
    statement->setQuiet();
    state->setChoices(choicesOf<SafeguardState>());
    level->setChoices(choicesOf<SafeguardLevel>());
    unlocks->setChoices(ladderSteps());
    evidence->setPlaceholder(tr("what shows it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(statement, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    line->addWidget(labelled(tr("State"), state), 2);
    line->addWidget(labelled(tr("It is a"), level), 2);
    line->addWidget(labelled(tr("Opens the step"), unlocks), 3);
    layout->addLayout(line);
    layout->addWidget(evidence);
    layout->addWidget(m_note);
    layout->addWidget(new Line);
    connect(m_remove, &QPushButton::clicked, this, &SafeguardRow::removeWanted);
}

void SafeguardRow::show(const Safeguard &s, const QString &waivedBy)
{
    statement->setName(tr("Safeguard: %1").arg(s.statement));
    state->setName(tr("State of %1").arg(s.statement));
    level->setName(tr("Must or nice to have: %1").arg(s.statement));
    unlocks->setName(tr("Step that waits for %1").arg(s.statement));
    evidence->setName(tr("What shows %1").arg(s.statement));
    m_remove->setAccessibleName(tr("Remove safeguard %1").arg(s.statement));
    statement->setValue(s.statement);
    state->setValue(static_cast<int>(s.state));
    level->setValue(static_cast<int>(s.level));
    unlocks->setValue(s.unlocksLevel);
    evidence->setValue(s.evidence);
    QString note;
    if (s.state == SafeguardState::Met)
        note = tr("Met on %1").arg(wording::day(s.metOn));
    else if (s.state == SafeguardState::Waived)
        note = tr("Waived by %1: %2").arg(waivedBy, s.waiveReason);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

SafeguardsTab::SafeguardsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_menu(new QMenu(this))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    auto *columns = new Columns(columnWidth);
    columns->setWidgets({buildSafeguards(), buildLadder(), buildConcerns()}, 2);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

QWidget *SafeguardsTab::buildLadder()
{
    auto *card = new Card(tr("How much we share"));
    m_ladder = new QVBoxLayout;
    m_ladder->setSpacing(space::s);
    card->body()->addLayout(m_ladder);
    return card;
}

QWidget *SafeguardsTab::buildSafeguards()
{
    auto *card = new Card(tr("What would let you share with confidence"));
    m_safeguards = std::make_unique<KeyedRows<SafeguardId, SafeguardRow>>(space::s);
    card->body()->addLayout(m_safeguards->layout());
    m_addSafeguard = new AddLine(tr("Add safeguard"), tr("New safeguard"));
    auto *fromList = plainButton(tr("From the list"));
    fromList->setMenu(m_menu);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_addSafeguard, 1);
    adding->addWidget(fromList);
    card->body()->addLayout(adding);
    connect(m_menu, &QMenu::aboutToShow, this, &SafeguardsTab::fillMenu);
    onAdded(m_addSafeguard, [this](const QString &statement) {
        Safeguard safeguard;
        safeguard.allianceId = m_view.facts.alliance.id;
        safeguard.statement = statement;
        safeguard.unlocksLevel = 2;
        return parts().add(safeguard);
    });
    return card;
}

void SafeguardsTab::fillMenu()
{
    m_menu->clear();
    for (const SafeguardLine &line : safeguardLines()) {
        const QString key = QLatin1String(line.key);
        if (std::ranges::find(m_view.facts.safeguards, key, &Safeguard::key) == m_view.facts.safeguards.end())
            m_menu->addAction(wording::text(line), this, [this, key] { addLine(key); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Every safeguard of the list is taken up."))->setEnabled(false);
}

void SafeguardsTab::addLine(const QString &key)
{
    const SafeguardLine *line = safeguardLine(key);
    if (line == nullptr)
        return;
    Safeguard safeguard;
    safeguard.allianceId = m_view.facts.alliance.id;
    safeguard.key = key;
    safeguard.statement = wording::text(*line);
    safeguard.unlocksLevel = line->unlocksLevel;
    tell(parts().add(safeguard));
}

SafeguardRow *SafeguardsTab::makeSafeguard(SafeguardId id)
{
    auto *row = new SafeguardRow;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(row->statement, [row](Safeguard &s) { s.statement = row->statement->value(); });
    write(row->level, [row](Safeguard &s) { s.level = static_cast<SafeguardLevel>(row->level->value().toInt()); });
    write(row->unlocks, [row](Safeguard &s) { s.unlocksLevel = row->unlocks->value().toInt(); });
    write(row->evidence, [row](Safeguard &s) { s.evidence = row->evidence->value(); });
    onCommit(row->state, [this, row, id] {
        const auto outcome = setState(id, static_cast<SafeguardState>(row->state->value().toInt()));
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            row->state->setValue(static_cast<int>(now->state));
        return outcome;
    });
    connect(row, &SafeguardRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

Outcome<void> SafeguardsTab::setState(SafeguardId id, SafeguardState to)
{
    QString reason;
    std::optional<PartyId> waivedBy;
    if (to == SafeguardState::Waived) {
        const auto given = prompts().askText(tr("Why can you do without it?"), tr("Waive it"), true);
        if (!given)
            return {};
        reason = *given;
        const auto info = workspace().info();
        if (!info)
            return tl::make_unexpected(info.error());
        waivedBy = info->mePersonId;
    }
    return parts().edit(id, [&](Safeguard &s) {
        s.state = to;
        s.waiveReason = reason;
        if (waivedBy)
            s.waivedById = waivedBy;
    });
}

QWidget *SafeguardsTab::buildConcerns()
{
    auto *card = new Card(tr("Concerns"));
    m_concerns = std::make_unique<KeyedRows<ConcernId, NoteRow>>(space::s);
    card->body()->addLayout(m_concerns->layout());
    m_addConcern = new AddLine(tr("Add concern"), tr("New concern"));
    card->body()->addWidget(m_addConcern);
    onAdded(m_addConcern, [this](const QString &statement) {
        Concern concern;
        concern.allianceId = m_view.facts.alliance.id;
        concern.statement = statement;
        concern.raisedByPartyId = m_view.facts.sides.value(0).role.partyId;
        return parts().add(concern);
    });
    return card;
}

NoteRow *SafeguardsTab::makeConcern(ConcernId id)
{
    auto *row = new NoteRow;
    row->first->setChoices(choicesOf<ConcernStep>());
    row->second->setChoices(choicesOf<Visibility>());
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](Concern &c) { c.statement = row->statement->value(); }); });
    onCommit(row->second, [this, id, row] {
        return parts().edit(id, [row](Concern &c) { c.visibility = static_cast<Visibility>(row->second->value().toInt()); });
    });
    onCommit(row->first, [this, id, row]() -> Outcome<void> {
        const auto step = static_cast<ConcernStep>(row->first->value().toInt());
        const auto now = workspace().read([id](const Store &store) { return store.get(id); });
        if (!now)
            return tl::make_unexpected(now.error());
        QString outcome = now->outcome;
        const bool ends = step == ConcernStep::Settled || step == ConcernStep::Parked;
        if (ends || step < now->step) {
            const auto given = prompts().askText(ends ? tr("What came of it?") : tr("Why back to an earlier step?"), tr("Note it"), true);
            if (!given) {
                row->first->setValue(static_cast<int>(now->step));
                return {};
            }
            outcome = *given;
        }
        return parts().edit(id, [&](Concern &c) {
            c.step = step;
            c.outcome = outcome;
        });
    });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void SafeguardsTab::presentLadder(const AllianceView &view)
{
    clearLayout(m_ladder);
    for (int level = topShareLevel; level >= 0; --level) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        const bool now = level == view.facts.alliance.shareLevel;
        const QString name = QStringLiteral("%1  %2").arg(level).arg(wording::shareLevel(level));
        line->addWidget(now ? headingLabel(name) : plainLabel(name), 1);
        if (now) {
            line->addWidget(new Badge(tr("now"), Tone::Accent));
        } else if (level <= view.unlockedShareLevel) {
            auto *share = linkButton(level > view.facts.alliance.shareLevel ? tr("Share this much") : tr("Back to here"));
            share->setAccessibleName(tr("%1: %2").arg(share->text(), wording::shareLevel(level)));
            connect(share, &QPushButton::clicked, this, [this, level] { tell(alliances().share(m_view.facts.alliance.id, level)); });
            line->addWidget(share);
        } else {
            line->addWidget(new Badge(tr("locked")));
        }
        m_ladder->addLayout(line);
        if (level == view.unlockedShareLevel + 1) {
            QStringList keys;
            for (const Violation &lock : lockedBy(view.facts.safeguards, level))
                keys << lock.detail;
            m_ladder->addWidget(smallLabel(tr("Waits for: %1").arg(keys.join(QLatin1Char(' ')))));
        }
    }
}

void SafeguardsTab::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    presentLadder(view);
    m_safeguards->show(view.facts.safeguards, byId, [this](SafeguardId id) { return makeSafeguard(id); },
                       [&](SafeguardRow &row, const Safeguard &s) { row.show(s, view.name(s.waivedById)); });
    m_concerns->show(view.concerns, byId, [this](ConcernId id) { return makeConcern(id); },
                     [&](NoteRow &row, const Concern &c) {
                         row.setNames(tr("Concern: %1").arg(c.statement), tr("Step of %1").arg(c.statement), tr("Who may read it"),
                                       tr("Remove concern %1").arg(c.statement));
                         row.statement->setValue(c.statement);
                         row.first->setValue(static_cast<int>(c.step));
                         row.second->setValue(static_cast<int>(c.visibility));
                         QString note = c.raisedByPartyId ? tr("Raised on %1 by %2").arg(wording::day(c.raisedOn), view.name(c.raisedByPartyId))
                                                          : tr("Raised on %1").arg(wording::day(c.raisedOn));
                         if (!c.outcome.isEmpty())
                             note += QStringLiteral(" · ") + c.outcome;
                         row.setNote(note);
                     });
}

void SafeguardsTab::reveal(const QString &subject)
{
    const auto safeguard = std::ranges::find(m_view.facts.safeguards, subject, &Safeguard::key);
    if (safeguard != m_view.facts.safeguards.end()) {
        m_safeguards->row(safeguard->id)->state->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const Safeguard &open : m_view.facts.safeguards) {
        if (open.level == SafeguardLevel::Must && open.state == SafeguardState::Open) {
            m_safeguards->row(open.id)->state->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_addSafeguard->takeFocus();
}

} // namespace concord
