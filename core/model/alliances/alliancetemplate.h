// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"

#include <QStringList>

namespace concord {

/// Which side of an alliance a part of a template is for, without saying who that is.
struct TemplateSide {
    enum Kind {
        Us,
        Partner,     ///< one of the partners, by `number`
        EachPartner,
        Each,        ///< us and every partner
        Served       ///< nobody in the alliance, but those whom it serves
    };
    Kind kind = Us;
    int number = 1;  ///< 1: the first partner

    /// "us", "partner", "partner_2", "each_partner", "each", "served".
    [[nodiscard]] QString word() const;
    /// The side that such a word stands for; nothing for any other.
    [[nodiscard]] static std::optional<TemplateSide> fromWord(const QString &word);
    /// Whom it means among `parties`, us first; nobody when there is no such partner.
    [[nodiscard]] QList<PartyId> among(const QList<PartyId> &parties) const;
    bool operator==(const TemplateSide &) const = default;
};

template <class Record>
struct TemplatePart {
    TemplateSide side;
    Record record;   ///< only the columns that a template may carry (templateColumns()) are set
    bool operator==(const TemplatePart &) const = default;
};

/// What an alliance can begin with: suggested topics, work, gifts, gains, safeguards and rhythms, and the usual dates.
/// It names nobody: in its texts "{us}", "{partner}", "{partner_2}" … stand for the parties, and "{partners}" for all
/// partners.
struct AllianceTemplate {
    QString key;     ///< a short word that it is chosen by; its file is named after it
    QString locale;  ///< the language of its texts: "en"
    QString name;    ///< 1-100
    QString about;   ///< what it is good for, 0-1000
    Alliance alliance; ///< kind, form, binding, purpose, scope, term, renewal, notice, preparation
    QStringList roles; ///< what each side does in it, us first; may be shorter than the sides
    QList<Term> terms;
    QList<TemplatePart<Responsibility>> responsibilities;
    QList<TemplatePart<Contribution>> contributions;
    QList<TemplatePart<Benefit>> benefits;
    QList<Safeguard> safeguards;
    QList<CheckInSchedule> schedules;

    /// For how many parties it is made, 2 or more.
    [[nodiscard]] int sides() const;
    bool operator==(const AllianceTemplate &) const = default;
};

inline constexpr int mostTemplateSides = 20;

/// The columns of a table that a template may carry. No date, no reading, no name and no private field is among them;
/// empty for tables that have no place in a template.
[[nodiscard]] std::span<const char *const> templateColumns(QLatin1String table);

/// The text with the parties' names in the places that stand for them; a place for a party that is not there becomes a
/// line to fill in. `names`: us first.
[[nodiscard]] QString withNames(const QString &text, const QStringList &names);

/// A person or party that a text may name.
struct NameToHide {
    QString name;
    int side = -1;   ///< 0: us, 1: the first partner …; -1: somebody else, who becomes "…"
    bool person = false;
};
/// The reverse of withNames(): nobody of `parties` is named in it any more, in whatever letters; nor, spelled as
/// there, a person by the first or the last name alone or an organisation by the first words of its name (four letters
/// or more).
[[nodiscard]] QString withoutNames(const QString &text, const QList<NameToHide> &parties);

/// What is wrong with a template beyond what its columns say: topics that are derived, taken twice or without their
/// reason ("not_a_clause", "clause_twice", "reason_needed"), safeguards that are none ("not_a_safeguard"), an automatic
/// renewal without its length ("renewal_months_needed").
[[nodiscard]] QList<Violation> violationsOf(const AllianceTemplate &content);

} // namespace concord
