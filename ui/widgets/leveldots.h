// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPainter;
class QRect;

namespace concord {

/// A level from 1 to 5 as filled dots; nothing filled stands for "not known". Editable by mouse and keyboard once
/// setEditable(true).
class LevelDots : public QWidget {
    Q_OBJECT
public:
    explicit LevelDots(QWidget *parent = nullptr);

    void setLevel(std::optional<int> level);
    [[nodiscard]] std::optional<int> level() const { return m_level; }
    void setEditable(bool editable);
    /// Whether Delete, 0, or a click on the last filled dot may empty it; yes at first.
    void setOptional(bool optional) { m_optional = optional; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user chose another level.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(std::optional<int> level);
    [[nodiscard]] int dotAt(QPoint where) const;
    void describe();

    std::optional<int> m_level;
    bool m_editable = false;
    bool m_optional = true;
    int m_hovered = 0;
};

/// Draws the dots at the left of `where`, for delegates.
void paintLevel(QPainter &painter, const QRect &where, int level, const QColor &ink);

} // namespace concord
