// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QDate>

class QBoxLayout;
class QLabel;

namespace concord {

class AgendaActs;
class AgendaCard;
class AlliancesCard;
class EmptyState;
class FiveDaysStrip;
class NewsCard;
class Prompts;

/// What needs the user today, each line to be acted on in place, how the alliances and the five days stand.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString sentence(std::size_t now, std::size_t soon) const;
    [[nodiscard]] QString nothingMissed() const;
    [[nodiscard]] bool isUntouched() const;

    Workspace &m_workspace;
    AgendaActs *m_acts;
    QLabel *m_greeting;
    QLabel *m_sentence;
    NewsCard *m_news;
    AgendaCard *m_now;
    AgendaCard *m_soon;
    AgendaCard *m_away;
    EmptyState *m_start; ///< in place of the cards while nobody is listed
    AlliancesCard *m_alliances;
    FiveDaysStrip *m_fiveDays;
    QBoxLayout *m_columns;
    QDate m_lastHere; ///< when something was last changed before the file was opened; invalid: never
    bool m_stale = true;
};

} // namespace concord
