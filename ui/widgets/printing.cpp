// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing.h"

#include "core/reports/pages.h"

#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace concord {

namespace {

constexpr double marginMillimetres = 20;

} // namespace

void prepare(QPrinter &printer, const QString &name)
{
    // A printer knows what lies in its tray; without one, it is what the country prints on.
    if (QPrinterInfo::defaultPrinter().isNull())
        printer.setPageSize(QPageSize(paperSizeOf(QLocale()) == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
    printer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    printer.setDocName(name);
}

bool printPages(const Document &document, const PageSetup &setup, const QString &name, const QString &question, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, name);
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(question);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paintPages(document, setup, printer);
    return true;
}

} // namespace concord
