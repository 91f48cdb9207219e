// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/workspace/priorities/alignments.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/keyedrows.h"

#include <QWidget>

class QLabel;

namespace concord {

class Card;
class LineField;

/// One cell of the matrix in words: how much of the need a partner covers, how that is known, and which of the partner's
/// strengths serve the need.
class CellCard : public QWidget {
    Q_OBJECT
public:
    explicit CellCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the cell of that partner and need, or the same one anew; what is being typed stays.
    void showCell(PartyId party, const QString &partner, const Need &need, const QString &code);
    /// Shows no cell.
    void clear();
    /// Puts the caret into the note.
    void startWriting();

signals:
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] Alignments alignments() const { return Alignments(m_workspace); }
    void write(Field *field, const std::function<void(Coverage &)> &change);
    void take(const Outcome<void> &outcome, Field *field);
    [[nodiscard]] CheckField *makeStrength(const Strength &strength);

    Workspace &m_workspace;
    PartyId m_party;
    NeedId m_need;
    Card *m_card;
    QLabel *m_about;
    QWidget *m_fields;
    ChoiceField *m_percent;
    ChoiceField *m_basis;
    LineField *m_note;
    QLabel *m_strengthsHead;
    KeyedRows<StrengthId, CheckField> m_strengths;
};

} // namespace concord
