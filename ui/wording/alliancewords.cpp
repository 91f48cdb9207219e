// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/alliancewords.h"

#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alliances)
};

/// The words of an enumeration, in the order of its values.
template <Worded Enum>
QString pick(const std::array<const char *, words<Enum>.size()> &names, Enum value)
{
    return QCoreApplication::translate("Alliances", names[static_cast<std::size_t>(value)]);
}

} // namespace

// clang-format off
QString name(AllianceState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "draft"), QT_TRANSLATE_NOOP("Alliances", "proposed"), QT_TRANSLATE_NOOP("Alliances", "agreed"), QT_TRANSLATE_NOOP("Alliances", "active"), QT_TRANSLATE_NOOP("Alliances", "paused"), QT_TRANSLATE_NOOP("Alliances", "ending"), QT_TRANSLATE_NOOP("Alliances", "completed"), QT_TRANSLATE_NOOP("Alliances", "ended"), QT_TRANSLATE_NOOP("Alliances", "declined"), QT_TRANSLATE_NOOP("Alliances", "dropped")}, value);
}

QString name(AllianceKind value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "working together"), QT_TRANSLATE_NOOP("Alliances", "supply"), QT_TRANSLATE_NOOP("Alliances", "referral"), QT_TRANSLATE_NOOP("Alliances", "joint project"), QT_TRANSLATE_NOOP("Alliances", "research"), QT_TRANSLATE_NOOP("Alliances", "programme"), QT_TRANSLATE_NOOP("Alliances", "other")}, value);
}

QString name(AgreementForm value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "letter of agreement"), QT_TRANSLATE_NOOP("Alliances", "memorandum of understanding"), QT_TRANSLATE_NOOP("Alliances", "teaming agreement"), QT_TRANSLATE_NOOP("Alliances", "goes with a contract"), QT_TRANSLATE_NOOP("Alliances", "charter")}, value);
}

QString name(Binding value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "not binding"), QT_TRANSLATE_NOOP("Alliances", "binding in part"), QT_TRANSLATE_NOOP("Alliances", "binding"), QT_TRANSLATE_NOOP("Alliances", "not yet clear")}, value);
}

QString name(Exclusivity value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "none"), QT_TRANSLATE_NOOP("Alliances", "each with the other alone"), QT_TRANSLATE_NOOP("Alliances", "we with them alone"), QT_TRANSLATE_NOOP("Alliances", "they with us alone")}, value);
}

QString name(Renewal value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "ends then"), QT_TRANSLATE_NOOP("Alliances", "renewed by agreement"), QT_TRANSLATE_NOOP("Alliances", "renews by itself")}, value);
}

QString name(NoticeUnit value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "days"), QT_TRANSLATE_NOOP("Alliances", "months")}, value);
}

QString name(VersionStatus value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "draft"), QT_TRANSLATE_NOOP("Alliances", "proposed"), QT_TRANSLATE_NOOP("Alliances", "accepted, counts later"), QT_TRANSLATE_NOOP("Alliances", "in force"), QT_TRANSLATE_NOOP("Alliances", "replaced"), QT_TRANSLATE_NOOP("Alliances", "taken back"), QT_TRANSLATE_NOOP("Alliances", "ended with the alliance"), QT_TRANSLATE_NOOP("Alliances", "withdrawn")}, value);
}

QString name(AcceptedHow value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "signed on paper"), QT_TRANSLATE_NOOP("Alliances", "signed electronically"), QT_TRANSLATE_NOOP("Alliances", "by e-mail"), QT_TRANSLATE_NOOP("Alliances", "spoken"), QT_TRANSLATE_NOOP("Alliances", "in minutes")}, value);
}

QString name(YesNo value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "yes"), QT_TRANSLATE_NOOP("Alliances", "no"), QT_TRANSLATE_NOOP("Alliances", "not needed")}, value);
}

QString name(TermState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "missing"), QT_TRANSLATE_NOOP("Alliances", "drafted"), QT_TRANSLATE_NOOP("Alliances", "settled"), QT_TRANSLATE_NOOP("Alliances", "not needed")}, value);
}

QString name(ResponsibilityState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "planned"), QT_TRANSLATE_NOOP("Alliances", "under way"), QT_TRANSLATE_NOOP("Alliances", "done"), QT_TRANSLATE_NOOP("Alliances", "dropped")}, value);
}

QString name(Confidence value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "on track"), QT_TRANSLATE_NOOP("Alliances", "wobbling"), QT_TRANSLATE_NOOP("Alliances", "off track")}, value);
}

QString name(ResponsibilityPart value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "doing it"), QT_TRANSLATE_NOOP("Alliances", "helping"), QT_TRANSLATE_NOOP("Alliances", "to be told")}, value);
}

QString name(ContributionKind value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "money"), QT_TRANSLATE_NOOP("Alliances", "time"), QT_TRANSLATE_NOOP("Alliances", "people"), QT_TRANSLATE_NOOP("Alliances", "space"), QT_TRANSLATE_NOOP("Alliances", "equipment"), QT_TRANSLATE_NOOP("Alliances", "data"), QT_TRANSLATE_NOOP("Alliances", "know-how"), QT_TRANSLATE_NOOP("Alliances", "access"), QT_TRANSLATE_NOOP("Alliances", "name")}, value);
}

QString name(ContributionState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "promised"), QT_TRANSLATE_NOOP("Alliances", "giving"), QT_TRANSLATE_NOOP("Alliances", "given"), QT_TRANSLATE_NOOP("Alliances", "stopped")}, value);
}

QString name(BenefitState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "expected"), QT_TRANSLATE_NOOP("Alliances", "emerging"), QT_TRANSLATE_NOOP("Alliances", "realised"), QT_TRANSLATE_NOOP("Alliances", "missed"), QT_TRANSLATE_NOOP("Alliances", "given up")}, value);
}

QString name(DrawbackState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "live"), QT_TRANSLATE_NOOP("Alliances", "eased"), QT_TRANSLATE_NOOP("Alliances", "gone")}, value);
}

QString name(SafeguardLevel value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "must"), QT_TRANSLATE_NOOP("Alliances", "nice to have")}, value);
}

QString name(SafeguardState value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "open"), QT_TRANSLATE_NOOP("Alliances", "met"), QT_TRANSLATE_NOOP("Alliances", "waived")}, value);
}

QString name(Visibility value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "private"), QT_TRANSLATE_NOOP("Alliances", "shared")}, value);
}

QString name(ConcernStep value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "raised"), QT_TRANSLATE_NOOP("Alliances", "talking"), QT_TRANSLATE_NOOP("Alliances", "seniors"), QT_TRANSLATE_NOOP("Alliances", "mediator"), QT_TRANSLATE_NOOP("Alliances", "settled"), QT_TRANSLATE_NOOP("Alliances", "parked")}, value);
}

QString name(IdeaAnswer value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "new"), QT_TRANSLATE_NOOP("Alliances", "trying"), QT_TRANSLATE_NOOP("Alliances", "adopted"), QT_TRANSLATE_NOOP("Alliances", "declined")}, value);
}

QString name(BalanceBand value)
{
    return pick({QT_TRANSLATE_NOOP("Alliances", "not enough known"), QT_TRANSLATE_NOOP("Alliances", "even"), QT_TRANSLATE_NOOP("Alliances", "leaning"), QT_TRANSLATE_NOOP("Alliances", "lopsided")}, value);
}

// clang-format on

QString text(const CompletenessLine &line)
{
    return QCoreApplication::translate("Completeness", line.text);
}

QString group(const CompletenessLine &line)
{
    return QCoreApplication::translate("Completeness", line.group);
}

QString text(const SafeguardLine &line)
{
    return QCoreApplication::translate("Safeguards", line.text);
}

QString shareLevel(int level)
{
    return QCoreApplication::translate("Sharing", shareLevelName(level));
}

QString stepName(AllianceState from, AllianceState to)
{
    switch (to) {
    case AllianceState::Draft:
        return from == AllianceState::Completed || from == AllianceState::Ended ? Words::tr("Renew as a new draft")
                                                                               : Words::tr("Back to draft");
    case AllianceState::Proposed: return Words::tr("Propose");
    case AllianceState::Agreed: return Words::tr("Agree");
    case AllianceState::Active:
        return from == AllianceState::Active ? Words::tr("Put the change in force")
            : from == AllianceState::Paused  ? Words::tr("Resume")
                                             : Words::tr("Start");
    case AllianceState::Paused: return Words::tr("Pause");
    case AllianceState::Ending: return Words::tr("Give notice");
    case AllianceState::Completed: return Words::tr("Complete");
    case AllianceState::Ended: return Words::tr("End");
    case AllianceState::Declined: return Words::tr("They said no");
    case AllianceState::Dropped: return Words::tr("Drop");
    }
    Q_UNREACHABLE();
}

QString balanceSentence(const AllianceFacts &facts, const Balance &balance)
{
    if (!balance.percent) {
        const bool allGiveAndGet = std::ranges::all_of(facts.sides, [&](const AllianceSide &side) {
            const auto counted = [&](const auto &each) { return each.partyId == side.role.partyId && countsForBalance(each); };
            return std::ranges::any_of(facts.benefits, counted) && std::ranges::any_of(facts.contributions, counted);
        });
        return allGiveAndGet ? Words::tr("Not enough known yet: say how likely the gains are.")
                             : Words::tr("Not enough known yet: each side needs something it gives and something it gets.");
    }
    const auto most = std::ranges::max_element(balance.parties, {}, [](const PartyBalance &p) { return p.lean.value_or(0); });
    const auto side = std::ranges::find(facts.sides, most->partyId, [](const AllianceSide &s) { return s.role.partyId; });
    const QString toward = side == facts.sides.end() ? QString() : side->role.isUs ? Words::tr("us") : side->party.name;
    const bool level = std::abs(most->lean.value_or(0)) < 0.005;
    switch (balance.band) {
    case BalanceBand::Even:
        return level ? Words::tr("%1 of 100: even").arg(*balance.percent)
                     : Words::tr("%1 of 100: even, slightly toward %2").arg(*balance.percent).arg(toward);
    case BalanceBand::Leaning:
        return Words::tr("%1 of 100: leaning toward %2").arg(*balance.percent).arg(toward);
    case BalanceBand::Lopsided:
        return Words::tr("%1 of 100: lopsided, toward %2").arg(*balance.percent).arg(toward);
    case BalanceBand::NotEnoughKnown:
        break;
    }
    Q_UNREACHABLE();
}

QString knownnessSentence(const Balance &balance)
{
    if (!balance.knownPercent)
        return {};
    if (*balance.knownPercent >= 100)
        return Words::tr("What the others win is all known from them.");
    if (*balance.knownPercent <= 0)
        return Words::tr("What the others win is all our guess. Ask them.");
    return Words::tr("%1 % of what the others win is known from them, the rest is our guess.").arg(std::lround(*balance.knownPercent));
}

QString noticeQuestion(const AllianceView &view, QDate given)
{
    const Alliance alliance = view.facts.agreed(given);
    const QDate earliest = earliestLastDay(view.facts, given);
    QStringList sentences;
    if (alliance.state == AllianceState::Paused) {
        sentences << Words::tr("It is paused, so the last day may be %1.").arg(day(earliest));
    } else if (alliance.noticeValue && *alliance.noticeValue > 0) {
        const QString notice = alliance.noticeUnit == NoticeUnit::Months ? Words::tr("%n months", nullptr, *alliance.noticeValue)
                                                                         : Words::tr("%n days", nullptr, *alliance.noticeValue);
        sentences << Words::tr("Given on %1, with a notice of %2, the last day is %3 at the earliest.").arg(day(given), notice, day(earliest));
    } else {
        sentences << Words::tr("No notice was agreed, so the last day may be %1.").arg(day(earliest));
    }
    if (view.dates.endOn.isValid())
        sentences << Words::tr("Without it the term ends on %1, %2.").arg(day(view.dates.endOn), name(alliance.renewal));
    sentences << Words::tr("Which day is the last?");
    return sentences.join(u'\n');
}

QString stateSentence(const AllianceView &view)
{
    const Alliance &alliance = view.facts.alliance;
    QDate since;
    for (const AllianceStep &step : view.facts.steps) {
        if (step.toState == alliance.state && (step.fromState != step.toState || !since.isValid()))
            since = step.takenOn;
    }
    QString state = name(alliance.state);
    state[0] = state[0].toUpper();
    return since.isValid() ? Words::tr("%1 since %2").arg(state, day(since)) : state;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString money(std::int64_t minor, const QString &currency)
{
    return currency + QChar::Nbsp + QLocale().toString(static_cast<double>(minor) / 100, 'f', 2);
}

QString progress(const Benefit &benefit, const BenefitReading *latest)
{
    const QString unit = benefit.unit == QLatin1String("%") ? QStringLiteral(" %") : QString();
    if (!benefit.target)
        return latest ? number(latest->value) + unit : QString();
    const QString target = number(*benefit.target) + unit;
    if (latest == nullptr)
        return Words::tr("aim %1").arg(target);
    return benefit.direction == BenefitDirection::Up ? Words::tr("%1 of %2").arg(number(latest->value), target)
                                                     : Words::tr("%1, aim %2").arg(number(latest->value) + unit, target);
}

} // namespace concord::wording
