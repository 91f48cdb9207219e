// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/giveandgettab.h"

#include "ui/alliances/addline.h"
#include "ui/alliances/columns.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int columnWidth = 320;

QVariant variant(std::optional<PartyId> party)
{
    return QVariant::fromValue<qlonglong>(party.value_or(PartyId()).value());
}

std::optional<PartyId> partyIn(const ChoiceField *field)
{
    const PartyId party(field->value().toLongLong());
    return party.isSet() ? std::optional(party) : std::nullopt;
}

} // namespace

GiveAndGetTab::GiveAndGetTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_gauge(new BalanceGauge), m_columns(new Columns(columnWidth))
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
    more->setWidgets({buildIdeas(), buildDrawbacks()}, 2);
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
    side.benefits = std::make_unique<KeyedRows<BenefitId, BenefitRow>>(space::s);
    body->addWidget(headingLabel(tr("Gets")));
    body->addLayout(side.benefits->layout());
    side.addBenefit = new AddLine(tr("Add benefit"), tr("What %1 wins").arg(name));
    body->addWidget(side.addBenefit);
    connect(side.addContribution, &AddLine::added, this, [this, party](const QString &statement) {
        Contribution contribution;
        contribution.allianceId = m_view.facts.alliance.id;
        contribution.partyId = party;
        contribution.statement = statement;
        tell(parts().add(contribution));
    });
    connect(side.addBenefit, &AddLine::added, this, [this, party, isUs](const QString &statement) {
        Benefit benefit;
        benefit.allianceId = m_view.facts.alliance.id;
        benefit.partyId = party;
        benefit.statement = statement;
        benefit.importance = 4;
        // What we win we know; what they win is our guess until they say so.
        benefit.importanceBasis = isUs ? Basis::Confirmed : Basis::Guess;
        tell(parts().add(benefit));
    });
    return side;
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

QList<Choice> GiveAndGetTab::partyChoices(const QString &none) const
{
    QList<Choice> choices;
    if (!none.isEmpty())
        choices << Choice{none, variant(std::nullopt)};
    for (const AllianceSide &side : m_view.facts.sides)
        choices << Choice{side.party.name, variant(side.role.partyId)};
    return choices;
}

QWidget *GiveAndGetTab::buildIdeas()
{
    auto *card = new Card(tr("Ideas"));
    m_ideas = std::make_unique<KeyedRows<IdeaId, NoteRow>>(space::s);
    card->body()->addLayout(m_ideas->layout());
    m_addIdea = new AddLine(tr("Add idea"), tr("New idea"));
    card->body()->addWidget(m_addIdea);
    connect(m_addIdea, &AddLine::added, this, [this](const QString &statement) {
        Idea idea;
        idea.allianceId = m_view.facts.alliance.id;
        idea.statement = statement;
        tell(parts().add(idea));
    });
    return card;
}

NoteRow *GiveAndGetTab::makeIdea(IdeaId id)
{
    auto *row = new NoteRow;
    QList<Choice> answers;
    for (IdeaAnswer a : everyValue<IdeaAnswer>())
        answers << Choice{wording::name(a), static_cast<int>(a)};
    row->second->setChoices(answers);
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](Idea &i) { i.statement = row->statement->value(); }); });
    onCommit(row->first, [this, id, row] { return parts().edit(id, [row](Idea &i) { i.fromPartyId = partyIn(row->first); }); });
    onCommit(row->second, [this, id, row]() -> Outcome<void> {
        const auto answer = static_cast<IdeaAnswer>(row->second->value().toInt());
        QString reason;
        if (answer == IdeaAnswer::Adopted || answer == IdeaAnswer::Declined) {
            const auto given = prompts().askText(tr("Why “%1”?").arg(wording::name(answer)), tr("Answer"), true);
            if (!given) {
                present(m_view);
                return {};
            }
            reason = *given;
        }
        return parts().edit(id, [&](Idea &i) {
            i.answer = answer;
            i.reason = reason;
        });
    });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void GiveAndGetTab::presentIdeas(const AllianceView &view)
{
    m_ideas->show(view.ideas, byId, [this](IdeaId id) { return makeIdea(id); },
                  [this](NoteRow &row, const Idea &idea) {
                      row.setNames(tr("Idea: %1").arg(idea.statement), tr("Whose idea"), tr("Answer to %1").arg(idea.statement),
                                    tr("Remove idea %1").arg(idea.statement));
                      row.first->setChoices(partyChoices(tr("nobody's in particular")));
                      row.statement->setValue(idea.statement);
                      row.first->setValue(variant(idea.fromPartyId));
                      row.second->setValue(static_cast<int>(idea.answer));
                      row.setNote(idea.reason);
                  });
}

QWidget *GiveAndGetTab::buildDrawbacks()
{
    auto *card = new Card(tr("What it costs beside that"));
    m_drawbacks = std::make_unique<KeyedRows<DrawbackId, NoteRow>>(space::s);
    card->body()->addLayout(m_drawbacks->layout());
    m_addDrawback = new AddLine(tr("Add drawback"), tr("New drawback"));
    card->body()->addWidget(m_addDrawback);
    connect(m_addDrawback, &AddLine::added, this, [this](const QString &statement) {
        Drawback drawback;
        drawback.allianceId = m_view.facts.alliance.id;
        drawback.partyId = m_view.facts.sides.value(0).role.partyId;
        drawback.statement = statement;
        drawback.isPrivate = true;
        tell(parts().add(drawback));
    });
    return card;
}

NoteRow *GiveAndGetTab::makeDrawback(DrawbackId id)
{
    auto *row = new NoteRow;
    row->second->setChoices({{tr("private"), true}, {tr("shared"), false}});
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](Drawback &d) { d.statement = row->statement->value(); }); });
    onCommit(row->first, [this, id, row] {
        return parts().edit(id, [row](Drawback &d) { d.partyId = partyIn(row->first).value_or(d.partyId); });
    });
    onCommit(row->second, [this, id, row] { return parts().edit(id, [row](Drawback &d) { d.isPrivate = row->second->value().toBool(); }); });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void GiveAndGetTab::presentDrawbacks(const AllianceView &view)
{
    m_drawbacks->show(view.drawbacks, byId, [this](DrawbackId id) { return makeDrawback(id); },
                      [this](NoteRow &row, const Drawback &drawback) {
                          row.setNames(tr("Drawback: %1").arg(drawback.statement), tr("For whom"), tr("Who may read it"),
                                        tr("Remove drawback %1").arg(drawback.statement));
                          row.first->setChoices(partyChoices({}));
                          row.statement->setValue(drawback.statement);
                          row.first->setValue(variant(drawback.partyId));
                          row.second->setValue(drawback.isPrivate);
                          row.setNote({});
                      });
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
        QList<Benefit> won = view.facts.benefits;
        won.removeIf([party](const Benefit &b) { return b.partyId != party; });
        side.benefits->show(won, byId, [this](BenefitId id) { return makeBenefit(id); },
                            [&](BenefitRow &row, const Benefit &b) { row.show(b, view, static_cast<int>(i), people); });
    }
    presentIdeas(view);
    presentDrawbacks(view);
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
