// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace concord {

/// A small painted drawing of values. It names each value on hover, and all of them to the screen reader.
class Chart : public QWidget {
    Q_OBJECT
protected:
    using QWidget::QWidget;
    /// The words for what is drawn at `where`; empty where nothing is.
    [[nodiscard]] virtual QString valueAt(QPoint where) const = 0;
    /// All values in words. Call it with each change of the values.
    void describe(const QString &words);
    bool event(QEvent *event) override;
};

/// A mean or a figure of a chart: two decimals in the locale's way.
[[nodiscard]] QString figure(double value);
/// With its sign: "+0.75", "-0.25", "0.00".
[[nodiscard]] QString signedFigure(double value);

} // namespace concord
