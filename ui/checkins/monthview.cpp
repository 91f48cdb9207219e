// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/monthview.h"

#include "ui/checkins/daydelegate.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace concord {

namespace {

bool canBeMoved(const DayEntry &entry)
{
    return entry.checkIn && entry.checkIn->state == CheckInState::Planned;
}

} // namespace

MonthView::MonthView(MonthModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_delegate(new DayDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(daycell::leastHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(typeFont(TypeSize::Small));
    // Two entries for each day, or one whose name takes two lines.
    setMinimumHeight(6 * (daycell::leastHeight() + daycell::entryHeight()) + 32);
    setAccessibleName(tr("Month"));
    setDay(model->today());
}

QDate MonthView::day() const
{
    return m_model->dayAt(currentIndex());
}

void MonthView::setDay(QDate day)
{
    setCurrentIndex(m_model->indexOf(day));
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit dayChosen(m_model->dayAt(current));
}

void MonthView::open(QDate day)
{
    const auto entries = m_model->entriesOn(day);
    if (entries.empty())
        emit dayOpened(day);
    else if (entries.size() == 1)
        open(entries.front());
    else
        choose(day, false);
}

void MonthView::choose(QDate day, bool toMove)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DayEntry &entry : m_model->entriesOn(day)) {
        if (toMove && !canBeMoved(entry))
            continue;
        QString name = entry.title() + QStringLiteral(" · ") + entry.about();
        connect(menu->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, entry, toMove] {
            if (toMove)
                carry(*entry.checkIn);
            else
                open(entry);
        });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(m_model->indexOf(day)).bottomLeft()));
}

void MonthView::open(const DayEntry &entry)
{
    if (entry.checkIn)
        emit checkInOpened(entry.checkIn->id);
    else
        emit rhythmOpened(entry.later->scheduleId);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const QDate from = day();
    const bool byWeeks = m_model->shownSpan() == MonthModel::Span::Week;
    QDate to;
    switch (event->key()) {
    case Qt::Key_Left:
        to = from.addDays(-1);
        break;
    case Qt::Key_Right:
        to = from.addDays(1);
        break;
    case Qt::Key_Up:
        to = from.addDays(-7);
        break;
    case Qt::Key_Down:
        to = from.addDays(7);
        break;
    case Qt::Key_PageUp:
        to = byWeeks ? from.addDays(-7) : from.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = byWeeks ? from.addDays(7) : from.addMonths(1);
        break;
    case Qt::Key_Space:
        isCarrying() ? putDown(from) : pickUp(from);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isCarrying() ? putDown(from) : open(from);
        return;
    case Qt::Key_Escape:
        if (isCarrying())
            return leaveThere();
        break;
    default:
        break;
    }
    if (!to.isValid() || event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return QTableView::keyPressEvent(event);
    walk(to);
}

void MonthView::walk(QDate to)
{
    if (!m_model->isWithin(to))
        m_model->showAround(to);
    setDay(to);
    if (m_carried)
        m_delegate->setCarried(m_carried, to);
    emit dayChosen(to);
}

void MonthView::pickUp(QDate day)
{
    std::vector<DayEntry> movable = m_model->entriesOn(day);
    std::erase_if(movable, [](const DayEntry &entry) { return !canBeMoved(entry); });
    if (!m_model->canMove() || movable.empty())
        return;
    if (movable.size() > 1)
        choose(day, true);
    else
        carry(*movable.front().checkIn);
}

void MonthView::carry(const CheckInRow &checkIn)
{
    m_carried = checkIn;
    m_delegate->setCarried(m_carried, day());
    emit said(tr("“%1” is picked up. Walk to its new day and press Enter, or Escape to leave it where it is.").arg(checkIn.title));
}

void MonthView::putDown(QDate to)
{
    const CheckInRow carried = *m_carried;
    leaveThere();
    if (to.isValid() && to != carried.plannedOn)
        emit moveRequested(carried.id, to);
}

void MonthView::leaveThere()
{
    m_carried.reset();
    m_pressed.reset();
    m_delegate->setCarried({}, {});
    viewport()->unsetCursor();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    // What goes on elsewhere must not find a check-in in the hand. A menu is not elsewhere: it is where one is chosen.
    if (isCarrying() && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leaveThere();
    QTableView::focusOutEvent(event);
}

std::optional<DayEntry> MonthView::entryAt(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    const auto entries = m_model->entriesOn(m_model->dayAt(index));
    const QRect cell = visualRect(index);
    const int count = static_cast<int>(entries.size());
    const int shown = daycell::entriesShown(cell, count);
    for (int i = 0; i < shown; ++i) {
        if (daycell::boxOf(cell, i, count).contains(where))
            return entries[static_cast<std::size_t>(i)];
    }
    return {};
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    leaveThere();
    QTableView::mousePressEvent(event);
    const QPoint where = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !m_model->canMove())
        return;
    if (const auto entry = entryAt(where); entry && canBeMoved(*entry)) {
        m_pressed = entry->checkIn;
        m_pressedAt = where;
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint where = event->position().toPoint();
    if (!m_pressed)
        return; // the table would go with the pointer and choose other days
    if (!m_carried && (where - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_carried = m_pressed;
    m_delegate->setCarried(m_carried, m_model->dayAt(indexAt(where)));
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint where = event->position().toPoint();
    const QModelIndex index = indexAt(where);
    if (event->button() != Qt::LeftButton)
        return;
    if (isCarrying()) {
        const QDate to = m_model->dayAt(index); // none beside the days: then it stays
        if (to.isValid())
            setDay(to);
        return putDown(to);
    }
    m_pressed.reset();
    if (const auto entry = entryAt(where))
        return open(*entry);
    const QDate day = m_model->dayAt(index);
    const int count = static_cast<int>(m_model->entriesOn(day).size());
    const int shown = daycell::entriesShown(visualRect(index), count);
    if (shown < count && daycell::moreOf(visualRect(index)).contains(where))
        choose(day, false);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        open(m_model->dayAt(index));
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    viewport()->update();
}

} // namespace concord
