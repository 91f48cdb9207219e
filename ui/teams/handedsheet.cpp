// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/handedsheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace concord {

namespace {

constexpr int questionLines = 4;
constexpr int scoreHeight = 64;
constexpr int openLines = 4;

} // namespace

HandedSheet::HandedSheet(QString rater, QList<QuestionnaireItem> items, QWidget *parent)
    : QWidget(parent), m_rater(std::move(rater)), m_items(std::move(items)), m_scores(m_items.size() + 1), m_place(mutedLabel()),
      m_question(titleLabel()), m_help(smallLabel()), m_scaleLine(new QWidget), m_scale(new QButtonGroup(this)),
      m_openChange(new TextField(nullptr, openLines)), m_openWho(new TextField(nullptr, openLines)),
      m_refusal(refusalLabel()), m_back(plainButton(tr("Back"))), m_next(primaryButton(QString()))
{
    setFocusPolicy(Qt::StrongFocus);
    m_openChange->setName(tr("One change I already know we need"));
    m_openWho->setName(tr("Someone who ought to be with us but isn't"));
    layOut();
    connect(m_scale, &QButtonGroup::idClicked, this,
            [this](int id) { answer(id == 0 ? std::nullopt : std::optional(id)); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!isScored() && end() == HandIn)
            emit handedIn();
        else
            goTo(m_step + 1);
    });
    // In an open question the plain keys belong to the text.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_next, [this] { m_next->click(); });
    }
    goTo(0);
}

void HandedSheet::layOut()
{
    m_question->setWordWrap(true);
    m_question->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_question->setMinimumHeight(questionLines * m_question->fontMetrics().lineSpacing());
    auto *scale = new QGridLayout(m_scaleLine);
    scale->setContentsMargins(0, 0, 0, 0);
    scale->setSpacing(space::s);
    int column = 0;
    for (const int score : {1, 2, 3, 4, 5, 0}) {
        const auto meant = score == 0 ? std::nullopt : std::optional(score);
        const QString word = score == 0 ? wording::scoreName(meant) : wording::scoreWord(score);
        auto *button = pillButton(QString::number(score) + u'\n' + word);
        button->setFont(typeFont(TypeSize::Body)); // read across a table
        button->setAccessibleName(wording::scoreName(meant));
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumHeight(scoreHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_scale->addButton(button, score);
        scale->addWidget(button, 0, column);
        scale->setColumnStretch(column++, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_place);
    layout->addWidget(m_question);
    layout->addWidget(m_scaleLine);
    layout->addWidget(m_openChange);
    layout->addWidget(m_openWho);
    layout->addWidget(m_refusal);
    layout->addWidget(m_help);
    layout->addLayout(buttons);
    m_refusal->hide();
}

SheetEntry HandedSheet::entry() const
{
    SheetEntry entry;
    entry.gut = m_scores.first().value_or(std::nullopt);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_scores[i + 1])
            entry.scores.insert(m_items[i].code, *m_scores[i + 1]);
    }
    entry.openChange = m_openChange->value();
    entry.openWho = m_openWho->value();
    return entry;
}

bool HandedSheet::isEdited() const
{
    const bool scored = std::ranges::any_of(m_scores, [](const auto &score) { return score.has_value(); });
    return scored || m_openChange->isEdited() || m_openWho->isEdited();
}

void HandedSheet::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

QString HandedSheet::question() const
{
    if (m_step == 0)
        return tr("How well is this team pulling together?");
    if (isScored())
        return m_items[m_step - 1].text;
    switch (end()) {
    case OpenChange:
        return tr("One change I already know we need");
    case OpenWho:
        return tr("Someone who ought to be with us but isn't");
    default:
        return tr("That was all. Hand your answers in?");
    }
}

QString HandedSheet::placeWords() const
{
    if (m_step == 0)
        return tr("Your gut feeling first");
    if (isScored())
        return tr("Question %1 of %2").arg(m_step).arg(m_items.size());
    return end() == HandIn ? tr("The end") : tr("In your own words, if you like");
}

void HandedSheet::goTo(int step)
{
    m_step = std::clamp(step, 0, steps() - 1);
    const bool atEnd = !isScored() && end() == HandIn;
    m_place->setText(m_rater.isEmpty() ? placeWords() : tr("%1: %2").arg(m_rater, placeWords()));
    m_question->setText(question());
    m_scaleLine->setVisible(isScored());
    m_openChange->setVisible(!isScored() && end() == OpenChange);
    m_openWho->setVisible(!isScored() && end() == OpenWho);
    m_refusal->hide();
    m_back->setEnabled(m_step > 0);
    m_next->setText(atEnd ? tr("Hand in my answers") : isScored() ? tr("Skip") : tr("Next"));
    if (isScored()) {
        m_help->setText(tr("Keys 1 to 5 answer and move on, 0 is \"can't say\". Enter skips, Backspace goes back."));
        showScale();
    } else if (atEnd) {
        const auto open = std::ranges::count_if(m_scores, [](const auto &score) { return !score.has_value(); });
        m_help->setText(open == 0 ? tr("Every question is answered. Backspace goes back to change one.")
                                  : tr("%n questions are not answered. Backspace goes back to them.", nullptr,
                                       static_cast<int>(open)));
    } else {
        m_help->setText(tr("Ctrl+Enter goes on."));
    }
    // What a screen reader says while the caret is on the whole.
    setAccessibleName(m_place->text() + QStringLiteral(": ") + m_question->text());
    takeCaret();
}

void HandedSheet::showScale()
{
    const auto &given = m_scores[m_step];
    m_scale->setExclusive(false);
    for (QAbstractButton *button : m_scale->buttons())
        button->setChecked(given && m_scale->id(button) == given->value_or(0));
    m_scale->setExclusive(true);
    m_next->setText(given ? tr("Next") : tr("Skip"));
    setAccessibleDescription(given ? wording::scoreName(*given) : tr("not answered"));
}

void HandedSheet::answer(std::optional<int> score)
{
    m_scores[m_step] = score;
    goTo(m_step + 1);
}

void HandedSheet::takeCaret()
{
    if (!isVisible())
        return;
    if (isScored())
        setFocus();
    else if (end() == HandIn)
        m_next->setFocus();
    else
        (end() == OpenChange ? m_openChange : m_openWho)->editor()->setFocus();
}

void HandedSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeCaret();
}

void HandedSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) // a finger that rests would answer the questions that follow
        return;
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && isScored() && key >= Qt::Key_0 && key <= Qt::Key_5)
        answer(key == Qt::Key_0 ? std::nullopt : std::optional(key - Qt::Key_0));
    else if (plain && key == Qt::Key_Backspace && m_step == 0 && !isEdited())
        emit givenBack();
    else if (plain && (key == Qt::Key_Backspace || key == Qt::Key_Left || key == Qt::Key_Up))
        goTo(m_step - 1);
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        m_next->click();
    else if (plain && isScored() && (key == Qt::Key_Right || key == Qt::Key_Down))
        goTo(m_step + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace concord
