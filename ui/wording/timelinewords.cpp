// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/timelinewords.h"

#include "ui/wording/alliancewords.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/fitwords.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The name of an enumeration's value that is stored as a word.
template <class Enum>
QString nameOf(const QString &stored)
{
    const auto value = fromWord<Enum>(stored);
    return value ? name(*value) : stored;
}

QString about(const QString &what, const QString &subject)
{
    return subject.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, subject);
}

QString asked(const PartnerEvent &event)
{
    if (event.word == word(InvitationTo::Alliance))
        return Timeline::tr("Asked into the alliance: %1").arg(event.about);
    if (event.word == word(InvitationTo::Team))
        return Timeline::tr("Asked into the team: %1").arg(event.about);
    return Timeline::tr("Asked for a talk");
}

QString measured(const PartnerEvent &event)
{
    const QString value = number(event.word.section(u' ', 0, 0).toDouble());
    const QString unit = event.word.section(u' ', 1);
    return Timeline::tr("Measured, %1: %2").arg(unit.isEmpty() ? value : QString(value + u' ' + unit), event.about);
}

QString acceptedHow(const PartnerEvent &event)
{
    return Timeline::tr("Accepted the agreement (%1): %2").arg(nameOf<AcceptedHow>(event.word), event.about);
}

} // namespace

QString name(EventKind kind)
{
    switch (kind) {
    case EventKind::Contact: return Timeline::tr("contact");
    case EventKind::CheckIn: return Timeline::tr("check-in");
    case EventKind::Ask: return Timeline::tr("ask");
    case EventKind::Alliance: return Timeline::tr("alliance");
    case EventKind::Role: return Timeline::tr("role");
    case EventKind::Judgement: return Timeline::tr("judgement");
    case EventKind::Record: return Timeline::tr("record");
    }
    return {};
}

QString title(const PartnerEvent &event)
{
    switch (event.source) {
    case EventSource::Contact: {
        const QString kind = about(nameOf<InteractionKind>(event.word), event.about);
        return event.countsAsContact ? kind : Timeline::tr("%1 · does not count as contact").arg(kind);
    }
    case EventSource::CheckIn: return about(Timeline::tr("Check-in %1").arg(nameOf<CheckInState>(event.word)), event.about);
    case EventSource::Answered: return about(Timeline::tr("Answered %1").arg(nameOf<InvitationAnswer>(event.word)), event.about);
    case EventSource::Asked: return asked(event);
    case EventSource::Step: // one that left it as it was, with a reason, is about its agreement
        return about(event.word.isEmpty() ? Timeline::tr("Agreement") : Timeline::tr("Alliance %1").arg(nameOf<AllianceState>(event.word)), event.about);
    case EventSource::Acceptance: return acceptedHow(event);
    case EventSource::Responsibility: return Timeline::tr("Did their part: %1").arg(event.about);
    case EventSource::HandBack: return Timeline::tr("Handed back to %1: %2").arg(event.word, event.about);
    case EventSource::Action: return Timeline::tr("Did what was agreed on: %1").arg(event.about);
    case EventSource::Change: return Timeline::tr("Made a change: %1").arg(event.about);
    case EventSource::Reading: return measured(event);
    case EventSource::Safeguard: return Timeline::tr("Safeguard met: %1").arg(event.about);
    case EventSource::Concern: return Timeline::tr("Raised a concern: %1").arg(event.about);
    case EventSource::OthersConcern:
        return event.word.isEmpty() ? Timeline::tr("A concern was raised: %1").arg(event.about)
                                    : Timeline::tr("%1 raised a concern: %2").arg(event.word, event.about);
    case EventSource::Idea: return Timeline::tr("Had an idea: %1").arg(event.about);
    case EventSource::OthersIdea:
        return event.word.isEmpty() ? Timeline::tr("An idea came up: %1").arg(event.about)
                                    : Timeline::tr("%1 had an idea: %2").arg(event.word, event.about);
    case EventSource::RoleEnded: return Timeline::tr("Role ended: %1").arg(event.about);
    case EventSource::RoleBegun: return Timeline::tr("Role begun: %1").arg(event.about);
    case EventSource::TeamLeft: return Timeline::tr("Left the team: %1").arg(event.about);
    case EventSource::TeamJoined: return Timeline::tr("Came to the team: %1").arg(event.about);
    case EventSource::Fit:
        return Timeline::tr("Fit decided, %1: %2").arg(nameOf<FitDecision>(event.word), event.about);
    case EventSource::Coverage:
        return Timeline::tr("Covers %2 % of a need: %1").arg(event.about, event.word);
    case EventSource::Strength:
        return Timeline::tr("Strength seen: %1, %2 of 5").arg(event.about, event.word);
    case EventSource::Record: return phrase({event.word, event.about});
    }
    return {};
}

} // namespace concord::wording
