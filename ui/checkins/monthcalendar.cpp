// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/monthcalendar.h"

#include "ui/widgets/checkinlooks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int cellPadding = space::xs;
constexpr int numberHeight = 20;
constexpr int chipHeight = 18;
constexpr int chipGap = 2;

int chipsIn(const QRect &cell)
{
    return std::max(1, (cell.height() - numberHeight - cellPadding) / (chipHeight + chipGap));
}

/// How many of a day's entries have a box; the line below them says how many more there are.
int entriesShown(const QRect &cell, int count)
{
    const int room = chipsIn(cell);
    return count > room ? room - 1 : count;
}

/// The box of the `index`-th entry of a cell.
QRect chipRect(const QRect &cell, int index)
{
    return {cell.left() + cellPadding, cell.top() + numberHeight + index * (chipHeight + chipGap),
            cell.width() - 2 * cellPadding, chipHeight};
}

class DayDelegate : public QStyledItemDelegate {
public:
    DayDelegate(MonthModel *model, QTableView *view) : QStyledItemDelegate(view), m_model(model), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(m_view);
        const QDate day = m_model->dayAt(index);
        const QRect cell = option.rect;
        painter->save();
        painter->fillRect(cell, t.surface);
        painter->setPen(t.line);
        if (index.row() + 1 < m_model->rowCount())
            painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        if (index.column() + 1 < m_model->columnCount())
            painter->drawLine(cell.topRight(), cell.bottomRight());
        painter->setRenderHint(QPainter::Antialiasing);
        paintNumber(*painter, cell, day, t);
        paintEntries(*painter, cell, day, t);
        if (m_view->currentIndex() == index) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_view->hasFocus() ? t.accent : t.muted, m_view->hasFocus() ? 2 : 1));
            painter->drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4);
        }
        painter->restore();
    }

private:
    void paintNumber(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const
    {
        const bool isToday = day == m_model->today();
        const QString number = QString::number(day.day());
        painter.setFont(typeFont(TypeSize::Small, isToday ? QFont::DemiBold : QFont::Normal));
        const int width = std::max(numberHeight - 2, painter.fontMetrics().horizontalAdvance(number) + space::s);
        const QRect where(cell.left() + cellPadding - 1, cell.top() + 1, width, numberHeight - 2);
        QColor ink = day.month() == m_model->month().month() ? t.text : t.muted;
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(where, where.height() / 2.0, where.height() / 2.0);
            ink = t.onAccent;
        }
        painter.setPen(ink);
        painter.drawText(where, Qt::AlignCenter, number);
    }

    void paintEntries(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const
    {
        const auto entries = m_model->entriesOn(day);
        const int count = static_cast<int>(entries.size());
        const int shown = entriesShown(cell, count);
        for (int i = 0; i < shown; ++i) {
            const DayEntry &entry = entries[static_cast<std::size_t>(i)];
            if (entry.checkIn)
                paintChip(painter, chipRect(cell, i), *entry.checkIn, t);
            else
                paintLater(painter, chipRect(cell, i), entry.about(), t);
        }
        if (shown == count)
            return;
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        painter.drawText(chipRect(cell, shown).adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("+%1").arg(count - shown));
    }

    void paintChip(QPainter &painter, const QRect &where, const CheckInRow &checkIn, const Tokens &t) const
    {
        QColor ground = t.window;
        QColor ink = t.muted;
        switch (lookOf(checkIn, m_model->today()).tone) {
        case Tone::Accent:
            ground = t.accentTint;
            ink = t.accent;
            break;
        case Tone::Warning:
            ground = t.warningTint;
            ink = t.warning;
            break;
        case Tone::Bad:
            ground = t.badTint;
            ink = t.bad;
            break;
        case Tone::Neutral:
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(where, 3, 3);
        QFont font = typeFont(TypeSize::Small);
        font.setStrikeOut(checkIn.state == CheckInState::Skipped);
        painter.setFont(font);
        painter.setPen(ink);
        QString text = checkIn.about;
        if (checkIn.state == CheckInState::Held)
            text.prepend(QStringLiteral("✓ "));
        else if (checkIn.state == CheckInState::Missed)
            text.prepend(QStringLiteral("– "));
        paintText(painter, where, text);
    }

    /// An outline without a ground: it will come, but nothing is planned for it yet.
    void paintLater(QPainter &painter, const QRect &where, const QString &text, const Tokens &t) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.line, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        paintText(painter, where, text);
    }

    void paintText(QPainter &painter, const QRect &where, const QString &text) const
    {
        const QRect inside = where.adjusted(4, 0, -2, 0);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    }

    MonthModel *m_model;
    QTableView *m_view;
};

} // namespace

MonthView::MonthView(MonthModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new DayDelegate(model, this));
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(numberHeight + chipHeight + 2 * cellPadding);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(typeFont(TypeSize::Small));
    // Two lines for each day, so that a full one names the first and counts the others.
    setMinimumHeight(6 * (verticalHeader()->minimumSectionSize() + chipHeight + chipGap) + 32);
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
        choose(day);
}

void MonthView::choose(QDate day)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DayEntry &entry : m_model->entriesOn(day)) {
        QString name = entry.title() + QStringLiteral(" · ") + entry.about();
        connect(menu->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, entry] { open(entry); });
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
        to = from.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = from.addMonths(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(from);
        return;
    default:
        break;
    }
    if (!to.isValid() || event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (to.month() != m_model->month().month())
        m_model->setMonth(to);
    setDay(to);
    emit dayChosen(to);
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    const auto entries = m_model->entriesOn(m_model->dayAt(index));
    const QRect cell = visualRect(index);
    const int count = static_cast<int>(entries.size());
    const int shown = entriesShown(cell, count);
    for (int i = 0; i < std::min(count, shown + 1); ++i) {
        if (!chipRect(cell, i).contains(event->position().toPoint()))
            continue;
        if (i < shown)
            open(entries[static_cast<std::size_t>(i)]);
        else
            choose(m_model->dayAt(index));
        return;
    }
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

MonthCalendar::MonthCalendar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new MonthModel(workspace, this)), m_view(new MonthView(m_model)), m_name(headingLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    auto *before = iconButton(QStringLiteral("go-previous"), tr("The month before"));
    auto *after = iconButton(QStringLiteral("go-next"), tr("The month after"));
    auto *today = linkButton(tr("Today"));
    head->addWidget(m_name, 1);
    head->addWidget(today);
    head->addWidget(before);
    head->addWidget(after);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_model->today()); });
    connect(m_view, &MonthView::dayChosen, this, [this](QDate day) {
        nameMonth();
        emit dayChosen(day);
    });
    connect(m_view, &MonthView::checkInOpened, this, &MonthCalendar::checkInOpened);
    connect(m_view, &MonthView::rhythmOpened, this, &MonthCalendar::rhythmOpened);
    connect(m_view, &MonthView::dayOpened, this, &MonthCalendar::dayOpened);
    nameMonth();
}

void MonthCalendar::showDay(QDate day)
{
    if (day.year() != m_model->month().year() || day.month() != m_model->month().month())
        m_model->setMonth(day);
    m_view->setDay(day);
    nameMonth();
}

void MonthCalendar::turn(int months)
{
    showDay(m_view->day().addMonths(months));
}

void MonthCalendar::nameMonth()
{
    const QDate month = m_model->month();
    m_name->setText(QLocale().standaloneMonthName(month.month()) + u' ' + QString::number(month.year()));
}

} // namespace concord
