// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/forcescard.h"

#include "core/model/teams/team.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/prioritywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace concord {

namespace {

constexpr int noAnswer = -1;

} // namespace

ForceRow::ForceRow(ForceDirection direction)
    : statement(new LineField), answer(new ChoiceField), m_unanswered(new Badge(tr("unanswered"), Tone::Warning)),
      m_ask(linkButton(tr("Asks…"))),
      m_remove(iconButton(QStringLiteral("list-remove"), tr("Remove")))
{
    statement->setQuiet();
    QList<Choice> answers{{tr("nothing yet"), noAnswer}};
    answers << choicesBy<ForceAnswer>([](ForceAnswer one) { return wording::name(one); });
    answer->setChoices(answers);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(statement, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->setContentsMargins(space::s, 0, 0, 0);
    auto *by = smallLabel(tr("answered by"));
    by->setWordWrap(false);
    by->setBuddy(answer->editor());
    below->addWidget(by);
    below->addWidget(answer);
    below->addWidget(m_unanswered);
    below->addWidget(m_ask);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(below);
    const bool holdsBack = direction == ForceDirection::HoldsBack;
    by->setVisible(holdsBack);
    answer->setVisible(holdsBack);
    m_unanswered->setVisible(holdsBack);
    m_ask->hide();
    connect(m_ask, &QPushButton::clicked, this, &ForceRow::askWanted);
    connect(m_remove, &QToolButton::clicked, this, &ForceRow::removeWanted);
}

void ForceRow::show(const Force &force)
{
    const bool holdsBack = force.direction == ForceDirection::HoldsBack;
    statement->setValue(force.statement);
    statement->setName(holdsBack ? tr("Holds me back: %1").arg(force.statement) : tr("Moves me forward: %1").arg(force.statement));
    setPlainToolTip(statement, force.statement);
    answer->setValue(force.answeredBy ? static_cast<int>(*force.answeredBy) : noAnswer);
    answer->setName(tr("What answers “%1”").arg(force.statement));
    m_unanswered->setVisible(holdsBack && !force.answeredBy);
    m_ask->setVisible(holdsBack && force.answeredBy == ForceAnswer::Ask);
    m_ask->setAccessibleName(tr("Asks that answer “%1”").arg(force.statement));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(force.statement));
}

ForcesCard::ForcesCard(Workspace &workspace, ForceDirection direction, QWidget *parent)
    : PrioritySection(workspace, parent), m_direction(direction), m_card(new Card), m_hint(mutedLabel()),
      m_open(new Badge({}, Tone::Warning)), m_rows(space::s)
{
    const bool holdsBack = direction == ForceDirection::HoldsBack;
    m_card->setTitle(holdsBack ? tr("What holds me back") : tr("What moves me forward"));
    m_card->addToHeader(m_open);
    m_hint->setText(holdsBack ? tr("What keeps you from sharing this with somebody? Each can be answered by a term of the "
                                   "agreement, a safeguard, or by asking.")
                              : tr("What pulls you toward it, or toward working with others?"));
    auto *add = new AddLine(tr("Add"), holdsBack ? tr("One thing that holds me back") : tr("One thing that moves me forward"));
    m_card->body()->addWidget(m_hint);
    m_card->body()->addLayout(m_rows.layout());
    m_card->body()->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    onAdded(add, [this](const QString &text) { return priorities().addForce(id(), m_direction, text); });
}

ForceRow *ForcesCard::makeRow(ForceId id)
{
    auto *row = new ForceRow(m_direction);
    connect(row->statement, &Field::committed, this, [this, row, id] {
        done(priorities().editForce(id, [row](Force &f) { f.statement = row->statement->value(); }), row->statement);
    });
    connect(row->answer, &Field::committed, this, [this, row, id] {
        const int chosen = row->answer->value().toInt();
        done(priorities().editForce(id, [chosen](Force &f) {
            f.answeredBy = chosen == noAnswer ? std::nullopt : std::optional(static_cast<ForceAnswer>(chosen));
        }), row->answer);
    });
    connect(row, &ForceRow::askWanted, this,
            [this] { emit navigationRequested({QLatin1String(tableOf<Invitation>), 0, {}}); });
    connect(row, &ForceRow::removeWanted, this, [this, id] { done(priorities().removeForce(id)); });
    return row;
}

void ForcesCard::fill(const PriorityDetail &detail)
{
    std::vector<Force> mine;
    std::ranges::copy_if(detail.forces, std::back_inserter(mine), [this](const Force &f) { return f.direction == m_direction; });
    m_hint->setVisible(mine.empty());
    const int open = m_direction == ForceDirection::HoldsBack ? detail.row.unanswered : 0;
    m_open->set(open == 1 ? tr("1 unanswered") : tr("%n unanswered", nullptr, open), Tone::Warning);
    m_open->setVisible(open > 0);
    m_rows.show(
        mine, [](const Force &force) { return force.id; }, [this](ForceId id) { return makeRow(id); },
        [](ForceRow &row, const Force &force) { row.show(force); });
}

} // namespace concord
