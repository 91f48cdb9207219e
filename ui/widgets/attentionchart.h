// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QList>

class QPainter;

namespace concord {

/// One team in the chart.
struct AttentionDot {
    QString name;
    int importance = 3;   ///< 1-5
    double gap = 0;       ///< what is missing to 4.0; 0: nothing
    double attention = 0; ///< importance x gap
};

/// Where attention helps most: how important each team is (upwards), and how much is missing (to the right). The words
/// name the teams in the order of what they need.
class AttentionChart : public Chart {
    Q_OBJECT
public:
    explicit AttentionChart(QWidget *parent = nullptr);

    void setDots(QList<AttentionDot> dots);
    [[nodiscard]] QSize sizeHint() const override { return {320, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 260}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QPointF place(const AttentionDot &dot) const;
    void paintGround(QPainter &painter) const;
    void paintName(QPainter &painter, const AttentionDot &dot, QList<QRectF> &taken) const;

    QList<AttentionDot> m_dots; ///< the most attention first
};

} // namespace concord
