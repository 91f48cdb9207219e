// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/model/partners/party.h"
#include "core/workspace/details.h"
#include "ui/theme/tokens.h"
#include "ui/today/agendaacts.h"
#include "ui/today/agendacard.h"
#include "ui/today/alliancescard.h"
#include "ui/today/fivedaysstrip.h"
#include "ui/today/newscard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int daysAhead = 14;
constexpr int twoColumnsFrom = 1120;
constexpr int besideShare = 5;

} // namespace

TodayPage::TodayPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_acts(new AgendaActs(workspace, prompts, this)),
      m_greeting(titleLabel()), m_sentence(mutedLabel()), m_news(new NewsCard(workspace)), m_now(new AgendaCard(tr("Now"), *m_acts)),
      m_soon(new AgendaCard(tr("Next 14 days"), *m_acts)), m_away(new AgendaCard(tr("While you were away"), *m_acts)),
      m_start(new EmptyState(tr("Your time is better spent letting someone else do what they do best. "
                                "List people and organisations you respect; five make a useful list."),
                             tr("Go to partners"))),
      m_alliances(new AlliancesCard(workspace)), m_fiveDays(new FiveDaysStrip(workspace)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget;
    auto *layout = pageLayout(content);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_greeting);
    head->addWidget(m_sentence);
    layout->addLayout(head);

    auto *agenda = new QVBoxLayout;
    agenda->setSpacing(space::l);
    agenda->addWidget(m_news);
    agenda->addWidget(m_start);
    for (AgendaCard *card : {m_now, m_soon, m_away})
        agenda->addWidget(card);
    agenda->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_alliances);
    beside->addStretch(1);
    m_columns->setSpacing(space::l);
    m_columns->addLayout(agenda, 8);
    m_columns->addLayout(beside, besideShare);
    layout->addLayout(m_columns);
    layout->addWidget(m_fiveDays);
    layout->addStretch(1);
    connect(m_start, &EmptyState::pressed, this,
            [this] { emit navigationRequested({QLatin1String(tableOf<Party>), 0, {}}); });

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));

    if (const auto latest = workspace.history(1); latest && !latest->empty())
        m_lastHere = latest->front().at.toLocalTime().date();
    connect(m_acts, &AgendaActs::navigationRequested, this, &Page::navigationRequested);
    connect(m_acts, &AgendaActs::failed, this, &Page::failed);
    connect(m_news, &NewsCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_news, &NewsCard::failed, this, &Page::failed);
    connect(m_alliances, &AlliancesCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_fiveDays, &FiveDaysStrip::navigationRequested, this, &Page::navigationRequested);
    connect(m_fiveDays, &FiveDaysStrip::failed, this, &Page::failed);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void TodayPage::aboutToShow()
{
    refresh();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TodayPage::refresh()
{
    const QDate today = m_workspace.today();
    const auto lines = m_workspace.read([&](const Store &store) { return agendaWithGoneBy(store, today, daysAhead); });
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    m_stale = false;
    std::vector<AgendaLine> now;
    std::vector<AgendaLine> soon;
    std::vector<AgendaLine> missed;
    for (const AgendaLine &line : *lines) {
        if (line.status == DueStatus::Missed)
            missed.push_back(line);
        else
            (line.status == DueStatus::Upcoming ? soon : now).push_back(line);
    }
    const bool fresh = lines->empty() && isUntouched();
    m_start->setVisible(fresh);
    for (AgendaCard *card : {m_now, m_soon, m_away})
        card->setVisible(!fresh);
    m_alliances->setVisible(!fresh);
    m_columns->setStretch(1, fresh ? 0 : besideShare); // what begins a file stands in the middle
    m_greeting->setText(greeting());
    m_sentence->setText(sentence(now.size(), soon.size()));

    // After an act the next line takes the focus, so that the keyboard goes on where it was.
    AgendaCard *focused = nullptr;
    int line = -1;
    for (AgendaCard *card : {m_now, m_soon, m_away}) {
        if (card->focusedLine() >= 0) {
            focused = card;
            line = card->focusedLine();
        }
    }
    m_now->show(std::move(now), today, tr("Nothing is due. A good day to think about what comes next."));
    m_soon->show(std::move(soon), today, tr("Nothing is planned for the next two weeks."));
    m_away->show(std::move(missed), today, nothingMissed());
    m_news->refresh();
    m_alliances->refresh();
    m_fiveDays->refresh();
    if (focused != nullptr)
        focused->focusLine(line);
}

QString TodayPage::greeting() const
{
    const auto name = m_workspace.read([](const Store &store) {
        return store.get(infoOf(store).mePersonId).name.section(u' ', 0, 0);
    });
    // A day that stands still has no hour of its own.
    const int hour = m_workspace.clock().isFixed() ? 9 : QTime::currentTime().hour();
    const QString words = hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
    return name && !name->isEmpty() ? tr("%1, %2").arg(words, *name) : words;
}

QString TodayPage::sentence(std::size_t now, std::size_t soon) const
{
    const QStringList numbers{tr("nothing"), tr("one"),   tr("two"), tr("three"), tr("four"),
                              tr("five"),    tr("six"),   tr("seven"), tr("eight"), tr("nine")};
    const auto written = [&](std::size_t n) {
        QString word = n < static_cast<std::size_t>(numbers.size()) ? numbers.at(static_cast<qsizetype>(n))
                                                                    : QLocale().toString(static_cast<int>(n));
        word[0] = word[0].toUpper();
        return word;
    };
    const QString need = now == 0   ? tr("Nothing needs you now.")
                         : now == 1 ? tr("One thing needs you now.")
                                    : tr("%1 things need you now.").arg(written(now));
    if (soon == 0)
        return need;
    if (now == 0) {
        return need + u' '
            + (soon == 1 ? tr("One thing comes within two weeks.")
                         : tr("%1 things come within two weeks.").arg(written(soon)));
    }
    return need + u' '
        + (soon == 1 ? tr("One more comes within two weeks.")
                     : tr("%1 more come within two weeks.").arg(written(soon)));
}

bool TodayPage::isUntouched() const
{
    return m_workspace.read([](const Store &store) { return concord::isUntouched(store); }).value_or(false);
}

QString TodayPage::nothingMissed() const
{
    if (!m_lastHere.isValid() || m_lastHere >= m_workspace.today())
        return tr("Nothing was missed.");
    return tr("Nothing was missed since %1.").arg(wording::day(std::max(m_lastHere, m_workspace.today().addDays(-daysAhead))));
}

} // namespace concord
