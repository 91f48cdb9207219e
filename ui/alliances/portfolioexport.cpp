// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/portfolioexport.h"

#include "core/exchange/csv/csvtable.h"
#include "core/model/alliances/alliancerules.h"
#include "core/reports/pages.h"
#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/workspacework.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/portfoliowords.h"
#include "ui/wording/wording.h"

#include <QFileInfo>
#include <QMenu>

#include <cmath>

namespace concord {

namespace {

QString tr(const char *text)
{
    return PortfolioExport::tr(text);
}

QString whole(const std::optional<double> &percent)
{
    return percent ? QString::number(std::lround(*percent)) : QString();
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString attentionOf(const Standing &standing)
{
    QStringList words;
    for (const Attention attention : standing.attention)
        words << wording::name(attention);
    return words.join(QStringLiteral(", "));
}

/// The text with the other below it, if there is one.
QString over(const QString &text, const QString &below)
{
    return below.isEmpty() ? text : text.isEmpty() ? below : QString(text + u'\n' + below);
}

} // namespace

Document portfolioPaper(const std::vector<PortfolioLine> &lines, const PortfolioFilter &filter, QDate today)
{
    Document document(tr("Alliances"));
    document.text(lines.size() == 1 ? tr("One alliance on %1.").arg(wording::day(today))
                                    : tr("%1 alliances on %2.").arg(lines.size()).arg(wording::day(today)));
    document.facts({{tr("Words"), filter.text},
                    {tr("State"), filter.state ? wording::name(*filter.state) : QString()},
                    {tr("Kind"), filter.kind ? wording::name(*filter.kind) : QString()},
                    {tr("Only"), filter.needsAttention ? tr("what needs attention") : QString()}});
    QList<QStringList> rows;
    for (const PortfolioLine &line : lines) {
        const Standing &standing = line.standing;
        rows << QStringList{over(line.row.title, tr("%1, with %2").arg(line.row.code, line.row.partners)),
                            over(wording::name(line.row.state), wording::balanceInShort(standing.balance)),
                            wording::valueAgainstTime(standing),
                            wording::day(line.row.nextCheckIn),
                            over(wording::day(standing.dates.noticeBy), isOver(line.row.state) ? QString() : wording::nextDayOf(standing.dates, today)),
                            over(wording::missingInShort(standing), attentionOf(standing))};
    }
    // An upright page has room for six columns: the partners stand below the title, the balance below the state.
    document.table({wording::name(PortfolioColumn::Title), tr("State and balance"), wording::name(PortfolioColumn::ValueSoFar),
                    wording::name(PortfolioColumn::NextCheckIn), wording::name(PortfolioColumn::NoticeBy), wording::name(PortfolioColumn::Missing)},
                   rows);
    return document;
}

QByteArray portfolioTable(const std::vector<PortfolioLine> &lines)
{
    QList<QStringList> rows;
    for (const PortfolioLine &line : lines) {
        const Standing &standing = line.standing;
        QStringList missing;
        for (const Violation &each : standing.missing)
            missing << wording::sentence(each);
        rows << QStringList{line.row.code,
                            line.row.title,
                            wording::name(line.row.kind),
                            line.row.partners,
                            wording::name(line.row.state),
                            standing.balance.percent ? QString::number(*standing.balance.percent) : QString(),
                            whole(standing.valuePercent),
                            whole(standing.timePercent),
                            iso(line.row.nextCheckIn),
                            iso(standing.dates.endOn),
                            iso(standing.dates.noticeBy),
                            iso(standing.dates.prepareFrom),
                            whole(standing.completenessPercent),
                            missing.join(QStringLiteral("; ")),
                            attentionOf(standing)};
    }
    return toCsv({tr("Code"), tr("Alliance"), tr("Kind"), tr("With"), tr("State"), tr("Balance"), tr("Value %"), tr("Time %"), tr("Next check-in"),
                  tr("Ends"), tr("Notice by"), tr("Start preparing"), tr("Complete %"), tr("What is missing"), tr("Needs attention")},
                 rows);
}

void PortfolioExport::offer(QMenu *menu, const std::function<PortfolioView()> &shown)
{
    menu->addAction(tr("As a table (CSV)…"), this, [this, shown] { write(shown(), true); });
    menu->addAction(tr("The list as PDF…"), this, [this, shown] { write(shown(), false); });
    menu->addAction(tr("Print the list…"), this, [this, shown] { print(shown()); });
}

void PortfolioExport::write(const PortfolioView &view, bool asTable)
{
    const QString ending = asTable ? QStringLiteral(".csv") : QStringLiteral(".pdf");
    const QString path = fileToWrite(m_prompts, asTable ? tr("Export the list") : tr("Write the list"), tr("alliances") + ending,
                                             asTable ? tr("Tables (*.csv)") : QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = workBeside(m_workspace, m_window, tr("Writing %1").arg(QFileInfo(path).fileName()), [&](Workspace &workspace) {
        return workspace
            .read([&](const Store &store) {
                const QDate today = workspace.today();
                const auto lines = portfolio(store, view.filter, today, view.column, view.descending);
                return asTable ? portfolioTable(lines)
                               : render(portfolioPaper(lines, view.filter, today), {infoOf(store).title}, formatOfFile(path).value_or(DocumentFormat::Pdf));
            })
            .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
    });
    if (written)
        emit said(tr("Wrote %1").arg(path));
    else
        emit failed(written.error());
}

void PortfolioExport::print(const PortfolioView &view)
{
    struct Paper {
        Document document;
        QString footer;
    };
    const auto paper = workBeside(m_workspace, m_window, tr("Reading the list"), [&](Workspace &workspace) {
        return workspace.read([&](const Store &store) {
            const QDate today = workspace.today();
            return Paper{portfolioPaper(portfolio(store, view.filter, today, view.column, view.descending), view.filter, today), infoOf(store).title};
        });
    });
    if (!paper)
        return emit failed(paper.error());
    if (printPages(paper->document, {paper->footer}, paper->document.title(), tr("Print the list"), m_window))
        emit said(tr("Sent to the printer"));
}

} // namespace concord
