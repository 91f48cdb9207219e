// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/changestab.h"

#include "core/model/teams/teamrules.h"
#include "ui/teams/changeboard.h"
#include "ui/teams/changeline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace concord {

namespace {

constexpr int leastFact = 150;

/// The step that usually comes next; the same state when there is none.
ChangeState stepAfter(const ChangeRow &row)
{
    switch (row.change.state) {
    case ChangeState::Noticed:
        return ChangeState::Decided;
    case ChangeState::Decided:
        return ChangeState::InProgress;
    case ChangeState::InProgress:
        return ChangeState::Made;
    case ChangeState::Made:
        return row.canBeConfirmed ? ChangeState::Confirmed : ChangeState::Made;
    case ChangeState::Confirmed:
        return ChangeState::Confirmed;
    case ChangeState::Dropped:
        return ChangeState::Noticed;
    }
    return row.change.state;
}

QString stepText(ChangeState to)
{
    switch (to) {
    case ChangeState::Noticed:
        return ChangesTab::tr("Take up again");
    case ChangeState::Decided:
        return ChangesTab::tr("Decide");
    case ChangeState::InProgress:
        return ChangesTab::tr("Begin");
    case ChangeState::Made:
        return ChangesTab::tr("Made");
    case ChangeState::Confirmed:
        return ChangesTab::tr("Confirm");
    case ChangeState::Dropped:
        return ChangesTab::tr("Drop");
    }
    return {};
}

Tone toneOf(ChangeState state)
{
    return state == ChangeState::Made || state == ChangeState::Confirmed ? Tone::Accent : Tone::Neutral;
}

} // namespace

ChangeEntry::ChangeEntry()
    : statement(new LineField), dimension(new ChoiceField), owner(new ChoiceField), due(new DayField),
      known(new CheckField(tr("I know it is needed"))), m_state(new Badge), m_next(plainButton({})),
      m_more(iconButton(QStringLiteral("overflow-menu"), tr("More"))), m_menu(new QMenu(this)), m_facts(smallLabel())
{
    statement->setQuiet();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_state);
    line->addWidget(statement, 1);
    line->addWidget(m_next);
    line->addWidget(m_more);
    auto *details = new Columns(leastFact);
    details->setWidgets({labelled(tr("About"), dimension), labelled(tr("Who sees to it"), owner), labelled(tr("Until"), due), known}, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::s);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(details);
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepRequested(m_nextState); });
}

void ChangeEntry::show(const ChangeRow &row, const QList<QPair<QString, qlonglong>> &owners,
                       const std::vector<QString> &dimensions, QDate today)
{
    const Change &change = row.change;
    statement->setValue(change.statement);
    statement->setName(tr("Change"));
    QList<Choice> abouts{{tr("nothing in particular"), QString()}};
    for (const QString &name : dimensions)
        abouts << Choice{name, name};
    dimension->setChoices(abouts);
    dimension->setValue(change.dimension);
    QList<Choice> people{{tr("nobody yet"), qlonglong{0}}};
    for (const auto &[name, id] : owners)
        people << Choice{name, id};
    owner->setChoices(people);
    owner->setValue(static_cast<qlonglong>(change.ownerId ? change.ownerId->value() : 0));
    due->setValue(change.dueOn);
    known->setValue(change.knownNeeded);

    m_state->set(wording::name(change.state), toneOf(change.state));
    m_facts->setText(changeFacts(row, today));
    m_more->setAccessibleName(tr("More about \"%1\"").arg(change.statement));
    m_nextState = stepAfter(row);
    m_next->setText(stepText(m_nextState));
    m_next->setAccessibleName(tr("%1: %2").arg(stepText(m_nextState), change.statement));
    m_next->setVisible(m_nextState != change.state);
    m_menu->clear();
    for (const ChangeState to : everyValue<ChangeState>()) {
        if (to != change.state && refusalsOfStep(change.state, to).isEmpty())
            m_menu->addAction(stepText(to), this, [this, to] { emit stepRequested(to); });
    }
    m_menu->addAction(tr("Delete"), this, &ChangeEntry::removed);
}

ChangesTab::ChangesTab(Workspace &workspace, QWidget *parent)
    : TeamTab(workspace, parent), m_statement(new QLineEdit), m_refusal(refusalLabel()), m_known(new QCheckBox(tr("I know it is needed"))),
      m_dimension(new QComboBox), m_empty(mutedLabel(tr("You rarely lack a good idea of what must change. Write down the "
                                                        "one you already know, and a later round will show whether it helped."))),
      m_board(new ChangeBoard), m_list(new Card(tr("The change you look at"))), m_entries(space::s)
{
    m_statement->setPlaceholderText(tr("What needs to change?"));
    m_statement->setAccessibleName(tr("New change"));
    setDraft(m_statement);
    m_known->setChecked(true);
    m_dimension->setAccessibleName(tr("What the new change is about"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_dimension);
    line->addWidget(m_known);
    line->addStretch(1);
    auto *note = plainButton(tr("Note it"));
    line->addWidget(note);
    m_statement->setReadOnly(!workspace.canWrite());
    for (QWidget *choice : std::initializer_list<QWidget *>{m_known, m_dimension, note})
        choice->setEnabled(workspace.canWrite());
    auto *add = new Card(tr("A change you have noticed"));
    add->body()->addWidget(m_statement);
    add->body()->addLayout(line);
    add->body()->addWidget(m_refusal);
    static_cast<Card *>(m_list)->body()->addLayout(m_entries.layout());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(add);
    layout->addWidget(m_empty);
    layout->addWidget(m_board);
    layout->addWidget(m_list);
    layout->addStretch(1);
    connect(m_statement, &QLineEdit::returnPressed, this, &ChangesTab::notice);
    connect(note, &QPushButton::clicked, this, &ChangesTab::notice);
    connect(m_board, &ChangeBoard::chosen, this, &ChangesTab::showChosen);
    connect(m_board, &ChangeBoard::opened, this, [this] {
        showChosen();
        if (ChangeEntry *entry = m_board->current() ? m_entries.row(*m_board->current()) : nullptr)
            entry->statement->editor()->setFocus();
    });
    connect(m_board, &ChangeBoard::moveWanted, this, &ChangesTab::move);
}

void ChangesTab::fill(const TeamDetail &detail)
{
    if (m_dimensions != detail.dimensions || m_dimension->count() == 0) {
        m_dimensions = detail.dimensions;
        m_dimension->clear();
        m_dimension->addItem(tr("about nothing in particular"), QString());
        for (const QString &name : m_dimensions)
            m_dimension->addItem(tr("about %1").arg(name), name);
    }
    m_owners.clear();
    for (const MemberRow &row : detail.members) {
        if (row.member.partyId)
            m_owners << QPair(row.name, static_cast<qlonglong>(row.member.partyId->value()));
    }
    m_rows = detail.changes;
    m_board->show(m_rows, workspace().today());
    showChosen();
    m_empty->setVisible(m_rows.empty());
    m_board->setVisible(!m_rows.empty());
    m_list->setVisible(!m_rows.empty());
}

void ChangesTab::showChosen()
{
    std::vector<ChangeRow> chosen;
    std::ranges::copy_if(m_rows, std::back_inserter(chosen), [this](const ChangeRow &row) { return row.change.id == m_board->current(); });
    m_entries.show(
        chosen, [](const ChangeRow &row) { return row.change.id; },
        [this](ChangeId change) { return makeEntry(change); },
        [&](ChangeEntry &entry, const ChangeRow &row) {
            auto people = m_owners;
            const qlonglong owner = row.change.ownerId ? row.change.ownerId->value() : 0;
            if (owner > 0 && !people.contains(QPair(row.owner, owner)))
                people << QPair(row.owner, owner);
            entry.show(row, people, m_dimensions, workspace().today());
        });
}

void ChangesTab::move(ChangeId change, ChangeState to)
{
    commitEdits(this);
    m_board->choose(change);
    done(changes().moveTo(change, to));
}

ChangeEntry *ChangesTab::makeEntry(ChangeId change)
{
    auto *entry = new ChangeEntry;
    const auto bind = [this, change](Field *field, auto set) {
        connect(field, &Field::committed, this, [this, change, field, set] {
            const auto known = workspace().read([&](const Store &store) { return store.get(change); });
            if (!known) {
                done(known, field);
                return;
            }
            Change edited = *known;
            set(edited);
            done(changes().update(edited), field);
        });
    };
    bind(entry->statement, [entry](Change &c) { c.statement = entry->statement->value(); });
    bind(entry->dimension, [entry](Change &c) { c.dimension = entry->dimension->value().toString(); });
    bind(entry->owner, [entry](Change &c) {
        const qlonglong id = entry->owner->value().toLongLong();
        c.ownerId = id > 0 ? std::optional(PartyId(id)) : std::nullopt;
    });
    bind(entry->due, [entry](Change &c) { c.dueOn = entry->due->value(); });
    bind(entry->known, [entry](Change &c) { c.knownNeeded = entry->known->value(); });
    connect(entry, &ChangeEntry::stepRequested, this, [this, change](ChangeState to) { move(change, to); });
    connect(entry, &ChangeEntry::removed, this, [this, change] { done(changes().remove(change)); });
    return entry;
}

void ChangesTab::notice()
{
    if (m_statement->text().trimmed().isEmpty()) {
        m_statement->setFocus();
        return;
    }
    Change change;
    change.teamId = id();
    change.statement = m_statement->text().trimmed();
    change.knownNeeded = m_known->isChecked();
    change.dimension = m_dimension->currentData().toString();
    const auto noticed = changes().notice(change);
    m_refusal->setVisible(!noticed);
    if (!noticed) {
        m_refusal->setText(wording::sentence(noticed.error()));
        return;
    }
    m_statement->clear();
    m_board->choose(*noticed);
    showChosen();
}

} // namespace concord
