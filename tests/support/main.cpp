// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef CONCORD_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ConcordTests"));
    return RUN_ALL_TESTS();
}
