// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef CONCORD_TEST_WIDGETS
#include "tests/support/eventwatch.h"
using Application = concord::WatchedApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

#include <gtest/gtest.h>

#include <tuple>

#ifdef CONCORD_TEST_WIDGETS
namespace {

/// Fails every test in which an event held the window's thread for too long.
class EventLimit : public ::testing::EmptyTestEventListener {
public:
    explicit EventLimit(concord::WatchedApplication &application) : m_application(application) {}

private:
    void OnTestStart(const ::testing::TestInfo &) override { std::ignore = m_application.takeLongest(); }
    void OnTestEnd(const ::testing::TestInfo &) override
    {
        const auto longest = m_application.takeLongest();
        ::testing::Test::RecordProperty("longest_event_microseconds", static_cast<int>(longest.milliseconds * 1000));
        EXPECT_LE(longest.milliseconds, concord::mostMilliseconds * concord::slowness)
            << "of the thread's own time, for " << longest.event.toStdString();
    }

    concord::WatchedApplication &m_application;
};

} // namespace
#endif

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ConcordTests"));
#ifdef CONCORD_TEST_WIDGETS
    ::testing::UnitTest::GetInstance()->listeners().Append(new EventLimit(application)); // GoogleTest owns it
#endif
    return RUN_ALL_TESTS();
}
