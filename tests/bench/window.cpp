// SPDX-License-Identifier: GPL-3.0-or-later
// Concord's own window on a file, as the program itself builds it: FILE, and the folder of its user's settings.
#include "tests/bench/firstpaint.h"
#include "tests/support/generator.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

using namespace concord;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ConcordBench"));
    QCoreApplication::setApplicationName(QStringLiteral("ConcordBench"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[2]));
    Theme theme(application);
    theme.setChoice(ThemeChoice::Light);
    Language language;
    language.set(QStringLiteral("en"));
    MainWindow window({theme, language, Clock(generatedToday)});
    window.resize(1440, 900);
    const QStringList words = QCoreApplication::arguments();
    if (window.open(words.at(1)) != MainWindow::Opened::Yes)
        return 1;
    return runToFirstPaint(application, window);
}
