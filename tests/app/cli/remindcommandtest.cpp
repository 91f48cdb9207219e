// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

/// The bakery on 23 November 2026, and a session bus of its own with a desktop that notes what it is to show
/// (python3-dbusmock).
class Remind : public ::testing::Test {
protected:
    Remind() : m_file(m_folder.filePath(QStringLiteral("bakery.concord")))
    {
        EXPECT_EQ(concordCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("bakery"), QStringLiteral("--as-of"),
                              QStringLiteral("2026-11-23")}).status, 0);
    }

    /// Runs `commands` of a shell, in which "remind DAY" is the terminal program on the file, beside the desktop.
    int run(const QString &commands, bool withDesktop = true)
    {
        static const QString script = QStringLiteral(R"(
            remind() { "$CLI" "$FILE" remind --as-of "$1"; }
            if [ "$DESKTOP" = 1 ]; then
                /usr/bin/python3 -m dbusmock --session --template notification_daemon --logfile "$LOG" &
                desktop=$!
                for i in $(seq 100); do
                    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                        string:org.freedesktop.Notifications | grep -q true && break
                    sleep 0.1
                done
            fi
            status=0
            )");
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLI"), QStringLiteral(CONCORD_BIN_DIR "/concord-cli"));
        environment.insert(QStringLiteral("FILE"), m_file);
        environment.insert(QStringLiteral("LOG"), m_folder.filePath(QStringLiteral("log")));
        environment.insert(QStringLiteral("DESKTOP"), withDesktop ? QStringLiteral("1") : QStringLiteral("0"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        session.setProcessEnvironment(environment);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"),
                       script + commands + QStringLiteral("\n[ -z \"$desktop\" ] || kill $desktop\nexit $status")});
        EXPECT_TRUE(session.waitForFinished(60000)) << session.errorString().toStdString();
        said = QString::fromUtf8(session.readAllStandardOutput());
        complained = QString::fromUtf8(session.readAllStandardError());
        return session.exitCode();
    }
    /// What the desktop was asked to show, a call a line.
    QStringList shown() const
    {
        QFile log(m_folder.filePath(QStringLiteral("log")));
        if (!log.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(log.readAll()).split(u'\n').filter(QStringLiteral(" Notify "));
    }

    QTemporaryDir m_folder;
    QString m_file;
    QString said, complained;
};

} // namespace

TEST_F(Remind, TellsTheDesktopWhatIsDueAndNothingTwice)
{
    EXPECT_EQ(run(QStringLiteral("remind 2026-11-23; echo ---; remind 2026-11-23")), 0) << complained.toStdString();
    const QStringList calls = shown();
    ASSERT_GE(calls.size(), 2) << complained.toStdString();
    const QString all = calls.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("Rain plan"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Harbour Lane Bakery")));
    EXPECT_EQ(all.count(QStringLiteral("Rain plan")), 1);
    EXPECT_TRUE(said.section(QStringLiteral("---"), 1).trimmed().isEmpty()) << said.toStdString();
}

TEST_F(Remind, TellsNothingTwiceThoughACopyOfTheFileIsAskedInBetween)
{
    run(QStringLiteral("remind 2026-11-23; cp \"$FILE\" \"$FILE.copy\"; \"$CLI\" \"$FILE.copy\" remind --as-of 2026-10-01; echo ---; remind 2026-11-23"));
    EXPECT_TRUE(said.section(QStringLiteral("---"), 0, 0).contains(QStringLiteral("Rain plan"))) << said.toStdString();
    EXPECT_TRUE(said.section(QStringLiteral("---"), 1).trimmed().isEmpty()) << said.toStdString();
}

TEST_F(Remind, TellsNothingTwiceThoughTheFileIsRenamed)
{
    run(QStringLiteral("remind 2026-11-23; mv \"$FILE\" \"$FILE.new\"; FILE=\"$FILE.new\"; echo ---; remind 2026-11-23"));
    EXPECT_TRUE(said.section(QStringLiteral("---"), 0, 0).contains(QStringLiteral("Rain plan"))) << said.toStdString();
    EXPECT_TRUE(said.section(QStringLiteral("---"), 1).trimmed().isEmpty()) << said.toStdString();
}

TEST_F(Remind, TellsNothingTwiceThoughTheClockWasWrongInBetween)
{
    run(QStringLiteral("remind 2026-11-23; remind 2020-01-01; echo ---; remind 2026-11-23"));
    EXPECT_TRUE(said.section(QStringLiteral("---"), 1).trimmed().isEmpty()) << said.toStdString();
}

TEST_F(Remind, TellsAgainWhenItBecomesMoreUrgent)
{
    // Planned for the 18th with three days of grace: due on the 20th, overdue on the 22nd.
    run(QStringLiteral("remind 2026-11-20; echo ---; remind 2026-11-21; echo ---; remind 2026-11-22"));
    const auto part = [this](int n) { return said.section(QStringLiteral("---"), n, n); };
    EXPECT_TRUE(part(0).contains(QStringLiteral("Check-in"))) << said.toStdString();
    EXPECT_FALSE(part(1).contains(QStringLiteral("Check-in"))) << said.toStdString();
    EXPECT_TRUE(part(2).contains(QStringLiteral("Check-in"))) << said.toStdString();
}

TEST_F(Remind, ShowsNamesAsTheyAreWhereTheDesktopReadsMarkup)
{
    ASSERT_EQ(concordCli({m_file, QStringLiteral("ask"), QStringLiteral("Ines Okafor"), QStringLiteral("--on"), QStringLiteral("2026-11-01"),
                          QStringLiteral("--follow-up"), QStringLiteral("2026-11-22"), QStringLiteral("--message"), QStringLiteral("hello")}).status, 0);
    QProcess rename;
    rename.start(QStringLiteral("sqlite3"), {m_file, QStringLiteral("UPDATE party SET name = '<img src=/etc/passwd> Ines' WHERE name = 'Ines Okafor'")});
    ASSERT_TRUE(rename.waitForFinished());
    run(QStringLiteral("remind 2026-11-23"));
    const QString all = shown().join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("&lt;img"))) << all.toStdString() << complained.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("<img")));
}

TEST_F(Remind, TellsEachThingInOneLine)
{
    QProcess rename;
    rename.start(QStringLiteral("sqlite3"), {m_file, QStringLiteral("UPDATE responsibility SET title = 'Rain' || char(10) || 'plan' || char(9) || 'B'"
                                                                    " WHERE title LIKE '%Rain plan%' OR title LIKE '%rain plan%'")});
    ASSERT_TRUE(rename.waitForFinished());
    run(QStringLiteral("remind 2026-11-23"));
    EXPECT_TRUE(said.contains(QStringLiteral("Rain plan B"))) << said.toStdString();
    EXPECT_TRUE(shown().join(u'\n').contains(QStringLiteral("Rain plan B")));
}

TEST_F(Remind, SaysThatThereIsNoDesktopAndTellsLater)
{
    EXPECT_EQ(run(QStringLiteral("remind 2026-11-23 || status=$?"), false), 3);
    EXPECT_TRUE(complained.contains(QStringLiteral("there is no desktop here that shows notifications"))) << complained.toStdString();
    EXPECT_EQ(run(QStringLiteral("remind 2026-11-23 || status=$?")), 0);
    EXPECT_FALSE(shown().isEmpty());
}

} // namespace concord::testing
