// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <optional>

namespace concord {

/// Where a partner stands between what it covers of my needs (upwards) and how much of what it does serves them (to
/// the right); both cut at 50.
class AlignmentChart : public Chart {
    Q_OBJECT
public:
    explicit AlignmentChart(QWidget *parent = nullptr);

    void setPartner(const QString &name, std::optional<double> coverage, std::optional<double> focus);
    [[nodiscard]] QSize sizeHint() const override { return {320, 136}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 136}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] QPointF dot() const;

    QString m_name;
    std::optional<double> m_coverage;
    std::optional<double> m_focus;
    QString m_words;
};

} // namespace concord
