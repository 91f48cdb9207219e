// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "ui/shell/pages.h"
#include "ui/shell/workspaceview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSettings>

#include <cstdio>

namespace concord {

namespace {

constexpr int roundsToRest = 20;
constexpr QSize sizes[] = {{1024, 700}, {1440, 900}};

bool draw(QWidget &window, const QString &folder, const QString &name)
{
    // A page's rows show themselves one after the other; the picture is of the page at rest.
    for (int i = 0; i < roundsToRest; ++i)
        QApplication::processEvents();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(window.width());
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "concord: %s can't be written\n", qUtf8Printable(path));
    return false;
}

bool drawPages(MainWindow &window, const QString &folder, const QString &theme)
{
    for (const PageKind &kind : pageKinds()) {
        window.view()->goTo({kind.key, {}});
        Page *page = window.view()->pageOf(kind.key);
        const QStringList views = page->views();
        if (views.isEmpty() && !draw(window, folder, kind.key + u'-' + theme))
            return false;
        for (const QString &view : views) {
            page->showView(view);
            if (!draw(window, folder, kind.key + u'-' + view + u'-' + theme))
                return false;
        }
    }
    return true;
}

} // namespace

bool drawScreenshots(const Surroundings &around, const QString &path, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "concord: the folder %s can't be made\n", qUtf8Printable(folder));
        return false;
    }
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        around.theme.setChoice(choice);
        const QString theme = word(choice);
        for (const QSize size : sizes) {
            QSettings().clear(); // no recent files, no places from the picture before
            MainWindow start(around);
            start.resize(size);
            start.show();
            MainWindow window(around);
            window.resize(size);
            window.show();
            if (window.open(path) != MainWindow::Opened::Yes) {
                std::fprintf(stderr, "concord: %s can't be opened\n", qUtf8Printable(path));
                return false;
            }
            if (!draw(start, folder, QStringLiteral("start-") + theme) || !drawPages(window, folder, theme))
                return false;
        }
    }
    return true;
}

} // namespace concord
