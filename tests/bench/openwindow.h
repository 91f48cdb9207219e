// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generator.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

namespace concord::bench {

/// Concord's window on a file, shown and painted.
class OpenWindow {
public:
    /// With its start page.
    OpenWindow()
        : m_theme(*static_cast<QApplication *>(QCoreApplication::instance())),
          m_window({m_theme, m_language, Clock(generatedToday)})
    {
        m_theme.setChoice(ThemeChoice::Light);
        m_window.resize(1440, 900);
        m_window.show();
        settle();
    }
    OpenWindow(const QString &file, const QString &page) : OpenWindow()
    {
        open(file);
        goTo(page);
    }

    void open(const QString &file)
    {
        if (m_window.open(file) != MainWindow::Opened::Yes)
            throw FailureError({FailureKind::Other, {}, file});
    }

    void goTo(const QString &page)
    {
        m_window.view()->goTo({page, {}});
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    /// The part of the window that assistive technology knows by that name.
    template <class Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        const auto all = m_window.findChildren<Widget *>();
        for (Widget *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        throw FailureError({FailureKind::NotFound, {}, name});
    }
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    Theme m_theme;
    Language m_language;
    MainWindow m_window;
};

} // namespace concord::bench
