// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QList>

#include <optional>

namespace concord {

struct DotRow {
    QString name;
    QList<double> answers;         ///< 1-5, one for each rater
    QStringList raters;            ///< their names in the same order; empty when the round hides them
    std::optional<double> mean;    ///< nothing: no answer, a gap
    std::optional<double> change;  ///< since the round before
    bool split = false;
    int invited = 0;               ///< how many might have answered; 0: nobody says
    QString hidden = {};           ///< why the answers are held back; empty: they are not
};

/// Every answer as a dot on a line from 1 to 5, with the mean and what changed since the round before.
class DotPlot : public Chart {
    Q_OBJECT
public:
    explicit DotPlot(QWidget *parent = nullptr);

    /// `since` heads the column of changes ("since round 1"); empty: there is no such column.
    void setRows(const QList<DotRow> &rows, const QString &since);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    struct Columns {
        double left, right;      ///< where 1 and 5 stand
        double countRight, meanRight, sinceRight;
        double nameWidth, countWidth;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString words(const DotRow &row) const;
    [[nodiscard]] static QString countOf(const DotRow &row); ///< "4 of 5"
    void paintHead(QPainter &painter, const Columns &c) const;
    void paintRow(QPainter &painter, const Columns &c, const DotRow &row, double top) const;

    QList<DotRow> m_rows;
    QString m_since;
};

} // namespace concord
