// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/laddercard.h"

#include "core/model/alliances/sharing.h"
#include "ui/alliances/cardrows.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int mostListed = 12; ///< safeguards of one step; the list beside has them all

} // namespace

LadderCard::LadderCard(QWidget *parent) : Card(tr("How much we share"), parent), m_rows(rowsIn(this)) {}

void LadderCard::present(const AllianceView &view)
{
    clearLayout(m_rows);
    for (int level = topShareLevel; level >= 0; --level) {
        addStep(view, level);
        addWaits(view, level);
    }
}

void LadderCard::addStep(const AllianceView &view, int level)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    const int shared = view.facts.alliance.shareLevel;
    const QString name = QStringLiteral("%1  %2").arg(level).arg(wording::shareLevel(level));
    line->addWidget(level == shared ? headingLabel(name) : plainLabel(name), 1);
    if (level == shared) {
        line->addWidget(new Badge(tr("now"), Tone::Accent));
    } else if (level <= view.unlockedShareLevel) {
        auto *share = linkButton(level > shared ? tr("Share this much") : tr("Back to here"));
        share->setAccessibleName(tr("%1: %2").arg(share->text(), wording::shareLevel(level)));
        connect(share, &QPushButton::clicked, this, [this, level] { emit shareWanted(level); });
        line->addWidget(share);
    } else {
        line->addWidget(new Badge(tr("locked")));
    }
    m_rows->addLayout(line);
}

void LadderCard::addWaits(const AllianceView &view, int level)
{
    const auto add = [this](const QString &words, const QString &act, auto wanted) {
        auto *link = linkButton(act);
        link->setAccessibleName(tr("%1: %2").arg(act, words));
        connect(link, &QPushButton::clicked, this, wanted);
        auto *line = lineOf({smallLabel(words), link});
        line->setContentsMargins(space::l, 0, 0, 0);
        m_rows->addWidget(line);
    };
    int listed = 0;
    int settled = 0;
    for (const Safeguard &s : view.facts.safeguards) {
        if (s.unlocksLevel != level)
            continue;
        if (s.state != SafeguardState::Open)
            ++settled;
        else if (++listed <= mostListed)
            add(s.statement, tr("Open"), [this, id = s.id] { emit safeguardWanted(id); });
    }
    for (const SafeguardLine &l : safeguardLines()) {
        const QString key = QLatin1String(l.key);
        const bool isMissing = l.onLadder && l.unlocksLevel == level && !std::ranges::any_of(view.facts.safeguards, [&](const Safeguard &s) { return s.key == key; });
        if (isMissing)
            add(wording::text(l), tr("Take it up"), [this, key] { emit lineWanted(key); });
    }
    if (listed > mostListed)
        m_rows->addWidget(smallLabel(tr("and %1 more").arg(listed - mostListed)));
    if (settled > 0) {
        auto *done = smallLabel(settled == 1 ? tr("One safeguard of this step is met or waived.")
                                             : tr("%n safeguards of this step are met or waived.", nullptr, settled));
        done->setContentsMargins(space::l, 0, 0, 0);
        m_rows->addWidget(done);
    }
}

} // namespace concord
