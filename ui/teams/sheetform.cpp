// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/sheetform.h"

#include "core/model/teams/quickrow.h"
#include "ui/teams/scorerow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace concord {

SheetForm::SheetForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(headingLabel()), m_privacy(smallLabel()), m_raterLine(new QWidget),
      m_rater(new QComboBox), m_quickRow(new QLineEdit), m_refusal(refusalLabel()),
      m_gut(new ScoreRow(tr("Gut feeling"), tr("How well is this team pulling together?"))), m_items(new QVBoxLayout),
      m_openChange(new TextField), m_openWho(new TextField), m_save(primaryButton(tr("Save the answers")))
{
    layOut();
    const auto edited = [this] { m_edited = true; };
    connect(m_rater, &QComboBox::activated, this, &SheetForm::showRater);
    connect(m_quickRow, &QLineEdit::returnPressed, this, &SheetForm::takeQuickRow);
    connect(m_quickRow, &QLineEdit::textEdited, this, edited);
    connect(m_gut, &ScoreRow::answered, this, [this, edited] {
        edited();
        moveOn(-1, 1);
    });
    connect(m_gut, &ScoreRow::leaveRequested, this, [this](int by) { moveOn(-1, by); });
    connect(m_openChange, &Field::committed, this, edited);
    connect(m_openWho, &Field::committed, this, edited);
    connect(m_save, &QPushButton::clicked, this, &SheetForm::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SheetForm::save);
    }
}

void SheetForm::layOut()
{
    auto *back = linkButton(tr("Back to the rounds"));
    connect(back, &QPushButton::clicked, this, &SheetForm::finished);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(back);

    m_rater->setAccessibleName(tr("Rater"));
    auto *raterLabel = mutedLabel(tr("Whose answers"));
    raterLabel->setBuddy(m_rater);
    auto *raterLayout = new QHBoxLayout(m_raterLine);
    raterLayout->setContentsMargins(0, 0, 0, 0);
    raterLayout->addWidget(raterLabel);
    raterLayout->addWidget(m_rater, 1);
    m_quickRow->setAccessibleName(tr("Quick row"));
    m_quickRow->setPlaceholderText(tr("432 223 323 … then Enter"));
    auto *who = new QHBoxLayout;
    who->setSpacing(space::l);
    who->addWidget(m_raterLine, 1);
    who->addWidget(m_quickRow, 1);


    m_items->setSpacing(0);
    m_items->setContentsMargins(0, 0, 0, 0);
    auto *open = new FormGrid;
    open->addWide(tr("One change I already know we need"), m_openChange);
    open->addWide(tr("Someone who ought to be with us but isn't"), m_openWho);
    auto *saveLine = new QHBoxLayout;
    saveLine->addWidget(smallLabel(tr("Keys 1 to 5 answer and move on, 0 is \"can't say\". Ctrl+Enter saves.")), 1);
    saveLine->addWidget(m_save);

    auto *card = new Card;
    card->body()->addLayout(head);
    card->body()->addWidget(m_privacy);
    card->body()->addLayout(who);
    card->body()->addWidget(m_refusal);
    card->body()->addWidget(smallLabel(tr("1 not at all true · 2 mostly not · 3 partly · 4 mostly · 5 completely true · ? can't say")));
    card->body()->addWidget(m_gut);
    card->body()->addLayout(m_items);
    card->body()->addWidget(open);
    card->body()->addLayout(saveLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
}

void SheetForm::begin(const RoundRow &round, const std::vector<RaterRow> &raters)
{
    const auto next = std::ranges::find(raters, false, &RaterRow::answered);
    const PartyId first = next != raters.end() ? next->id : raters.empty() ? PartyId() : raters.front().id;
    beginWith(round, raters, first);
}

void SheetForm::beginWith(const RoundRow &round, const std::vector<RaterRow> &raters, PartyId rater)
{
    const bool sameRound = m_round.id == round.round.id;
    setRaters(round, raters);
    if (!sameRound)
        makeRows();
    const auto at = std::ranges::find(m_raters, rater, &RaterRow::id);
    m_rater->setCurrentIndex(at == m_raters.end() ? -1 : static_cast<int>(at - m_raters.begin()));
    showRater();
}

void SheetForm::setRaters(const RoundRow &round, const std::vector<RaterRow> &raters)
{
    const auto shown = rater();
    m_round = round.round;
    m_number = round.number;
    m_answered = round.answered;
    m_raters = raters;
    m_rater->clear();
    for (const RaterRow &each : m_raters) {
        m_rater->addItem(each.answered ? tr("%1 (has answered)").arg(each.name) : each.name,
                         static_cast<qlonglong>(each.id.value()));
    }
    m_rater->setCurrentIndex(shown ? m_rater->findData(static_cast<qlonglong>(shown->value())) : -1);
    m_raterLine->setVisible(!isNobodys());
    m_privacy->setText(wording::whoSeesWhat(m_round.privacy, m_round.minShown));
    describeProgress();
}

void SheetForm::describeProgress()
{
    m_title->setText(tr("Round %1: %2 of %3 have answered").arg(m_number).arg(m_answered).arg(m_round.invitedN));
}

void SheetForm::makeRows()
{
    clearLayout(m_items);
    m_rows.clear();
    const auto items = Rounds(m_workspace).items(m_round.id);
    if (!items) {
        emit failed(items.error());
        return;
    }
    QWidget *before = m_gut;
    for (const QuestionnaireItem &item : *items) {
        auto *row = new ScoreRow(item.code, item.text);
        const int place = static_cast<int>(m_rows.size());
        connect(row, &ScoreRow::answered, this, [this, place] {
            m_edited = true;
            moveOn(place, 1);
        });
        connect(row, &ScoreRow::leaveRequested, this, [this, place](int by) { moveOn(place, by); });
        m_items->addWidget(row);
        setTabOrder(before, row);
        before = row;
        m_rows << row;
    }
    setTabOrder(before, m_openChange->editor());
    setTabOrder(m_openChange->editor(), m_openWho->editor());
    setTabOrder(m_openWho->editor(), m_save);
}

std::optional<PartyId> SheetForm::rater() const
{
    const QVariant id = m_rater->currentData();
    return id.isValid() ? std::optional(PartyId(id.toLongLong())) : std::nullopt;
}

/// An empty sheet, or what the rater filled in before.
void SheetForm::showRater()
{
    SheetEntry shown;
    if (const auto person = rater(); person && !isNobodys()) {
        if (const auto sheet = Rounds(m_workspace).sheetOf(m_round.id, *person))
            shown = *sheet;
    }
    // Emptied so that nobody undoes the row or the sentence of the one before into sight.
    m_quickRow->setText(QString());
    for (const TextField *field : {m_openChange, m_openWho})
        qobject_cast<QPlainTextEdit *>(field->editor())->clear();
    m_refusal->hide();
    m_gut->clear();
    if (shown.gut)
        m_gut->setScore(shown.gut);
    for (ScoreRow *row : std::as_const(m_rows)) {
        row->clear();
        if (const auto score = shown.scores.constFind(row->code()); score != shown.scores.cend())
            row->setScore(*score);
    }
    m_openChange->discard();
    m_openChange->setValue(shown.openChange);
    m_openWho->discard();
    m_openWho->setValue(shown.openWho);
    m_edited = false;
    goTo(m_gut);
}

SheetEntry SheetForm::entry() const
{
    SheetEntry entry;
    if (!isNobodys())
        entry.rater = rater();
    entry.gut = m_gut->score();
    for (const ScoreRow *row : m_rows) {
        if (row->isAnswered())
            entry.scores.insert(row->code(), row->score());
    }
    entry.openChange = m_openChange->value();
    entry.openWho = m_openWho->value();
    return entry;
}

void SheetForm::save()
{
    m_openChange->commit();
    m_openWho->commit();
    const SheetEntry filled = entry();
    const auto saved = Rounds(m_workspace).record(m_round.id, filled);
    if (!saved) {
        m_refusal->setText(wording::reasons(saved.error()).join(u' '));
        m_refusal->show();
        if (saved.error().kind != FailureKind::Refused)
            emit failed(saved.error());
        return;
    }
    emit said(tr("The answers are saved."));
    const auto now = m_workspace.read([&](const Store &store) {
        const auto rounds = roundRows(store, m_round.teamId);
        return std::pair(*std::ranges::find(rounds, m_round.id, [](const RoundRow &r) { return r.round.id; }),
                         raterRows(store, m_round));
    });
    if (!now || now->first.answered >= now->first.round.invitedN) {
        m_edited = false;
        emit finished();
        return;
    }
    begin(now->first, now->second);
}

void SheetForm::takeQuickRow()
{
    const QuickRow row = readQuickRow(m_quickRow->text(), static_cast<int>(m_rows.size()));
    if (!row.violations.isEmpty()) {
        m_refusal->setText(wording::sentence(row.violations.first()));
        m_refusal->show();
        return;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setScore(row.scores[static_cast<std::size_t>(i)]);
    save();
}

/// To the neighbour of a question; -1 is the gut feeling, and after the last one come the open questions.
void SheetForm::moveOn(int from, int by)
{
    const int to = from + by;
    if (to < 0)
        goTo(m_gut);
    else if (to < m_rows.size())
        goTo(m_rows[to]);
    else
        goTo(m_openChange->editor());
}

void SheetForm::goTo(QWidget *widget)
{
    widget->setFocus();
    // A form that was shown just now is laid out in a moment.
    QTimer::singleShot(0, widget, [this, widget] {
        for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget, 0, widget == m_gut ? area->height() : widget->height() * 2);
        }
    });
}

} // namespace concord
