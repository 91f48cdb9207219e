// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace concord {

namespace {

constexpr int wrongUsage = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "concord: %s\n", qUtf8Printable(sentence));
    return wrongUsage;
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        // Qt's own words about the display speak of platform plugins.
        if (!QByteArrayView(context.category).startsWith("qt.qpa"))
            std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        return;
    }
    // After this Qt would abort.
    std::fputs("concord: There is no display to open a window on. On a desktop, start it from there; without one, "
               "concord-cli does the same work, and concord --screenshots DIR draws the pages.\n",
               stderr);
    std::_Exit(1);
}

bool hasPlugin(const QString &folder, const QString &name)
{
    for (const QString &path : QCoreApplication::libraryPaths()) {
        if (!QDir(path + u'/' + folder).entryList({u'*' + name + u'*'}, QDir::Files).isEmpty())
            return true;
    }
    return false;
}

} // namespace

std::optional<int> readCommandLine(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Plan strategic alliances and keep them alive."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The workspace to open."), QStringLiteral("[FILE]"));
    const QCommandLineOption asOf(QStringLiteral("as-of"), QStringLiteral("Take DATE (YYYY-MM-DD) for today."),
                                  QStringLiteral("DATE"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Draw every page into DIR, without a display, and end."),
                                         QStringLiteral("DIR"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Open a fresh copy of a sample: bakery or reading."),
                                    QStringLiteral("NAME"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say all this."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Say the version."));
    parser.addOptions({asOf, screenshots, sample, help, version});
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(help)) {
        // There is no application yet that Qt could ask for the program's name.
        std::fputs(qUtf8Printable(parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("concord"))), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::puts("Concord " CONCORD_VERSION);
        return 0;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return complain(QStringLiteral("one file at a time, please"));
    wishes.file = files.value(0);
    wishes.screenshots = parser.value(screenshots);
    wishes.sample = parser.value(sample);
    if (parser.isSet(sample) && wishes.sample != QStringLiteral("bakery") && wishes.sample != QStringLiteral("reading"))
        return complain(QStringLiteral("there is no sample %1; take bakery or reading").arg(wishes.sample));
    if (parser.isSet(sample) && !wishes.file.isEmpty())
        return complain(QStringLiteral("either a file or a sample, not both"));
    wishes.asOf = QDate::fromString(parser.value(asOf), Qt::ISODate);
    if (parser.isSet(asOf) && !wishes.asOf.isValid())
        return complain(QStringLiteral("%1 is not a date; write it like 2026-11-23").arg(parser.value(asOf)));
    return std::nullopt;
}

void expectDisplay()
{
    qInstallMessageHandler(onMessage);
}

void displayIsThere()
{
    qInstallMessageHandler(nullptr);
}

QStringList missingParts()
{
    QStringList missing;
    if (!hasPlugin(QStringLiteral("sqldrivers"), QStringLiteral("qsqlite")))
        missing << QCoreApplication::translate("Startup", "Qt's SQLite plugin is missing (package libqt6sql6-sqlite); "
                                                          "no workspace can be opened.");
    if (!hasPlugin(QStringLiteral("iconengines"), QStringLiteral("qsvgicon")))
        missing << QCoreApplication::translate("Startup", "Qt's SVG plugin is missing (package libqt6svg6); icons stay "
                                                          "blank.");
    return missing;
}

} // namespace concord
