// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/giveandgetrows.h"
#include "ui/widgets/keyedrows.h"

#include <map>
#include <memory>

namespace concord {

class AddLine;
class BalanceGauge;
class Card;
class Columns;

/// What each party brings and what each wins, with the gauge above; below it what those served win, ideas and drawbacks.
class GiveAndGetTab : public AllianceTab {
    Q_OBJECT
public:
    GiveAndGetTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    struct Side {
        Card *card = nullptr;
        AddLine *addContribution = nullptr;
        AddLine *addBenefit = nullptr;
        std::unique_ptr<KeyedRows<ContributionId, ContributionRow>> contributions;
        std::unique_ptr<KeyedRows<BenefitId, BenefitRow>> benefits;
    };
    void buildSides(const AllianceView &view);
    Side makeSide(PartyId party, const QString &name, bool isUs);
    Side makeServed();
    /// What `party` gets; without one, those served.
    void addBenefits(Side &side, const QString &name, std::optional<PartyId> party, Basis basis);
    void presentBenefits(Side &side, std::optional<PartyId> party, int series, const QStringList &people);
    ContributionRow *makeContribution(ContributionId id);
    BenefitRow *makeBenefit(BenefitId id);

    AllianceView m_view;
    BalanceGauge *m_gauge;
    Columns *m_columns;
    std::map<PartyId, Side> m_sides;
    Side m_served; ///< gets, and gives nothing
    AllianceTab *m_ideas;
    AllianceTab *m_drawbacks;
};

} // namespace concord
