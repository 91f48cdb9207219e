// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"
#include "ui/widgets/card.h"

#include <vector>

namespace concord {

class AgendaActs;

/// Lines of the agenda under one heading. Shows the first of many and offers the rest.
class AgendaCard : public Card {
    Q_OBJECT
public:
    /// `nothing` is said when there is no line.
    AgendaCard(const QString &title, AgendaActs &acts, QWidget *parent = nullptr);

    void show(std::vector<AgendaLine> lines, QDate today, const QString &nothing);
    /// The line whose button has the focus; -1: none has it.
    [[nodiscard]] int focusedLine() const;
    /// Gives the focus to the first button of a line, or of the last one when there are fewer.
    void focusLine(int line);
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

private:
    void build();
    QWidget *row(const AgendaLine &line);

    AgendaActs &m_acts;
    std::vector<AgendaLine> m_lines;
    std::vector<QWidget *> m_rows;
    QDate m_today;
    QString m_nothing;
    std::size_t m_shown = 0;
};

} // namespace concord
