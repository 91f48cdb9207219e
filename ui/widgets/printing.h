// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/reports/papersize.h"

class QPrinter;
class QWidget;

namespace concord {

/// Names what is printed, and takes the paper that the printer holds or, where it does not say, that of the country.
void prepare(QPrinter &printer, const QString &name);

/// Asks which printer, and prints; whether it was sent there.
[[nodiscard]] bool printPages(const Document &document, const PageSetup &setup, const QString &name, const QString &question, QWidget *window);

} // namespace concord
