// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/checkinstab.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/schedule.h"
#include "ui/alliances/cardrows.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkinlooks.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int laterShown = 3;
constexpr int pastAtFirst = 12;
constexpr int badgeColumn = 72;

RecordRef refTo(CheckInId id, const QString &tab = {})
{
    return {QLatin1String(tableOf<CheckIn>), id.value(), tab};
}

/// A badge, what it is with a quieter line below, the day, and links at the end.
QWidget *checkInLine(const CheckInLook &look, const QString &title, const QString &more, const QString &when,
                     const QList<QPushButton *> &links)
{
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, space::s, 0, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto *badge = new Badge(look.word, look.tone);
    badge->setMinimumWidth(badgeColumn);
    int column = 0;
    for (QWidget *part : std::initializer_list<QWidget *>{badge, plainLabel(title), oneLine(smallLabel(when))})
        grid->addWidget(part, 0, column++, Qt::AlignVCenter);
    for (QPushButton *link : links)
        grid->addWidget(link, 0, column++, Qt::AlignVCenter);
    if (!more.isEmpty())
        grid->addWidget(smallLabel(more), 1, 1, 1, column - 1);
    return line;
}

void addTo(QVBoxLayout *rows, QWidget *line)
{
    if (rows->count() > 0)
        rows->addWidget(new Line);
    rows->addWidget(line);
}

} // namespace

CheckInsTab::CheckInsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_pastShown(pastAtFirst), m_schedule(plainButton(tr("Schedule a check-in"))),
      m_coming(new Card(tr("To come"))), m_past(new Card(tr("Behind us"))), m_comingRows(rowsIn(m_coming, 0)),
      m_pastRows(rowsIn(m_past, 0))
{
    m_coming->addToHeader(m_schedule);
    connect(m_schedule, &QPushButton::clicked, this, [this] {
        emit newRecordRequested(QLatin1String(tableOf<CheckInSchedule>), {QLatin1String(tableOf<Alliance>), m_alliance.value(), tab::checkIns});
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    layout->setSpacing(space::l);
    layout->addWidget(m_coming);
    layout->addWidget(m_past);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

void CheckInsTab::present(const AllianceView &view)
{
    if (m_alliance != view.facts.alliance.id)
        m_pastShown = pastAtFirst;
    m_alliance = view.facts.alliance.id;
    m_schedule->setVisible(!isOver(view.facts.alliance.state));
    const QDate today = workspace().today();
    tell(workspace().read([&](const Store &store) {
        presentComing(scheduleList(store, today, m_alliance).rows, plannedCheckIns(store, m_alliance));
        const auto past = pastCheckIns(store, m_alliance, {}, m_pastShown + 1);
        presentPast(past, moodsAt(store, past));
        const auto kept = punctualityWith(store, m_alliance, today);
        const bool tells = kept && kept->planned > 1; // one alone is in the list below
        m_past->setTitle(tells ? tr("Behind us · %1 of the last %2 held in time").arg(kept->inTime).arg(kept->planned) : tr("Behind us"));
    }));
}

QString CheckInsTab::datesAfter(const CheckInSchedule &rhythm, const PlannedFor &planned) const
{
    const QDate today = workspace().today();
    QStringList days;
    for (const QDate day : comingDates(rhythm, planned, today, laterShown + 1).mid(1))
        days << wording::dayOf(day, today);
    return days.isEmpty() ? QString() : tr("then %1").arg(days.join(QStringLiteral(", ")));
}

QWidget *CheckInsTab::comingLine(const CheckInRow *planned, const CheckInSchedule *rhythm)
{
    const QDate today = workspace().today();
    const QString title = rhythm != nullptr ? rhythm->title : wording::name(planned->kind);
    QStringList more;
    if (rhythm != nullptr)
        more << wording::rhythm(*rhythm);
    if (rhythm != nullptr && planned != nullptr)
        more << datesAfter(*rhythm, {planned->plannedOn, planned->movedFrom});
    more.removeAll(QString());
    QList<QPushButton *> links;
    const auto link = [&](const QString &text, const QString &name, const RecordRef &to) {
        links << linkButton(text);
        links.last()->setAccessibleName(name);
        connect(links.last(), &QPushButton::clicked, this, [this, to] { emit navigationRequested(to); });
    };
    QString when;
    if (planned != nullptr) {
        when = tr("%1, %2").arg(wording::dayOf(planned->plannedOn, today), wording::fromToday(planned->plannedOn, today));
        link(tr("Hold"), tr("Hold %1").arg(title), refTo(planned->id, QStringLiteral("hold")));
    }
    if (rhythm != nullptr)
        link(tr("Change"), tr("Change the rhythm %1").arg(title), {QLatin1String(tableOf<CheckInSchedule>), rhythm->id.value(), {}});
    const CheckInLook look = planned != nullptr ? lookOf(*planned, today) : CheckInLook{tr("paused"), Tone::Neutral};
    return checkInLine(look, title, more.join(QStringLiteral(" · ")), when, links);
}

void CheckInsTab::presentComing(const std::vector<ScheduleRow> &rhythms, std::vector<CheckInRow> planned)
{
    clearLayout(m_comingRows);
    for (const CheckInRow &row : planned) {
        const auto rhythm = std::ranges::find_if(rhythms, [&](const ScheduleRow &r) { return r.schedule.id == row.scheduleId; });
        addTo(m_comingRows, comingLine(&row, rhythm == rhythms.end() ? nullptr : &rhythm->schedule));
    }
    for (const ScheduleRow &row : rhythms) {
        if (!row.nextId)
            addTo(m_comingRows, comingLine(nullptr, &row.schedule));
    }
    if (m_comingRows->count() == 0)
        m_comingRows->addWidget(mutedLabel(tr("Nothing is planned. A first check-in within 45 days of the start keeps an alliance alive.")));
}

void CheckInsTab::presentPast(const std::vector<CheckInRow> &past, const std::vector<MoodRow> &moods)
{
    clearLayout(m_pastRows);
    const QDate today = workspace().today();
    const std::size_t count = std::min(past.size(), static_cast<std::size_t>(m_pastShown));
    for (std::size_t i = 0; i < count; ++i) {
        const CheckInRow &row = past[i];
        QStringList felt;
        for (const MoodRow &mood : moods) {
            if (mood.checkInId == row.id)
                felt << tr("%1: %2").arg(mood.side, wording::moodName(mood.mood));
        }
        auto *open = linkButton(tr("Open"));
        open->setAccessibleName(tr("Open %1 of %2").arg(wording::titleOf(row), wording::day(row.day())));
        connect(open, &QPushButton::clicked, this, [this, id = row.id] { emit navigationRequested(refTo(id)); });
        const QString title = wording::titleOf(row);
        addTo(m_pastRows, checkInLine(lookOf(row, today), title, felt.join(QStringLiteral(" · ")), wording::dayOf(row.day(), today), {open}));
    }
    if (count == 0)
        m_pastRows->addWidget(mutedLabel(tr("None was held yet.")));
    if (count < past.size()) {
        auto *more = linkButton(tr("Show earlier ones"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_pastShown *= 4;
            const auto view = viewAlliance(workspace(), m_alliance);
            if (tell(view))
                present(*view);
        });
        m_pastRows->addWidget(more, 0, Qt::AlignLeft);
    }
}

void CheckInsTab::reveal(const QString &)
{
    m_schedule->setFocus();
}

} // namespace concord
