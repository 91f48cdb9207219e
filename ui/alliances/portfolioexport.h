// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/alliances/portfolio.h"
#include "ui/widgets/prompts.h"

#include <QObject>

#include <functional>

class QMenu;

namespace concord {

/// A portfolio as it is filtered and sorted.
struct PortfolioView {
    PortfolioFilter filter;
    PortfolioColumn column = PortfolioColumn::Title;
    bool descending = false;
};

/// The portfolio on paper: a line for each alliance, and what was filtered. `today` is the day that it was printed.
[[nodiscard]] Document portfolioPaper(const std::vector<PortfolioLine> &lines, const PortfolioFilter &filter, QDate today);
/// The same as a table for a spreadsheet, with days as ISO text and percents as numbers, guarded against formulas.
[[nodiscard]] QByteArray portfolioTable(const std::vector<PortfolioLine> &lines);

/// The portfolio on its way out of the window: printed, as a PDF, or as a table.
class PortfolioExport : public QObject {
    Q_OBJECT
public:
    PortfolioExport(Workspace &workspace, Prompts &prompts, QWidget *window)
        : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
    {
    }

    /// Adds the ways to `menu`, for what `shown` says at that moment.
    void offer(QMenu *menu, const std::function<PortfolioView()> &shown);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    void write(const PortfolioView &view, bool asTable);
    void print(const PortfolioView &view);

    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace concord
