// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QList>
#include <QPolygonF>

#include <optional>

namespace concord {

/// One line round the radar; a missing value leaves a gap.
struct RadarSeries {
    QString name; ///< for the legend: "now", "65 days earlier, 3.24"
    QList<std::optional<double>> values;
    QStringList missing = {}; ///< why a value is missing, by axis; "no answer" where nothing is said
};

/// Values from 1 to 5 on an axis for each dimension: this round solid and filled, the one before dashed.
class RadarChart : public Chart {
    Q_OBJECT
public:
    explicit RadarChart(QWidget *parent = nullptr);

    void setValues(const QStringList &axes, const RadarSeries &now, const std::optional<RadarSeries> &before);
    [[nodiscard]] QSize sizeHint() const override { return {380, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] QString words(qsizetype axis) const;
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] double radius() const;
    [[nodiscard]] QPointF point(qsizetype axis, double value) const;
    void drawLine(QPainter &painter, const RadarSeries &series) const;

    QStringList m_axes;
    RadarSeries m_now;
    std::optional<RadarSeries> m_before;
};

} // namespace concord
