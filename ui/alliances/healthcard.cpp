// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/healthcard.h"

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/cardrows.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/healthwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr qsizetype reasonsShown = 5;
constexpr int trendWidth = 150;

Tone toneOf(HealthFace face)
{
    switch (face) {
    case HealthFace::NotKnown: return Tone::Neutral;
    case HealthFace::Well: return Tone::Accent;
    case HealthFace::Watch: return Tone::Warning;
    case HealthFace::Trouble: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QLatin1String tabOf(HealthPart part)
{
    switch (part) {
    case HealthPart::ValueSoFar: return tab::giveAndGet;
    case HealthPart::Promises: return tab::responsibilities;
    case HealthPart::Rhythm: return tab::checkIns;
    case HealthPart::Relations: return tab::safeguards;
    }
    Q_UNREACHABLE();
}

} // namespace

HealthCard::HealthCard(QWidget *parent) : Card(tr("How it is"), parent), m_faces(rowsIn(this, space::s)), m_moods(rowsIn(this, space::xs)) {}

void HealthCard::present(const AllianceView &view, QDate today)
{
    // Before the parties agreed there is nothing that could be well or not.
    const AllianceState state = view.facts.alliance.state;
    const bool neverBegan = state == AllianceState::Declined || state == AllianceState::Dropped;
    setVisible(state >= AllianceState::Agreed && !neverBegan);
    clearLayout(m_faces);
    for (const HealthPart part : everyValue<HealthPart>())
        m_faces->addWidget(faceOf(view, part, today));
    presentMoods(view);
}

QWidget *HealthCard::faceOf(const AllianceView &view, HealthPart part, QDate today)
{
    const HealthOfPart &health = view.health.of(part);
    const QString name = wording::name(part);
    auto *open = linkButton(tr("Open"));
    open->setAccessibleName(tr("%1: see where it comes from").arg(name));
    connect(open, &QPushButton::clicked, this, [this, part] { emit tabWanted(tabOf(part), {}); });
    auto *badge = new Badge(wording::name(health.face), toneOf(health.face));
    badge->setAccessibleName(tr("%1: %2").arg(name, badge->text()));
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(lineOf({plainLabel(name), badge, open}));
    QStringList reasons;
    for (const HealthReason &reason : health.reasons.first(std::min(health.reasons.size(), reasonsShown)))
        reasons << wording::sentence(reason, today);
    rows->addWidget(smallLabel(reasons.join(u'\n')));
    return box;
}

void HealthCard::presentMoods(const AllianceView &view)
{
    clearLayout(m_moods);
    QList<QWidget *> trends;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const AllianceSide &side = view.facts.sides[i];
        QList<TrendPoint> points;
        for (const MoodOnDay &mood : view.moods) {
            if (mood.partyId == side.role.partyId)
                points << TrendPoint{mood.on, mood.mood};
        }
        if (points.size() < 2) // one alone is no trend; it stands among the reasons
            continue;
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(smallLabel(tr("Mood of %1").arg(side.party.name)));
        auto *line = new TrendLine;
        line->setRange(1, 5);
        line->setSeries(static_cast<int>(i));
        line->setPoints(points);
        line->setNames({});
        rows->addWidget(line);
        trends << box;
    }
    if (!trends.isEmpty()) {
        m_moods->addWidget(new Line);
        auto *columns = new Columns(trendWidth);
        columns->setWidgets(trends, 3);
        m_moods->addWidget(columns);
    }
    for (const PerceptionPair &pair : view.health.perception)
        m_moods->addWidget(smallLabel(wording::sentence(pair)));
}

} // namespace concord
