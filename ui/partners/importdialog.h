// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/imports.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace concord {

class ImportModel;

/// Shows what importing a file of contacts would do, line by line and change by change, and does it for what stays
/// ticked. Nothing is written before the Import button is pressed; the window stays alive while it is.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, ContactPlan plan, const QString &fileName, QWidget *parent = nullptr,
                 std::optional<TextEncoding> encoding = {});

    /// What exec() answers when the file is to be read again, in the encoding that was chosen.
    static constexpr int ReadAgain = QDialog::Accepted + 1;
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_encoding; }

    /// What was imported, once the dialog is accepted.
    [[nodiscard]] const ImportedContacts &imported() const { return m_imported; }

    /// Stays open while it imports, whoever presses Cancel behind the progress.
    void reject() override;

private:
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeRefused() const;
    void showChanges(int row);
    void countTicked();
    void import();

    Workspace &m_workspace;
    const QString m_fileName;
    std::optional<TextEncoding> m_encoding; ///< as it was chosen
    ImportedContacts m_imported;
    ImportModel *m_model;
    QListWidget *m_changes;
    QLabel *m_along; ///< organisations that come with those who are ticked
    QLabel *m_refusal;
    QPushButton *m_import;
    bool m_isImporting = false;
    int m_shown = -1; ///< the row whose changes are listed
};

} // namespace concord
