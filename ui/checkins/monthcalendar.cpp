// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/monthcalendar.h"

#include "ui/checkins/comingmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace concord {

namespace {

const QString faceKey = QStringLiteral("check_ins/face");

} // namespace

MonthCalendar::MonthCalendar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new MonthModel(workspace, this)), m_view(new MonthView(m_model)),
      m_coming(new ComingModel(workspace, this)), m_agenda(new RecordTable), m_nothing(mutedLabel()), m_faces(new QStackedWidget),
      m_switch(new QButtonGroup(this)), m_name(headingLabel())
{
    m_agenda->setListLook();
    m_agenda->setModel(m_coming);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_nothing->setText(tr("Nothing comes within the next %n days.", nullptr, ComingModel::days));
    auto *agenda = new QWidget;
    auto *list = new QVBoxLayout(agenda);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_nothing);
    list->addWidget(m_agenda, 1);
    m_faces->addWidget(m_view);
    m_faces->addWidget(agenda);
    auto *hint = smallLabel(tr("Drag a planned check-in to another day. By keyboard: Space picks it up, the arrows carry it, Enter puts it down."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(buildHead());
    layout->addWidget(m_faces, 1);
    layout->addWidget(hint);
    hint->setVisible(workspace.canWrite());
    if (workspace.canWrite())
        m_turners << hint;

    connect(m_model, &MonthModel::failed, this, &MonthCalendar::failed);
    connect(m_coming, &ComingModel::failed, this, &MonthCalendar::failed);
    connect(m_view, &MonthView::dayChosen, this, &MonthCalendar::showName);
    connect(m_view, &MonthView::checkInOpened, this, &MonthCalendar::checkInOpened);
    connect(m_view, &MonthView::rhythmOpened, this, &MonthCalendar::rhythmOpened);
    connect(m_view, &MonthView::dayOpened, this, &MonthCalendar::dayOpened);
    connect(m_view, &MonthView::moveRequested, this, &MonthCalendar::moveRequested);
    connect(m_view, &MonthView::said, this, &MonthCalendar::said);
    const auto open = [this](const QModelIndex &row) {
        if (const DayEntry &entry = m_coming->entry(row.row()); entry.checkIn)
            emit checkInOpened(entry.checkIn->id);
        else
            emit rhythmOpened(entry.later->scheduleId);
    };
    connect(m_agenda, &RecordTable::opened, this, open);
    connect(m_agenda, &QAbstractItemView::clicked, this, open);
    const int kept = QSettings().value(faceKey).toInt();
    setFace(kept >= 0 && kept <= static_cast<int>(Face::Agenda) ? static_cast<Face>(kept) : Face::Month);
}

QWidget *MonthCalendar::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_name, 1);
    const auto addFace = [&](Face face, const QString &words) {
        auto *button = pillButton(words);
        button->setAccessibleName(tr("Show as: %1").arg(words));
        m_switch->addButton(button, static_cast<int>(face));
        layout->addWidget(button);
    };
    m_switch->setExclusive(true);
    addFace(Face::Month, tr("Month"));
    addFace(Face::Week, tr("Week"));
    addFace(Face::Agenda, tr("Agenda"));
    layout->addSpacing(space::s);
    auto *today = linkButton(tr("Today"));
    auto *before = iconButton(QStringLiteral("go-previous"), tr("Before"));
    auto *after = iconButton(QStringLiteral("go-next"), tr("After"));
    for (QWidget *turner : std::initializer_list<QWidget *>{today, before, after}) {
        layout->addWidget(turner);
        m_turners << turner;
    }
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int face) {
        setFace(static_cast<Face>(face));
        QSettings().setValue(faceKey, face);
    });
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_model->today()); });
    return head;
}

void MonthCalendar::setWish(const CheckInWish &wish)
{
    m_model->setWish(wish);
    m_coming->setWish(wish);
    m_isAgendaStale = true;
    readAgenda();
}

void MonthCalendar::refresh()
{
    m_model->refresh();
    m_isAgendaStale = true;
    readAgenda();
}

void MonthCalendar::readAgenda()
{
    if (m_face != Face::Agenda || !std::exchange(m_isAgendaStale, false))
        return;
    m_coming->refresh();
    m_nothing->setVisible(m_coming->rowCount() == 0);
}

void MonthCalendar::setFace(Face face)
{
    const QDate day = m_view->day().isValid() ? m_view->day() : m_model->today();
    m_face = face;
    m_switch->button(static_cast<int>(face))->setChecked(true);
    m_faces->setCurrentIndex(face == Face::Agenda ? 1 : 0);
    for (QWidget *turner : m_turners)
        turner->setVisible(face != Face::Agenda);
    if (face != Face::Agenda) {
        m_model->setSpan(face == Face::Week ? MonthModel::Span::Week : MonthModel::Span::Month);
        m_view->setAccessibleName(face == Face::Week ? tr("Week") : tr("Month"));
        m_model->showAround(day);
        m_view->setDay(day);
    }
    readAgenda();
    showName();
}

void MonthCalendar::showDay(QDate day)
{
    if (!m_model->isWithin(day))
        m_model->showAround(day);
    m_view->setDay(day);
    showName();
}

void MonthCalendar::turn(int by)
{
    const QDate day = m_view->day();
    showDay(m_face == Face::Week ? day.addDays(7 * by) : day.addMonths(by));
}

void MonthCalendar::showName()
{
    const QDate shown = m_model->shown();
    if (m_face == Face::Agenda) {
        m_name->setText(tr("What comes"));
    } else if (m_face == Face::Week) {
        const QDate first = m_model->dayAt(m_model->index(0, 0));
        const QDate last = first.addDays(6);
        m_name->setText(tr("%1 to %2").arg(wording::shortDay(first), wording::shortDay(last)) + u' ' + QString::number(last.year()));
    } else {
        m_name->setText(QLocale().standaloneMonthName(shown.month()) + u' ' + QString::number(shown.year()));
    }
}

} // namespace concord
