// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"
#include "app/window/startup.h"
#include "core/workspace/samples.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace concord;

namespace {

SampleKind sampleOf(const QString &name)
{
    return fromWord<SampleKind>(name).value_or(SampleKind::Bakery);
}

/// Pictures come out the same on every machine: nobody's settings, and a sample of its own where no file is named.
int takePictures(QApplication &application, const Wishes &wishes)
{
    const QTemporaryDir scratch;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    Theme theme(application);
    Language language;
    language.set(QStringLiteral("en"));
    const Surroundings around{theme, language, Clock(wishes.asOf)};
    QString file = wishes.file;
    if (file.isEmpty()) {
        file = scratch.filePath(QStringLiteral("sample.concord"));
        if (!createSample(file, sampleOf(wishes.sample), around.clock)) {
            std::fputs("concord: the sample can't be made\n", stderr);
            return 1;
        }
    }
    return drawScreenshots(around, file, wishes.screenshots) ? 0 : 1;
}

int showWindow(QApplication &application, const Wishes &wishes)
{
    const QSettings settings;
    Theme theme(application);
    theme.setChoice(fromWord<ThemeChoice>(settings.value(QStringLiteral("theme")).toString()).value_or(ThemeChoice::System));
    Language language;
    language.set(settings.value(QStringLiteral("language")).toString());
    MainWindow window({theme, language, Clock(wishes.asOf)});
    const QStringList missing = missingParts();
    if (!missing.isEmpty())
        window.warn(missing.join(u' '));
    else if (!wishes.sample.isEmpty())
        window.openSample(sampleOf(wishes.sample));
    else if (!wishes.file.isEmpty() && window.open(wishes.file) == MainWindow::Opened::Elsewhere)
        return 0;
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    Wishes wishes;
    if (const auto status = readCommandLine(arguments, wishes))
        return *status;

    if (!wishes.screenshots.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    expectDisplay();
    QApplication application(argc, argv);
    displayIsThere();
    QCoreApplication::setOrganizationName(QStringLiteral("Concord"));
    QCoreApplication::setApplicationName(QStringLiteral("Concord"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("concord"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    return wishes.screenshots.isEmpty() ? showWindow(application, wishes) : takePictures(application, wishes);
}
