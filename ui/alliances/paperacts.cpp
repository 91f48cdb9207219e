// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/paperacts.h"

#include "core/reports/pages.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace concord {

namespace {

constexpr double marginMillimetres = 20;

QString filterFor(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf: return QStringLiteral("PDF (*.pdf)");
    case DocumentFormat::Odt: return QStringLiteral("OpenDocument (*.odt)");
    case DocumentFormat::Html: return QStringLiteral("HTML (*.html)");
    case DocumentFormat::Md: return QStringLiteral("Markdown (*.md)");
    }
    Q_UNREACHABLE();
}

/// A name that every file system takes.
QString fileNameFrom(QString title)
{
    for (QChar &c : title) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return title.simplified();
}

} // namespace

void PaperActs::write(const AgreementPaper &paper, const QString &name, DocumentFormat format)
{
    const QString ending = u'.' + QString(word(format));
    QString path = m_prompts.saveFile(tr("Write %1").arg(name), fileNameFrom(name) + ending, filterFor(format));
    if (path.isEmpty())
        return;
    if (!formatOfFile(path))
        path += ending;
    if (const auto written = writeFile(path, paper.rendered(formatOfFile(path).value_or(format))); !written)
        emit failed(written.error());
    else
        emit said(tr("Wrote %1").arg(path));
}

void PaperActs::prepare(QPrinter &printer, const QString &name)
{
    // A printer knows what lies in its tray; without one, it is what the country prints on.
    if (QPrinterInfo::defaultPrinter().isNull())
        printer.setPageSize(QPageSize(paperSizeOf(QLocale()) == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
    printer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    printer.setDocName(name);
}

void PaperActs::preview(const AgreementPaper &paper, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, name);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("%1, as it will be printed").arg(name));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&paper](QPrinter *device) { paintPages(paper.whole(), paper.setup(), *device); });
    dialog.exec();
}

void PaperActs::print(const AgreementPaper &paper, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, name);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print %1").arg(name));
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintPages(paper.whole(), paper.setup(), printer);
    emit said(tr("Sent to the printer"));
}

} // namespace concord
