// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancetemplate.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/sharing.h"
#include "core/model/rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace concord {

namespace {

const QString numbered = QStringLiteral("partner_");
const QString somebody = QStringLiteral("…");
const QString toFillIn = QStringLiteral("________");
constexpr qsizetype shortestNamePart = 4; // shorter ones are words of every language

QString placeOf(int side)
{
    const QString inside = side == 0 ? QStringLiteral("us") : side == 1 ? QStringLiteral("partner") : numbered + QString::number(side);
    return u'{' + inside + u'}';
}

/// "A, B and C" needs a language; commas do in all of them.
QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// `word` where it stands alone.
QRegularExpression alone(const QString &word, QRegularExpression::PatternOptions options)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(word)),
                              options | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString TemplateSide::word() const
{
    switch (kind) {
    case Us: return QStringLiteral("us");
    case Partner: return number == 1 ? QStringLiteral("partner") : numbered + QString::number(number);
    case EachPartner: return QStringLiteral("each_partner");
    case Each: return QStringLiteral("each");
    case Served: return QStringLiteral("served");
    }
    Q_UNREACHABLE();
}

std::optional<TemplateSide> TemplateSide::fromWord(const QString &word)
{
    for (const TemplateSide side : {TemplateSide{Us}, TemplateSide{Partner}, TemplateSide{EachPartner}, TemplateSide{Each}, TemplateSide{Served}}) {
        if (side.word() == word)
            return side;
    }
    for (int number = 2; number < mostTemplateSides; ++number) {
        if (const TemplateSide side{Partner, number}; side.word() == word)
            return side;
    }
    return std::nullopt;
}

QList<PartyId> TemplateSide::among(const QList<PartyId> &parties) const
{
    switch (kind) {
    case Us: return parties.mid(0, 1);
    case Partner: return parties.mid(number, 1);
    case EachPartner: return parties.mid(1);
    case Each: return parties;
    case Served: return {};
    }
    Q_UNREACHABLE();
}

int AllianceTemplate::sides() const
{
    qsizetype most = std::max<qsizetype>(2, roles.size());
    const auto see = [&most](const auto &parts) {
        for (const auto &part : parts) {
            if (part.side.kind == TemplateSide::Partner)
                most = std::max<qsizetype>(most, part.side.number + 1);
        }
    };
    see(responsibilities);
    see(contributions);
    see(benefits);
    return static_cast<int>(most);
}

std::span<const char *const> templateColumns(QLatin1String table)
{
    static constexpr std::array alliance{"kind", "form", "binding", "purpose", "in_scope", "out_scope", "initial_months", "renewal",
                                         "renewal_months", "notice_value", "notice_unit", "prep_days"};
    static constexpr std::array term{"clause_key", "topic", "text", "agreed", "written", "checked", "divided", "state", "reason"};
    static constexpr std::array responsibility{"title", "what_good_looks_like"};
    static constexpr std::array contribution{"kind", "statement", "effort", "unit"};
    static constexpr std::array benefit{"statement", "measure", "unit", "direction"};
    static constexpr std::array safeguard{"key", "statement", "level", "unlocks_level"};
    static constexpr std::array schedule{"title", "kind", "every_n", "unit", "basis", "grace_days", "remind_days_before"};
    if (table == QLatin1String(tableOf<Alliance>))
        return alliance;
    if (table == QLatin1String(tableOf<Term>))
        return term;
    if (table == QLatin1String(tableOf<Responsibility>))
        return responsibility;
    if (table == QLatin1String(tableOf<Contribution>))
        return contribution;
    if (table == QLatin1String(tableOf<Benefit>))
        return benefit;
    if (table == QLatin1String(tableOf<Safeguard>))
        return safeguard;
    if (table == QLatin1String(tableOf<CheckInSchedule>))
        return schedule;
    return {};
}

QString withNames(const QString &text, const QStringList &names)
{
    // In one pass, so that a name that looks like a place stays what it is.
    static const QRegularExpression place(QStringLiteral("\\{(us|partners|partner|partner_(\\d{1,2}))\\}"));
    QString named;
    qsizetype last = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        named += QStringView(text).mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        const QString word = match.captured(1);
        QString name;
        if (word == QLatin1String("partners"))
            name = joined(names.mid(1));
        else if (const auto side = TemplateSide::fromWord(word))
            name = names.value(side->kind == TemplateSide::Us ? 0 : side->number);
        named += name.isEmpty() ? toFillIn : name;
    }
    return named + QStringView(text).mid(last);
}

QString withoutNames(const QString &text, const QList<NameToHide> &parties)
{
    struct Hidden {
        QString name;
        QString place;
        QRegularExpression::PatternOptions options;
    };
    std::vector<Hidden> hidden;
    for (const NameToHide &party : parties) {
        const QString place = party.side >= 0 ? placeOf(party.side) : somebody;
        const QString name = party.name.simplified();
        if (name.isEmpty())
            continue;
        hidden.push_back({name, place, QRegularExpression::CaseInsensitiveOption});
        const QStringList parts = name.split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            // A person goes by either name, an organisation by how its name begins.
            const QString part = party.person ? parts[i] : parts.mid(0, i + 1).join(u' ');
            if (part.size() >= shortestNamePart)
                hidden.push_back({part, place, QRegularExpression::NoPatternOption});
        }
    }
    // The longest first: a name may be a part of another.
    std::ranges::stable_sort(hidden, std::ranges::greater(), [](const Hidden &each) { return each.name.size(); });
    QString without = text;
    for (const Hidden &each : hidden)
        without.replace(alone(each.name, each.options), each.place);
    return without;
}

QList<Violation> violationsOf(const AllianceTemplate &content)
{
    QList<Violation> broken = violationsOf(content.alliance);
    Rules rules;
    QSet<QString> taken;
    for (const Term &term : content.terms) {
        broken += violationsOf(term);
        const bool twice = !term.clauseKey.isEmpty() && taken.contains(term.clauseKey);
        rules.require(!twice, QStringLiteral("clause_twice"), term.clauseKey, term.topic);
        taken.insert(term.clauseKey);
    }
    for (const Safeguard &safeguard : content.safeguards) {
        rules.require(safeguard.key.isEmpty() || safeguardLine(safeguard.key) != nullptr, QStringLiteral("not_a_safeguard"),
                      QStringLiteral("safeguard.key"), safeguard.key);
    }
    return broken + rules.broken();
}

} // namespace concord
