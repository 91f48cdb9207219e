// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/parts.h"

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace concord {

/// The topics of an agreement with the four questions: a row for each topic, and a last one with the totals.
class TermsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Topic, Agreed, Written, Checked, Divided, ColumnCount };
    enum Role { AnswerRole = Qt::UserRole + 1 }; ///< int(YesNo); invalid in other cells

    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(const QList<Term> &terms);
    /// Shows only what is agreed but not written down.
    void setOnlyUnwritten(bool only);
    [[nodiscard]] const Term *term(int row) const; ///< null for the row of totals
    [[nodiscard]] int rowOf(TermId id) const;      ///< -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A topic is dragged by its name, while all are shown; moveWanted() tells where to.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void moveWanted(concord::TermId id, int place); ///< counted from 0 without the topic itself, as AllianceParts::moveTerm

private:
    void filter();
    [[nodiscard]] QVariant total(int column, int role) const;

    QList<Term> m_all;
    QList<Term> m_shown;
    bool m_onlyUnwritten = false;
};

/// The question that a column asks.
[[nodiscard]] Question questionOf(int column);
[[nodiscard]] YesNo answerOf(const Term &term, Question question);

/// Draws an answer in the middle of `where`: a tick in a tinted box for yes, a dash in an outlined one for no, "n/a"
/// for not needed.
void paintAnswer(QPainter &painter, const QRect &where, YesNo answer, const Tokens &tokens);

/// Draws the answers in a table.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace concord
