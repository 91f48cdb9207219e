// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/wording/days.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace concord {

namespace {

constexpr int mostActWidth = 300;

/// A name may run leftwards inside the sentence. Where none does, the marks are left out: few fonts have them, and
/// looking for one that has is slow.
QString isolated(const QString &text)
{
    const bool runsLeftwards = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return runsLeftwards ? u'\u2068' + text + u'\u2069' : text;
}

/// A link that says and does what `action` says and does; not offered where undo will only say why it stops.
QPushButton *linkFor(QAction *action, QWidget *line)
{
    auto *button = linkButton({}, line);
    button->setFont(typeFont(TypeSize::Small));
    const auto follow = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString shown = button->fontMetrics().elidedText(action->text(), Qt::ElideRight, mostActWidth);
        setPlainToolTip(button, shown == action->text() ? QString() : action->text());
        // A name may hold an ampersand, which a button would take for its shortcut.
        button->setText(QStringLiteral("%1 (%2)").arg(isolated(shown), keys).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(action->text());
        button->setVisible(action->isEnabled() && !action->property("final").toBool());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

StatusLine::StatusLine(QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent), m_words(smallLabel()), m_day(smallLabel()), m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs + 1, space::l, space::xs);
    layout->setSpacing(space::l);
    layout->addWidget(m_words, 1);
    layout->addWidget(linkFor(undo, this));
    layout->addWidget(linkFor(redo, this));
    layout->addWidget(m_day);
    m_day->setWordWrap(false);
    setMinimumHeight(28);
    m_timer->setSingleShot(true);
    m_timer->setInterval(6000);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::rest);
}

void StatusLine::setResting(const QString &words)
{
    const bool rests = m_words->text() == m_resting;
    m_resting = words;
    if (rests)
        rest();
}

void StatusLine::say(const QString &words)
{
    show(words, false);
    m_timer->start();
}

void StatusLine::warn(const QString &words)
{
    m_timer->stop();
    show(words, true);
}

void StatusLine::rest()
{
    m_timer->stop();
    show(m_resting, false);
}

void StatusLine::setToday(QDate today)
{
    m_day->setText(wording::day(today));
}

QString StatusLine::words() const
{
    return m_words->text();
}

void StatusLine::show(const QString &words, bool bad)
{
    setBad(m_words, bad);
    m_words->setText(words);
    m_words->setAccessibleName(words);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.line);
}

} // namespace concord
