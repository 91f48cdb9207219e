// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agendacard.h"

#include "ui/theme/tokens.h"
#include "ui/today/agendaacts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/agendawords.h"
#include "ui/wording/days.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr std::size_t firstLines = 12;
constexpr std::size_t moreLines = 100;
constexpr int badgeColumn = 72;
constexpr int mostWhenWidth = 230;

Tone toneOf(const AgendaLine &line)
{
    if (line.kind == AgendaKind::CheckIn && line.status == DueStatus::Overdue)
        return Tone::Bad;
    if (line.status == DueStatus::Overdue || line.status == DueStatus::Missed)
        return Tone::Warning;
    if (line.status == DueStatus::Due)
        return line.kind == AgendaKind::Ask ? Tone::Accent : Tone::Warning;
    return Tone::Accent;
}

} // namespace

AgendaCard::AgendaCard(const QString &title, AgendaActs &acts, QWidget *parent) : Card(title, parent), m_acts(acts)
{
    body()->setSpacing(0);
}

void AgendaCard::show(std::vector<AgendaLine> lines, QDate today, const QString &nothing)
{
    m_lines = std::move(lines);
    m_today = today;
    m_nothing = nothing;
    m_shown = std::max(m_shown, firstLines);
    build();
}

void AgendaCard::build()
{
    clearLayout(body());
    m_rows.clear();
    if (m_lines.empty())
        body()->addWidget(mutedLabel(m_nothing));
    const std::size_t count = std::min(m_shown, m_lines.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            body()->addWidget(new Line);
        m_rows.push_back(row(m_lines[i]));
        body()->addWidget(m_rows.back());
    }
    if (count < m_lines.size()) {
        auto *more = linkButton(tr("Show more of the %n others", nullptr, static_cast<int>(m_lines.size() - count)));
        connect(more, &QPushButton::clicked, this, [this, count] {
            m_shown += moreLines;
            build();
            focusLine(static_cast<int>(count));
        });
        body()->addWidget(more, 0, Qt::AlignLeft);
    }
}

QWidget *AgendaCard::row(const AgendaLine &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::s, 0, space::s);
    layout->setSpacing(space::m);

    auto *badge = new Badge(wording::badge(line), toneOf(line));
    badge->setMinimumWidth(badgeColumn);
    layout->addWidget(badge, 0, Qt::AlignVCenter);
    auto *title = plainLabel(wording::title(line));
    layout->addWidget(title, 1);
    auto *when = smallLabel(wording::when(line, m_today));
    const bool isLong = when->fontMetrics().horizontalAdvance(when->text()) > mostWhenWidth;
    when->setWordWrap(isLong);
    if (isLong) {
        when->setFixedWidth(mostWhenWidth);
        when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (line.dueOn.isValid())
        setPlainToolTip(when, wording::day(line.dueOn));
    layout->addWidget(when);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::xs);
    for (QPushButton *act : m_acts.buttonsFor(line))
        acts->addWidget(act);
    layout->addLayout(acts);
    return row;
}

int AgendaCard::focusedLine() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto row = std::ranges::find_if(m_rows, [focus](const QWidget *r) { return focus && r->isAncestorOf(focus); });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void AgendaCard::focusLine(int line)
{
    if (m_rows.empty())
        return;
    const auto index = std::min(static_cast<std::size_t>(std::max(0, line)), m_rows.size() - 1);
    if (auto *first = m_rows[index]->findChild<QPushButton *>())
        first->setFocus();
}

} // namespace concord
