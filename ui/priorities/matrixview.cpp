// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixview.h"

#include "ui/priorities/matrixheader.h"
#include "ui/priorities/matrixmodel.h"
#include "ui/theme/tokens.h"
#include "ui/wording/prioritywords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

constexpr int matrixRowHeight = 32;

/// How wide the parts of the matrix are beside its needs, in a window with room and in a small one.
struct Widths {
    int name, tick, figure, leastNeed;
};
constexpr Widths roomy{176, 40, 68, 70};
constexpr Widths narrow{96, 28, 48, 52};
constexpr int narrowView = 600;
constexpr int mostNeed = 112;
constexpr int widestWord = 200; ///< a longer one is cut over its column
constexpr int scrolledNeed = 72; // where they have to be scrolled anyway, they have room for their words
constexpr int scrolledName = 132; // and so has the partner
constexpr int tightCell = 64; // narrower, and the number makes room for the mark of how it is known
constexpr int markRoom = 14;
constexpr double mostHeat = 0.42; // more, and the number in the cell would be hard to read

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}

void paintRing(QPainter &painter, const QRect &cell, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QVariant percent = index.data(MatrixModel::PercentRole);
    const QRect cell = option.rect;
    painter->save();
    painter->fillRect(cell, percent.isValid() ? mixed(t.surface, t.accent, mostHeat * percent.toInt() / 100) : t.surface);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), t.line);
    if (index.column() == MatrixModel::InSet) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(0, 0, 16, 16);
        box.rect.moveCenter(cell.center());
        box.state |= QStyle::State_Enabled;
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        box.state &= ~QStyle::State_HasFocus;
        const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    } else {
        const bool judged = index.column() < MatrixModel::FirstNeed || percent.isValid();
        painter->setPen(judged ? t.text : t.muted);
        painter->setFont(typeFont(TypeSize::Body, index.column() < MatrixModel::FirstNeed ? QFont::DemiBold : QFont::Normal));
        const QVariant basis = index.data(MatrixModel::BasisRole);
        const bool isTight = basis.isValid() && cell.width() < tightCell;
        painter->drawText(isTight ? cell.adjusted(0, 0, -markRoom, 0) : cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        if (basis.isValid()) {
            painter->setFont(typeFont(TypeSize::Small));
            painter->drawText(cell.adjusted(0, 0, isTight ? -space::xs : -space::s, 0), Qt::AlignRight | Qt::AlignVCenter,
                              wording::mark(static_cast<CoverageBasis>(basis.toInt())));
        }
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        paintRing(*painter, cell, t);
    painter->restore();
}

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, this));
    setCornerWidget(new QWidget); // in the colour of the table, between the two scroll bars
    setItemDelegate(new MatrixDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to what stands below
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(matrixRowHeight);
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::shareWidth);
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation heads) {
        if (heads == Qt::Horizontal)
            shareWidth();
    });
    shareWidth();
}

void MatrixView::shareWidth()
{
    const auto *heads = qobject_cast<const MatrixHeader *>(horizontalHeader());
    QList<int> longest;
    for (int column = MatrixModel::FirstNeed; column < model()->columnCount(); ++column)
        longest << std::min(heads->widthOfWords(column), widestWord);
    const Widths &widths = width() < narrowView ? narrow : roomy;
    const int beside = widths.name + widths.tick + 2 * widths.figure + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const auto together = [&longest](int least) {
        return std::accumulate(longest.begin(), longest.end(), 0, [least](int sum, int word) { return sum + std::max(least, word); });
    };
    int need = mostNeed;
    while (need >= widths.leastNeed && together(need) > width() - beside)
        --need;
    const bool isScrolled = need < widths.leastNeed;
    if (isScrolled)
        need = scrolledNeed;
    verticalHeader()->setFixedWidth(isScrolled ? std::max(widths.name, scrolledName) : widths.name);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, column == MatrixModel::InSet        ? widths.tick
                               : column < MatrixModel::FirstNeed ? widths.figure
                                                                 : std::max(need, longest[column - MatrixModel::FirstNeed]));
    takeHeight();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model() != nullptr && event->size().width() != event->oldSize().width())
        shareWidth();
}

void MatrixView::showRows(int rows)
{
    m_rows = rows;
    takeHeight();
}

/// The heads are as tall as their words need in the width that they have.
void MatrixView::takeHeight()
{
    if (m_rows == 0)
        return;
    const int shown = std::clamp(model()->rowCount(), 1, m_rows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + shown * matrixRowHeight + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
}

bool MatrixView::takeDigit(int digit)
{
    const QModelIndex cell = currentIndex();
    if (cell != QModelIndex(m_typedInto) || !m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval() * 2))
        m_typed.clear();
    m_typed += QString::number(digit);
    m_typedInto = cell;
    m_sinceTyped.restart();
    const int number = m_typed.toInt();
    if (m_typed.size() > 1 && number % 25 == 0 && number <= 100) {
        emit percentWanted(cell, number);
    } else if (m_typed != QLatin1String("10")) { // on its way to 100
        m_typed = QString::number(digit);
        if (digit <= 4)
            emit percentWanted(cell, 25 * digit);
    }
    return true;
}

bool MatrixView::takeKey(int key)
{
    const QModelIndex cell = currentIndex();
    if (key == Qt::Key_Space) {
        turnTick(cell);
        return true;
    }
    if (cell.column() < MatrixModel::FirstNeed)
        return false;
    const QVariant percent = cell.data(MatrixModel::PercentRole);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return takeDigit(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_Plus:
        emit percentWanted(cell, percent.isValid() ? std::min(100, percent.toInt() + 25) : 25);
        return true;
    case Qt::Key_Minus:
        emit percentWanted(cell, percent.isValid() ? std::max(0, percent.toInt() - 25) : 0);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit percentWanted(cell, std::nullopt); return true;
    case Qt::Key_G: emit basisWanted(cell, CoverageBasis::Guess); return true;
    case Qt::Key_I: emit basisWanted(cell, CoverageBasis::Observed); return true;
    case Qt::Key_T: emit basisWanted(cell, CoverageBasis::TheySaid); return true;
    case Qt::Key_P: emit basisWanted(cell, CoverageBasis::Proved); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit wordsWanted(); return true;
    default: return false;
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    // The window's: next and previous record.
    if (event->modifiers().testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        event->ignore();
        return;
    }
    const auto beside = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier); // plus may need Shift
    if (beside == Qt::NoModifier && currentIndex().isValid() && takeKey(event->key()))
        return;
    QTableView::keyPressEvent(event);
}

void MatrixView::turnTick(const QModelIndex &index)
{
    const QModelIndex tick = index.siblingAtColumn(MatrixModel::InSet);
    if (tick.isValid())
        model()->setData(tick, tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == MatrixModel::InSet)
        turnTick(index);
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, std::min<int>(MatrixModel::FirstNeed, model()->columnCount() - 1)));
}

} // namespace concord
