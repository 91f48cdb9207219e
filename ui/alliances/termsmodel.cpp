// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/termsmodel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/alliancewords.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace concord {

namespace {

QString termMimeType()
{
    return QStringLiteral("application/x-concord-term");
}

} // namespace

Question questionOf(int column)
{
    return static_cast<Question>(column - TermsModel::Agreed);
}

YesNo answerOf(const Term &term, Question question)
{
    switch (question) {
    case Question::Agreed: return term.agreed;
    case Question::Written: return term.written;
    case Question::Checked: return term.checked;
    case Question::Divided: return term.divided;
    }
    Q_UNREACHABLE();
}

void TermsModel::setTerms(const QList<Term> &terms)
{
    m_all = terms;
    filter();
}

void TermsModel::setOnlyUnwritten(bool only)
{
    m_onlyUnwritten = only;
    filter();
}

void TermsModel::filter()
{
    QList<Term> shown = m_all;
    if (m_onlyUnwritten)
        shown.removeIf([](const Term &t) { return t.agreed != YesNo::Yes || t.written != YesNo::No; });
    if (shown.size() == m_shown.size()) {
        // The same rows: the current cell stays where it is.
        m_shown = shown;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

const Term *TermsModel::term(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int TermsModel::rowOf(TermId id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].id == id)
            return row;
    }
    return -1;
}

int TermsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.isEmpty() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

int TermsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermsModel::total(int column, int role) const
{
    if (column == Topic)
        return role == Qt::DisplayRole ? QVariant(tr("of %1").arg(m_shown.size())) : role == MutedRole ? QVariant(true) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    if (role != Qt::DisplayRole)
        return {};
    const FourQuestions totals = fourQuestions(m_shown);
    const int counts[] = {totals.agreed, totals.written, totals.checked, totals.divided};
    return QString::number(counts[column - Agreed]);
}

QVariant TermsModel::data(const QModelIndex &index, int role) const
{
    const Term *t = term(index.row());
    if (t == nullptr)
        return total(index.column(), role);
    if (index.column() == Topic) {
        if (role == Qt::DisplayRole)
            return t->topic;
        if (role == BadgeRole && t->state != TermState::Settled)
            return wording::name(t->state);
        // A long topic is cut short, and why one is not needed stands nowhere else in the grid.
        if (role == Qt::ToolTipRole)
            return plainToolTip(t->reason.isEmpty() ? t->topic : tr("%1: %2, %3").arg(t->topic, wording::name(t->state), t->reason));
        return {};
    }
    const YesNo answer = answerOf(*t, questionOf(index.column()));
    const auto said = [&] {
        return tr("%1, %2: %3").arg(t->topic, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), wording::name(answer));
    };
    switch (role) {
    case AnswerRole:
        return static_cast<int>(answer);
    case Qt::AccessibleTextRole:
        return said();
    case Qt::ToolTipRole:
        return plainToolTip(said() + u'\n' + tr("Y answers yes, N no and minus not needed; the space bar turns yes and no about."));
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant TermsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Topic ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Agreed: return plainToolTip(tr("Have you agreed to it?"));
        case Written: return plainToolTip(tr("Is it written down?"));
        case Checked: return plainToolTip(tr("Do you check up on it?"));
        case Divided: return plainToolTip(tr("Is it divided up, so that each knows their part?"));
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Topic: return tr("Topic");
    case Agreed: return tr("agreed");
    case Written: return tr("written");
    case Checked: return tr("checked");
    case Divided: return tr("divided");
    default: return {};
    }
}

Qt::ItemFlags TermsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_onlyUnwritten)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between two rows
    return index.column() == Topic && term(index.row()) != nullptr ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList TermsModel::mimeTypes() const
{
    return {termMimeType()};
}

QMimeData *TermsModel::mimeData(const QModelIndexList &indexes) const
{
    const Term *dragged = indexes.isEmpty() ? nullptr : term(indexes.first().row());
    if (dragged == nullptr)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(termMimeType(), QByteArray::number(dragged->id.value()));
    return data;
}

bool TermsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(termMimeType()) || parent.isValid())
        return false;
    const TermId id(data->data(termMimeType()).toLongLong());
    const int from = rowOf(id);
    if (from < 0)
        return false;
    const int before = row < 0 ? static_cast<int>(m_shown.size()) : std::min(row, static_cast<int>(m_shown.size()));
    emit moveWanted(id, before > from ? before - 1 : before);
    return true;
}

void paintAnswer(QPainter &painter, const QRect &where, YesNo answer, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(0, 0, 22, 22);
    box.moveCenter(QRectF(where).center());
    switch (answer) {
    case YesNo::Yes: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentTint);
        painter.drawRoundedRect(box, 4, 4);
        QPainterPath tick(box.topLeft() + QPointF(6.5, 11.5));
        tick.lineTo(box.topLeft() + QPointF(9.7, 14.7));
        tick.lineTo(box.topLeft() + QPointF(15.5, 8));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        break;
    }
    case YesNo::No:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.warning, 1.2));
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        painter.drawLine(QLineF(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0)));
        break;
    case YesNo::NotNeeded:
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        painter.drawText(where, Qt::AlignCenter, QCoreApplication::translate("Alliances", "n/a"));
        break;
    }
    painter.restore();
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant answer = index.data(TermsModel::AnswerRole);
    if (!answer.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Tokens &t = tokensOf(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    paintAnswer(*painter, option.rect, static_cast<YesNo>(answer.toInt()), t);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF ring(0, 0, 30, 30);
        ring.moveCenter(QRectF(option.rect).center());
        painter->setPen(QPen(t.accent, 1.5));
        painter->drawRoundedRect(ring, 6, 6);
        painter->restore();
    }
}

} // namespace concord
