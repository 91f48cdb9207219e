// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/newscard.h"

#include "ui/theme/tokens.h"
#include "ui/today/lastlook.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/agendawords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

constexpr std::size_t mostActs = 12;
constexpr std::size_t titlesNamed = 3;

/// Whether a record of the table can be gone to.
bool hasPage(const QString &table)
{
    static const QStringList tables{
        QLatin1String(tableOf<Priority>), QLatin1String(tableOf<Party>), QLatin1String(tableOf<Invitation>), QLatin1String(tableOf<Alliance>),
        QLatin1String(tableOf<AgreementVersion>), QLatin1String(tableOf<Responsibility>), QLatin1String(tableOf<Contribution>),
        QLatin1String(tableOf<Benefit>), QLatin1String(tableOf<Drawback>), QLatin1String(tableOf<Term>), QLatin1String(tableOf<Safeguard>),
        QLatin1String(tableOf<Concern>), QLatin1String(tableOf<Idea>), QLatin1String(tableOf<HandBack>), QLatin1String(tableOf<CheckIn>),
        QLatin1String(tableOf<CheckInSchedule>), QLatin1String(tableOf<Team>)};
    return tables.contains(table);
}

} // namespace

NewsCard::NewsCard(Workspace &workspace, QWidget *parent) : Card({}, parent), m_workspace(workspace)
{
    body()->setSpacing(0);
    auto *seenButton = linkButton(tr("Seen"));
    seenButton->setAccessibleName(tr("Seen: hide what changed since you last looked"));
    connect(seenButton, &QPushButton::clicked, this, &NewsCard::seen);
    addToHeader(seenButton);
    setVisible(false);
    // Not the window's own coming and going, which a dialog brings about too.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_isAway = false;
            comeBack();
        } else if (!m_isAway) {
            QMetaObject::invokeMethod(this, &NewsCard::leave, Qt::QueuedConnection); // what was typed is written first
        }
    });
    if (const auto info = workspace.info())
        m_uid = info->uid;
    if (const auto now = lookNow(workspace))
        m_left = *now;
    add(lastlook::at(m_uid));
}

NewsCard::~NewsCard()
{
    if (const auto now = lookNow(m_workspace); now && m_wasShown)
        lastlook::keep(m_uid, *now);
}

void NewsCard::refresh()
{
    m_wasShown = true;
    if (m_left.day != m_workspace.today()) {
        // Midnight while the program is in use: what was done here is no news, but what the day brings is.
        if (const auto now = lookNow(m_workspace); now && !m_isAway)
            std::tie(m_left.entry, m_left.written) = std::tie(now->entry, now->written);
        comeBack();
    }
    build();
}

void NewsCard::leave()
{
    m_isAway = true;
    if (const auto now = lookNow(m_workspace))
        m_left = *now;
    if (isVisibleTo(window()) || m_news.isEmpty())
        lastlook::keep(m_uid, m_left);
}

void NewsCard::comeBack()
{
    add(m_left);
    if (const auto now = lookNow(m_workspace))
        m_left = *now;
}

void NewsCard::add(const Look &since)
{
    auto news = newsSince(m_workspace, since, static_cast<int>(mostActs));
    if (!news) {
        emit failed(news.error());
        return;
    }
    if (news->isEmpty())
        return;
    if (m_news.isEmpty())
        m_since = since;
    news->acts.insert(news->acts.end(), m_news.acts.begin(), m_news.acts.end());
    news->more = news->more || m_news.more || news->acts.size() > mostActs;
    news->acts.resize(std::min(news->acts.size(), mostActs));
    news->turned.insert(news->turned.end(), m_news.turned.begin(), m_news.turned.end());
    m_news = *std::move(news);
    build();
}

void NewsCard::seen()
{
    m_news = {};
    if (const auto now = lookNow(m_workspace)) {
        m_left = *now;
        lastlook::keep(m_uid, m_left);
    }
    build();
}

void NewsCard::build()
{
    setVisible(!m_news.isEmpty());
    clearLayout(body());
    if (m_news.isEmpty())
        return;
    const QString time = QLocale().toString(m_since.at.toLocalTime().time(), QLocale::ShortFormat);
    setTitle(m_since.day == m_workspace.today() ? tr("Since you last looked, at %1").arg(time)
                                                : tr("Since you last looked, on %1").arg(wording::dayOf(m_since.day, m_workspace.today())));
    if (!m_news.turned.empty()) {
        QStringList titles;
        for (std::size_t i = 0; i < std::min(titlesNamed, m_news.turned.size()); ++i)
            titles << wording::title(m_news.turned[i]);
        QString words = titles.join(QStringLiteral("; "));
        if (const auto more = m_news.turned.size() - static_cast<std::size_t>(titles.size()); more > 0)
            words = tr("%1; and %n more", nullptr, static_cast<int>(more)).arg(words);
        auto *label = plainLabel(tr("Time has come for: %1").arg(words));
        label->setContentsMargins(0, space::s, 0, space::s);
        body()->addWidget(label);
    }
    for (const RecentAct &act : m_news.acts) {
        if (body()->count() > 0)
            body()->addWidget(new Line);
        body()->addWidget(row(act));
    }
    if (m_news.more)
        body()->addWidget(mutedLabel(tr("There was more; History has all of it.")));
}

QWidget *NewsCard::row(const RecentAct &act)
{
    const QString phrase = wording::phrase(act.latest.act);
    QString what = act.latest.undoes == 0 ? phrase : act.latest.isRedo ? tr("Done again: %1").arg(phrase) : tr("Undone: %1").arg(phrase);
    if (act.times > 1)
        what = tr("%1, %n times", nullptr, act.times).arg(what);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::s, 0, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(what), 1);
    const QDateTime at = act.latest.at.toLocalTime();
    const QString day = wording::fromToday(at.date(), m_workspace.today());
    auto *when = smallLabel(act.latest.recorder.isEmpty() ? day : tr("%1, %2").arg(act.latest.recorder, day));
    when->setWordWrap(false);
    setPlainToolTip(when, QLocale().toString(at, QLocale::ShortFormat));
    layout->addWidget(when);
    if (hasPage(act.table)) {
        auto *open = linkButton(tr("Open"));
        open->setAccessibleName(tr("Open: %1").arg(what));
        connect(open, &QPushButton::clicked, this, [this, to = RecordRef{act.table, act.id, {}}] { emit navigationRequested(to); });
        layout->addWidget(open);
    }
    return row;
}

} // namespace concord
