// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/portfolio.h"

#include "core/base/folding.h"
#include "core/workspace/alliances/agreedterms.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/alliances/sidesintext.h"
#include "core/workspace/alliances/tellingcheckins.h"

#include <algorithm>

namespace concord {

namespace {

const QByteArray ofThem = "IN (SELECT value FROM json_each(?1))";

/// Reads what standingOf() looks at, of several alliances by each statement. Texts that it does not look at stay where
/// they are.
class Gathering {
public:
    Gathering(const Store &store, const std::vector<AllianceId> &ids) : m_store(store), m_ids(listed(ids))
    {
        for (const Alliance &alliance : where<Alliance>("id " + ofThem))
            m_facts[alliance.id].alliance = alliance;
        readSides();
        readPriorities();
        readTerms();
        readVersions();
        for (const AllianceStep &each : records<AllianceStep>())
            m_facts[each.allianceId].steps << each;
        for (const HandBack &each : records<HandBack>())
            m_facts[each.allianceId].handBacks << each;
        for (const Contribution &each : records<Contribution>())
            m_facts[each.allianceId].contributions << each;
        for (const Safeguard &each : records<Safeguard>("alliance_id, unlocks_level, id"))
            m_facts[each.allianceId].safeguards << each;
        for (const CheckInSchedule &each : records<CheckInSchedule>())
            m_facts[*each.allianceId].schedules << each;
        readWork();
        readBenefits();
        for (const CheckIn &each : tellingCheckIns(store, ids))
            m_facts[*each.allianceId].checkIns << each;
        for (const Concern &each : records<Concern>())
            m_concerns[each.allianceId] << each;
    }

    QHash<AllianceId, Standing> standings(QDate today) const
    {
        QHash<AllianceId, Standing> standings;
        for (auto each = m_facts.begin(); each != m_facts.end(); ++each)
            standings.insert(each.key(), standingOf(each.value(), m_readings.value(each.key()), m_concerns.value(each.key()), today));
        return standings;
    }

private:
    template <class Record>
    std::vector<Record> where(const QByteArray &condition) const
    {
        const QByteArray tail = "WHERE " + condition;
        return m_store.select<Record>(tail, {m_ids});
    }
    template <class Record>
    std::vector<Record> records(const QByteArray &order = "alliance_id, id") const
    {
        return where<Record>("alliance_id " + ofThem + " ORDER BY " + order);
    }

    Statement rows(const QByteArray &sql) const { return m_store.query(sql, {m_ids}); }

    void readSides()
    {
        QHash<PartyId, Party> parties;
        for (const Party &party : where<Party>("id IN (SELECT party_id FROM alliance_party WHERE alliance_id " + ofThem + ")"))
            parties.insert(party.id, party);
        QSet<AlliancePartyId> reachable;
        Statement reached = rows("SELECT s.id FROM alliance_party s WHERE s.alliance_id " + ofThem
                                 + " AND EXISTS (SELECT 1 FROM contact_point c WHERE c.party_id IN (s.party_id, coalesce(s.spokesperson_id, s.party_id)))");
        while (reached.next())
            reachable.insert(reached.id<AllianceParty>(0));
        for (const AllianceParty &role : records<AllianceParty>("alliance_id, is_us DESC, id"))
            m_facts[role.allianceId].sides << AllianceSide{role, parties.value(role.partyId), reachable.contains(role.id)};
    }

    void readPriorities()
    {
        Statement linked = rows("SELECT a.alliance_id, EXISTS (SELECT 1 FROM alone_entry e WHERE e.priority_id = a.priority_id)"
                                " FROM alliance_priority a WHERE a.alliance_id " + ofThem);
        while (linked.next()) {
            AllianceFacts &facts = m_facts[linked.id<Alliance>(0)];
            facts.hasPriority = true;
            facts.aloneCostNoted = facts.aloneCostNoted || linked.integer(1) != 0;
        }
    }

    void readTerms()
    {
        Statement terms = rows("SELECT alliance_id, clause_key, state FROM term WHERE alliance_id " + ofThem + " ORDER BY alliance_id, position, id");
        while (terms.next()) {
            Term term;
            term.allianceId = terms.id<Alliance>(0);
            term.clauseKey = terms.text(1);
            term.state = terms.as<TermState>(2);
            m_facts[term.allianceId].terms << term;
        }
    }

    void readVersions()
    {
        QHash<AgreementVersionId, AllianceId> owners;
        Statement versions = rows("SELECT id, alliance_id, number, state, effective_on, " + termsOfVersion + " FROM agreement_version WHERE alliance_id " + ofThem + " ORDER BY alliance_id, number");
        while (versions.next()) {
            AgreementVersion version;
            version.id = versions.id<AgreementVersion>(0);
            version.allianceId = versions.id<Alliance>(1);
            version.number = static_cast<int>(versions.integer(2));
            version.state = versions.as<VersionState>(3);
            version.effectiveOn = versions.day(4);
            readTermsOfVersion(version, versions, 5);
            owners.insert(version.id, version.allianceId);
            m_facts[version.allianceId].versions << version;
        }
        for (const Acceptance &yes : where<Acceptance>("version_id IN (SELECT id FROM agreement_version WHERE alliance_id " + ofThem + ") ORDER BY id"))
            m_facts[owners.value(yes.versionId)].acceptances << yes;
        for (AllianceFacts &facts : m_facts)
            seeComingVersion(facts);
        seeWhoJoined();
    }

    /// Only where a yes is missing the text has to be asked whom it names.
    void seeWhoJoined()
    {
        Statement texts = rows("SELECT v.alliance_id, v.id, v.body FROM agreement_version v WHERE v.alliance_id " + ofThem
                               + " AND v.state = 'in_force' AND (SELECT count(*) FROM acceptance y WHERE y.version_id = v.id)"
                                 " < (SELECT count(*) FROM alliance_party s WHERE s.alliance_id = v.alliance_id)");
        while (texts.next()) {
            AllianceFacts &facts = m_facts[texts.id<Alliance>(0)];
            for (AgreementVersion &version : facts.versions) {
                if (version.id == texts.id<AgreementVersion>(1))
                    version.body = texts.text(2);
            }
            seeWhoJoinedLater(facts);
        }
    }

    void readWork()
    {
        QHash<ResponsibilityId, AllianceId> owners;
        for (const Responsibility &work : records<Responsibility>()) {
            owners.insert(work.id, work.allianceId);
            m_facts[work.allianceId].responsibilities << work;
        }
        for (const ResponsibilityPerson &person : where<ResponsibilityPerson>("responsibility_id IN (SELECT id FROM responsibility WHERE alliance_id " + ofThem + ") ORDER BY id"))
            m_facts[owners.value(person.responsibilityId)].people << person;
    }

    void readBenefits()
    {
        QHash<BenefitId, AllianceId> owners;
        for (const Benefit &benefit : records<Benefit>()) {
            owners.insert(benefit.id, benefit.allianceId);
            m_facts[benefit.allianceId].benefits << benefit;
        }
        for (const BenefitReading &reading : where<BenefitReading>("benefit_id IN (SELECT id FROM benefit WHERE alliance_id " + ofThem + ") ORDER BY read_on, id"))
            m_readings[owners.value(reading.benefitId)] << reading;
    }

    const Store &m_store;
    QString m_ids;
    QHash<AllianceId, AllianceFacts> m_facts;
    QHash<AllianceId, QList<BenefitReading>> m_readings;
    QHash<AllianceId, QList<Concern>> m_concerns;
};

/// Known ones by their order, unknown ones last whichever way one sorts; equal ones say nothing.
template <class T>
std::optional<bool> inOrder(const std::optional<T> &a, const std::optional<T> &b, bool descending)
{
    if (a == b)
        return std::nullopt;
    if (!a || !b)
        return a.has_value();
    return descending ? *b < *a : *a < *b;
}

std::optional<QDate> known(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QString> known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(folded(text));
}

std::optional<bool> inOrder(const PortfolioLine &a, const PortfolioLine &b, PortfolioColumn column, bool descending)
{
    switch (column) {
    case PortfolioColumn::Title: return inOrder(known(a.row.title), known(b.row.title), descending);
    case PortfolioColumn::Partners: return inOrder(known(a.row.partners), known(b.row.partners), descending);
    case PortfolioColumn::State: return inOrder(std::optional(a.row.state), std::optional(b.row.state), descending);
    case PortfolioColumn::Balance: return inOrder(a.standing.balance.percent, b.standing.balance.percent, descending);
    case PortfolioColumn::ValueSoFar: return inOrder(a.standing.valuePercent, b.standing.valuePercent, descending);
    case PortfolioColumn::NextCheckIn: return inOrder(known(a.row.nextCheckIn), known(b.row.nextCheckIn), descending);
    case PortfolioColumn::NoticeBy: return inOrder(known(a.standing.dates.noticeBy), known(b.standing.dates.noticeBy), descending);
    case PortfolioColumn::Missing:
        return inOrder(std::optional(a.standing.missing.size()), std::optional(b.standing.missing.size()), descending);
    }
    Q_UNREACHABLE();
}

} // namespace

QHash<AllianceId, Standing> standingsOf(const Store &store, const std::vector<AllianceId> &ids, QDate today)
{
    return Gathering(store, ids).standings(today);
}

bool PortfolioFilter::passes(const AllianceRow &row) const
{
    const QString wanted = folded(text.trimmed());
    return (!state || row.state == *state) && (!kind || row.kind == *kind)
        && (wanted.isEmpty() || folded(row.title + u' ' + row.code + u' ' + row.partners).contains(wanted));
}

bool comesBefore(const PortfolioLine &a, const PortfolioLine &b, PortfolioColumn column, bool descending)
{
    if (const auto before = inOrder(a, b, column, descending))
        return *before;
    if (const auto before = inOrder(a, b, PortfolioColumn::Title, false))
        return *before;
    return a.row.id < b.row.id;
}

std::vector<PortfolioLine> portfolio(const Store &store, const PortfolioFilter &filter, QDate today, PortfolioColumn column, bool descending)
{
    std::vector<PortfolioLine> lines;
    std::vector<AllianceId> ids;
    for (AllianceRow &row : allianceRows(store)) {
        if (!filter.passes(row))
            continue;
        ids.push_back(row.id);
        lines.push_back({std::move(row), {}});
    }
    const QHash<AllianceId, Standing> standings = standingsOf(store, ids, today);
    for (PortfolioLine &line : lines)
        line.standing = standings.value(line.row.id);
    if (filter.needsAttention)
        std::erase_if(lines, [](const PortfolioLine &line) { return line.standing.attention.isEmpty(); });
    std::ranges::stable_sort(lines, [&](const PortfolioLine &a, const PortfolioLine &b) { return comesBefore(a, b, column, descending); });
    return lines;
}

} // namespace concord
