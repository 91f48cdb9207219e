// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinsheet.h"

#include "core/model/teams/team.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/teams/changes.h"
#include "ui/checkins/actionscard.h"
#include "ui/checkins/holdingcard.h"
#include "ui/widgets/checkinlooks.h"
#include "ui/checkins/lookcard.h"
#include "ui/checkins/moodcard.h"
#include "ui/checkins/papermenu.h"
#include "ui/checkins/reviewcard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/daymenu.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace concord {

namespace {

constexpr int twoColumnsFrom = 820;

} // namespace

CheckInSheet::CheckInSheet(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_title(titleLabel()), m_about(mutedLabel()),
      m_badge(new Badge), m_postpone(linkButton(tr("Postpone"))), m_skip(linkButton(tr("Skip"))),
      m_callOff(linkButton(tr("Call off"))), m_rhythm(linkButton(tr("Its rhythm"))), m_openSubject(linkButton({})),
      m_papers(new PaperMenu(workspace, prompts, this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_moods(new MoodCard(workspace)),
      m_promises(new LookCard(tr("Promises due since last time"), tr("Nothing was due."), workspace)),
      m_figures(new LookCard(tr("Figures: for us, for them"), tr("No benefit is written down yet."), workspace)),
      m_concerns(new LookCard(tr("Worries"), tr("No worry is open."), workspace)),
      m_ideas(new Card(tr("Ideas waiting for an answer"))), m_review(new ReviewCard(workspace)),
      m_actions(new ActionsCard(workspace)), m_wentWell(new TextField), m_stuck(new TextField), m_learned(new TextField),
      m_minutes(new TextField(nullptr, 3)), m_change(new LineField), m_known(smallLabel()), m_holding(new HoldingCard(workspace))
{
    m_notes = buildNotes();
    auto *content = new QWidget;
    auto *layout = pageLayout(content);
    layout->addLayout(buildHead());
    layout->addWidget(m_holding);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    for (QWidget *card : std::initializer_list<QWidget *>{m_moods, m_promises, m_figures, m_concerns, m_ideas, m_review})
        left->addWidget(card);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::l);
    for (QWidget *card : std::initializer_list<QWidget *>{m_notes, m_actions})
        right->addWidget(card);
    right->addStretch(1);
    m_columns->setSpacing(space::l);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    m_scroll = scrolling(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    connect(m_moods, &MoodCard::failed, this, &CheckInSheet::failed);
    connect(m_actions, &ActionsCard::failed, this, &CheckInSheet::failed);
    connect(m_holding, &HoldingCard::aboutToHold, this, [this] { commitEdits(this); });
    connect(m_holding, &HoldingCard::dayChanged, this, [this] { m_figures->setDay(day()); });
    connect(m_holding, &HoldingCard::failed, this, &CheckInSheet::failed);
    connect(m_holding, &HoldingCard::said, this, &CheckInSheet::said);
    connect(m_papers, &PaperMenu::failed, this, &CheckInSheet::failed);
    connect(m_papers, &PaperMenu::said, this, &CheckInSheet::said);
    for (LookCard *card : {m_promises, m_figures, m_concerns}) {
        connect(card, &LookCard::failed, this, &CheckInSheet::failed);
        connect(card, &LookCard::actionWanted, this, [this](const CheckInItem &item) {
            m_actions->begin(item);
            m_scroll->ensureWidgetVisible(m_actions);
        });
    }
}

QVBoxLayout *CheckInSheet::buildHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_about);
    auto *back = linkButton(tr("Calendar"));
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, space::s);
    flow->addWidget(m_badge);
    for (QPushButton *button : {m_postpone, m_skip, m_callOff, m_papers->button(), back, m_openSubject, m_rhythm})
        flow->addWidget(button);
    head->addSpacing(space::s);
    head->addWidget(line);
    connect(back, &QPushButton::clicked, this, &CheckInSheet::calendarRequested);
    connect(m_rhythm, &QPushButton::clicked, this, [this] { emit scheduleRequested(*m_agenda.checkIn.scheduleId); });
    connect(m_openSubject, &QPushButton::clicked, this, [this] {
        const CheckIn &checkIn = m_agenda.checkIn;
        if (checkIn.allianceId)
            emit navigationRequested({QLatin1String(tableOf<Alliance>), checkIn.allianceId->value(), {}});
        else if (checkIn.teamId)
            emit navigationRequested({QLatin1String(tableOf<Team>), checkIn.teamId->value(), {}});
        else if (checkIn.partyId)
            emit navigationRequested({QLatin1String(tableOf<Party>), checkIn.partyId->value(), {}});
    });
    connect(m_postpone, &QPushButton::clicked, this, &CheckInSheet::postpone);
    connect(m_skip, &QPushButton::clicked, this, &CheckInSheet::skip);
    connect(m_callOff, &QPushButton::clicked, this, &CheckInSheet::callOff);
    return head;
}

Card *CheckInSheet::buildNotes()
{
    auto *card = new Card(tr("Notes"));
    auto *grid = new FormGrid;
    grid->addWide(tr("What went well"), m_wentWell);
    grid->addWide(tr("What is stuck"), m_stuck);
    grid->addWide(tr("What surprised us"), m_learned);
    grid->addWide(tr("Minutes"), m_minutes);
    m_changeLabel = grid->addWide(tr("One thing to change"), m_change);
    card->body()->addWidget(grid);
    card->body()->addWidget(m_known);
    m_change->setPlaceholder(tr("Goes onto the board of known changes"));
    for (TextField *field : {m_wentWell, m_stuck, m_learned, m_minutes})
        connect(field, &Field::committed, this, &CheckInSheet::keepNotes);
    connect(m_change, &Field::committed, this, &CheckInSheet::noticeChange);
    return card;
}

bool CheckInSheet::show(CheckInId id)
{
    const bool another = id != m_id;
    if (another)
        discardEdits(this);
    m_id = id;
    if (!refresh())
        return false;
    if (another) {
        m_holding->begin();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    return true;
}

bool CheckInSheet::refresh()
{
    if (!m_id.isSet())
        return false;
    auto agenda = m_workspace.read([this](const Store &store) { return checkInAgenda(store, m_id, m_workspace.today()); });
    if (!agenda) {
        if (agenda.error().kind != FailureKind::NotFound)
            emit failed(agenda.error());
        m_id = {};
        return false;
    }
    m_agenda = *std::move(agenda);
    showHead(m_agenda);
    m_moods->show(m_agenda);
    showLooks(m_agenda);
    showIdeas(m_agenda);
    m_review->show(m_agenda);
    m_actions->show(m_agenda);
    m_wentWell->setValue(m_agenda.checkIn.wentWell);
    m_stuck->setValue(m_agenda.checkIn.stuck);
    m_learned->setValue(m_agenda.checkIn.learned);
    m_minutes->setValue(m_agenda.checkIn.minutes);
    for (QWidget *change : {static_cast<QWidget *>(m_changeLabel), static_cast<QWidget *>(m_change)})
        change->setVisible(!m_agenda.checkIn.partyId); // the board is of alliances and teams
    m_known->setText(m_agenda.knownChanges.isEmpty()
                         ? QString()
                         : tr("Known already: %1").arg(m_agenda.knownChanges.join(QStringLiteral("; "))));
    m_known->setVisible(!m_agenda.knownChanges.isEmpty());
    return true;
}

void CheckInSheet::showHead(const CheckInAgenda &agenda)
{
    const QDate today = m_workspace.today();
    const CheckInRow &row = agenda.row;
    const bool planned = row.state == CheckInState::Planned;
    const CheckInLook look = lookOf(row, today);
    m_title->setText(row.title);
    m_badge->set(look.word, look.tone);
    QStringList facts;
    if (row.about != row.title)
        facts << tr("with %1").arg(row.about);
    facts << wording::name(row.kind);
    if (row.state == CheckInState::Held)
        facts << tr("held on %1").arg(wording::day(row.heldOn));
    else
        facts << tr("planned for %1").arg(wording::day(row.plannedOn));
    if (row.movedFrom.isValid())
        facts << tr("moved from %1").arg(wording::day(row.movedFrom));
    facts << (agenda.lastHeldOn.isValid() ? tr("last one %1").arg(wording::fromToday(agenda.lastHeldOn, today))
                                          : tr("the first one"));
    if (!agenda.checkIn.stateReason.isEmpty())
        facts << agenda.checkIn.stateReason;
    m_about->setText(facts.join(QStringLiteral(" · ")));
    m_openSubject->setText(agenda.checkIn.allianceId ? tr("The alliance")
                           : agenda.checkIn.teamId   ? tr("The team")
                                                     : tr("The partner"));
    m_openSubject->setAccessibleName(tr("Open %1").arg(row.about));
    m_rhythm->setVisible(row.scheduleId.has_value());
    for (QPushButton *button : {m_postpone, m_skip, m_callOff})
        button->setVisible(planned);
    m_papers->show(m_id, row.about == row.title ? row.title : tr("%1 with %2").arg(row.title, row.about), row.state == CheckInState::Held);
    m_holding->show(agenda);
}

void CheckInSheet::showLooks(const CheckInAgenda &agenda)
{
    const bool ofAlliance = agenda.checkIn.allianceId.has_value();
    std::vector<LookedAt> promises;
    for (const AgendaPromise &promise : agenda.promises)
        promises.push_back(lookedAt(promise, m_workspace.today()));
    std::vector<LookedAt> figures;
    for (const AgendaFigure &figure : agenda.figures)
        figures.push_back(lookedAt(figure));
    std::vector<LookedAt> concerns;
    for (const AgendaConcern &concern : agenda.concerns)
        concerns.push_back(lookedAt(concern, m_workspace.today()));
    m_promises->show(agenda, promises);
    m_figures->show(agenda, figures);
    m_figures->setDay(day());
    m_concerns->show(agenda, concerns);
    for (LookCard *card : {m_promises, m_figures, m_concerns})
        card->setVisible(ofAlliance);
}

void CheckInSheet::showIdeas(const CheckInAgenda &agenda)
{
    clearLayout(m_ideas->body());
    for (const AgendaIdea &idea : agenda.ideas) {
        auto *line = new QHBoxLayout;
        line->addWidget(plainLabel(joined({idea.statement, idea.who, wording::name(idea.answer)})), 1);
        auto *answer = linkButton(tr("Answer"));
        answer->setAccessibleName(tr("Answer %1").arg(idea.statement));
        connect(answer, &QPushButton::clicked, this, [this] {
            emit navigationRequested({QLatin1String(tableOf<Alliance>), m_agenda.checkIn.allianceId->value(), QStringLiteral("give_and_get")});
        });
        line->addWidget(answer);
        m_ideas->body()->addLayout(line);
    }
    m_ideas->setVisible(!agenda.ideas.empty());
}

void CheckInSheet::startHolding()
{
    m_moods->focusFirst();
}

QDate CheckInSheet::day() const
{
    return m_agenda.checkIn.heldOn.isValid() ? m_agenda.checkIn.heldOn : m_holding->day();
}

void CheckInSheet::keepNotes()
{
    report(CheckIns(m_workspace)
               .note(m_id, {m_wentWell->value(), m_stuck->value(), m_learned->value(), m_minutes->value()}));
}

void CheckInSheet::noticeChange()
{
    if (m_change->value().isEmpty())
        return;
    Change change;
    change.allianceId = m_agenda.checkIn.allianceId;
    change.teamId = m_agenda.checkIn.teamId;
    change.statement = m_change->value();
    change.noticedOn = day();
    change.knownNeeded = true;
    if (const auto noticed = Changes(m_workspace).notice(change); !noticed) {
        m_change->showRefusal(wording::sentence(noticed.error()));
        return;
    }
    m_change->setValue({});
}

void CheckInSheet::skip()
{
    const auto reason = m_prompts.askText(tr("Why is “%1” skipped?").arg(m_agenda.row.title), tr("Skip"), true);
    if (reason)
        report(CheckIns(m_workspace).skip(m_id, *reason));
}

void CheckInSheet::postpone()
{
    auto *menu = new DayMenu(m_workspace.today(), m_postpone);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &DayMenu::chosen, this, [this](QDate day) { report(CheckIns(m_workspace).postpone(m_id, day)); });
    menu->popup(m_postpone->mapToGlobal(QPoint(0, m_postpone->height())));
}

void CheckInSheet::callOff()
{
    const auto reason = m_prompts.askText(tr("Why is “%1” called off?").arg(m_agenda.row.title), tr("Call off"), false);
    if (reason)
        report(CheckIns(m_workspace).cancel(m_id, *reason));
}

void CheckInSheet::report(const Outcome<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
}

void CheckInSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace concord
