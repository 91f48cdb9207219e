// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/programs/performing.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace concord;

/// The product's window on one file after the other; in each it performs an act of the table from its event loop:
/// OUTSIDE (FOLDER CODE)...
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    // With whoever started it: a folder of its own would stay behind when it is killed.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QApplication::arguments().value(1) + QLatin1String("/settings"));
    Theme theme(application);
    Language language;
    MainWindow window({theme, language, Ground::clock()});
    window.show();
    const std::vector<WantedAct> wanted = wantedActs();
    auto next = wanted.begin();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        if (next == wanted.end())
            return QApplication::quit();
        const Ground place(next->folder, next->outside);
        if (window.open(place.path()) != MainWindow::Opened::Yes)
            return QApplication::exit(1);
        Ground ground(next->folder, next->outside, *window.workspace());
        performAndSay(*next++, ground);
    });
    timer.start(0);
    return QApplication::exec();
}
