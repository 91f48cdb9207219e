// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerexport.h"

#include "core/reports/pages.h"
#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "ui/partners/partnerpaper.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/workspacework.h"

#include <QFileInfo>
#include <QMenu>

namespace concord {

namespace {

struct Paper {
    Document document;
    QString footer;
};

Outcome<Paper> paperOf(const Workspace &workspace, const PartnerQuery &query)
{
    return workspace.read([&](const Store &store) {
        return Paper{partnerPaper(store, query, workspace.today()), infoOf(store).title};
    });
}

} // namespace

void PartnerExport::offerFiles(QMenu *menu, const std::optional<std::vector<PartyId>> &ids)
{
    menu->addAction(tr("As a table (CSV)…"), this, [this, ids] { write(ExportFormat::Csv, ids); });
    menu->addAction(tr("As vCards…"), this, [this, ids] { write(ExportFormat::Vcf, ids); });
}

void PartnerExport::offerPaper(QMenu *menu, const std::function<PartnerQuery()> &query)
{
    menu->addAction(tr("The list as PDF…"), this, [this, query] { writePaper(query()); });
    menu->addAction(tr("Print the list…"), this, [this, query] { print(query()); });
}

void PartnerExport::write(ExportFormat format, const std::optional<std::vector<PartyId>> &ids)
{
    const bool isTable = format == ExportFormat::Csv;
    const QString ending = QString(word(format));
    const QString path = fileToWrite(m_prompts, tr("Export partners"), tr("partners") + u'.' + ending, isTable ? tr("Tables (*.csv)") : tr("vCards (*.vcf)"));
    if (path.isEmpty())
        return;
    write(path, [format, ids](Workspace &workspace) { return exported(workspace, format, ids); });
}

void PartnerExport::write(const QString &path, const std::function<Outcome<QByteArray>(Workspace &)> &content)
{
    const auto written = workBeside(m_workspace, m_window, tr("Writing %1").arg(QFileInfo(path).fileName()), [&](Workspace &workspace) {
        return content(workspace).and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
    });
    if (written)
        emit said(tr("Wrote %1").arg(path));
    else
        emit failed(written.error());
}

void PartnerExport::writePaper(const PartnerQuery &query)
{
    const QString path = fileToWrite(m_prompts, tr("Write the list"), tr("partners") + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    write(path, [query, path](Workspace &workspace) {
        return paperOf(workspace, query).map([&](const Paper &paper) {
            return render(paper.document, {paper.footer}, formatOfFile(path).value_or(DocumentFormat::Pdf));
        });
    });
}

void PartnerExport::print(const PartnerQuery &query)
{
    const auto paper = workBeside(m_workspace, m_window, tr("Reading the list"),
                                  [&](Workspace &workspace) { return paperOf(workspace, query); });
    if (!paper)
        return emit failed(paper.error());
    if (printPages(paper->document, {paper->footer}, paper->document.title(), tr("Print the list"), m_window))
        emit said(tr("Sent to the printer"));
}

} // namespace concord
