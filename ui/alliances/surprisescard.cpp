// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/surprisescard.h"

#include "ui/alliances/cardrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int mostShown = 20;

} // namespace

SurprisesCard::SurprisesCard(Workspace &workspace, Prompts &prompts, QWidget *parent) : AllianceTab(workspace, prompts, parent)
{
    auto *card = new Card(tr("Surprises"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_rows = rowsIn(card);
}

void SurprisesCard::present(const AllianceView &view)
{
    clearLayout(m_rows);
    int shown = 0;
    for (const Benefit &benefit : view.facts.benefits) {
        if (!benefit.unplanned || ++shown > mostShown)
            continue;
        QString whose = benefit.partyId ? view.name(benefit.partyId) : tr("those served");
        const auto idea = std::ranges::find_if(view.ideas, [&](const Idea &i) { return i.ledToBenefitId == benefit.id; });
        if (idea != view.ideas.end() && idea->statement != benefit.statement)
            whose = tr("%1 · from the idea “%2”").arg(whose, idea->statement);
        else if (idea != view.ideas.end())
            whose = tr("%1 · from an idea").arg(whose);
        auto *open = linkButton(tr("Open"));
        open->setAccessibleName(tr("Open the surprise %1").arg(benefit.statement));
        connect(open, &QPushButton::clicked, this,
                [this, id = benefit.id] { emit tabWanted(tab::giveAndGet, QStringLiteral("benefit:%1").arg(id.value())); });
        auto *words = new QWidget;
        auto *lines = new QVBoxLayout(words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(plainLabel(benefit.statement));
        lines->addWidget(smallLabel(whose));
        auto *line = lineOf({open});
        static_cast<QBoxLayout *>(line->layout())->insertWidget(0, words, 1);
        m_rows->addWidget(line);
    }
    if (shown == 0)
        m_rows->addWidget(mutedLabel(tr("None yet. What came of it that nobody had imagined? Mark such a benefit as a surprise, or adopt an idea.")));
    else if (shown > mostShown)
        m_rows->addWidget(smallLabel(tr("and %1 more").arg(shown - mostShown)));
}

} // namespace concord
