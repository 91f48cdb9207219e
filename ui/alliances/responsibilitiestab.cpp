// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/responsibilitiestab.h"

#include "ui/widgets/addline.h"
#include "ui/alliances/choices.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int columnWidth = 320;
constexpr int noConfidence = -1;

QString namesOf(const AllianceView &view, ResponsibilityId work, ResponsibilityPart part)
{
    QStringList names;
    for (PartyId person : view.peopleOf(work, part))
        names << view.name(person);
    return names.join(QLatin1String(", "));
}

QList<Picked<Party>> peopleFrom(const QString &names)
{
    QList<Picked<Party>> people;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        people << Picked<Party>{{}, name.trimmed()};
    return people;
}

} // namespace

ResponsibilityRow::ResponsibilityRow(QWidget *parent)
    : QWidget(parent), title(new LineField), doing(new LineField), due(new DayField), state(new ChoiceField), confidence(new ChoiceField)
    , good(new TextField(nullptr, 2)), helping(new LineField), toBeTold(new LineField), evidence(new TextField(nullptr, 1))
    , accountable(new ChoiceField), m_more(new QWidget), m_toggle(linkButton(tr("More"))), m_remove(linkButton(tr("Remove")))
    , m_reasonText(smallLabel())
{
    QList<Choice> states;
    for (ResponsibilityState s : everyValue<ResponsibilityState>())
        states << Choice{wording::name(s), static_cast<int>(s)};
    state->setChoices(states);
    QList<Choice> confidences{{tr("not said"), noConfidence}};
    for (Confidence c : everyValue<Confidence>())
        confidences << Choice{wording::name(c), static_cast<int>(c)};
    confidence->setChoices(confidences);
    title->setQuiet();
    title->line()->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    doing->setPlaceholder(tr("names, with commas"));
    due->setPlaceholder(tr("ongoing"));
    good->setPlaceholder(tr("How you will both know that it is done well"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_toggle);
    layout->addLayout(head);
    auto *first = new QHBoxLayout;
    first->addWidget(labelled(tr("Done by"), doing), 1);
    first->addWidget(labelled(tr("Due on"), due), 1);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(labelled(tr("State"), state), 1);
    second->addWidget(labelled(tr("Confidence"), confidence), 1);
    layout->addLayout(second);
    layout->addWidget(m_reasonText);

    auto *more = new FormGrid;
    more->addWide(tr("What good looks like"), good);
    more->addRow(tr("Helping"), helping);
    more->addRow(tr("To be told"), toBeTold);
    more->addRow(tr("Answers for it"), accountable);
    more->addWide(tr("What shows it"), evidence);
    auto *moreLayout = new QVBoxLayout(m_more);
    moreLayout->setContentsMargins(0, 0, 0, 0);
    moreLayout->addWidget(more);
    moreLayout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    m_more->hide();
    layout->addWidget(new Line);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        const bool open = m_more->isHidden();
        m_more->setVisible(open);
        m_toggle->setText(open ? tr("Less") : tr("More"));
    });
    connect(m_remove, &QPushButton::clicked, this, &ResponsibilityRow::removeWanted);
}

void ResponsibilityRow::show(const Responsibility &work, const AllianceView &view, const QStringList &people)
{
    title->setValue(work.title);
    title->setName(tr("Responsibility: %1").arg(work.title));
    m_toggle->setAccessibleName(tr("More about %1").arg(work.title));
    m_remove->setAccessibleName(tr("Remove responsibility %1").arg(work.title));
    doing->setName(tr("Who does %1").arg(work.title));
    due->setName(tr("When %1 is due").arg(work.title));
    state->setName(tr("State of %1").arg(work.title));
    confidence->setName(tr("Confidence in %1").arg(work.title));
    for (LineField *field : {doing, helping, toBeTold})
        offerSeveral(field, people);
    doing->setValue(namesOf(view, work.id, ResponsibilityPart::Doing));
    helping->setValue(namesOf(view, work.id, ResponsibilityPart::Helping));
    toBeTold->setValue(namesOf(view, work.id, ResponsibilityPart::ToBeTold));
    due->setValue(work.dueOn);
    state->setValue(static_cast<int>(work.state));
    confidence->setValue(work.confidence ? static_cast<int>(*work.confidence) : noConfidence);
    good->setValue(work.whatGoodLooksLike);
    evidence->setValue(work.evidence);
    accountable->setChoices(partyChoices(view));
    accountable->setValue(partyValue(work.accountablePartyId));
    m_reasonText->setText(work.state == ResponsibilityState::Dropped ? tr("Dropped: %1").arg(work.stateReason) : QString());
    m_reasonText->setVisible(!m_reasonText->text().isEmpty());
}

void ResponsibilityRow::openMore()
{
    if (m_more->isHidden())
        m_toggle->click();
}

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

void ResponsibilitiesTab::buildSides(const AllianceView &view)
{
    QList<QWidget *> cards;
    std::map<PartyId, Side> sides;
    for (const AllianceSide &side : view.facts.sides) {
        const PartyId party = side.role.partyId;
        if (auto known = m_sides.extract(party)) {
            cards << known.mapped().card;
            sides.insert(std::move(known));
            continue;
        }
        Side fresh;
        fresh.card = new Card(side.party.name);
        fresh.rows = std::make_unique<KeyedRows<ResponsibilityId, ResponsibilityRow>>(space::s);
        fresh.card->body()->addLayout(fresh.rows->layout());
        fresh.add = new AddLine(tr("Add responsibility"), tr("New responsibility of %1").arg(side.party.name));
        fresh.card->body()->addWidget(fresh.add);
        onAdded(fresh.add, [this, party](const QString &title) {
            Responsibility work;
            work.allianceId = m_view.facts.alliance.id;
            work.accountablePartyId = party;
            work.title = title;
            return parts().add(work);
        });
        cards << fresh.card;
        sides.emplace(party, std::move(fresh));
    }
    for (auto &[party, gone] : m_sides) {
        gone.card->hide();
        gone.card->deleteLater();
    }
    m_sides = std::move(sides);
    m_columns->setWidgets(cards, 3);
}

ResponsibilityRow *ResponsibilitiesTab::makeRow(ResponsibilityId id)
{
    auto *row = new ResponsibilityRow;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(row->title, [row](Responsibility &r) { r.title = row->title->value(); });
    write(row->due, [row](Responsibility &r) { r.dueOn = row->due->value(); });
    write(row->good, [row](Responsibility &r) { r.whatGoodLooksLike = row->good->value(); });
    write(row->evidence, [row](Responsibility &r) { r.evidence = row->evidence->value(); });
    write(row->confidence, [row](Responsibility &r) {
        const int value = row->confidence->value().toInt();
        r.confidence = value == noConfidence ? std::nullopt : std::optional(static_cast<Confidence>(value));
    });
    write(row->accountable, [row](Responsibility &r) { r.accountablePartyId = partyIn(row->accountable).value_or(r.accountablePartyId); });
    onCommit(row->state, [this, row, id] {
        const auto outcome = setState(id, static_cast<ResponsibilityState>(row->state->value().toInt()));
        // Whoever steps back from giving a reason sees the state as it was.
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            row->state->setValue(static_cast<int>(now->state));
        return outcome;
    });
    const auto writePeople = [this, id](LineField *field, ResponsibilityPart part) {
        onCommit(field, [this, id, field, part] { return parts().setPeople(id, part, peopleFrom(field->value())); });
    };
    writePeople(row->doing, ResponsibilityPart::Doing);
    writePeople(row->helping, ResponsibilityPart::Helping);
    writePeople(row->toBeTold, ResponsibilityPart::ToBeTold);
    connect(row, &ResponsibilityRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
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

void ResponsibilitiesTab::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    buildSides(view);
    const QStringList people = namesToPick(workspace(), PickFrom::People).value_or(QStringList());
    for (auto &[party, side] : m_sides) {
        QList<Responsibility> own = view.facts.responsibilities;
        own.removeIf([party = party](const Responsibility &r) { return r.accountablePartyId != party; });
        side.rows->show(own, byId, [this](ResponsibilityId id) { return makeRow(id); },
                        [&](ResponsibilityRow &row, const Responsibility &work) { row.show(work, view, people); });
    }
}

void ResponsibilitiesTab::reveal(const QString &)
{
    // The first piece of work that nobody is named for, or the line where one is added.
    for (auto &[party, side] : m_sides) {
        for (const Responsibility &work : m_view.facts.responsibilities) {
            ResponsibilityRow *row = side.rows->row(work.id);
            if (row != nullptr && work.state != ResponsibilityState::Dropped && row->doing->value().isEmpty()) {
                row->doing->editor()->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    if (!m_sides.empty())
        m_sides.begin()->second.add->takeFocus();
}

} // namespace concord
