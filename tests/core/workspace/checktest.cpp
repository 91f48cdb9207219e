// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/storage/connection.h"
#include "core/workspace/workspace.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

/// An alliance of two, a team and a need, into which each test writes something wrong past the doorway.
class Check : public ::testing::Test {
protected:
    Check() : path(folder.file(QStringLiteral("a.concord")))
    {
        Workspace::create(path, {}).value().reset();
        execute("INSERT INTO party (uid, kind, is_self, is_partner, name, sort_name, descriptor, website, location, "
                "respect_note, note, external_uid, stage, source, consent) VALUES ('p2', 'organisation', 0, 1, 'Two', "
                "'two', '', '', '', '', '', '', 'listed', 'met', 'ok')");
        execute(
            "INSERT INTO alliance (uid, code, title, kind, form, binding, purpose, in_scope, out_scope, exclusivity, "
            "exclusivity_area, private_reason, state, renewal, notice_unit, prep_days, share_level) VALUES ('a', "
            "'A-001', 'Bread', 'supply', 'letter', 'no', '', '', '', 'none', '', '', 'draft', 'none', 'days', 0, 0)");
        execute("INSERT INTO alliance_party (uid, alliance_id, party_id, role_label, is_us, significance_basis) VALUES "
                "('ap1', 1, 1, '', 1, 'guess'), ('ap2', 1, 2, '', 0, 'guess')");
        execute("INSERT INTO team (uid, name, purpose, is_working_group, importance, i_belong) VALUES "
                "('t', 'Crew', '', 0, 3, 1)");
        // What was written past the doorway is in the index after the first look.
        auto workspace = Workspace::open(path).value();
        execute("UPDATE team SET purpose = 'bread'");
        workspace->lookForForeignChanges();
        workspace.reset();
        EXPECT_EQ(codes(), QStringList());
    }

    void execute(const QByteArray &sql) const
    {
        const Connection connection(path, Access::ReadWrite);
        connection.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;");
        connection.execute(sql);
    }
    [[nodiscard]] QStringList codes() const
    {
        return concord::codes(check(path).value());
    }
    [[nodiscard]] QStringList after(const QByteArray &sql) const
    {
        execute(sql);
        return codes();
    }

    Folder folder;
    QString path;
};

} // namespace

TEST_F(Check, WritesNothing)
{
    const auto before = stateOf(folder.path());
    EXPECT_TRUE(check(path));
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Check, FindsAReferenceToNothing)
{
    EXPECT_EQ(after("INSERT INTO party_tag (uid, party_id, name) VALUES ('x', 99, 'y')"), only("dangling_reference"));
}

TEST_F(Check, FindsASearchIndexThatIsOutOfDate)
{
    EXPECT_EQ(after("UPDATE team SET name = 'Renamed'"), only("search_out_of_date"));
    EXPECT_EQ(after("UPDATE team SET name = 'Crew'"), QStringList());
    EXPECT_EQ(after("DELETE FROM search WHERE rowid = 1 * 16 + 3"), only("search_out_of_date"));
}

TEST_F(Check, FindsASecondWorkspaceInTheFile)
{
    EXPECT_EQ(after("INSERT INTO workspace (uid, title, self_party_id, me_person_id, default_currency, week_start, "
                    "sample) SELECT 'second', title, self_party_id, me_person_id, default_currency, week_start, sample "
                    "FROM workspace"),
              only("workspace_not_one"));
}

TEST_F(Check, FindsASecondSelf)
{
    EXPECT_EQ(after("UPDATE party SET is_self = 1"), only("self_not_one"));
    EXPECT_EQ(after("UPDATE party SET is_self = 0"), only("self_not_one"));
}

TEST_F(Check, FindsAnAllianceOfOne)
{
    EXPECT_EQ(after("DELETE FROM alliance_party WHERE party_id = 2"), only("too_few_parties"));
}

TEST_F(Check, FindsAnAllianceWithoutUs)
{
    EXPECT_EQ(after("UPDATE alliance_party SET is_us = 0"), only("us_not_one"));
    EXPECT_EQ(after("UPDATE alliance_party SET is_us = 1"), only("us_not_one"));
}

TEST_F(Check, FindsAResponsibilityOfSomebodyOutsideTheAlliance)
{
    execute("INSERT INTO responsibility (uid, alliance_id, title, what_good_looks_like, accountable_party_id, state, "
            "state_reason, evidence) VALUES ('r', 1, '', '', 2, 'planned', '', '')");
    EXPECT_EQ(codes(), QStringList());
    EXPECT_EQ(after("UPDATE alliance_party SET party_id = 3 WHERE party_id = 2; INSERT INTO party (uid, kind, is_self, "
                    "is_partner, name, sort_name, descriptor, website, location, respect_note, note, external_uid, "
                    "stage, source, consent) VALUES ('p3', 'person', 0, 1, '', '', '', '', '', '', '', '', "
                    "'listed', 'met', 'ok')"),
              only("accountable_not_in_alliance"));
}

TEST_F(Check, FindsDatesAndTargetsTheWrongWayRound)
{
    EXPECT_EQ(after("UPDATE alliance SET start_on = '2026-05-02', end_on = '2026-05-02'"),
              only("ends_before_it_starts"));
    execute("UPDATE alliance SET end_on = NULL");
    EXPECT_EQ(after("UPDATE party SET touch_ideal_days = 30, touch_max_days = 20 WHERE id = 2"),
              only("longest_silence_too_short"));
    execute("UPDATE party SET touch_ideal_days = NULL");
    EXPECT_EQ(
        after("INSERT INTO benefit (uid, alliance_id, statement, importance, importance_basis, likelihood, unplanned, "
              "measure, unit, direction, baseline, target, state) VALUES ('b', 1, '', 3, 'guess', 50, 0, '', '', "
              "'up', 4, 4, 'expected')"),
        only("target_is_baseline"));
}

TEST_F(Check, FindsATextThatIsNotTheOneThatWasPutForward)
{
    EXPECT_EQ(
        after("INSERT INTO agreement_version (uid, alliance_id, number, state, summary_of_change, body, body_hash) "
              "VALUES ('v', 1, 1, 'proposed', '', 'Bread each morning', 'abc')"),
        only("version_changed"));
}

TEST_F(Check, FindsATextThatWouldShowAsMarkup)
{
    // The SHA-256 of "<b>", as sha256sum gives it.
    EXPECT_EQ(after("INSERT INTO agreement_version (uid, alliance_id, number, state, summary_of_change, body, body_hash) "
                    "VALUES ('v', 1, 1, 'proposed', '', '<b>', '507ca5a2742e533022ed641cb7c8d830d815ea5dcd4f37e470c2cd206ac01875')"),
              only("version_not_plain"));
}

TEST_F(Check, FindsAYesOfAPartyOfAnotherAlliance)
{
    // The SHA-256 of "a", as sha256sum gives it.
    execute("INSERT INTO agreement_version (uid, alliance_id, number, state, summary_of_change, body, body_hash) VALUES "
            "('v', 1, 1, 'proposed', '', 'a', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')");
    EXPECT_EQ(after("INSERT INTO acceptance (uid, version_id, alliance_party_id, accepted_on, how, reference) "
                    "VALUES ('y', 1, 2, '2026-05-20', 'email', '')"), QStringList());
    execute("INSERT INTO alliance (uid, code, title, kind, form, binding, purpose, in_scope, out_scope, exclusivity, exclusivity_area, "
            "private_reason, state, renewal, notice_unit, prep_days, share_level) SELECT 'b', 'A-002', title, kind, form, binding, purpose, "
            "in_scope, out_scope, exclusivity, exclusivity_area, private_reason, state, renewal, notice_unit, prep_days, share_level FROM alliance");
    execute("INSERT INTO alliance_party (uid, alliance_id, party_id, role_label, is_us, significance_basis) VALUES "
            "('bp1', 2, 1, '', 1, 'guess'), ('bp2', 2, 2, '', 0, 'guess')");
    Workspace::open(path).value()->lookForForeignChanges();
    EXPECT_TRUE(after("UPDATE acceptance SET alliance_party_id = 4").contains(QStringLiteral("acceptance_of_another_alliance")));
}

TEST_F(Check, FindsTwoVersionsInForce)
{
    // SHA-256 of "a", as sha256sum gives it.
    const QByteArray hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    const auto version = [&](int number) {
        const QByteArray n = QByteArray::number(number);
        const QByteArray sql =
            "INSERT INTO agreement_version (uid, alliance_id, number, state, summary_of_change, body, "
            "body_hash) VALUES ('v" +
            n + "', 1, " + n + ", 'in_force', '', 'a', '" + hash + "')";
        return sql;
    };
    EXPECT_EQ(after(version(1)), QStringList());
    EXPECT_EQ(after(version(2)), only("two_versions_in_force"));
}

TEST_F(Check, FindsAnAnswerThatTheQuestionnaireDoesNotAskFor)
{
    execute("INSERT INTO questionnaire (uid, key, version, locale, title, intro) VALUES ('q', 'k', 1, 'en', 'Q', '')");
    execute("INSERT INTO questionnaire_item (uid, questionnaire_id, position, code, dimension, text, short_form) "
            "VALUES ('i', 1, 1, 'A1', 'Purpose', 'Do we know?', 0)");
    execute("INSERT INTO round (uid, team_id, questionnaire_id, opened_on, form, privacy, invited_n, min_shown, state) "
            "VALUES ('r', 1, 1, '2026-05-20', 'full', 'named', 4, 3, 'closed')");
    execute("INSERT INTO answer_sheet (uid, round_id, open_change, open_who) VALUES ('s', 1, '', '')");
    EXPECT_EQ(after("INSERT INTO answer (uid, sheet_id, item_code, score) VALUES ('a', 1, 'A1', 3)"), QStringList());
    EXPECT_EQ(after("UPDATE answer SET item_code = 'A9'"), only("answer_to_no_question"));
}

TEST_F(Check, FindsARaterWhereOnlyTotalsMayBeKept)
{
    execute("INSERT INTO questionnaire (uid, key, version, locale, title, intro) VALUES ('q', 'k', 1, 'en', 'Q', '')");
    execute("INSERT INTO round (uid, team_id, questionnaire_id, opened_on, form, privacy, invited_n, min_shown, state) "
            "VALUES ('r', 1, 1, '2026-05-20', 'full', 'totals_only', 4, 3, 'closed')");
    EXPECT_EQ(after("INSERT INTO answer_sheet (uid, round_id, open_change, open_who) VALUES ('s', 1, '', '')"),
              QStringList());
    EXPECT_EQ(after("UPDATE answer_sheet SET rater_party_id = 2"), only("rater_in_totals_only"));
}

TEST_F(Check, FindsTwoOpenRoundsOfATeam)
{
    execute("INSERT INTO questionnaire (uid, key, version, locale, title, intro) VALUES ('q', 'k', 1, 'en', 'Q', '')");
    const auto open = [](const QByteArray &uid) -> QByteArray {
        return "INSERT INTO round (uid, team_id, questionnaire_id, opened_on, form, privacy, invited_n, min_shown, state) VALUES ('"
            + uid + "', 1, 1, '2026-05-20', 'full', 'named', 4, 3, 'open')";
    };
    EXPECT_EQ(after(open("r1")), QStringList());
    EXPECT_EQ(after(open("r2")), only("two_rounds_open"));
}

TEST_F(Check, FindsOtherWordsUnderAKnownVersionOfTheQuestionnaire)
{
    EXPECT_EQ(after("INSERT INTO questionnaire (uid, key, version, locale, title, intro) VALUES ('q', 'k', 1, 'en', 'Q', '')"), QStringList());
    EXPECT_EQ(after("UPDATE questionnaire SET key = 'pulling-together'"), only("questionnaire_changed"));
}

TEST_F(Check, FindsAStateThatTheLastStepDidNotLeadTo)
{
    EXPECT_EQ(after("INSERT INTO alliance_step (uid, alliance_id, from_state, to_state, taken_on, reason, override_reason) "
                    "VALUES ('s', 1, 'proposed', 'draft', '2026-05-20', '', '')"), QStringList());
    EXPECT_EQ(after("UPDATE alliance SET state = 'paused'"), only("life_does_not_fit"));
}

TEST_F(Check, FindsSharingBeyondWhatTheSafeguardsAllow)
{
    EXPECT_EQ(after("UPDATE alliance SET share_level = 1"), QStringList());
    EXPECT_EQ(after("UPDATE alliance SET share_level = 4"), only("shared_too_far"));
}

TEST_F(Check, SaysWhereAFileIsDamaged)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    // The last pages hold rows and indexes; the schema at the beginning stays readable.
    ASSERT_TRUE(file.seek((pages - 40) * 4096));
    file.write(QByteArray(40 * 4096, '\x2a'));
    file.close();
    const auto findings = check(path);
    if (findings) {
        ASSERT_FALSE(findings->isEmpty());
        EXPECT_EQ(findings->front().code, QStringLiteral("damaged_page"));
    } else {
        EXPECT_EQ(findings.error().kind, FailureKind::Corrupt);
    }
}

} // namespace concord
