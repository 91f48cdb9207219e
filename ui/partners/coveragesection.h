// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/alignments.h"
#include "ui/partners/partnersection.h"
#include "ui/widgets/keyedrows.h"

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class LineField;

/// One need: how much of it the partner covers, how one knows, and a note. The line for the note stays away while it is
/// empty and the caret is elsewhere.
class CoverageRow : public QWidget {
    Q_OBJECT
public:
    CoverageRow();
    void fill(const CoverageLine &line, int place);
    /// Nothing: not judged yet.
    [[nodiscard]] std::optional<int> percentWanted() const;

    ChoiceField *percent;
    ChoiceField *basis;
    LineField *note;

private:
    void showNote();

    QLabel *m_need;
    bool m_judged = false;
};

/// How much of each need of the priority the partner covers.
class CoverageSection : public PartnerSection {
    Q_OBJECT
public:
    explicit CoverageSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] CoverageRow *makeRow(NeedId need);
    [[nodiscard]] Alignments alignments() const { return Alignments(workspace()); }

    KeyedRows<NeedId, CoverageRow> m_rows;
    PriorityId m_priority;
};

} // namespace concord
