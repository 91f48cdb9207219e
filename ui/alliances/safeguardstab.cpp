// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/safeguardstab.h"

#include "core/model/alliances/sharing.h"
#include "ui/alliances/concernscard.h"
#include "ui/alliances/laddercard.h"
#include "ui/alliances/choices.h"
#include "ui/alliances/safeguardeditor.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int columnWidth = 340;
constexpr int shownAtFirst = 24;

} // namespace

SafeguardsTab::SafeguardsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_menu(new QMenu(this)), m_rows(shownAtFirst, linkButton({})), m_ladder(new LadderCard)
    , m_concerns(new ConcernsCard(workspace, prompts))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    auto *columns = new Columns(columnWidth);
    // The concerns stand below the ladder, where they are seen without scrolling past all safeguards.
    auto *second = new QWidget;
    auto *stack = new QVBoxLayout(second);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::l);
    stack->addWidget(m_ladder);
    stack->addWidget(m_concerns);
    columns->setWidgets({buildSafeguards(), second}, 2);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
    connect(m_concerns, &AllianceTab::failed, this, &AllianceTab::failed);
    connect(m_ladder, &LadderCard::shareWanted, this, [this](int level) { tell(alliances().share(m_view.facts.alliance.id, level)); });
    connect(m_ladder, &LadderCard::safeguardWanted, this, &SafeguardsTab::open);
    connect(m_ladder, &LadderCard::lineWanted, this, &SafeguardsTab::addLine);
}

QWidget *SafeguardsTab::buildSafeguards()
{
    auto *card = new Card(tr("What would let you share with confidence"));
    card->body()->addLayout(m_rows.layout());
    connect(m_rows.all(), &QPushButton::clicked, this, [this] {
        m_rows.makeRoomForAll();
        present(m_view);
    });
    m_add = new AddLine(tr("Add safeguard"), tr("New safeguard"));
    auto *fromList = plainButton(tr("From the list"));
    fromList->setMenu(m_menu);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add, 1);
    adding->addWidget(fromList);
    card->body()->addLayout(adding);
    connect(m_menu, &QMenu::aboutToShow, this, &SafeguardsTab::fillMenu);
    onAdded(m_add, [this](const QString &statement) {
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

SafeguardEditor *SafeguardsTab::makeEditor(SafeguardId id)
{
    auto *editor = new SafeguardEditor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(editor->statement, [editor](Safeguard &s) { s.statement = editor->statement->value(); });
    write(editor->level, [editor](Safeguard &s) { s.level = static_cast<SafeguardLevel>(editor->level->value().toInt()); });
    write(editor->unlocks, [editor](Safeguard &s) { s.unlocksLevel = editor->unlocks->value().toInt(); });
    write(editor->forParty, [editor](Safeguard &s) { s.forPartyId = partyIn(editor->forParty); });
    write(editor->evidence, [editor](Safeguard &s) { s.evidence = editor->evidence->value(); });
    write(editor->reason, [editor](Safeguard &s) { s.waiveReason = editor->reason->value(); });
    onCommit(editor->state, [this, editor, id] {
        const auto outcome = setState(id, static_cast<SafeguardState>(editor->state->value().toInt()));
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            editor->state->setValue(static_cast<int>(now->state));
        return outcome;
    });
    connect(editor, &SafeguardEditor::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    const auto safeguard = std::ranges::find(m_view.facts.safeguards, id, &Safeguard::id);
    if (safeguard != m_view.facts.safeguards.end())
        editor->show(*safeguard, m_view);
    return editor;
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

void SafeguardsTab::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    m_ladder->present(view);
    m_rows.all()->setText(tr("Show all %1").arg(view.facts.safeguards.size()));
    m_rows.show(
        view.facts.safeguards, isSame, [this](SafeguardId id) { return new FoldRow([this, id] { return makeEditor(id); }); },
        [this](FoldRow &row, const Safeguard &s) {
            summarise(row.line(), s, m_view);
            if (auto *editor = row.editor<SafeguardEditor>())
                editor->show(s, m_view);
        });
    m_concerns->present(view);
}

void SafeguardsTab::open(SafeguardId id)
{
    m_rows.makeRoomFor(id);
    present(m_view);
    FoldRow *row = m_rows.row(id);
    if (row == nullptr)
        return;
    row->setOpen(true);
    row->editor<SafeguardEditor>()->state->editor()->setFocus(Qt::OtherFocusReason);
}

void SafeguardsTab::reveal(const QString &subject)
{
    if (subject == QLatin1String("concern")) {
        m_concerns->reveal(subject);
        return;
    }
    const auto safeguard = std::ranges::find(m_view.facts.safeguards, subject, &Safeguard::key);
    if (safeguard != m_view.facts.safeguards.end()) {
        open(safeguard->id);
        return;
    }
    const auto open = std::ranges::find_if(m_view.facts.safeguards, [](const Safeguard &s) {
        return s.level == SafeguardLevel::Must && s.state == SafeguardState::Open;
    });
    if (open != m_view.facts.safeguards.end())
        this->open(open->id);
    else
        m_add->takeFocus();
}

} // namespace concord
