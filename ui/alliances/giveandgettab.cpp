// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/giveandgettab.h"

#include "ui/widgets/addline.h"
#include "ui/widgets/columns.h"
#include "ui/alliances/drawbackscard.h"
#include "ui/alliances/ideascard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/amounts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int columnWidth = 320;

} // namespace

GiveAndGetTab::GiveAndGetTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_gauge(new BalanceGauge), m_columns(new Columns(columnWidth))
    , m_ideas(new IdeasCard(workspace, prompts)), m_drawbacks(new DrawbacksCard(workspace, prompts))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->setSpacing(space::l);
    auto *wins = new Card(tr("A win for each side"));
    wins->body()->addWidget(m_gauge);
    layout->addWidget(wins);
    layout->addWidget(m_columns);
    auto *more = new Columns(columnWidth);
    m_served = makeServed();
    more->setWidgets({m_served.card, m_ideas, m_drawbacks}, 2);
    for (AllianceTab *part : {m_ideas, m_drawbacks})
        connect(part, &AllianceTab::failed, this, &AllianceTab::failed);
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
    side.contributions = std::make_unique<KeyedRows<ContributionId, ContributionRow>>(space::s);
    body->addWidget(headingLabel(tr("Gives")));
    body->addLayout(side.contributions->layout());
    side.addContribution = new AddLine(tr("Add contribution"), tr("What %1 brings").arg(name));
    body->addWidget(side.addContribution);
    onAdded(side.addContribution, [this, party](const QString &statement) {
        Contribution contribution;
        contribution.allianceId = m_view.facts.alliance.id;
        contribution.partyId = party;
        contribution.statement = statement;
        return parts().add(contribution);
    });
    body->addWidget(headingLabel(tr("Gets")));
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
    side.benefits = std::make_unique<KeyedRows<BenefitId, BenefitRow>>(space::s);
    side.card->body()->addLayout(side.benefits->layout());
    side.addBenefit = new AddLine(tr("Add benefit"), name);
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
        cards << sides.at(party).card;
    }
    for (auto &[party, gone] : m_sides) {
        gone.card->hide();
        gone.card->deleteLater();
    }
    m_sides = std::move(sides);
    m_columns->setWidgets(cards, 3);
}

ContributionRow *GiveAndGetTab::makeContribution(ContributionId id)
{
    auto *row = new ContributionRow;
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
    connect(row, &ContributionRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

BenefitRow *GiveAndGetTab::makeBenefit(BenefitId id)
{
    auto *row = new BenefitRow;
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
    onCommit(row->reading, [this, row, id]() -> Outcome<void> {
        if (!row->reading->value())
            return {};
        BenefitReading reading;
        reading.benefitId = id;
        reading.readOn = workspace().today();
        reading.value = *row->reading->value();
        const auto added = parts().add(reading);
        return added ? Outcome<void>() : tl::make_unexpected(added.error());
    });
    connect(row, &BenefitRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    connect(row, &BenefitRow::removeReadingWanted, this, [this](BenefitReadingId reading) { tell(parts().remove(reading)); });
    return row;
}

void GiveAndGetTab::presentBenefits(Side &side, std::optional<PartyId> party, int series, const QStringList &people)
{
    QList<Benefit> won = m_view.facts.benefits;
    won.removeIf([party](const Benefit &b) { return b.partyId != party; });
    side.benefits->show(won, byId, [this](BenefitId id) { return makeBenefit(id); },
                        [&](BenefitRow &row, const Benefit &b) { row.show(b, m_view, series, people); });
}

void GiveAndGetTab::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    QList<GaugeParty> gauge;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i)
        gauge << GaugeParty{view.facts.sides[i].role.isUs ? tr("us") : view.facts.sides[i].party.name, view.balance.parties[i].lean};
    m_gauge->setParties(gauge, wording::balanceSentence(view));
    buildSides(view);
    const QStringList people = namesToPick(workspace(), PickFrom::People).value_or(QStringList());
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const PartyId party = view.facts.sides[i].role.partyId;
        Side &side = m_sides.at(party);
        QList<Contribution> given = view.facts.contributions;
        given.removeIf([party](const Contribution &c) { return c.partyId != party; });
        side.contributions->show(given, byId, [this](ContributionId id) { return makeContribution(id); },
                                 [](ContributionRow &row, const Contribution &c) { row.show(c); });
        presentBenefits(side, party, static_cast<int>(i), people);
    }
    presentBenefits(m_served, std::nullopt, static_cast<int>(view.facts.sides.size()), people);
    m_ideas->present(view);
    m_drawbacks->present(view);
}

void GiveAndGetTab::reveal(const QString &subject)
{
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
