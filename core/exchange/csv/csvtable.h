// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace concord {

/// What stands between several values of one cell, as Google writes them.
inline const QString betweenValues = QStringLiteral(" ::: ");

/// One row of a table (RFC 4180), with its end. Cells are guarded against formulas.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// A whole table in UTF-8 with a byte order mark, so that spreadsheets read it.
[[nodiscard]] QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace concord
