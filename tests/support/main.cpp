// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef CONCORD_TEST_WIDGETS
#include "tests/support/eventwatch.h"
using Application = concord::WatchedApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <tuple>

namespace {

/// Gives every test settings that nobody has touched, so that what one leaves there reaches neither another test nor another run.
class FreshSettings : public ::testing::EmptyTestEventListener {
public:
    FreshSettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    void OnTestStart(const ::testing::TestInfo &) override { QSettings().clear(); }

    QTemporaryDir m_folder;
};

#ifdef CONCORD_TEST_WIDGETS
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
#endif

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ConcordTests"));
    ::testing::UnitTest::GetInstance()->listeners().Append(new FreshSettings); // GoogleTest owns its listeners
#ifdef CONCORD_TEST_WIDGETS
    ::testing::UnitTest::GetInstance()->listeners().Append(new EventLimit(application));
#endif
    return RUN_ALL_TESTS();
}
