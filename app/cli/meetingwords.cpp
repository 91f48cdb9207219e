// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meetingwords.h"

#include "app/cli/command.h"

namespace concord::cli {

namespace {

/// What stands before and after the last "=" of an option's value; throws UsageError without one.
std::pair<QString, QString> halves(const QString &text, const char *option, const char *form)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    const QString before = text.left(sign).trimmed();
    const QString after = text.mid(sign + 1).trimmed();
    if (sign <= 0 || before.isEmpty() || after.isEmpty())
        throw UsageError{QStringLiteral("--%1 takes %2, not “%3”").arg(QLatin1String(option), QLatin1String(form), text)};
    return {before, after};
}

/// The one of `things` whose `name` the words are, in any spelling of the letters.
template <class Things, class Name>
const auto &thingNamed(const QString &words, const Things &things, Name name, const char *what)
{
    QStringList names;
    for (const auto &thing : things) {
        if ((thing.*name).compare(words, Qt::CaseInsensitive) == 0)
            return thing;
        names << thing.*name;
    }
    throw UsageError{QStringLiteral("“%1” is no %2 of this check-in; there are: %3").arg(words, QLatin1String(what), names.join(QStringLiteral(", ")))};
}

} // namespace

CheckInMood moodFrom(const QString &text, const std::vector<AgendaSide> &sides)
{
    const auto [name, said] = halves(text, "mood", "PARTY=N or PARTY=N:BASIS, with N from 1 to 5");
    const QString number = said.section(u':', 0, 0).trimmed();
    bool isNumber = false;
    CheckInMood mood;
    mood.mood = number.toInt(&isNumber);
    if (!isNumber || mood.mood < 1 || mood.mood > 5)
        throw UsageError{QStringLiteral("--mood takes PARTY=N or PARTY=N:BASIS, with N from 1 to 5, not “%1”").arg(text)};
    const AgendaSide &side = thingNamed(name, sides, &AgendaSide::name, "side");
    mood.partyId = side.id;
    // What we feel ourselves is known; in the window nothing else can be said of it, either.
    mood.basis = side.isUs ? Basis::Confirmed : Basis::TheySaid;
    if (!said.contains(u':'))
        return mood;
    const QString basis = said.section(u':', 1).trimmed().toLower().replace(u'-', u'_');
    const auto known = fromWord<Basis>(basis);
    if (!known || (side.isUs && *known != Basis::Confirmed))
        throw UsageError{side.isUs ? QStringLiteral("--mood: our own mood is confirmed, so it takes no other basis than that, not “%1”").arg(basis)
                                   : QStringLiteral("--mood: the basis is guess, they-said or confirmed, not “%1”").arg(basis)};
    mood.basis = *known;
    return mood;
}

BenefitReading readingFrom(const QString &text, const CheckInAgenda &meeting)
{
    const auto [name, number] = halves(text, "reading", "BENEFIT=NUMBER");
    BenefitReading reading;
    bool isNumber = false;
    reading.value = number.toDouble(&isNumber);
    if (!isNumber)
        throw UsageError{QStringLiteral("--reading takes BENEFIT=NUMBER, not “%1”").arg(text)};
    reading.benefitId = thingNamed(name, meeting.figures, &AgendaFigure::statement, "figure").id;
    return reading;
}

CheckedItem decisionFrom(const QString &text, const CheckInAgenda &meeting)
{
    const auto [name, decision] = halves(text, "decision", "ABOUT=TEXT");
    CheckedItem checked;
    checked.item.decision = decision;
    const auto is = [about = name](const QString &title) { return title.compare(about, Qt::CaseInsensitive) == 0; };
    QStringList names;
    for (const AgendaPromise &promise : meeting.promises) {
        names << promise.title;
        if (is(promise.title) && !checked.item.responsibilityId)
            checked.item.responsibilityId = promise.id;
    }
    if (checked.item.responsibilityId)
        return checked;
    for (const AgendaConcern &concern : meeting.concerns) {
        names << concern.statement;
        if (is(concern.statement) && !checked.item.concernId)
            checked.item.concernId = concern.id;
    }
    if (checked.item.concernId)
        return checked;
    for (const AgendaFigure &figure : meeting.figures) {
        names << figure.statement;
        if (is(figure.statement) && !checked.item.benefitId)
            checked.item.benefitId = figure.id;
    }
    if (!checked.item.benefitId)
        throw UsageError{QStringLiteral("“%1” is nothing that this check-in looks at; that is: %2").arg(name, names.join(QStringLiteral(", ")))};
    return checked;
}

Action actionFrom(const QString &text, const CheckInAgenda &meeting)
{
    Action action;
    const qsizetype sign = text.lastIndexOf(u'=');
    action.title = text.left(sign).trimmed();
    if (action.title.isEmpty())
        throw UsageError{QStringLiteral("--action takes TITLE, TITLE=WHO or TITLE=WHO,DATE, not “%1”").arg(text)};
    if (sign < 0)
        return action;
    const QString rest = text.mid(sign + 1);
    const qsizetype comma = rest.lastIndexOf(u',');
    const QString who = rest.left(comma).trimmed();
    if (comma >= 0) {
        action.dueOn = QDate::fromString(rest.mid(comma + 1).trimmed(), Qt::ISODate);
        if (!action.dueOn.isValid())
            throw UsageError{QStringLiteral("--action: “%1” is no day such as 2026-12-01").arg(rest.mid(comma + 1).trimmed())};
    }
    if (!who.isEmpty())
        action.ownerId = thingNamed(who, meeting.people, &AgendaPerson::name, "person").id;
    return action;
}

} // namespace concord::cli
