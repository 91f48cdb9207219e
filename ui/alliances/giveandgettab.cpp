// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/giveandgettab.h"

#include "ui/alliances/benefitrows.h"
#include "ui/alliances/contributioneditor.h"
#include "ui/alliances/drawbackscard.h"
#include "ui/alliances/ideascard.h"
#include "ui/alliances/surprisescard.h"
#include "ui/alliances/winscard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/amounts.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int columnWidth = 300;
constexpr int shownAtFirst = 10;

/// The head of one part of a side's card, with air above it.
QLabel *partLabel(QVBoxLayout *body, const QString &text)
{
    QLabel *label = mutedLabel(text);
    body->addSpacing(space::s);
    body->addWidget(new Line);
    body->addSpacing(space::xs);
    body->addWidget(label);
    return label;
}

} // namespace

GiveAndGetTab::GiveAndGetTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_wins(new WinsCard), m_columns(new Columns(columnWidth))
    , m_surprises(new SurprisesCard(workspace, prompts)), m_ideas(new IdeasCard(workspace, prompts)), m_drawbacks(new DrawbacksCard(workspace, prompts))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->setSpacing(space::l);
    layout->addWidget(m_wins);
    layout->addWidget(m_columns);
    auto *more = new Columns(columnWidth);
    m_served = makeServed();
    more->setWidgets({m_served.card, m_surprises, m_ideas, m_drawbacks}, 2);
    for (AllianceTab *part : {m_surprises, m_ideas, m_drawbacks}) {
        connect(part, &AllianceTab::failed, this, &AllianceTab::failed);
        connect(part, &AllianceTab::tabWanted, this, &AllianceTab::tabWanted);
    }
    layout->addWidget(more);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

GiveAndGetTab::Side GiveAndGetTab::makeSide(PartyId party, const QString &name, bool isUs)
{
    Side side;
    side.card = new Card(name);
    QVBoxLayout *body = side.card->body();
    side.contributions = std::make_unique<FoldRows<ContributionId>>(shownAtFirst, linkButton({}));
    showAll(*side.contributions);
    partLabel(body, tr("Gives"));
    body->addLayout(side.contributions->layout());
    side.addContribution = new AddLine(tr("Add"), tr("What %1 brings").arg(name));
    body->addWidget(side.addContribution);
    onAdded(side.addContribution, [this, party](const QString &statement) {
        Contribution contribution;
        contribution.allianceId = m_view.facts.alliance.id;
        contribution.partyId = party;
        contribution.statement = statement;
        return parts().add(contribution);
    });
    partLabel(body, tr("Gets"));
    // What we win we know; what they win is our guess until they say so.
    addBenefits(side, tr("What %1 wins").arg(name), party, isUs ? Basis::Confirmed : Basis::Guess);
    return side;
}

GiveAndGetTab::Side GiveAndGetTab::makeServed()
{
    Side side;
    side.card = new Card(tr("What those served get"));
    side.card->body()->addWidget(smallLabel(tr("Customers, children, neighbours: listed beside the balance, not counted in it.")));
    addBenefits(side, tr("What those served win"), std::nullopt, Basis::Guess);
    return side;
}

void GiveAndGetTab::addBenefits(Side &side, const QString &name, std::optional<PartyId> party, Basis basis)
{
    side.benefits = std::make_unique<FoldRows<BenefitId>>(shownAtFirst, linkButton({}));
    showAll(*side.benefits);
    side.card->body()->addLayout(side.benefits->layout());
    side.addBenefit = new AddLine(tr("Add"), name);
    side.card->body()->addWidget(side.addBenefit);
    onAdded(side.addBenefit, [this, party, basis](const QString &statement) {
        Benefit benefit;
        benefit.allianceId = m_view.facts.alliance.id;
        benefit.partyId = party;
        benefit.statement = statement;
        benefit.importance = 4;
        benefit.importanceBasis = basis;
        return parts().add(benefit);
    });
}

template <class Rows>
void GiveAndGetTab::showAll(Rows &rows)
{
    connect(rows.all(), &QPushButton::clicked, this, [this, &rows] {
        rows.makeRoomForAll();
        present(m_view);
    });
}

void GiveAndGetTab::buildSides(const AllianceView &view)
{
    QList<QWidget *> cards;
    std::map<PartyId, Side> sides;
    for (const AllianceSide &side : view.facts.sides) {
        const PartyId party = side.role.partyId;
        auto known = m_sides.extract(party);
        if (known)
            sides.insert(std::move(known));
        else
            sides.emplace(party, makeSide(party, side.party.name, side.role.isUs));
        sides.at(party).card->setTitle(side.party.name);
        cards << sides.at(party).card;
    }
    for (auto &[party, gone] : m_sides) {
        gone.card->hide();
        gone.card->deleteLater();
    }
    m_sides = std::move(sides);
    m_columns->setWidgets(cards, 3);
}

ContributionEditor *GiveAndGetTab::makeContribution(ContributionId id)
{
    auto *row = new ContributionEditor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(row->statement, [row](Contribution &c) { c.statement = row->statement->value(); });
    write(row->effort, [row](Contribution &c) { c.effort = row->effort->value().value_or(c.effort); });
    onCommit(row->amount, [this, id, row]() -> Outcome<void> {
        const bool isMoney = static_cast<ContributionKind>(row->kind->value().toInt()) == ContributionKind::Money;
        const auto info = workspace().info();
        if (!info)
            return tl::make_unexpected(info.error());
        const auto amount = wording::amountFrom(row->amount->value(), isMoney, info->defaultCurrency);
        if (!amount) {
            row->amount->showRefusal(tr("Begin with a number, such as 3 riders or EUR 250."));
            return {};
        }
        return parts().edit(id, [&](Contribution &c) {
            c.amount = amount->number;
            c.unit = amount->unit;
            c.moneyMinor = amount->moneyMinor;
            c.currency = amount->currency;
        });
    });
    write(row->kind, [row](Contribution &c) { c.kind = static_cast<ContributionKind>(row->kind->value().toInt()); });
    write(row->state, [row](Contribution &c) { c.state = static_cast<ContributionState>(row->state->value().toInt()); });
    write(row->from, [row](Contribution &c) { c.fromOn = row->from->value(); });
    write(row->to, [row](Contribution &c) { c.toOn = row->to->value(); });
    connect(row, &ContributionEditor::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    const auto contribution = std::ranges::find(m_view.facts.contributions, id, &Contribution::id);
    if (contribution != m_view.facts.contributions.end())
        row->show(*contribution);
    return row;
}

BenefitEditor *GiveAndGetTab::makeBenefit(BenefitId id)
{
    auto *row = new BenefitEditor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(row->statement, [row](Benefit &b) { b.statement = row->statement->value(); });
    write(row->importance, [row](Benefit &b) { b.importance = row->importance->value().value_or(b.importance); });
    write(row->basis, [row](Benefit &b) { b.importanceBasis = static_cast<Basis>(row->basis->value().toInt()); });
    write(row->likelihood, [row](Benefit &b) { b.likelihood = row->likelihood->whole().value_or(b.likelihood); });
    write(row->measure, [row](Benefit &b) { b.measure = row->measure->value(); });
    write(row->unit, [row](Benefit &b) { b.unit = row->unit->value(); });
    write(row->baseline, [row](Benefit &b) { b.baseline = row->baseline->value(); });
    write(row->target, [row](Benefit &b) { b.target = row->target->value(); });
    write(row->due, [row](Benefit &b) { b.dueOn = row->due->value(); });
    write(row->state, [row](Benefit &b) { b.state = static_cast<BenefitState>(row->state->value().toInt()); });
    write(row->unplanned, [row](Benefit &b) { b.unplanned = row->unplanned->value(); });
    onCommit(row->owner, [this, row, id] { return parts().nameFigureOwner(id, {{}, row->owner->value()}); });
    connect(row, &BenefitEditor::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    connect(row, &BenefitEditor::removeReadingWanted, this, [this](BenefitReadingId reading) { tell(parts().remove(reading)); });
    const auto benefit = std::ranges::find(m_view.facts.benefits, id, &Benefit::id);
    if (benefit != m_view.facts.benefits.end())
        row->show(*benefit, m_view, m_people);
    return row;
}

FoldRow *GiveAndGetTab::makeBenefitRow(BenefitId id)
{
    auto *row = new FoldRow([this, id] { return makeBenefit(id); });
    auto *progress = new BenefitProgress;
    row->below()->addWidget(progress);
    onCommit(progress->reading, [this, progress, id]() -> Outcome<void> {
        if (!progress->reading->value())
            return {};
        BenefitReading reading;
        reading.benefitId = id;
        reading.readOn = workspace().today();
        reading.value = *progress->reading->value();
        const auto added = parts().add(reading);
        return added ? Outcome<void>() : tl::make_unexpected(added.error());
    });
    return row;
}

void GiveAndGetTab::presentContributions(Side &side, PartyId party, bool isSame)
{
    QList<Contribution> given = m_view.facts.contributions;
    given.removeIf([party](const Contribution &c) { return c.partyId != party; });
    side.contributions->all()->setText(tr("Show all %1").arg(given.size()));
    side.contributions->show(
        given, isSame, [this](ContributionId id) { return new FoldRow([this, id] { return makeContribution(id); }); },
        [](FoldRow &row, const Contribution &c) {
            summarise(row.line(), c);
            if (auto *editor = row.editor<ContributionEditor>())
                editor->show(c);
        });
}

void GiveAndGetTab::presentBenefits(Side &side, std::optional<PartyId> party, int series, bool isSame)
{
    QList<Benefit> won = m_view.facts.benefits;
    won.removeIf([party](const Benefit &b) { return b.partyId != party; });
    side.benefits->all()->setText(tr("Show all %1").arg(won.size()));
    side.benefits->show(
        won, isSame, [this](BenefitId id) { return makeBenefitRow(id); },
        [&](FoldRow &row, const Benefit &b) {
            summarise(row.line(), b);
            static_cast<BenefitProgress *>(row.below()->itemAt(0)->widget())->show(b, m_view.readingsOf(b.id), series);
            if (auto *editor = row.editor<BenefitEditor>())
                editor->show(b, m_view, m_people);
        });
}

void GiveAndGetTab::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    m_wins->present(view);
    buildSides(view);
    m_people = namesToPick(workspace(), PickFrom::People).value_or(QStringList());
    for (int series = 0; const AllianceSide &each : view.facts.sides) {
        Side &side = m_sides.at(each.role.partyId);
        presentContributions(side, each.role.partyId, isSame);
        presentBenefits(side, each.role.partyId, series++, isSame);
    }
    presentBenefits(m_served, std::nullopt, static_cast<int>(view.facts.sides.size()), isSame);
    m_surprises->present(view);
    m_ideas->present(view);
    m_drawbacks->present(view);
}

void GiveAndGetTab::revealBenefit(BenefitId id)
{
    const auto benefit = std::ranges::find(m_view.facts.benefits, id, &Benefit::id);
    if (benefit == m_view.facts.benefits.end())
        return;
    Side &side = benefit->partyId ? m_sides.at(*benefit->partyId) : m_served;
    side.benefits->makeRoomFor(id);
    present(m_view);
    FoldRow *row = side.benefits->row(id);
    row->setOpen(true);
    row->line()->setFocus(Qt::OtherFocusReason);
}

void GiveAndGetTab::reveal(const QString &subject)
{
    if (const QLatin1String one("benefit:"); subject.startsWith(one)) {
        revealBenefit(BenefitId(subject.mid(one.size()).toLongLong()));
        return;
    }
    const bool giving = subject == QLatin1String("K10") || subject.startsWith(QLatin1String("contribution"));
    for (const AllianceSide &side : m_view.facts.sides) {
        const PartyId party = side.role.partyId;
        const bool gives = std::ranges::any_of(m_view.facts.contributions, [party](const Contribution &c) { return c.partyId == party; });
        if (giving ? !gives : !hasBenefitThatMatters(m_view.facts, party)) {
            (giving ? m_sides.at(party).addContribution : m_sides.at(party).addBenefit)->takeFocus();
            return;
        }
    }
}

} // namespace concord
