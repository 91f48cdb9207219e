// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperacts.h"

#include "core/reports/pages.h"
#include "ui/widgets/printing.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace concord {

namespace {

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
    const QString path = fileToWrite(m_prompts, tr("Write %1").arg(name), fileNameFrom(name) + ending, filterFor(format));
    if (path.isEmpty())
        return;
    if (const auto written = writeFile(path, paper.rendered(formatOfFile(path).value_or(format))); !written)
        emit failed(written.error());
    else
        emit said(tr("Wrote %1").arg(path));
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
    if (printPages(paper.whole(), paper.setup(), name, tr("Print %1").arg(name), m_window))
        emit said(tr("Sent to the printer"));
}

} // namespace concord
