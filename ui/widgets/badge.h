// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace concord {

enum class Tone { Neutral, Accent, Warning, Bad };

/// A word in a tinted box: "overdue", "what you need", "private". The word says it; the colour only helps.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// The size and the drawing of a badge, for delegates. `where` is its whole box.
[[nodiscard]] QSize badgeSize(const QString &text);
void paintBadge(QPainter &painter, const QRect &where, const QString &text, Tone tone, const Tokens &tokens);

} // namespace concord
