// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/responsibilitiestab.h"

#include "core/model/alliances/alliancerules.h"
#include "ui/alliances/responsibilityeditor.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/textfields.h"

#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace concord {

namespace {

constexpr int columnWidth = 232;
constexpr int mostColumns = 5;
constexpr int shownAtFirst = 12;

QList<Picked<Party>> peopleFrom(const QString &names)
{
    QList<Picked<Party>> people;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        people << Picked<Party>{{}, name.trimmed()};
    return people;
}

bool isOver(const Responsibility &work)
{
    return work.state == ResponsibilityState::Done || work.state == ResponsibilityState::Dropped;
}

/// Late first, then by the day it is due, then what is ongoing, then what is done and dropped.
void sortByUrgency(QList<Responsibility> &work, QDate today)
{
    const auto order = [today](const Responsibility &r) {
        return std::tuple(isOver(r), r.state == ResponsibilityState::Dropped, !isLate(r, today), !r.dueOn.isValid(), r.dueOn, r.id);
    };
    std::ranges::stable_sort(work, [&](const Responsibility &a, const Responsibility &b) { return order(a) < order(b); });
}

} // namespace

ResponsibilitiesTab::ResponsibilitiesTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_columns(new Columns(columnWidth))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->addWidget(m_columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

ResponsibilitiesTab::Side ResponsibilitiesTab::makeSide(PartyId party, const QString &name)
{
    Side side;
    side.card = new Card(name);
    side.load = new RatioBar;
    side.card->body()->addWidget(side.load);
    side.rows = std::make_unique<FoldRows<ResponsibilityId>>(shownAtFirst, linkButton({}));
    side.card->body()->addLayout(side.rows->layout());
    connect(side.rows->all(), &QPushButton::clicked, this, [this, party] {
        m_sides.at(party).rows->makeRoomForAll();
        present(m_view);
    });
    side.add = new AddLine(tr("Add"), tr("New responsibility of %1").arg(name));
    side.card->body()->addWidget(side.add);
    onAdded(side.add, [this, party](const QString &title) {
        Responsibility work;
        work.allianceId = m_view.facts.alliance.id;
        work.accountablePartyId = party;
        work.title = title;
        return parts().add(work);
    });
    return side;
}

void ResponsibilitiesTab::buildSides(const AllianceView &view)
{
    QList<QWidget *> cards;
    std::map<PartyId, Side> sides;
    for (const AllianceSide &side : view.facts.sides) {
        const PartyId party = side.role.partyId;
        if (auto known = m_sides.extract(party))
            sides.insert(std::move(known));
        else
            sides.emplace(party, makeSide(party, side.party.name));
        sides.at(party).card->setTitle(side.party.name);
        cards << sides.at(party).card;
    }
    for (auto &[party, gone] : m_sides) {
        gone.card->hide();
        gone.card->deleteLater();
    }
    m_sides = std::move(sides);
    m_columns->setWidgets(cards, mostColumns);
}

ResponsibilityEditor *ResponsibilitiesTab::makeEditor(ResponsibilityId id)
{
    auto *editor = new ResponsibilityEditor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(editor->title, [editor](Responsibility &r) { r.title = editor->title->value(); });
    write(editor->due, [editor](Responsibility &r) { r.dueOn = editor->due->value(); });
    write(editor->good, [editor](Responsibility &r) { r.whatGoodLooksLike = editor->good->value(); });
    write(editor->evidence, [editor](Responsibility &r) { r.evidence = editor->evidence->value(); });
    write(editor->confidence, [editor](Responsibility &r) {
        const int value = editor->confidence->value().toInt();
        r.confidence = value == ResponsibilityEditor::noConfidence ? std::nullopt : std::optional(static_cast<Confidence>(value));
    });
    write(editor->accountable, [editor](Responsibility &r) { r.accountablePartyId = partyIn(editor->accountable).value_or(r.accountablePartyId); });
    onCommit(editor->state, [this, editor, id] {
        const auto outcome = setState(id, static_cast<ResponsibilityState>(editor->state->value().toInt()));
        // Whoever steps back from giving a reason sees the state as it was.
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            editor->state->setValue(static_cast<int>(now->state));
        return outcome;
    });
    const auto writePeople = [this, id](LineField *field, ResponsibilityPart part) {
        onCommit(field, [this, id, field, part] { return parts().setPeople(id, part, peopleFrom(field->value())); });
    };
    writePeople(editor->doing, ResponsibilityPart::Doing);
    writePeople(editor->helping, ResponsibilityPart::Helping);
    writePeople(editor->toBeTold, ResponsibilityPart::ToBeTold);
    connect(editor, &ResponsibilityEditor::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    const auto work = std::ranges::find(m_view.facts.responsibilities, id, &Responsibility::id);
    if (work != m_view.facts.responsibilities.end())
        editor->show(*work, m_view, m_people);
    return editor;
}

Outcome<void> ResponsibilitiesTab::setState(ResponsibilityId id, ResponsibilityState to)
{
    const auto now = workspace().read([id](const Store &store) { return store.get(id); });
    if (!now)
        return tl::make_unexpected(now.error());
    const bool reopens = now->state == ResponsibilityState::Done && to == ResponsibilityState::UnderWay;
    QString reason = now->stateReason;
    if (to == ResponsibilityState::Dropped || reopens) {
        const auto given = prompts().askText(reopens ? tr("Why is “%1” taken up again?").arg(now->title) : tr("Why is “%1” dropped?").arg(now->title),
                                             reopens ? tr("Take it up again") : tr("Drop it"), true);
        if (!given)
            return {};
        reason = *given;
    }
    return parts().edit(id, [&](Responsibility &r) {
        r.state = to;
        r.stateReason = reason;
    });
}

void ResponsibilitiesTab::presentSide(Side &side, PartyId party, int series, bool isSame)
{
    const QDate today = workspace().today();
    QList<Responsibility> own = m_view.facts.responsibilities;
    const auto open = std::ranges::count_if(own, [](const Responsibility &r) { return !isOver(r); });
    own.removeIf([party](const Responsibility &r) { return r.accountablePartyId != party; });
    sortByUrgency(own, today);
    const auto ours = std::ranges::count_if(own, [](const Responsibility &r) { return !isOver(r); });
    const auto late = std::ranges::count_if(own, [today](const Responsibility &r) { return isLate(r, today); });
    const auto done = std::ranges::count(own, ResponsibilityState::Done, &Responsibility::state);
    QStringList counts{tr("%1 open").arg(ours)};
    if (late > 0)
        counts << tr("%1 late").arg(late);
    else if (done > 0) // there is room for two
        counts << tr("%1 done").arg(done);
    const auto share = open > 0 ? std::optional(static_cast<double>(ours) / static_cast<double>(open)) : std::nullopt;
    side.load->setCaption(counts.join(QStringLiteral(" · ")), share ? tr("%1 % of all open").arg(std::lround(100 * *share)) : QString());
    side.load->setRatio(share);
    side.load->setSeries(series);
    side.rows->all()->setText(tr("Show all %1").arg(own.size()));
    side.rows->show(
        own, isSame, [this](ResponsibilityId id) { return new FoldRow([this, id] { return makeEditor(id); }); },
        [&](FoldRow &row, const Responsibility &work) {
            summarise(row.line(), work, m_view, today);
            if (auto *editor = row.editor<ResponsibilityEditor>())
                editor->show(work, m_view, m_people);
        });
}

void ResponsibilitiesTab::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    buildSides(view);
    m_people = namesToPick(workspace(), PickFrom::People).value_or(QStringList());
    for (int series = 0; const AllianceSide &side : view.facts.sides)
        presentSide(m_sides.at(side.role.partyId), side.role.partyId, series++, isSame);
}

void ResponsibilitiesTab::reveal(const QString &)
{
    // The first piece of work that nobody is named for, or the line where one is added.
    for (const Responsibility &work : m_view.facts.responsibilities) {
        const bool isNamed = !m_view.peopleOf(work.id, ResponsibilityPart::Doing).isEmpty();
        if (isNamed || work.state == ResponsibilityState::Dropped || !m_sides.contains(work.accountablePartyId))
            continue;
        auto &rows = m_sides.at(work.accountablePartyId).rows;
        rows->makeRoomFor(work.id);
        present(m_view);
        rows->row(work.id)->setOpen(true);
        rows->row(work.id)->editor<ResponsibilityEditor>()->doing->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_sides.empty())
        m_sides.begin()->second.add->takeFocus();
}

} // namespace concord
