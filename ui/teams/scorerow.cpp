// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/scorerow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/wording/teamwords.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace concord {

namespace {

constexpr int codeWidth = 28;

/// Tells a screen reader that the buttons belong together under the row's name.
QAccessibleInterface *accessibleRow(const QString &, QObject *object)
{
    auto *row = qobject_cast<ScoreRow *>(object);
    return row == nullptr ? nullptr : new QAccessibleWidget(row, QAccessible::Grouping);
}

} // namespace

ScoreRow::ScoreRow(const QString &code, const QString &text, QWidget *parent)
    : QWidget(parent), m_code(code), m_text(text), m_scale(new QButtonGroup(this))
{
    static const bool introduced = (QAccessible::installFactory(accessibleRow), true);
    Q_UNUSED(introduced)
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, space::xs, space::s, space::xs);
    layout->setSpacing(space::xs);
    if (code.size() <= 3) {
        auto *label = smallLabel(code);
        label->setFixedWidth(codeWidth);
        layout->addWidget(label);
    }
    layout->addWidget(plainLabel(text), 1);
    layout->addSpacing(space::s);
    for (int score : {1, 2, 3, 4, 5, 0}) {
        const auto meant = score == 0 ? std::nullopt : std::optional(score);
        auto *button = pillButton(score == 0 ? QStringLiteral("?") : QString::number(score));
        button->setFocusPolicy(Qt::NoFocus);
        setPlainToolTip(button, wording::scoreName(meant));
        button->setAccessibleName(code + QStringLiteral(": ") + wording::scoreName(meant));
        m_scale->addButton(button, score);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_scale, &QButtonGroup::idClicked, this, [this] {
        setFocus();
        describe();
        emit answered();
    });
    setAccessibleName(code);
    describe();
}

bool ScoreRow::isAnswered() const
{
    return m_scale->checkedId() >= 0;
}

std::optional<int> ScoreRow::score() const
{
    return m_scale->checkedId() > 0 ? std::optional(m_scale->checkedId()) : std::nullopt;
}

void ScoreRow::setScore(std::optional<int> score)
{
    m_scale->button(score.value_or(0))->setChecked(true);
    describe();
}

void ScoreRow::clear()
{
    m_scale->setExclusive(false);
    for (QAbstractButton *button : m_scale->buttons())
        button->setChecked(false);
    m_scale->setExclusive(true);
    describe();
}

void ScoreRow::describe()
{
    setAccessibleDescription(isAnswered() ? m_text + u' ' + wording::scoreName(score()) : m_text);
}

void ScoreRow::choose(int button)
{
    m_scale->button(button)->setChecked(true);
    describe();
    emit answered();
}

void ScoreRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5 && !(event->modifiers() & ~Qt::KeypadModifier))
        choose(event->key() - Qt::Key_0);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down)
        emit leaveRequested(1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up)
        emit leaveRequested(-1);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void ScoreRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScoreRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void ScoreRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.accent);
    painter.setBrush(t.accentTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace concord
