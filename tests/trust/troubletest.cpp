// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/disk.h"
#include "tests/trust/rig/tier.h"

#include <QFile>

#include <gtest/gtest.h>

#include <climits>
#include <iterator>

namespace concord {
namespace {

using Trouble = Disk::Trouble;

/// How an act can be troubled at each of its operations.
struct Plan {
    Trouble trouble;
    bool forEver;
    int turn; ///< of them that take turns
};
constexpr Plan plans[] = {
    {Trouble::Error, false, 0}, {Trouble::Error, true, 1}, {Trouble::Full, false, 2}, {Trouble::Full, true, 3}};
/// So many operations make an act a long one: it writes many pages, one like the other.
constexpr int longAct = 400;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kinds of failure that a person is told about such a trouble.
bool isRightKind(FailureKind kind, Trouble trouble)
{
    if (trouble == Trouble::Full)
        return kind == FailureKind::DiskFull;
    // SQLite holds a part of the file that can't be read for damage; a file that can't be opened for a copy may as well be
    // one that may not be opened, and what can't be opened for writing it opens for reading.
    return kind == FailureKind::Other || kind == FailureKind::Corrupt || kind == FailureKind::NoPermission ||
           kind == FailureKind::ReadOnly;
}

/// One act and what its file holds before and after.
class TroubledAct {
public:
    TroubledAct(const TrustedAct &act, Plan plan)
        : m_act(act), m_plan(plan), m_ground(act.ground()), m_disk(m_ground->folder().toStdString())
    {
        m_before = contentOf(m_ground->store());
        must(m_act.perform(*m_ground));
        m_after = contentOf(m_ground->store());
        m_ground->goBack();
        m_bytes = bytesOf(m_ground->path());
    }

    /// Performs the act with trouble at one operation after the other, until it has no more; answers how many there were.
    int performEverywhere()
    {
        // With every commit a long act meets each trouble at so many operations, at others than the other troubles.
        const int count = countOperations();
        const int step = count > longAct ? inTier(count / 60, 1) : 1;
        for (int number = step == 1 ? 1 : 1 + m_plan.turn * step / static_cast<int>(std::size(plans));; number += step) {
            const Outcome<void> outcome = performWithTroubleAt(number);
            if (!m_disk.hasFailed()) {
                // All the refusals before have not kept the same open file from being worked with.
                EXPECT_TRUE(outcome) << ::testing::PrintToString(outcome.error());
                EXPECT_EQ(differenceOf(m_after, contentOf(m_ground->store())), "");
                return number - 1;
            }
            SCOPED_TRACE("operation " + std::to_string(number));
            if (outcome)
                expectDone();
            else
                expectRefused(outcome.error());
            if (::testing::Test::HasFailure())
                return number;
        }
    }

private:
    int countOperations()
    {
        m_disk.fail(m_plan.trouble, INT_MAX, false);
        must(m_act.perform(*m_ground));
        const int count = m_disk.counted();
        m_disk.mend();
        m_ground->goBack();
        return count;
    }

    Outcome<void> performWithTroubleAt(int number)
    {
        m_disk.fail(m_plan.trouble, number, m_plan.forEver);
        Outcome<void> outcome;
        try {
            outcome = m_act.perform(*m_ground);
        } catch (const FailureError &error) { // of looking for the record that the act is about
            outcome = tl::make_unexpected(error.failure());
        }
        m_disk.mend();
        // SQLite can answer the first question after a trouble with the trouble itself; the window asks all the time.
        m_ground->workspace().lookForForeignChanges();
        return outcome;
    }

    void expectDone()
    {
        EXPECT_EQ(differenceOf(m_after, contentOf(m_ground->store())), "");
        EXPECT_TRUE(faultsOf(m_ground->path()).isEmpty());
        m_ground->goBack();
    }

    void expectRefused(const Failure &failure)
    {
        EXPECT_TRUE(isRightKind(failure.kind, m_plan.trouble)) << ::testing::PrintToString(failure);
        // Whoever opens the file next plays back what the journal holds; a journal that holds nothing may stay.
        if (QFile::exists(m_ground->path() + QStringLiteral("-journal")))
            (void)Connection(m_ground->path(), Access::ReadWrite).number("SELECT count(*) FROM party");
        if (bytesOf(m_ground->path()) == m_bytes)
            return;
        const QByteArray content = contentOf(m_ground->path());
        if (content != m_after) {
            EXPECT_EQ(differenceOf(m_before, content), "");
        }
        EXPECT_TRUE(faultsOf(m_ground->path()).isEmpty()) << faultsOf(m_ground->path()).join(u'\n').toStdString();
        if (content == m_after)
            m_ground->goBack();
    }

    const TrustedAct &m_act;
    Plan m_plan;
    std::unique_ptr<Ground> m_ground;
    Disk m_disk; ///< from before the file is opened again
    QByteArray m_before;
    QByteArray m_after;
    QByteArray m_bytes;
};

class DiskTrouble : public ::testing::TestWithParam<std::string> {};

} // namespace

TEST_P(DiskTrouble, AtAnyOperationLeavesAnActDoneOrUndone)
{
    int operations = 0;
    for (const TrustedAct &act : trustedActsAbout(QString::fromStdString(GetParam()))) {
        for (const Plan plan : plans) {
            if (act.makesAFile())
                continue;
            SCOPED_TRACE(std::string(act.code) + (plan.trouble == Trouble::Full ? ", disk full" : ", error") +
                         (plan.forEver ? " for ever" : " once"));
            operations += TroubledAct(act, plan).performEverywhere();
            if (HasFailure())
                return;
        }
    }
    RecordProperty("operations", operations);
}

INSTANTIATE_TEST_SUITE_P(
    Of, DiskTrouble,
    ::testing::ValuesIn([] {
        std::vector<std::string> subjects;
        for (const QString &subject : trustedSubjects())
            subjects.push_back(subject.toStdString());
        return subjects;
    }()),
    [](const auto &subject) { return subject.param; });

} // namespace concord
