// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/derivedwords.h"

#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DerivedLines)
};

/// Something said about each party, one after the other.
template <class Say>
QString ofEachSide(const AllianceView &view, Say say)
{
    QStringList sentences;
    for (const AllianceSide &side : view.facts.sides)
        sentences << Words::tr("%1: %2").arg(side.party.name, say(side));
    return sentences.join(QStringLiteral("; "));
}

QString spokespersons(const AllianceView &view)
{
    return ofEachSide(view, [&](const AllianceSide &side) {
        if (!side.role.spokespersonId)
            return Words::tr("nobody speaks for it yet");
        const QString name = view.name(side.role.spokespersonId);
        return side.reachable ? name : Words::tr("%1, with no way to reach them").arg(name);
    });
}

QString priorities(const AllianceView &view)
{
    if (view.priorities.isEmpty())
        return Words::tr("no priority yet");
    QStringList titles;
    for (const Priority &priority : view.priorities)
        titles << priority.title;
    const QString all = titles.join(QStringLiteral(", "));
    return view.facts.aloneCostNoted ? Words::tr("%1; what going alone cost is in its ledger").arg(all)
                                     : Words::tr("%1; nothing in its ledger of going alone").arg(all);
}

QString benefitsThatMatter(const AllianceView &view)
{
    return ofEachSide(view, [&](const AllianceSide &side) {
        QStringList first;
        for (const Benefit &b : view.facts.benefits) {
            if (b.partyId == side.role.partyId && b.importance >= 4 && b.state != BenefitState::GivenUp)
                first << b.statement;
        }
        if (first.isEmpty())
            return Words::tr("nothing that it rates 4 or 5");
        return first.size() == 1 ? first.first() : Words::tr("%1 and %2 more").arg(first.first()).arg(first.size() - 1);
    });
}

QString responsibilities(const AllianceView &view)
{
    qsizetype all = 0;
    qsizetype unnamed = 0;
    QSet<ResponsibilityId> done;
    for (const ResponsibilityPerson &person : view.facts.people) {
        if (person.part == ResponsibilityPart::Doing)
            done.insert(person.responsibilityId);
    }
    for (const Responsibility &r : view.facts.responsibilities) {
        if (r.state == ResponsibilityState::Dropped)
            continue;
        ++all;
        unnamed += done.contains(r.id) ? 0 : 1;
    }
    if (all == 0)
        return Words::tr("no responsibility yet");
    return unnamed == 0 ? Words::tr("%1 responsibilities, a name for each").arg(all)
                        : Words::tr("%1 responsibilities, %2 without a name").arg(all).arg(unnamed);
}

QString contributions(const AllianceView &view)
{
    return ofEachSide(view, [&](const AllianceSide &side) {
        const auto count = std::ranges::count_if(view.facts.contributions, [&](const Contribution &c) {
            return c.partyId == side.role.partyId && c.state != ContributionState::Stopped;
        });
        return count == 0 ? Words::tr("nothing yet") : count == 1 ? Words::tr("one thing") : Words::tr("%1 things").arg(count);
    });
}

QString checkIns(const AllianceView &view, bool reviews)
{
    QStringList found;
    for (const CheckInSchedule &schedule : view.facts.schedules) {
        if ((schedule.kind == CheckInKind::FullReview) == reviews)
            found << schedule.title;
    }
    for (const CheckIn &checkIn : view.facts.checkIns) {
        if (checkIn.state == CheckInState::Planned && (checkIn.kind == CheckInKind::FullReview) == reviews) {
            found << Words::tr("next on %1").arg(day(checkIn.plannedOn));
            break;
        }
    }
    if (!found.isEmpty())
        return found.join(QStringLiteral(", "));
    return reviews ? Words::tr("no full review is planned") : Words::tr("no check-in is planned");
}

QString figures(const AllianceView &view)
{
    qsizetype all = 0;
    qsizetype owned = 0;
    for (const Benefit &b : view.facts.benefits) {
        if (b.unplanned || b.state == BenefitState::GivenUp || (b.measure.trimmed().isEmpty() && !b.target))
            continue;
        ++all;
        owned += b.ownerPersonId ? 1 : 0;
    }
    return all == 0 ? Words::tr("no benefit has a measure yet") : Words::tr("somebody brings the figure of %1 out of %2 benefits that have a measure").arg(owned).arg(all);
}

QString startAndEnd(const AllianceView &view)
{
    const Alliance &a = view.facts.alliance;
    const QString start = a.startOn.isValid() ? Words::tr("starts on %1").arg(day(a.startOn)) : Words::tr("no start yet");
    const QString end = view.dates.endOn.isValid() ? Words::tr("ends on %1, %2").arg(day(view.dates.endOn), name(a.renewal)) : Words::tr("no end");
    return Words::tr("%1, %2").arg(start, end);
}

QString acceptances(const AllianceView &view)
{
    const AgreementVersion *version = view.facts.versionToAccept();
    if (version == nullptr)
        return Words::tr("nothing has been proposed yet");
    return ofEachSide(view, [&](const AllianceSide &side) {
        const auto yes = std::ranges::find_if(view.facts.acceptances, [&](const Acceptance &a) {
            return a.versionId == version->id && a.alliancePartyId == side.role.id;
        });
        return yes == view.facts.acceptances.end() ? Words::tr("not yet") : Words::tr("%1, %2").arg(day(yes->acceptedOn), name(yes->how));
    });
}

} // namespace

QString recordsSay(const CompletenessLine &line, const AllianceView &view)
{
    if (!line.derived)
        return {};
    const QLatin1String key(line.key);
    if (key == QLatin1String("K1")) {
        QStringList names;
        for (const AllianceSide &side : view.facts.sides)
            names << side.party.name;
        return names.join(QStringLiteral(", "));
    }
    if (key == QLatin1String("K2"))
        return spokespersons(view);
    if (key == QLatin1String("K5"))
        return priorities(view);
    if (key == QLatin1String("K6"))
        return benefitsThatMatter(view);
    if (key == QLatin1String("K9"))
        return responsibilities(view);
    if (key == QLatin1String("K10"))
        return contributions(view);
    if (key == QLatin1String("K15"))
        return checkIns(view, false);
    if (key == QLatin1String("K16"))
        return figures(view);
    if (key == QLatin1String("K17"))
        return checkIns(view, true);
    if (key == QLatin1String("K25"))
        return startAndEnd(view);
    return acceptances(view);
}

} // namespace concord::wording
