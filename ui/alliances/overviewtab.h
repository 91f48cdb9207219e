// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QGridLayout;
class QVBoxLayout;

namespace concord {

class BalanceGauge;
class Card;
class HealthCard;
class NeedsCard;
class StateCard;

/// The alliance at a glance: whether both win, where it stands and what comes next, how it is, what needs the user, the four
/// questions, who does what, and how complete the agreement is.
class OverviewTab : public AllianceTab {
    Q_OBJECT
public:
    OverviewTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

signals:
    void stepWanted(const concord::NextState &step, bool onAnotherDay);

private:
    void presentWins(const AllianceView &view);
    /// What one party gets; without one, those served.
    [[nodiscard]] static QWidget *winsOf(const AllianceView &view, std::optional<PartyId> party, const QString &title, int series);
    void presentTerms(const AllianceView &view);
    void presentWork(const AllianceView &view);
    void presentCompleteness(const AllianceView &view);

    Card *m_wins;
    StateCard *m_state;
    NeedsCard *m_needs;
    HealthCard *m_health;
    Card *m_terms, *m_work, *m_complete;
    BalanceGauge *m_gauge;
    QVBoxLayout *m_winRows, *m_termRows, *m_workRows, *m_completeRows;
};

} // namespace concord
