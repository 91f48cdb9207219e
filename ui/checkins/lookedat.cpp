// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/lookedat.h"

#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QCoreApplication>

namespace concord {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(concord::LookedAt)
};

} // namespace

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

LookedAt lookedAt(const AgendaPromise &promise, QDate today)
{
    LookedAt thing;
    thing.subject.responsibilityId = promise.id;
    thing.title = joined({promise.title, promise.who});
    if (promise.state == ResponsibilityState::Done) {
        thing.badge = wording::name(promise.state);
        thing.tone = Tone::Accent;
    } else if (promise.dueOn.isValid() && promise.dueOn < today) {
        thing.badge = Words::tr("late");
        thing.tone = Tone::Warning;
    } else if (promise.confidence) {
        thing.badge = wording::name(*promise.confidence);
        thing.tone = Tone::Warning;
    }
    if (promise.dueOn.isValid())
        thing.fact = Words::tr("due %1").arg(wording::shortDay(promise.dueOn));
    return thing;
}

LookedAt lookedAt(const AgendaFigure &figure)
{
    LookedAt thing;
    thing.subject.benefitId = figure.id;
    thing.title = joined({figure.statement, figure.who.isEmpty() ? Words::tr("those served") : figure.who});
    thing.figure = figure.id;
    thing.unit = figure.unit;
    QStringList facts;
    if (figure.latest)
        facts << Words::tr("last %1 on %2").arg(wording::number(*figure.latest), wording::shortDay(figure.latestOn));
    if (figure.target)
        facts << Words::tr("aim %1").arg(wording::number(*figure.target));
    thing.fact = facts.join(QStringLiteral(", "));
    if (figure.unplanned) {
        thing.badge = Words::tr("surprise");
        thing.tone = Tone::Accent;
    }
    return thing;
}

LookedAt lookedAt(const AgendaConcern &concern, QDate today)
{
    LookedAt thing;
    thing.subject.concernId = concern.id;
    thing.title = joined({concern.statement, concern.who});
    thing.badge = wording::name(concern.step);
    thing.tone = Tone::Warning;
    QStringList facts;
    if (concern.visibility == Visibility::Private)
        facts << Words::tr("private");
    if (concern.stepDueOn.isValid())
        facts << (concern.stepDueOn < today ? Words::tr("was due %1") : Words::tr("due %1")).arg(wording::shortDay(concern.stepDueOn));
    thing.fact = facts.join(QStringLiteral(", "));
    return thing;
}

} // namespace concord
