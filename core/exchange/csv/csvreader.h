// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"
#include "core/exchange/contacts/contactcard.h"
#include "core/exchange/csv/csvshape.h"

class QIODevice;

namespace concord {

/// Reads a table of contacts. `columns` says what each column is, one for each header. A row with fewer or more cells
/// than the header ("ragged") is refused by line, since nobody knows where its cells belong, and so is one that CsvRows
/// can't read. Guards against formulas are taken off. The encoding is the one that was
/// chosen for the shape; without a choice it is found by readDecoded(). Throws as readVCards() does.
[[nodiscard]] ContactFile readCsv(QIODevice &device, const CsvShape &shape, const QList<CsvColumn> &columns,
                                  const Steps &progress = {});

} // namespace concord
