// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerexport.h"

#include "core/reports/pages.h"
#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "ui/partners/partnerpaper.h"

#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

namespace concord {

void PartnerExport::offerFiles(QMenu *menu, const std::optional<std::vector<PartyId>> &ids)
{
    menu->addAction(tr("As a table (CSV)…"), this, [this, ids] { write(ExportFormat::Csv, ids); });
    menu->addAction(tr("As vCards…"), this, [this, ids] { write(ExportFormat::Vcf, ids); });
}

void PartnerExport::offerPaper(QMenu *menu, const std::function<PartnerQuery()> &query, QWidget *window)
{
    menu->addAction(tr("The list as PDF…"), this, [this, query] { writePaper(query()); });
    menu->addAction(tr("Print the list…"), this, [this, query, window] { print(query(), window); });
}

void PartnerExport::write(ExportFormat format, const std::optional<std::vector<PartyId>> &ids)
{
    const bool isTable = format == ExportFormat::Csv;
    const QString ending = QString(word(format));
    QString path = m_prompts.saveFile(tr("Export partners"), tr("partners") + u'.' + ending, isTable ? tr("Tables (*.csv)") : tr("vCards (*.vcf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    const auto content = exported(m_workspace, format, ids);
    if (content)
        save(path, *content);
    else
        emit failed(content.error());
}

void PartnerExport::save(const QString &path, const QByteArray &content)
{
    const auto written = writeFile(path, content);
    if (written)
        emit said(tr("Wrote %1").arg(path));
    else
        emit failed(written.error());
}

std::optional<PartnerExport::Paper> PartnerExport::paper(const PartnerQuery &query)
{
    const auto paper = m_workspace.read([&](const Store &store) {
        return Paper{partnerPaper(store, query, m_workspace.today()), infoOf(store).title};
    });
    if (paper)
        return *paper;
    emit failed(paper.error());
    return std::nullopt;
}

void PartnerExport::writePaper(const PartnerQuery &query)
{
    QString path = m_prompts.saveFile(tr("Write the list"), tr("partners") + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (const auto list = paper(query))
        save(path, render(list->document, list->footer, formatOfFile(path).value_or(DocumentFormat::Pdf)));
}

void PartnerExport::print(const PartnerQuery &query, QWidget *window)
{
    const auto list = paper(query);
    if (!list)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(list->document.title());
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(tr("Print the list"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintPages(list->document, list->footer, printer);
    emit said(tr("Sent to the printer"));
}

} // namespace concord
