// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QList>

#include <optional>

namespace concord {

struct GaugeParty {
    QString name;
    std::optional<double> lean; ///< -1 to 1; positive: gets more than it gives; nothing: not enough known
};

/// The win-win gauge: whether each side gets about as much as it gives. Two parties share one scale; three or more
/// have a line each. It draws no marker where not enough is known.
class BalanceGauge : public Chart {
    Q_OBJECT
public:
    explicit BalanceGauge(QWidget *parent = nullptr);

    /// Us first. `verdict` is the sentence below, for example "92 of 100: even, slightly toward us".
    void setParties(const QList<GaugeParty> &parties, const QString &verdict);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString valueAt(QPoint where) const override;

private:
    [[nodiscard]] bool isShared() const { return m_parties.size() <= 2; }
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString words(const GaugeParty &party) const;
    void paintScale(QPainter &painter, const QRectF &bar, std::optional<double> lean) const;

    QList<GaugeParty> m_parties;
    QString m_verdict;
};

} // namespace concord
