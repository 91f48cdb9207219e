// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: a main window with nothing in it.
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    return runToFirstPaint(application, window);
}
