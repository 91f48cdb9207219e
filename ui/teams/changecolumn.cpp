// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/teamrules.h"
#include "ui/teams/changeboard.h"
#include "ui/teams/changeline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/wording/teamwords.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace concord {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int factsRole = Qt::UserRole + 1;
constexpr int uidRole = Qt::UserRole + 2; ///< by which a change is known while it is dragged: another file may have its id
constexpr int inset = space::m;
constexpr int least = 88;  // room to drop something into an empty column
constexpr int most = 520; // beyond it, it scrolls

/// Words in lines of that width, broken inside a word only where it is longer than a line; drawn where there is a painter.
int wordsIn(const QString &text, TypeSize size, int width, QPainter *painter = nullptr, QPointF at = {})
{
    QTextLayout layout(text, typeFont(size));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, at);
    return static_cast<int>(std::ceil(height));
}

int wordWidth(int card)
{
    return std::max(40, card - 2 * inset - space::xs);
}

/// A change as a card: what it says, and below it in muted words what else is known.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        const int words = wordWidth(width);
        return {width, wordsIn(index.data().toString(), TypeSize::Body, words)
                           + wordsIn(index.data(factsRole).toString(), TypeSize::Small, words) + 2 * inset + 2 + space::xs};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF card = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hasCaret = isChosen && option.widget->hasFocus();
        painter->setPen(QPen(isChosen ? t.accent : t.line, hasCaret ? 2 : 1));
        painter->setBrush(isChosen ? t.selection : t.window);
        painter->drawRoundedRect(card, space::radius, space::radius);
        const QPoint corner = option.rect.topLeft() + QPoint(inset, inset);
        const int width = wordWidth(option.rect.width());
        painter->setPen(t.text);
        const int said = wordsIn(index.data().toString(), TypeSize::Body, width, painter, corner);
        painter->setPen(t.muted);
        wordsIn(index.data(factsRole).toString(), TypeSize::Small, width, painter, corner + QPoint(0, said + 2));
        painter->restore();
    }
};

} // namespace

ChangeColumn::ChangeColumn(ChangeState state, QWidget *parent) : QListWidget(parent), m_state(state)
{
    setAccessibleName(wording::name(state));
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::CopyAction); // what is dropped moves by an act, not by the list
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto change = current())
            emit chosen(*change);
    });
    connect(this, &QListWidget::itemDoubleClicked, this, [this] {
        if (const auto change = current())
            emit opened(*change);
    });
}

void ChangeColumn::show(const std::vector<ChangeRow> &rows, QDate today)
{
    const auto before = current();
    const QSignalBlocker quiet(this);
    clear();
    for (const ChangeRow &row : rows) {
        if (row.change.state != m_state)
            continue;
        const QString facts = changeFacts(row, today);
        auto *item = new QListWidgetItem(row.change.statement, this);
        item->setData(idRole, qlonglong(row.change.id.value()));
        item->setData(factsRole, facts);
        item->setData(uidRole, row.change.uid);
        item->setData(Qt::AccessibleDescriptionRole, facts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
    if (before)
        choose(*before);
    arrange();
}

std::optional<ChangeId> ChangeColumn::current() const
{
    const auto chosenItems = selectedItems();
    return chosenItems.isEmpty() ? std::nullopt : std::optional(ChangeId(chosenItems.first()->data(idRole).toLongLong()));
}

bool ChangeColumn::choose(ChangeId change)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toLongLong() == change.value()) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void ChangeColumn::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(this);
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.line);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    }
    QListWidget::paintEvent(event);
}

QSize ChangeColumn::sizeHint() const
{
    return {160, std::clamp(wholeHeight(), least, most)};
}

QSize ChangeColumn::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ChangeColumn::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (width() != std::exchange(m_width, width()))
        arrange(); // the words wrap elsewhere
}

/// Whether there is a bar to scroll by is settled before the cards are laid out: one that came while they are would leave
/// them too low for their words.
void ChangeColumn::arrange()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (wholeHeight() > most)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    doItemsLayout();
    updateGeometry();
}

int ChangeColumn::wholeHeight() const
{
    int height = 2 * frameWidth() + space::s;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void ChangeColumn::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (by != 0 && event->modifiers() == Qt::ShiftModifier)
        emit pushed(by);
    else if (by != 0 && event->modifiers() == Qt::NoModifier)
        emit left(by);
    else if (isEnter && current())
        emit opened(*current());
    else
        QListWidget::keyPressEvent(event);
}

void ChangeColumn::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (!current() && count() > 0)
        setCurrentRow(0);
}

QStringList ChangeColumn::mimeTypes() const
{
    return {QStringLiteral("application/x-concord-change")};
}

QMimeData *ChangeColumn::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *dragged = new QMimeData;
    for (const QListWidgetItem *item : items)
        dragged->setData(mimeTypes().first(), item->data(uidRole).toString().toUtf8());
    return dragged;
}

std::optional<ChangeId> ChangeColumn::lawfullyDragged(const QDropEvent *event) const
{
    const QString uid = QString::fromUtf8(event->mimeData()->data(mimeTypes().first()));
    const auto columns = parentWidget()->parentWidget()->findChildren<ChangeColumn *>();
    for (const ChangeColumn *from : columns) {
        for (int row = 0; row < from->count(); ++row) {
            if (from != this && from->item(row)->data(uidRole).toString() == uid && refusalsOfStep(from->state(), m_state).isEmpty())
                return ChangeId(from->item(row)->data(idRole).toLongLong());
        }
    }
    return std::nullopt;
}

void ChangeColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(lawfullyDragged(event).has_value());
}

void ChangeColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(lawfullyDragged(event).has_value());
}

void ChangeColumn::dropEvent(QDropEvent *event)
{
    const auto change = lawfullyDragged(event);
    if (!change)
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(*change, m_state);
}

} // namespace concord
