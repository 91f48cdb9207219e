// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/winscard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratiobar.h"
#include "ui/wording/alliancewords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int barWidth = 200;

} // namespace

WinsCard::WinsCard(QWidget *parent)
    : Card(tr("A win for each side"), parent), m_gauge(new BalanceGauge), m_known(smallLabel()), m_soFar(smallLabel()), m_columns(new Columns(barWidth))
{
    m_known->setAlignment(Qt::AlignHCenter);
    body()->addWidget(m_gauge);
    body()->addWidget(m_known);
    body()->addSpacing(space::s);
    body()->addWidget(new Line);
    body()->addWidget(m_soFar);
    body()->addWidget(m_columns);
}

void WinsCard::present(const AllianceView &view)
{
    QList<GaugeParty> parties;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i)
        parties << GaugeParty{view.facts.sides[i].role.isUs ? tr("us") : view.facts.sides[i].party.name, view.balance.parties[i].lean};
    m_gauge->setParties(parties, wording::balanceSentence(view.facts, view.balance));
    m_known->setText(wording::knownnessSentence(view.balance));
    m_known->setVisible(!m_known->text().isEmpty());

    const bool isAnyKnown = std::ranges::any_of(view.value.parties, [](const PartyValue &p) { return p.percent.has_value(); });
    m_soFar->setText(isAnyKnown ? tr("What has come true so far, weighed by how much it matters")
                                : tr("What has come true so far is not known yet: a benefit needs where it starts, an aim and a first reading."));
    while (m_bars.size() < view.facts.sides.size())
        m_bars << new RatioBar;
    QList<QWidget *> shown;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const bool isSide = i < view.facts.sides.size() && isAnyKnown;
        m_bars[i]->setVisible(isSide);
        shown << m_bars[i];
        if (!isSide)
            continue;
        const auto percent = view.value.parties[i].percent;
        m_bars[i]->setCaption(view.facts.sides[i].party.name, percent ? tr("%1 %").arg(QLocale().toString(*percent, 'f', 1)) : tr("not known yet"));
        m_bars[i]->setRatio(percent ? std::optional(*percent / 100) : std::nullopt);
        m_bars[i]->setSeries(static_cast<int>(i));
    }
    m_columns->setWidgets(shown, 3);
}

} // namespace concord
