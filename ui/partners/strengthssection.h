// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/partners/partnersection.h"

class QMenu;
class QPushButton;

namespace concord {

class LevelDots;
class LevelField;
class LineField;

/// One strength: what it is, how strong, which needs of the priority it serves, and what shows it. The line for the latter stays away
/// while it is empty and the caret is elsewhere.
class StrengthRow : public QWidget {
    Q_OBJECT
public:
    StrengthRow();
    /// `needs` are those that it may serve.
    void fill(const StrengthLine &line, const std::vector<CoverageLine> &needs);

    LineField *what;
    LevelField *level;
    LineField *evidence;

signals:
    void removed();
    void servesChosen(concord::NeedId need, bool serves);

private:
    void showEvidence();
    void offerNeeds(QMenu *menu);

    std::vector<CoverageLine> m_needs;
    QList<NeedId> m_served;
    QPushButton *m_needed; ///< says whether it is needed; its menu has the needs
};

/// What a partner is really good at. Enter in the last line adds a strength and waits for the next.
class StrengthsSection : public PartnerSection {
    Q_OBJECT
public:
    explicit StrengthsSection(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts the caret where the next strength is typed.
    void startAdding();

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] StrengthRow *makeRow(StrengthId id);
    void add();

    LineField *m_add;
    LevelDots *m_addLevel;
    KeyedRows<StrengthId, StrengthRow> m_rows;
};

} // namespace concord
