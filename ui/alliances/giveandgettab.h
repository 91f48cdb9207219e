// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

#include <map>
#include <memory>

class QLabel;

namespace concord {

class AddLine;
class BenefitEditor;
class Card;
class Columns;
class ContributionEditor;
class WinsCard;

/// What each party brings and what each wins, with the gauge above; below it what those served win, surprises, ideas and
/// drawbacks.
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
        std::unique_ptr<FoldRows<ContributionId>> contributions;
        std::unique_ptr<FoldRows<BenefitId>> benefits;
    };
    void buildSides(const AllianceView &view);
    Side makeSide(PartyId party, const QString &name, bool isUs);
    Side makeServed();
    /// What `party` gets; without one, those served.
    void addBenefits(Side &side, const QString &name, std::optional<PartyId> party, Basis basis);
    void presentContributions(Side &side, PartyId party, bool isSame);
    void presentBenefits(Side &side, std::optional<PartyId> party, int series, bool isSame);
    FoldRow *makeBenefitRow(BenefitId id);
    ContributionEditor *makeContribution(ContributionId id);
    BenefitEditor *makeBenefit(BenefitId id);
    void revealBenefit(BenefitId id);
    template <class Rows>
    void showAll(Rows &rows);

    AllianceView m_view;
    QStringList m_people;
    WinsCard *m_wins;
    Columns *m_columns;
    std::map<PartyId, Side> m_sides;
    Side m_served; ///< gets, and gives nothing
    AllianceTab *m_surprises;
    AllianceTab *m_ideas;
    AllianceTab *m_drawbacks;
};

} // namespace concord
