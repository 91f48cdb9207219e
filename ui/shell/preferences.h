// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace concord {

class AutomaticBackups;
class Language;
class Theme;
class Workspace;

/// How the program looks and speaks, and what the open workspace wants. Each choice takes hold at once.
class Preferences : public QDialog {
    Q_OBJECT
public:
    /// In the settings: whether workspaces are backed up by themselves; yes at first.
    static const QString automaticBackupsKey;

    /// `workspace` may be null: then only the program's own choices are shown. So may `backups`, for a file that may
    /// only be read.
    Preferences(Theme &theme, Language &language, Workspace *workspace, AutomaticBackups *backups, QWidget *parent);

signals:
    /// The words of the window are to be built anew.
    void languageChosen(const QString &code);

private:
    QWidget *look(Theme &theme, const Language &language);
    QWidget *about(Workspace &workspace);
    QWidget *safety(const Workspace &workspace, AutomaticBackups &backups);
};

} // namespace concord
