// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

#include <map>

namespace concord {

class AddLine;
class Card;
class Columns;
class RatioBar;
class ResponsibilityEditor;

/// Who answers for what: a column for each party, so that the division is seen. What is late comes first, what is over
/// last.
class ResponsibilitiesTab : public AllianceTab {
    Q_OBJECT
public:
    ResponsibilitiesTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    struct Side {
        Card *card = nullptr;
        RatioBar *load = nullptr;
        AddLine *add = nullptr;
        std::unique_ptr<FoldRows<ResponsibilityId>> rows;
    };
    Side makeSide(PartyId party, const QString &name);
    void buildSides(const AllianceView &view);
    void presentSide(Side &side, PartyId party, int series, bool isSame);
    ResponsibilityEditor *makeEditor(ResponsibilityId id);
    Outcome<void> setState(ResponsibilityId id, ResponsibilityState to);

    AllianceView m_view;
    QStringList m_people;
    Columns *m_columns;
    std::map<PartyId, Side> m_sides;
};

} // namespace concord
