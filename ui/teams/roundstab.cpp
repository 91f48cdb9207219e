// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/roundstab.h"

#include "ui/teams/earlierrounds.h"
#include "ui/teams/handround.h"
#include "ui/teams/newroundform.h"
#include "ui/teams/roundexport.h"
#include "ui/teams/roundpaper.h"
#include "ui/teams/roundview.h"
#include "ui/teams/sheetform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

RoundsTab::RoundsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : TeamTab(workspace, parent), m_prompts(prompts), m_overview(new QWidget),
      m_openCard(new Card(tr("The open round"))), m_openWords(mutedLabel()), m_raters(new QVBoxLayout),
      m_enter(primaryButton(tr("Enter answers"))), m_handRound(plainButton(tr("Hand the screen round"))),
      m_earlier(new EarlierRounds), m_form(new NewRoundForm), m_sheet(new SheetForm(workspace)), m_result(new RoundView)
{
    auto *empty = new EmptyState(tr("A round asks everybody the same questions, so that you talk about the team and not "
                                    "about each other. The first one shows where you stand, the second what has moved."),
                                 tr("New round"));
    m_empty = empty;
    auto *close = plainButton(tr("Close the round"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_handRound);
    buttons->addWidget(paperButton());
    buttons->addWidget(close);
    buttons->addStretch(1);
    m_raters->setSpacing(space::xs);
    m_openCard->body()->addWidget(m_openWords);
    m_openCard->body()->addLayout(buttons);
    m_openCard->body()->addLayout(m_raters);

    auto *overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, space::l, 0, 0);
    overview->setSpacing(space::l);
    overview->addWidget(m_openCard);
    overview->addWidget(m_form);
    overview->addWidget(m_empty);
    overview->addWidget(m_earlier);
    overview->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overview);
    layout->addWidget(m_sheet);
    layout->addWidget(m_result);

    connect(empty, &EmptyState::pressed, this, &RoundsTab::start);
    connect(m_enter, &QPushButton::clicked, this, &RoundsTab::start);
    setPlainToolTip(m_handRound, tr("Fills the screen with the questionnaire, for one person after the other"));
    connect(m_handRound, &QPushButton::clicked, this, &RoundsTab::handRound);
    connect(close, &QPushButton::clicked, this, &RoundsTab::closeRound);
    connect(m_form, &NewRoundForm::openRequested, this, &RoundsTab::openRound);
    connect(m_form, &NewRoundForm::cancelled, this, [this] { turnTo(Face::Overview); });
    connect(m_sheet, &SheetForm::finished, this, [this] {
        turnTo(Face::Overview);
        m_enter->setFocus();
    });
    connect(m_result, &RoundView::leaveRequested, this, [this] {
        turnTo(Face::Overview);
        m_earlier->takeFocus(m_opened);
    });
    connect(m_earlier, &EarlierRounds::opened, this, &RoundsTab::openEarlier);
    connect(m_sheet, &SheetForm::failed, this, &RoundsTab::failed);
    connect(m_sheet, &SheetForm::said, this, &RoundsTab::said);
}

void RoundsTab::start()
{
    if (m_shown.openRound) {
        m_sheet->begin(*m_shown.openRound, m_shown.raters);
        turnTo(Face::Sheet);
    } else {
        turnTo(Face::NewRound);
        m_form->begin(static_cast<int>(m_shown.members.size()));
    }
}

void RoundsTab::commitSheet()
{
    if (m_face != Face::Sheet || !m_sheet->isEdited())
        return;
    const bool isFinal = m_shown.openRound && m_shown.openRound->round.privacy == Privacy::TotalsOnly;
    if (!isFinal || m_prompts.confirm(tr("The answers you are filling in are not saved, and can't be corrected once they "
                                         "are. Save them now?"),
                                      tr("Save the answers")))
        m_sheet->save();
}

void RoundsTab::fill(const TeamDetail &detail)
{
    const bool sameTeam = detail.team.id == m_shown.team.id;
    const bool sheetGoesOn = sameTeam && m_face == Face::Sheet && detail.openRound
                             && detail.openRound->round.id == m_sheet->round();
    m_shown = detail;
    fillOpenRound(detail);
    m_earlier->show(detail.rounds);
    if (sheetGoesOn)
        m_sheet->setRaters(*detail.openRound, detail.raters);
    else if (!sameTeam || m_face == Face::Sheet || (m_face == Face::NewRound && detail.openRound))
        m_face = Face::Overview;
    if (m_face == Face::Earlier && !showEarlier())
        m_face = Face::Overview;
    turnTo(m_face);
}

void RoundsTab::turnTo(Face face)
{
    m_face = face;
    m_overview->setVisible(face == Face::Overview || face == Face::NewRound);
    m_result->setVisible(face == Face::Earlier);
    m_sheet->setVisible(face == Face::Sheet);
    m_form->setVisible(face == Face::NewRound);
    m_openCard->setVisible(m_shown.openRound.has_value());
    m_empty->setVisible(face == Face::Overview && m_shown.rounds.empty() && !m_shown.team.isWorkingGroup);
}

void RoundsTab::openRound(const RoundPlan &plan)
{
    const auto opened = Rounds(workspace()).open(id(), plan);
    if (!opened) {
        m_form->showRefusal(wording::reasons(opened.error()).join(u' '));
        return;
    }
    start();
}

/// The questionnaire on paper; its rows are then typed in as quick rows.
QToolButton *RoundsTab::paperButton()
{
    auto *exporter = new RoundExport(workspace(), m_prompts, this);
    connect(exporter, &RoundExport::said, this, &RoundsTab::said);
    connect(exporter, &RoundExport::failed, this, &RoundsTab::failed);
    auto *menu = new QMenu(this);
    menu->addAction(tr("Print the form…"), this, [this, exporter] {
        if (const auto paper = formOnPaper())
            exporter->print(*paper);
    });
    menu->addAction(tr("The form as PDF…"), this, [this, exporter] {
        if (const auto paper = formOnPaper())
            exporter->write(*paper, m_shown.team.name + u' ' + tr("questionnaire"));
    });
    auto *button = iconButton(QStringLiteral("document-print"), tr("The form on paper"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

std::optional<Document> RoundsTab::formOnPaper()
{
    const auto items = Rounds(workspace()).items(m_shown.openRound->round.id);
    if (!items) {
        emit failed(items.error());
        return std::nullopt;
    }
    return questionnairePaper(m_shown.team.name, *m_shown.openRound, *items);
}

void RoundsTab::handRound()
{
    if (m_handed == nullptr) {
        m_handed = new HandRound(workspace(), m_prompts, this);
        connect(m_handed, &HandRound::said, this, &RoundsTab::said);
        connect(m_handed, &HandRound::failed, this, &RoundsTab::failed);
        connect(m_handed, &HandRound::finished, m_handRound, [this] { m_handRound->setFocus(); });
    }
    m_handed->begin(m_shown.team.name, *m_shown.openRound, m_shown.raters);
}

void RoundsTab::closeRound()
{
    const RoundRow &open = *m_shown.openRound;
    const bool isTooFew = open.round.privacy != Privacy::Named && open.answered < open.round.minShown;
    const QString question = isTooFew
        ? tr("%1 of %2 have answered. Without names nothing shows below %3 answers, and a closed round can't be opened again. Close it?")
              .arg(open.answered).arg(open.round.invitedN).arg(open.round.minShown)
        : open.answered < open.round.invitedN
        ? tr("%1 of %2 have answered. A closed round stays as it is and can't be opened again. Close it?")
              .arg(open.answered).arg(open.round.invitedN)
        : tr("A closed round stays as it is and can't be opened again. Close it?");
    if (m_prompts.confirm(question, tr("Close the round")) && done(Rounds(workspace()).close(m_shown.openRound->round.id)))
        emit closed();
}

void RoundsTab::fillOpenRound(const TeamDetail &detail)
{
    clearLayout(m_raters);
    if (!detail.openRound)
        return;
    m_openWords->setText(roundWords(*detail.openRound) + QStringLiteral(". ")
                         + wording::whoSeesWhat(detail.openRound->round.privacy, detail.openRound->round.minShown));
    if (detail.openRound->round.privacy == Privacy::TotalsOnly)
        return;
    for (const RaterRow &rater : detail.raters)
        m_raters->addWidget(raterLine(*detail.openRound, rater));
}

QWidget *RoundsTab::raterLine(const RoundRow &round, const RaterRow &rater)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(plainLabel(rater.name), 1);
    if (rater.answered)
        layout->addWidget(new Badge(tr("has answered"), Tone::Accent));
    auto *enter = linkButton(rater.answered ? tr("Correct") : tr("Enter"));
    enter->setAccessibleName(rater.answered ? tr("Correct the answers of %1").arg(rater.name)
                                            : tr("Enter the answers of %1").arg(rater.name));
    layout->addWidget(enter);
    if (rater.answered) {
        auto *out = linkButton(tr("Take out"));
        out->setAccessibleName(tr("Take the answers of %1 out").arg(rater.name));
        layout->addWidget(out);
        connect(out, &QPushButton::clicked, this, [this, id = round.round.id, person = rater.id] { done(Rounds(workspace()).withdraw(id, person)); });
    }
    connect(enter, &QPushButton::clicked, this, [this, round, person = rater.id] {
        turnTo(Face::Sheet);
        m_sheet->beginWith(round, m_shown.raters, person);
    });
    return line;
}

void RoundsTab::openEarlier(RoundId round)
{
    m_opened = round;
    if (!showEarlier())
        return;
    turnTo(Face::Earlier);
    m_result->takeFocus();
}

bool RoundsTab::showEarlier()
{
    const auto result = workspace().read([&](const Store &store) { return roundResult(store, m_opened); });
    if (!result)
        emit failed(result.error());
    if (!result || !*result)
        return false;
    m_result->show(**result);
    return true;
}

} // namespace concord
