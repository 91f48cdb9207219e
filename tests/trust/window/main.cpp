// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace concord;

/// The product's window on a file, adding one partner after the other from its event loop and saying so on standard
/// output when the window was told: for the tests that kill it.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme theme(application);
    Language language;
    MainWindow window({theme, language, Clock()});
    if (argc < 2 || window.open(QString::fromLocal8Bit(argv[1])) != MainWindow::Opened::Yes)
        return 1;
    window.show();
    QObject::connect(window.workspace(), &Workspace::changed, &window, [] {
        std::puts("saved");
        std::fflush(stdout);
    });
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, &window, [&window] {
        if (!Partners(*window.workspace()).add(QStringLiteral("A new partner with a name of its own"), PartyKind::Person))
            std::exit(2);
    });
    next.start(0);
    return QApplication::exec();
}
