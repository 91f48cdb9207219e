// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QHash>
#include <QTabBar>
#include <QTabWidget>

namespace concord {

/// The line of words above a record's parts; the open one is underlined. Comes closer together where room is short.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int room() const;
    [[nodiscard]] int wordWidth(TypeSize size, int tab) const;
    [[nodiscard]] int wordsIn(TypeSize size) const;
    [[nodiscard]] TypeSize typeSize() const; ///< small where the room would not do otherwise
    [[nodiscard]] int gap() const;

    mutable QHash<QString, int> m_widths[2]; ///< of words, in the body's and the small type; asked for with every tab
};

/// A record's parts under a TabStrip; Ctrl+Page Down and Ctrl+Page Up turn to the next and the previous one from
/// wherever the caret is in the window.
class Tabs : public QTabWidget {
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent = nullptr);

private:
    void turn(int by);
};

} // namespace concord
