// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace concord {

class Field;

/// Labels at the left, fields at the right, aligned. Each label is its field's buddy and gives it its accessible name.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    QLabel *addRow(const QString &label, Field *field);
    /// Something else than a field: a line of text, a row of buttons.
    QLabel *addRow(const QString &label, QWidget *widget);
    /// A field as wide as the form, its label above it.
    QLabel *addWide(const QString &label, Field *field);
    /// A widget over the whole width.
    void addWhole(QWidget *widget);

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

/// A muted label above a field, for rows of small fields.
[[nodiscard]] QWidget *labelled(const QString &label, Field *field);

} // namespace concord
