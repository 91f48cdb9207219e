// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/partners/partnersection.h"

namespace concord {

class Badge;
class LevelDots;
class LevelField;
class LineField;

/// One strength: what it is, how strong, whether it is needed, and what shows it. The line for the latter stays away
/// while it is empty and the caret is elsewhere.
class StrengthRow : public QWidget {
    Q_OBJECT
public:
    StrengthRow();
    void fill(const StrengthLine &line);

    LineField *what;
    LevelField *level;
    LineField *evidence;

signals:
    void removed();

private:
    void showEvidence();

    Badge *m_needed;
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
