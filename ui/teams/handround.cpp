// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/handround.h"

#include "ui/teams/handedsheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int readableWidth = 760;

} // namespace

HandRound::HandRound(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_prompts(prompts), m_team(mutedLabel()),
      m_turn(new QWidget), m_whose(titleLabel()), m_progress(mutedLabel()), m_privacy(plainLabel()),
      m_intro(smallLabel(tr("Answer for the team as it was during the last month. There is no pass mark; the talk "
                            "afterwards matters more than the number."))),
      m_rater(new QComboBox), m_start(primaryButton(tr("Begin"))), m_place(new QVBoxLayout)
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Questionnaire, handed round"));
    setAutoFillBackground(true);
    m_rater->setAccessibleName(tr("Who answers now"));
    auto *turn = new QVBoxLayout(m_turn);
    turn->setContentsMargins(0, 0, 0, 0);
    turn->setSpacing(space::l);
    turn->addWidget(m_whose);
    turn->addWidget(m_rater);
    turn->addWidget(m_progress);
    turn->addWidget(m_privacy);
    turn->addWidget(m_intro);
    turn->addWidget(m_start, 0, Qt::AlignLeft);

    auto *leave = linkButton(tr("Back to the workspace"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_team, 1);
    head->addWidget(leave);
    m_place->addWidget(m_turn);
    auto *column = new QWidget;
    column->setMaximumWidth(readableWidth);
    column->setLayout(m_place);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 20);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addLayout(head);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    connect(m_start, &QPushButton::clicked, this, &HandRound::startSheet);
}

void HandRound::begin(const QString &team, const RoundRow &round, const std::vector<RaterRow> &raters)
{
    m_team->setText(team);
    m_round = round;
    m_raters = raters;
    dropSheet();
    showTurn();
    showFullScreen();
    activateWindow();
    (m_rater->isVisible() ? static_cast<QWidget *>(m_rater) : m_start)->setFocus();
}

bool HandRound::isOver() const
{
    if (m_round.round.privacy == Privacy::TotalsOnly)
        return m_round.answered >= m_round.round.invitedN;
    return std::ranges::all_of(m_raters, &RaterRow::answered);
}

std::optional<PartyId> HandRound::rater() const
{
    const QVariant id = m_rater->currentData();
    return id.isValid() ? std::optional(PartyId(id.toLongLong())) : std::nullopt;
}

void HandRound::showTurn()
{
    const bool nobodys = m_round.round.privacy == Privacy::TotalsOnly;
    const bool over = isOver();
    m_rater->clear();
    for (const RaterRow &each : m_raters) {
        if (!each.answered && !nobodys)
            m_rater->addItem(each.name, static_cast<qlonglong>(each.id.value()));
    }
    m_rater->setVisible(!nobodys && !over);
    const bool hasNoMembers = !nobodys && m_raters.empty();
    m_whose->setText(hasNoMembers ? tr("This round keeps names, and the team has no members yet. Add them first.")
                     : over ? tr("Everybody has answered. Thank you.")
                     : nobodys ? tr("The next person answers now")
                               : tr("Who answers now?"));
    m_progress->setText(tr("%1 of %2 have answered").arg(m_round.answered).arg(m_round.round.invitedN));
    m_privacy->setText(wording::whoSeesWhat(m_round.round.privacy, m_round.round.minShown));
    m_privacy->setVisible(!over);
    m_intro->setVisible(!over);
    m_start->setText(over ? tr("Back to the workspace") : tr("Begin"));
    m_turn->show();
    (m_rater->isVisible() ? static_cast<QWidget *>(m_rater) : m_start)->setFocus();
}

void HandRound::startSheet()
{
    if (isOver()) {
        close();
        return;
    }
    const auto items = Rounds(m_workspace).items(m_round.round.id);
    if (!items) {
        emit failed(items.error());
        return;
    }
    m_turn->hide();
    const bool nobodys = m_round.round.privacy == Privacy::TotalsOnly;
    m_sheet = new HandedSheet(nobodys ? QString() : m_rater->currentText(), *items);
    m_place->addWidget(m_sheet);
    m_sheet->show();
    m_sheet->setFocus();
    connect(m_sheet, &HandedSheet::handedIn, this, &HandRound::take);
    connect(m_sheet, &HandedSheet::givenBack, this, [this] {
        const int chosen = m_rater->currentIndex();
        dropSheet();
        showTurn();
        m_rater->setCurrentIndex(chosen);
    });
}

void HandRound::take()
{
    SheetEntry entry = m_sheet->entry();
    if (m_round.round.privacy != Privacy::TotalsOnly)
        entry.rater = rater();
    if (const auto recorded = Rounds(m_workspace).record(m_round.round.id, entry); !recorded) {
        m_sheet->showRefusal(wording::reasons(recorded.error()).join(u' '));
        if (recorded.error().kind != FailureKind::Refused)
            emit failed(recorded.error());
        return;
    }
    dropSheet();
    const auto now = m_workspace.read([&](const Store &store) {
        const auto rounds = roundRows(store, m_round.round.teamId);
        return std::pair(*std::ranges::find(rounds, m_round.round.id, [](const RoundRow &r) { return r.round.id; }),
                         raterRows(store, m_round.round));
    });
    if (now) {
        m_round = now->first;
        m_raters = now->second;
    }
    showTurn();
    emit said(tr("The answers are saved."));
}

void HandRound::dropSheet()
{
    if (m_sheet == nullptr)
        return;
    m_sheet->hide();
    m_place->removeWidget(m_sheet);
    m_sheet->deleteLater(); // its own signal may still be on its way
    m_sheet = nullptr;
}

void HandRound::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) // a finger that rests would begin the next person's answers
        return;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (m_sheet == nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_start->click();
    else
        QWidget::keyPressEvent(event);
}

void HandRound::closeEvent(QCloseEvent *event)
{
    if (m_sheet != nullptr && m_sheet->isEdited()
        && !m_prompts.confirm(tr("The answers on the screen are not handed in. Go back without them?"),
                              tr("Go back without them"))) {
        event->ignore();
        return;
    }
    dropSheet();
    event->accept();
    emit finished();
}

} // namespace concord
