// SPDX-License-Identifier: GPL-3.0-or-later
// Concord's own window on a file, on the page that is named (partners, today), as the program itself builds it.
#include "tests/bench/firstpaint.h"
#include "tests/support/generator.h"
#include "ui/shell/language.h"
#include "ui/shell/lastplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace concord;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir scratch;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    Theme theme(application);
    theme.setChoice(ThemeChoice::Light);
    Language language;
    language.set(QStringLiteral("en"));
    MainWindow window({theme, language, Clock(generatedToday)});
    window.resize(1440, 900);
    const QStringList words = QCoreApplication::arguments();
    lastplace::keep(words.at(1), {words.value(2), {}}); // where its user was last
    if (window.open(words.at(1)) != MainWindow::Opened::Yes)
        return 1;
    return runToFirstPaint(application, window);
}
