// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partneralliances.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int mostNameWidth = 260;

} // namespace

PartnerAlliances::PartnerAlliances(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_lines(new QVBoxLayout), m_draft(plainButton(tr("Draft an alliance with them")))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_lines);
    layout->addWidget(m_draft, 0, Qt::AlignLeft);
    m_draft->setEnabled(workspace.canWrite());
    connect(m_draft, &QPushButton::clicked, this, &PartnerAlliances::allianceWanted);
}

void PartnerAlliances::fill(const PartnerDetail &detail)
{
    clearLayout(m_lines);
    for (const PartnerAllianceLine &line : detail.alliances) {
        auto *link = linkButton({});
        const QString name = line.code + QStringLiteral("  ") + line.title;
        const QString shown = link->fontMetrics().elidedText(name, Qt::ElideRight, mostNameWidth);
        link->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        setPlainToolTip(link, shown == name ? QString() : name);
        link->setAccessibleName(tr("Alliance %1").arg(line.title));
        const AllianceId id = line.id;
        connect(link, &QPushButton::clicked, this,
                [this, id] { emit navigationRequested({QLatin1String(tableOf<Alliance>), id.value(), {}}); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
        const QString state = wording::name(line.state);
        auto *below = smallLabel(line.startOn.isValid() ? tr("%1, from %2").arg(state, wording::day(line.startOn)) : state);
        below->setContentsMargins(4, 0, 0, space::m);
        m_lines->addWidget(below);
    }
    if (detail.alliances.empty())
        m_lines->addWidget(mutedLabel(tr("No alliance with %1 yet.").arg(detail.party.name)));
}

} // namespace concord
