// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvshape.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace concord {

/// Asks what the columns of a table are that no known program wrote; each is shown with what stands in its first rows,
/// and a guess is made.
class MappingDialog : public QDialog {
    Q_OBJECT
public:
    MappingDialog(const CsvShape &shape, const QString &fileName, QWidget *parent = nullptr);

    [[nodiscard]] QList<CsvColumn> columns() const;

    /// What exec() answers when the file is to be read again, in the encoding that was chosen.
    static constexpr int ReadAgain = QDialog::Accepted + 1;
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_encoding; }

private:
    [[nodiscard]] QComboBox *makeChoice(const CsvColumn &column, const QString &header);
    /// Somebody must have a name, or a way to be named by.
    void look();

    QList<CsvColumn> m_guessed;
    QList<QComboBox *> m_choices;
    std::optional<TextEncoding> m_encoding;
    QLabel *m_missing;
    QPushButton *m_next;
};

} // namespace concord
