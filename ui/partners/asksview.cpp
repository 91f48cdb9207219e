// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/asksview.h"

#include "core/workspace/teams/asklist.h"
#include "ui/partners/asklistwidget.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int widestColumn = 960;

} // namespace

AsksView::AsksView(Workspace &workspace, QWidget *modes, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_rate(headingLabel()), m_hard(plainLabel()), m_never(new Card(tr("Never asked"))),
      m_neverLines(new QVBoxLayout), m_asked(new Card(tr("Asked so far"))),
      m_list(new AskListWidget(workspace, AskListWidget::About::Person))
{
    m_never->body()->addWidget(smallLabel(tr("Somebody is wanted here, and nobody was asked. What is the worst that could happen?")));
    m_never->body()->addLayout(m_neverLines);
    m_asked->body()->addWidget(m_list);
    auto *ask = linkButton(tr("Ask a partner…"));
    connect(ask, &QPushButton::clicked, this, &AsksView::partnerWanted);
    m_asked->addToHeader(ask);
    connect(m_list, &AskListWidget::failed, this, &AsksView::failed);
    connect(m_list, &AskListWidget::navigationRequested, this, &AsksView::navigationRequested);

    auto *content = new QWidget;
    content->setMaximumWidth(widestColumn);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(space::l);
    for (QWidget *part : {makeSummary(), static_cast<QWidget *>(m_never), static_cast<QWidget *>(m_asked)})
        column->addWidget(part);
    column->addStretch(1);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::xs);
    heading->addWidget(titleLabel(tr("Asks")));
    heading->addWidget(mutedLabel(tr("Whom you asked for something that matters, and what they said. Only you see this.")));
    auto *layout = pageLayout(this);
    layout->addLayout(heading);
    layout->addWidget(modes);
    layout->addWidget(scrolling(content), 1);
}

QWidget *AsksView::makeSummary()
{
    auto *card = new Card(tr("What asking brought"));
    card->body()->addWidget(m_rate);
    card->body()->addWidget(m_hard);
    card->body()->addWidget(smallLabel(tr("A “no” is a normal answer: it clears the way to the next person.")));
    return card;
}

void AsksView::refresh()
{
    const auto log = m_workspace.read([](const Store &store) { return askLog(store); });
    if (!log) {
        emit failed(log.error());
        return;
    }
    m_rate->setText(wording::sentence(log->summary));
    m_hard->setText(wording::hardAsks(log->summary));
    m_hard->setVisible(log->summary.hard > 0);
    clearLayout(m_neverLines);
    for (const NeverAsked &one : log->neverAsked) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        line->addWidget(plainLabel(one.what == one.teamName ? one.what : one.what + QStringLiteral(" · ") + one.teamName), 1);
        auto *ask = linkButton(tr("Ask…"));
        ask->setAccessibleName(tr("Ask: %1").arg(one.what));
        connect(ask, &QPushButton::clicked, this, [this, team = one.team] {
            emit navigationRequested({QLatin1String(tableOf<Team>), team.value(), QStringLiteral("asks")});
        });
        line->addWidget(ask);
        m_neverLines->addLayout(line);
    }
    m_never->setVisible(!log->neverAsked.empty());
    m_list->show(log->asks);
}

} // namespace concord
