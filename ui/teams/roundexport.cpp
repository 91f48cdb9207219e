// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/roundexport.h"

#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/prompts.h"


namespace concord {

namespace {

/// A title may hold what a file's name can't.
QString fileName(QString title, const QString &ending)
{
    return title.replace(u'/', u'-').replace(u':', u'-') + ending;
}

} // namespace

RoundExport::RoundExport(Workspace &workspace, Prompts &prompts, QWidget *window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
{
}

QString RoundExport::footer() const
{
    return m_workspace.read([](const Store &store) { return infoOf(store).title; }).value_or(QString());
}

void RoundExport::save(const QString &path, const QByteArray &bytes)
{
    if (const auto written = writeFile(path, bytes); !written)
        emit failed(written.error());
    else
        emit said(tr("Wrote %1").arg(path));
}

void RoundExport::write(const Document &document, const QString &suggested)
{
    const QString path = fileToWrite(m_prompts, document.title(), fileName(suggested, QStringLiteral(".pdf")), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    save(path, render(document, {footer()}, formatOfFile(path).value_or(DocumentFormat::Pdf)));
}

void RoundExport::writeTable(const QByteArray &table, const QString &suggested)
{
    const QString path = fileToWrite(m_prompts, tr("Export the result"), fileName(suggested, QStringLiteral(".csv")), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    save(path, table);
}

void RoundExport::print(const Document &document)
{
    if (printPages(document, {footer()}, document.title(), tr("Print"), m_window))
        emit said(tr("Sent to the printer"));
}

} // namespace concord
