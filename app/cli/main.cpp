// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QGuiApplication>
#include <QTranslator>

#include <memory>

namespace {

/// Only papers need fonts, and fonts need a Gui application; everything else starts without it.
bool writesPaper(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const auto is = [&](int which, const char *word) { return which < argc && qstrcmp(argv[which], word) == 0; };
        if (is(i, "document") || is(i, "paper") || (is(i, "check-in") && (is(i + 1, "agenda") || is(i + 1, "minutes"))))
            return true;
    }
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (writesPaper(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    // What the libraries grumble about is not for whoever reads stderr: docs/cli.md promises our sentences there.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("concord-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORD_VERSION));
    QTranslator plurals; // "1 day" beside "2 days"
    if (plurals.load(QStringLiteral(":/concord/translations/concord_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    return concord::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
