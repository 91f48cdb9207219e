// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreedterms.h"

namespace concord {

void readTermsOfVersion(AgreementVersion &version, const Statement &row, int first)
{
    version.sealedOn = row.day(first);
    version.startOn = row.day(first + 1);
    version.initialMonths = row.as<std::optional<int>>(first + 2);
    version.renewal = row.as<Renewal>(first + 3);
    version.renewalMonths = row.as<std::optional<int>>(first + 4);
    version.noticeValue = row.as<std::optional<int>>(first + 5);
    version.noticeUnit = row.as<NoticeUnit>(first + 6);
    version.endOn = row.day(first + 7);
}

AgreedTerms::AgreedTerms(const Store &store, QDate today) : m_today(today)
{
    const QByteArray accepted = "SELECT alliance_id, id, number, state, effective_on, " + termsOfVersion
        + " FROM agreement_version WHERE state IN ('in_force', 'replaced') ORDER BY alliance_id, number";
    Statement versions = store.query(accepted);
    bool anyWithoutDay = false;
    bool anyGaveWay = false;
    while (versions.next()) {
        AgreementVersion version;
        version.id = versions.id<AgreementVersion>(1);
        version.number = static_cast<int>(versions.integer(2));
        version.state = versions.as<VersionState>(3);
        version.effectiveOn = versions.day(4);
        readTermsOfVersion(version, versions, 5);
        m_life[versions.id<Alliance>(0)].versions << version;
        anyWithoutDay = anyWithoutDay || !version.effectiveOn.isValid();
        anyGaveWay = anyGaveWay || version.state == VersionState::Replaced;
    }
    // A yes counts only for a version that names no day, and steps only where a version gave way: it may have been taken back.
    if (anyWithoutDay)
        readAcceptances(store);
    if (anyGaveWay)
        readSteps(store);
}

void AgreedTerms::readAcceptances(const Store &store)
{
    Statement acceptances = store.query("SELECT v.alliance_id, v.id, y.accepted_on FROM agreement_version v JOIN acceptance y ON y.version_id = v.id"
                                        " WHERE v.state IN ('in_force', 'replaced') AND v.effective_on IS NULL");
    while (acceptances.next()) {
        Acceptance yes;
        yes.versionId = acceptances.id<AgreementVersion>(1);
        yes.acceptedOn = acceptances.day(2);
        m_life[acceptances.id<Alliance>(0)].acceptances << yes;
    }
}

void AgreedTerms::readSteps(const Store &store)
{
    for (const AllianceStep &step : store.select<AllianceStep>("WHERE alliance_id IN (SELECT alliance_id FROM agreement_version WHERE state IN ('in_force', 'replaced')"
                                                               " AND state = 'replaced') ORDER BY alliance_id, id"))
        m_life[step.allianceId].steps << step;
}

Alliance AgreedTerms::of(const Alliance &alliance) const
{
    const auto life = m_life.constFind(alliance.id);
    if (life == m_life.constEnd())
        return alliance;
    AllianceFacts facts;
    facts.alliance = alliance;
    facts.versions = life->versions;
    facts.acceptances = life->acceptances;
    facts.steps = life->steps;
    return facts.agreed(m_today);
}

} // namespace concord
