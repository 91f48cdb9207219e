// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {

/// The window of somebody who starts it for the first time.
struct ShellTest : ::testing::Test {
    QTemporaryDir folder;
    Theme theme{*qApp};
    Language language;
    std::unique_ptr<MainWindow> window;
    Answers *prompts = nullptr;

    ShellTest()
    {
        language.set(QStringLiteral("en"));
        start();
    }
    ~ShellTest() override { QLocale::setDefault(QLocale::c()); }

    void start(const Clock &clock = Clock(QDate(2026, 11, 23)))
    {
        window.reset();
        auto answers = std::make_unique<Answers>();
        prompts = answers.get();
        window = std::make_unique<MainWindow>(Surroundings{theme, language, clock}, std::move(answers));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    MainWindow::Opened open(const QString &path)
    {
        const auto opened = window->open(path);
        QCoreApplication::processEvents();
        return opened;
    }
    QString bakery(const Clock &clock = Clock(QDate(2026, 11, 23)))
    {
        const QString path = folder.filePath(QStringLiteral("bakery.concord"));
        if (!QFile::exists(path)) {
            EXPECT_TRUE(createSample(path, SampleKind::Bakery, clock).has_value());
        }
        return path;
    }
    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void key(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(window->window(), static_cast<Qt::Key>(key), modifiers);
    }
};

} // namespace concord
