// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/imports.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace concord {

class Prompts;

/// Shows what importing a file of contacts would do, line by line, and does it for the lines that stay ticked.
/// Nothing is written before the Import button is pressed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, ContactPlan plan, const QString &fileName, QWidget *parent = nullptr);

    /// What was imported, once the dialog is accepted.
    [[nodiscard]] const ImportedContacts &imported() const { return m_imported; }

private:
    void fill();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeRefused() const;
    void tickAll(bool ticked);
    void countTicked();
    void import();
    [[nodiscard]] ContactPlan ticked() const;

    Workspace &m_workspace;
    const ContactPlan m_plan;
    const QString m_fileName;
    ImportedContacts m_imported;
    QStandardItemModel *m_model;
    QLabel *m_refusal;
    QPushButton *m_import;
};

/// The whole way in the window: asks for a file, shows what it would bring, brings it. Returns what to say about it;
/// nothing when the user stepped back.
[[nodiscard]] std::optional<QString> importContacts(Workspace &workspace, Prompts &prompts, QWidget *window);

} // namespace concord
