// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/tokens.h"

#include <utility>

namespace concord {

namespace {

const char rules[] = R"(
QLineEdit, QPlainTextEdit, QComboBox {
    border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    background: @surface; color: @text; selection-background-color: @selection; selection-color: @text;
}
QPlainTextEdit { padding: 2px 4px; }
QLineEdit[quiet="true"], QPlainTextEdit[quiet="true"], QComboBox[quiet="true"] { border-color: transparent;
    background: transparent; padding-left: 0px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"] { border-color: @bad; }
QLineEdit:read-only, QPlainTextEdit:read-only, QComboBox:disabled { background: @window; color: @text; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/concord/icons/chevron-@theme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @surface; selection-background-color: @selection;
    selection-color: @text; outline: none; }

QLabel[bad="true"] { color: @bad; }

QPushButton, QToolButton[kind="button"] {
    border: 1px solid @line; border-radius: 6px; padding: 5px 12px; background: @surface; color: @text;
}
QPushButton:hover, QToolButton[kind="button"]:hover { background: @accentTint; }
QPushButton:focus, QToolButton[kind="button"]:focus { border-color: @accent; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton::menu-indicator { image: url(:/concord/icons/chevron-@theme.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[hasMenu="true"] { padding-right: 26px; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[kind="primary"]:hover { background: @accentStrong; border-color: @accentStrong; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @muted; }
QPushButton[kind="link"] { border: 1px solid transparent; padding: 1px 3px; background: transparent; color: @accent;
    text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="link"]:disabled { color: @muted; }
QPushButton[kind="pill"] { border-radius: 10px; padding: 3px 10px; color: @muted; }
QPushButton[kind="pill"]:checked { background: @accentTint; border-color: @accent; color: @accent; }
QPushButton[kind="pill"]:focus { border-color: @accent; }
QToolButton[kind="quiet"] { border: 1px solid transparent; border-radius: 6px; padding: 3px; background: transparent; }
QToolButton[kind="quiet"]:hover { background: @accentTint; }
QToolButton[kind="quiet"]:focus { border-color: @accent; }
QToolButton[kind="quiet"]::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; background: @surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/concord/icons/check-@theme.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 6px 12px; }
QTableView, QListView, QTreeView { background: @surface; border: 1px solid @line; border-radius: 6px; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QTableView[framed="false"], QListView[framed="false"] { border: none; border-radius: 0; padding: 4px 8px; }
concord--RecordTable { selection-background-color: transparent; }
QAbstractScrollArea[plain="true"] { background: transparent; border: none; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @line; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QDialog { background: @surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { border: none; padding: 4px 8px; color: @text; background: transparent; }
QCalendarWidget QToolButton:hover { background: @accentTint; border-radius: 4px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
)";

} // namespace

QString styleSheetFrom(const Tokens &t, bool dark)
{
    // The longer names first, so that @accent does not eat the start of @accentTint.
    const std::pair<QLatin1String, QString> words[] = {
        {QLatin1String("@accentTint"), t.accentTint.name()},
        {QLatin1String("@accentStrong"), (dark ? t.accent.lighter(112) : t.accent.darker(115)).name()},
        {QLatin1String("@accent"), t.accent.name()},
        {QLatin1String("@onAccent"), t.onAccent.name()},
        {QLatin1String("@selection"), t.selection.name()},
        {QLatin1String("@surface"), t.surface.name()},
        {QLatin1String("@window"), t.window.name()},
        {QLatin1String("@line"), t.line.name()},
        {QLatin1String("@text"), t.text.name()},
        {QLatin1String("@muted"), t.muted.name()},
        {QLatin1String("@bad"), t.bad.name()},
        {QLatin1String("@theme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString sheet = QString::fromLatin1(rules);
    for (const auto &[word, colour] : words)
        sheet.replace(word, colour);
    return sheet;
}

} // namespace concord
