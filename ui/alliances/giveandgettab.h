// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/giveandgetrows.h"
#include "ui/widgets/keyedrows.h"
#include "ui/widgets/choicefields.h"

#include <map>
#include <memory>

namespace concord {

class AddLine;
class BalanceGauge;
class Card;
class Columns;

/// What each party brings and what each wins, with the gauge above; ideas and drawbacks below.
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
    ContributionRow *makeContribution(ContributionId id);
    BenefitRow *makeBenefit(BenefitId id);
    QWidget *buildIdeas();
    QWidget *buildDrawbacks();
    NoteRow *makeIdea(IdeaId id);
    NoteRow *makeDrawback(DrawbackId id);
    void presentIdeas(const AllianceView &view);
    void presentDrawbacks(const AllianceView &view);
    [[nodiscard]] QList<Choice> partyChoices(const QString &none) const;

    AllianceView m_view;
    BalanceGauge *m_gauge;
    Columns *m_columns;
    std::map<PartyId, Side> m_sides;
    AddLine *m_addIdea = nullptr;
    AddLine *m_addDrawback = nullptr;
    std::unique_ptr<KeyedRows<IdeaId, NoteRow>> m_ideas;
    std::unique_ptr<KeyedRows<DrawbackId, NoteRow>> m_drawbacks;
};

} // namespace concord
