// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <optional>

class QPainter;

namespace concord {

/// How much of a whole, as a bar; with a caption, its name and its value in words above it.
class RatioBar : public Chart {
    Q_OBJECT
public:
    explicit RatioBar(QWidget *parent = nullptr);

    /// From 0 to 1; nothing: not known, an empty bar.
    void setRatio(std::optional<double> ratio);
    /// "hours saved a week", "7 of 9". Without a caption the bar stands alone.
    void setCaption(const QString &name, const QString &value);
    /// Which side's colour: 0 us, 1 the other party, and on.
    void setSeries(int series);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    void tellValues();

    std::optional<double> m_ratio;
    QString m_name;
    QString m_value;
    int m_series = 0;
};

/// Draws the bar alone, for delegates.
void paintRatio(QPainter &painter, const QRectF &where, std::optional<double> ratio, const QColor &colour,
                const QColor &ground);

} // namespace concord
