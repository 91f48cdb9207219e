// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/papersize.h"

#include <QList>

class QXmlStreamWriter;

namespace concord {

/// The root element of a part of an OpenDocument file, with every namespace that the parts use.
void startOdfPart(QXmlStreamWriter &xml, const QString &element);

/// The styles that the text names, and the page with its footer. `setup.footer` can be written as XML.
void writeStyles(QXmlStreamWriter &xml, const PageSetup &setup);

/// The widths of the columns of each table, and how their cells look.
void writeTableStyles(QXmlStreamWriter &xml, const QList<QList<double>> &tables);

/// What the style of a table (from 1) and of its column (from 0) is called.
[[nodiscard]] QString tableName(qsizetype table);
[[nodiscard]] QString columnName(qsizetype table, qsizetype column);

} // namespace concord
