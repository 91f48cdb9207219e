// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace concord {

class Language;
class Theme;
class Workspace;

/// How the program looks and speaks, and what the open workspace wants. Each choice takes hold at once.
class Preferences : public QDialog {
    Q_OBJECT
public:
    /// `workspace` may be null: then only the program's own choices are shown.
    Preferences(Theme &theme, Language &language, Workspace *workspace, QWidget *parent);

signals:
    /// The words of the window are to be built anew.
    void languageChosen(const QString &code);
    void failed(const QString &sentence);

private:
    QWidget *look(Theme &theme, const Language &language);
    QWidget *about(Workspace &workspace);
};

} // namespace concord
