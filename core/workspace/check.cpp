// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/sharing.h"
#include "core/reports/markdown.h"
#include "core/storage/attachedcontent.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/lastcontacts.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/teams/questionnaires.h"

namespace concord {
namespace {

/// A rule as a SELECT of the names of the records that break it.
struct Invariant {
    const char *code;
    const char *offenders;
};

constexpr Invariant invariants[] = {
    {"workspace_not_one", "SELECT count(*) FROM workspace HAVING count(*) <> 1"},
    {"self_not_one", "SELECT (SELECT count(*) FROM party WHERE is_self) WHERE "
                     "(SELECT count(*) FROM party WHERE is_self) <> 1 OR "
                     "(SELECT id FROM party WHERE is_self) IS NOT (SELECT self_party_id FROM workspace)"},
    {"too_few_parties", "SELECT code FROM alliance a WHERE "
                        "(SELECT count(*) FROM alliance_party p WHERE p.alliance_id = a.id) < 2"},
    {"us_not_one", "SELECT code FROM alliance a WHERE "
                   "(SELECT count(*) FROM alliance_party p WHERE p.alliance_id = a.id AND p.is_us) <> 1"},
    {"accountable_not_in_alliance",
     "SELECT title FROM responsibility r WHERE NOT EXISTS (SELECT 1 FROM alliance_party p "
     "WHERE p.alliance_id = r.alliance_id AND p.party_id = r.accountable_party_id)"},
    {"acceptance_of_another_alliance",
     "SELECT DISTINCT a.code FROM acceptance y JOIN agreement_version v ON v.id = y.version_id JOIN alliance a ON a.id = v.alliance_id "
     "JOIN alliance_party p ON p.id = y.alliance_party_id WHERE p.alliance_id <> v.alliance_id"},
    {"target_is_baseline", "SELECT statement FROM benefit WHERE target = baseline"},
    {"ends_before_it_starts", "SELECT code FROM alliance WHERE end_on <= start_on"},
    {"longest_silence_too_short", "SELECT name FROM party WHERE touch_max_days < touch_ideal_days"},
    {"two_versions_in_force", "SELECT a.code FROM agreement_version v JOIN alliance a ON a.id = v.alliance_id "
                              "WHERE v.state = 'in_force' GROUP BY a.id HAVING count(*) > 1"},
    {"life_does_not_fit", "SELECT a.code FROM alliance a JOIN alliance_step s ON s.id = "
                          "(SELECT max(id) FROM alliance_step WHERE alliance_id = a.id) WHERE s.to_state <> a.state "
                          "UNION SELECT a.code FROM alliance a JOIN alliance_step s ON s.alliance_id = a.id JOIN alliance_step b ON b.id = "
                          "(SELECT max(id) FROM alliance_step WHERE alliance_id = a.id AND id < s.id) WHERE s.from_state <> b.to_state"},
    {"content_missing", "SELECT a.name FROM attachment a WHERE a.mode = 'embedded' AND NOT EXISTS "
                        "(SELECT 1 FROM attachment_content c WHERE c.sha256 = a.sha256) ORDER BY a.id"},
    {"coverage_twice", "SELECT n.what FROM coverage c JOIN need n ON n.id = c.need_id "
                       "GROUP BY c.need_id, c.party_id HAVING count(*) > 1"},
    {"rater_in_totals_only", "SELECT t.name FROM answer_sheet s JOIN round r ON r.id = s.round_id "
                             "JOIN team t ON t.id = r.team_id WHERE r.privacy = 'totals_only' "
                             "AND (s.rater_party_id IS NOT NULL OR s.rater_side IS NOT NULL) GROUP BY r.id"},
    {"two_rounds_open", "SELECT t.name FROM round r JOIN team t ON t.id = r.team_id WHERE r.state = 'open' "
                        "GROUP BY t.id HAVING count(*) > 1"},
    {"answer_to_no_question", "SELECT DISTINCT a.item_code FROM answer a JOIN answer_sheet s ON s.id = a.sheet_id "
                              "JOIN round r ON r.id = s.round_id WHERE NOT EXISTS (SELECT 1 FROM questionnaire_item i "
                              "WHERE i.questionnaire_id = r.questionnaire_id AND i.code = a.item_code)"},
};

/// Of what another program made: nothing of ours becomes active but by a version that was put forward.
constexpr Invariant activeWithoutVersion{
    "active_without_version", "SELECT code FROM alliance a WHERE state IN ('active', 'paused', 'ending') AND NOT EXISTS "
                              "(SELECT 1 FROM agreement_version v WHERE v.alliance_id = a.id AND v.state <> 'draft')"};

void add(QList<Finding> &findings, const char *code, const QString &subject, const QString &detail = {})
{
    findings << Finding{QString::fromLatin1(code), subject, detail};
}

/// False when the file is damaged, so that looking further makes no sense.
bool checkPages(const Store &store, QList<Finding> &findings)
{
    for (Statement rows = store.query("PRAGMA integrity_check"); rows.next();) {
        if (rows.text(0) != QStringLiteral("ok"))
            add(findings, "damaged_page", {}, rows.text(0));
    }
    return findings.isEmpty();
}

void checkReferencesAndIndex(const Store &store, QList<Finding> &findings)
{
    for (Statement rows = store.query("PRAGMA foreign_key_check"); rows.next();)
        add(findings, "dangling_reference", rows.text(0), rows.text(2));
    if (const int stale = SearchIndex(store).countStale(); stale > 0)
        add(findings, "search_out_of_date", QString::number(stale));
    if (const int stale = LastContacts(store).countStale(); stale > 0)
        add(findings, "last_contact_out_of_date", QString::number(stale));
}

/// The bytes of each embedded file against their SHA-256, one file at a time.
void checkBytesAttached(const Store &store, QList<Finding> &findings)
{
    AttachedContent::eachInUse(store, [&](const QString &sha256, const QByteArray &bytes) {
        if (sha256Of(bytes) != sha256)
            add(findings, "attachment_changed", {}, sha256);
    });
}

void checkInvariant(const Store &store, const Invariant &invariant, QList<Finding> &findings)
{
    for (Statement rows = store.query(invariant.offenders); rows.next();)
        add(findings, invariant.code, rows.text(0));
}

QList<Finding> brokenInvariants(const Store &store)
{
    QList<Finding> findings;
    for (const Invariant &invariant : invariants)
        checkInvariant(store, invariant, findings);
    for (const auto &version : store.select<AgreementVersion>("WHERE state <> 'draft'")) {
        if (hashOf(version.body) != version.bodyHash)
            add(findings, "version_changed", store.get(version.allianceId).code, QString::number(version.number));
        else if (!isPlain(version.body))
            add(findings, "version_not_plain", store.get(version.allianceId).code, QString::number(version.number));
    }
    for (const auto &questionnaire : store.select<Questionnaire>()) {
        if (!isAsReleased(store, questionnaire))
            add(findings, "questionnaire_changed", questionnaire.title, QString::number(questionnaire.version));
    }
    for (const auto &alliance : store.select<Alliance>("WHERE share_level > 0")) {
        const auto safeguards = store.select<Safeguard>("WHERE alliance_id = ?", {alliance.id.value()});
        if (alliance.shareLevel > highestUnlocked({safeguards.begin(), safeguards.end()}))
            add(findings, "shared_too_far", alliance.code, QString::number(alliance.shareLevel));
    }
    return findings;
}

QList<Finding> checkOnce(const Store &store)
{
    QList<Finding> findings;
    if (checkPages(store, findings)) {
        checkReferencesAndIndex(store, findings);
        findings << brokenInvariants(store);
        checkBytesAttached(store, findings);
    }
    return findings;
}

} // namespace

void requireInvariants(const Store &store)
{
    QList<Finding> broken = brokenInvariants(store);
    checkInvariant(store, activeWithoutVersion, broken);
    checkBytesAttached(store, broken);
    if (!broken.isEmpty())
        refuse(broken);
}

void keepInvariants(const Store &store, const std::function<void()> &work)
{
    const QList<Finding> before = brokenInvariants(store);
    work();
    QList<Finding> broken = brokenInvariants(store);
    broken.removeIf([&before](const Finding &finding) { return before.contains(finding); });
    if (!broken.isEmpty())
        refuse(broken);
}

Outcome<QList<Finding>> check(const QString &path)
{
    try {
        const auto connection = openWorkspaceFile(path, Access::ReadOnly);
        const Store store(*connection);
        // No lock is held from one question to the next, so that nobody waits for the check. What was found while
        // somebody wrote may be half of the one state and half of the other: look again.
        for (;;) {
            const std::int64_t before = connection->number("PRAGMA data_version");
            const QList<Finding> findings = checkOnce(store);
            if (findings.isEmpty() || connection->number("PRAGMA data_version") == before)
                return findings;
        }
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    } catch (const std::exception &error) {
        return tl::make_unexpected(Failure{FailureKind::Other, {}, QString::fromUtf8(error.what())});
    }
}

} // namespace concord
