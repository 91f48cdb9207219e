// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/reviewcard.h"

#include "core/workspace/alliances/allianceview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace concord {

ReviewCard::ReviewCard(Workspace &workspace, QWidget *parent)
    : Card(tr("For a full review"), parent), m_workspace(workspace), m_gauge(new BalanceGauge), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(space::s);
    body()->addWidget(m_gauge);
    body()->addLayout(m_rows);
}

void ReviewCard::show(const CheckInAgenda &agenda)
{
    const bool isReview = agenda.checkIn.kind == CheckInKind::FullReview && agenda.checkIn.allianceId;
    setVisible(isReview);
    if (!isReview)
        return;
    const auto view = viewAlliance(m_workspace, *agenda.checkIn.allianceId);
    m_gauge->setVisible(view.has_value());
    if (view) {
        QList<GaugeParty> parties;
        for (qsizetype i = 0; i < view->facts.sides.size(); ++i)
            parties << GaugeParty{view->facts.sides[i].role.isUs ? tr("us") : view->facts.sides[i].party.name, view->balance.parties[i].lean};
        m_gauge->setParties(parties, wording::balanceSentence(view->facts, view->balance));
    }
    clearLayout(m_rows);
    const auto ask = [this](const QString &question) { m_rows->addWidget(plainLabel(question)); };
    for (const AgendaSide &side : agenda.withoutHighStake)
        ask(tr("%1 rates no benefit 4 or 5. What would make it matter to them?").arg(side.name));
    if (agenda.withoutHighStake.empty())
        ask(tr("Each side has a benefit that it rates 4 or 5. Is it still so?"));
    if (!agenda.agreedNotWritten.isEmpty())
        ask(tr("Agreed but not written: %1.").arg(agenda.agreedNotWritten.join(QStringLiteral(", "))));
    ask(tr("Would we sign again?"));
}

} // namespace concord
