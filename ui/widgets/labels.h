// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace concord {

/// Every label of the program is made here: plain text, so that a record's words never act as markup, wrapping where
/// it must.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The name of a page or of the record that it shows.
[[nodiscard]] QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same in two lines at most; what does not fit ends in an ellipsis.
[[nodiscard]] QLabel *shortTitleLabel(QWidget *parent = nullptr);
/// The head of a card or of a group of fields.
[[nodiscard]] QLabel *headingLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Body size, muted.
[[nodiscard]] QLabel *mutedLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Small and muted.
[[nodiscard]] QLabel *smallLabel(const QString &text = {}, QWidget *parent = nullptr);

/// Why something was refused. Hidden until it says something.
[[nodiscard]] QLabel *refusalLabel(QWidget *parent = nullptr);
/// Lets the words of a label look bad, in whichever theme, or as they did.
void setBad(QLabel *label, bool bad = true);

/// The one thing that a page wants to be done.
[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *plainButton(const QString &text, QWidget *parent = nullptr);
/// An act in a line of text ("Hold", "Open").
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// A filter that is on or off.
[[nodiscard]] QPushButton *pillButton(const QString &text, QWidget *parent = nullptr);
/// An icon alone; `name` is its tooltip and what the screen reader says.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

/// Tooltips guess whether their text is markup; these make sure that it stays plain. The second is for ToolTipRole.
void setPlainToolTip(QWidget *widget, const QString &text);
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace concord
