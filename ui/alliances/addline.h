// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace concord {

/// The line at the end of a list where the next one is typed: Enter or the button adds it.
class AddLine : public QWidget {
    Q_OBJECT
public:
    /// `button` names the act ("Add responsibility"), `name` what the line takes ("New responsibility of Quayside").
    AddLine(const QString &button, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Offers names while one is typed.
    void suggest(const QStringList &names);
    void takeFocus();

signals:
    void added(const QString &text);

private:
    void add();

    QLineEdit *m_line;
    QPushButton *m_button;
};

} // namespace concord
