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

AgreedTerms::AgreedTerms(const Store &store, QDate today)
{
    // As versionAgreedOn() says it: what was taken back before the alliance ran does not count; the highest number whose
    // first day has come does, and before the first day of all the first of them.
    const QByteArray sql = "SELECT alliance_id, coalesce(effective_on, (SELECT max(accepted_on) FROM acceptance y"
                           " WHERE y.version_id = v.id)), " + termsOfVersion + " FROM agreement_version v"
                           " WHERE state IN ('in_force', 'replaced')"
                           " AND NOT (state = 'replaced' AND number <= (SELECT count(*) FROM alliance_step p"
                           "  WHERE p.alliance_id = v.alliance_id AND p.to_state = 'proposed' AND p.id <"
                           "  (SELECT max(b.id) FROM alliance_step b WHERE b.alliance_id = v.alliance_id"
                           "   AND b.from_state = 'agreed' AND b.to_state IN ('draft', 'dropped'))))"
                           " ORDER BY alliance_id, number";
    Statement rows = store.query(sql);
    while (rows.next()) {
        const QDate from = rows.day(1);
        const bool counts = from.isValid() && from <= today;
        const AllianceId alliance = rows.id<Alliance>(0);
        if (!counts && m_versions.contains(alliance))
            continue;
        readTermsOfVersion(m_versions[alliance], rows, 2);
    }
}

Alliance AgreedTerms::of(const Alliance &alliance) const
{
    const auto version = m_versions.constFind(alliance.id);
    return version != m_versions.constEnd() ? asAgreed(alliance, *version) : alliance;
}

} // namespace concord
