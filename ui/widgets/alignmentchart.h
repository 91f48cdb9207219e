// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QList>

#include <optional>

namespace concord {

/// One partner in the chart.
struct AlignmentDot {
    QString name;
    std::optional<double> coverage; ///< percent
    std::optional<double> focus;    ///< percent
    bool marked = false;            ///< filled; the others are rings when some are marked
};

/// Where partners stand between what they cover of my needs (upwards) and how much of what they do serves them (to the
/// right); both cut at 50. Who is not known in both is named in the words alone.
class AlignmentChart : public Chart {
    Q_OBJECT
public:
    explicit AlignmentChart(QWidget *parent = nullptr);

    void setPartner(const QString &name, std::optional<double> coverage, std::optional<double> focus);
    void setDots(const QList<AlignmentDot> &dots);
    /// Room for many dots instead of one.
    void setTall();
    [[nodiscard]] QSize sizeHint() const override { return {320, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] QPointF place(const AlignmentDot &dot) const;
    void paintGround(QPainter &painter) const;
    void paintName(QPainter &painter, const AlignmentDot &dot, QList<QRectF> &taken) const;

    QList<AlignmentDot> m_dots; ///< those with a place
    int m_height = 136;
};

} // namespace concord
