// SPDX-License-Identifier: GPL-3.0-or-later
// The floors: a main window with nothing in it, and with "table" one that shows a plain table of what fits, in memory.
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    if (QCoreApplication::arguments().contains(QStringLiteral("table"))) {
        constexpr int rows = 40;
        constexpr int columns = 7;
        auto *model = new QStandardItemModel(rows, columns, &window);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("cell %1 %2").arg(row).arg(column)));
        }
        auto *table = new QTableView;
        table->setModel(model);
        window.setCentralWidget(table);
    }
    return runToFirstPaint(application, window);
}
