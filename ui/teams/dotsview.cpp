// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/dotsview.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/labels.h"
#include "ui/wording/teamwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace concord {

DotsView::DotsView(QWidget *parent) : QWidget(parent), m_dots(new DotPlot), m_gut(smallLabel()), m_parties(smallLabel())
{
    m_dots->setAccessibleName(tr("Every answer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_dots);
    layout->addWidget(m_gut);
    layout->addWidget(m_parties);
}

void DotsView::show(const TeamResult &result)
{
    QList<DotRow> rows;
    for (const DimensionResult &dimension : result.dimensions) {
        DotRow row{dimension.name, {}, {}, dimension.mean, dimension.change(), dimension.split, result.round.invitedN, {}};
        if (isHeldBack(dimension, result.round))
            row.hidden = wording::answersText(dimension, result.round);
        for (const RaterDot &dot : dimension.answers) {
            row.answers << dot.mean;
            if (!dot.rater.isEmpty())
                row.raters << dot.rater;
        }
        rows << row;
    }
    m_dots->setRows(rows, result.earlier ? tr("since round %1").arg(result.earlierNumber) : QString());
    m_dots->updateGeometry();
    m_dots->update();
    m_dots->setVisible(!rows.isEmpty());
    m_gut->setVisible(result.score.gutMean.has_value());
    if (result.score.gutMean)
        m_gut->setText(tr("Gut feeling, asked first: %1").arg(wording::meanText(*result.score.gutMean)));
    m_parties->setVisible(!result.parties.isEmpty());
    m_parties->setText(tr("By party: %1").arg(wording::partiesText(result.parties)));
}

} // namespace concord
