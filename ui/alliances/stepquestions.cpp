// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/stepquestions.h"

#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

/// The sentences are those of the alliance's page.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(concord::AllianceDetail)
};

QString whyInSpite()
{
    return Words::tr("Why do you go on anyway? The reason stays visible on the alliance.");
}

} // namespace

StepAnswer StepQuestions::ask(NextState next, bool onAnotherDay)
{
    m_act = wording::stepName(m_view.facts.alliance.state, next.state);
    m_mend.clear();
    m_step = {};
    m_step.to = next.state;
    m_step.on = m_today;
    const bool asksWhen = onAnotherDay || next.needs.lastDay;
    if ((asksWhen && !askForDay(next)) || (!next.blockers.isEmpty() && !askToOverride(next)) || !askForNeeds(next))
        return {std::nullopt, m_mend};
    return {m_step, {}};
}

bool StepQuestions::askForDay(NextState &next)
{
    const QString question = next.needs.lastDay ? Words::tr("On which day was the notice given?")
                                                : Words::tr("On which day was it? What stands in the way is looked at as of that day.");
    const auto when = m_prompts.askDay(question, m_act, m_today);
    if (!when)
        return false;
    m_step.on = *when;
    const QList<NextState> then = nextStates(m_view.facts, std::min(*when, m_today));
    if (const auto same = std::ranges::find(then, next.state, &NextState::state); same != then.end())
        next = *same;
    return true;
}

bool StepQuestions::askToOverride(const NextState &next)
{
    QStringList reasons;
    for (const Violation &blocker : next.blockers)
        reasons << QStringLiteral("• ") + wording::sentence(blocker);
    const QString question = Words::tr("Something is still in the way:") + u'\n' + reasons.join(u'\n');
    if (!next.mayOverride) {
        m_prompts.tell(Words::tr("Not yet"), question);
        return false;
    }
    const auto mendable = std::ranges::find_if(next.blockers, [](const Violation &b) { return b.subject != onlyWaitingHelps; });
    QStringList ways{Words::tr("Go on anyway, with a written reason")};
    if (mendable != next.blockers.end())
        ways.prepend(Words::tr("Mend it first"));
    const auto chosen = m_prompts.choose(question, ways, Words::tr("Continue"));
    if (!chosen)
        return false;
    if (*chosen + 1 < ways.size()) {
        m_mend = mendable->subject;
        return false;
    }
    m_step.override = true;
    return askForText(whyInSpite(), Words::tr("Go on"), m_step.overrideReason);
}

bool StepQuestions::askForNeeds(const NextState &next)
{
    QList<AllianceSide> sides = m_view.facts.sides; // us first
    if (next.needs.byParty) {
        if (next.state == AllianceState::Declined) // the ones who were asked
            std::ranges::stable_sort(sides, {}, [](const AllianceSide &side) { return side.role.isUs; });
        QStringList names;
        for (const AllianceSide &side : sides)
            names << side.party.name;
        const auto who = m_prompts.choose(Words::tr("Who says so?"), names, m_act);
        if (!who)
            return false;
        m_step.byPartyId = sides[*who].role.partyId;
    } else {
        m_step.byPartyId = sides.value(0).role.partyId;
    }
    if (next.needs.lastDay && !askForLastDay(next))
        return false;
    if (next.needs.resumeOn) {
        const auto resume = m_prompts.askDay(Words::tr("On which day does it go on?"), m_act, {});
        if (!resume)
            return false;
        m_step.resumeOn = *resume;
    }
    if (next.needs.reason && !askForText(Words::tr("Why?"), m_act, m_step.reason))
        return false;
    const bool mayTellWhy = (next.state == AllianceState::Declined || next.state == AllianceState::Ending) && !m_step.override;
    if (mayTellWhy && m_step.reason.isEmpty() && !askForText(Words::tr("Why? It helps later; leave it empty if nobody said."), m_act, m_step.reason, false))
        return false;
    return next.state != AllianceState::Proposed
        || m_prompts.confirm(Words::tr("Proposing seals the text of the agreement as a version that never changes. It can be withdrawn, not undone."), m_act);
}

bool StepQuestions::askForLastDay(const NextState &next)
{
    const QDate earliest = earliestLastDay(m_view.facts, m_step.on);
    while (true) {
        const auto last = m_prompts.askDay(wording::noticeQuestion(m_view, m_step.on), m_act, earliest);
        if (!last)
            return false;
        m_step.lastDay = *last;
        const QList<Violation> broken = refusals(m_view.facts, m_step, m_today);
        const auto unfit = std::ranges::find(broken, QLatin1String("alliance_step.last_day"), &Violation::subject);
        if (unfit == broken.end())
            return true;
        if (unfit->code == QLatin1String("last_day_needed")) {
            m_prompts.tell(m_act, Words::tr("The last day can't be before the day on which notice was given."));
            continue;
        }
        const bool late = *last > earliest;
        QStringList ways{Words::tr("Choose another day"), late ? Words::tr("All agree to a later last day, with a reason")
                                                               : Words::tr("All agree to a shorter notice, with a reason")};
        if (next.mayOverride)
            ways << Words::tr("Go on anyway, with a written reason");
        const QString question = late ? wording::sentence(*unfit)
                                      : Words::tr("With the agreed notice the last day is %1 at the earliest.").arg(wording::day(earliest));
        const auto way = m_prompts.choose(question, ways, Words::tr("Continue"));
        if (!way)
            return false;
        if (*way == 0)
            continue;
        m_step.bothAgree = *way == 1;
        m_step.override = *way == 2;
        return m_step.override ? askForText(whyInSpite(), Words::tr("Go on"), m_step.overrideReason)
                               : askForText(late ? Words::tr("Why do all agree to a later last day?") : Words::tr("Why do all agree to a shorter notice?"),
                                            Words::tr("Go on"), m_step.reason);
    }
}

bool StepQuestions::askForText(const QString &question, const QString &yes, QString &text, bool needed)
{
    const auto said = m_prompts.askText(question, yes, needed);
    text = said.value_or(QString());
    return said.has_value();
}

} // namespace concord
