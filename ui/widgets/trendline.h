// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QDate>
#include <QList>

#include <optional>

class QPainter;

namespace concord {

struct TrendPoint {
    QDate on;
    std::optional<double> value; ///< nothing: a gap, never a zero
    bool apart = false;          ///< it can't be compared with the value before it, and no line leads there
};

/// Values over time as a small line, in order of their days. Gaps stay gaps; a target is a dashed line.
class TrendLine : public Chart {
    Q_OBJECT
public:
    explicit TrendLine(QWidget *parent = nullptr);

    void setPoints(const QList<TrendPoint> &points);
    /// Fixed ends of the scale; without them the values and the target fill the height.
    void setRange(double low, double high);
    void setTarget(std::optional<double> target);
    void setSeries(int series);
    /// Writes the first and the last day below the line, and what the dashed line is called ("aim 9") beside it.
    void setNames(const QString &target);
    [[nodiscard]] QSize sizeHint() const override { return {240, 72 + footHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 40 + footHeight()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] QString words(const TrendPoint &point) const;
    [[nodiscard]] std::pair<double, double> range() const;
    [[nodiscard]] double x(QDate on) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] int footHeight() const; ///< of the days below the line
    void paintNames(QPainter &painter) const;

    QList<TrendPoint> m_points;
    std::optional<std::pair<double, double>> m_range;
    std::optional<double> m_target;
    int m_series = 0;
    bool m_isNamed = false;
    QString m_targetName;
};

} // namespace concord
