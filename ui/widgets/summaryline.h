// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QAbstractButton>

namespace concord {

/// A record in a few lines: what it is, what else matters about it in muted words, and a badge. A button that opens
/// and closes what belongs to it; painted whole, so that a hundred of them are a hundred widgets and no more.
class SummaryLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit SummaryLine(QWidget *parent = nullptr);

    /// An empty badge is left out. The screen reader says all three.
    void set(const QString &title, const QString &detail, const QString &badge = {}, Tone tone = Tone::Neutral);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int room(int width) const; ///< for the words
    [[nodiscard]] int titleHeight(int width) const;
    [[nodiscard]] int detailHeight(int width) const;

    QString m_title;
    QString m_detail;
    QString m_badge;
    Tone m_tone = Tone::Neutral;
};

} // namespace concord
