// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace concord {

/// What the lines of a timeline are filtered by.
enum class EventKind { Contact, CheckIn, Ask, Alliance, Role, Judgement, Record };
template <>
inline constexpr auto words<EventKind> =
    wordList("contact", "check_in", "ask", "alliance", "role", "judgement", "record");

/// Where a line of the timeline comes from. On one day, in this order.
enum class EventSource {
    Contact,
    CheckIn,
    Answered,
    Asked,
    Step,
    Acceptance,
    Responsibility,
    HandBack,
    Action,
    Change,
    Reading,
    Safeguard,
    Concern,
    OthersConcern,
    Idea,
    OthersIdea,
    RoleEnded,
    RoleBegun,
    TeamLeft,
    TeamJoined,
    Fit,
    Coverage,
    Strength,
    Record
};
[[nodiscard]] EventKind kindOf(EventSource source);

/// One thing that touched a partner.
struct PartnerEvent {
    EventSource source = EventSource::Contact;
    std::int64_t id = 0;   ///< of the record in its own table; with `source` it names the line
    QDate on;
    /// The kind, state, answer, decision or act, as it is stored; who gets what was handed back; who raised or had what
    /// others did; of a reading its number and, behind a blank, the unit. May be empty.
    QString word;
    QString about;         ///< the alliance, team, organisation, priority or strength; may be empty
    QString text;          ///< in the user's words; may be empty
    QLatin1String table;   ///< with `record`: what can be looked at; empty: nothing
    std::int64_t record = 0;
    bool countsAsContact = false; ///< of a contact noted
    friend bool operator==(const PartnerEvent &, const PartnerEvent &) = default;
};

/// The place after which the next page begins.
struct TimelineCursor {
    QDate on;
    EventSource source = EventSource::Contact;
    std::int64_t id = 0;
};

struct TimelinePage {
    std::vector<PartnerEvent> events;
    std::optional<TimelineCursor> next; ///< nothing: that was all
};

/// What touched a partner, the latest first: contacts noted, check-ins held, skipped or missed with them or in their
/// alliances, asks and answers, steps and acceptances of their alliances, what they did or raised there and what others
/// raised, what was handed back, measured and made safe in them, roles and teams they came to and left, changes they made
/// there, fit decisions, strengths observed, and from the history when it was last said how much of a need they cover, and
/// when they were added, imported, moved to another stage, archived or brought back. What has no day is not on it.
/// Of one kind where one is given. At most `limit`; a page reads this partner's records and nobody else's.
[[nodiscard]] TimelinePage timelinePage(const Store &store, PartyId party, std::optional<EventKind> kind, int limit,
                                        const std::optional<TimelineCursor> &after = {});

} // namespace concord
