// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace concord {

class LineField;

/// The line at the end of a list where the next one is typed: Enter, the button or leaving the line adds it.
class AddLine : public QWidget {
    Q_OBJECT
public:
    /// `button` names the act ("Add responsibility"), `name` what the line takes ("New responsibility of Quayside").
    AddLine(const QString &button, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Offers names while one is typed.
    void suggest(const QStringList &names);
    void takeFocus();
    /// To be called in answer to added() when it can't be: says why, and the line keeps what was typed.
    void refuse(const QString &sentence);

signals:
    void added(const QString &text);

private:
    void add();

    LineField *m_line;
    QPushButton *m_button;
    bool m_refused = false;
};

} // namespace concord
