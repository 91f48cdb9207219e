// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Documents are laid out with fonts, so a Gui application; it never needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("concord-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORD_VERSION));
    return concord::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
