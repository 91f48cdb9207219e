// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

namespace concord {

/// Lays widgets out side by side while each gets its least width, else below one another. Those in one column share
/// it, so that no column waits for another.
class ColumnsLayout : public QLayout {
    Q_OBJECT
public:
    ColumnsLayout(int leastWidth, QWidget *parent);
    ~ColumnsLayout() override;

    /// At most `most` columns are made.
    void setMost(int most);
    /// Of two columns, the first gets `percent` of the width; 50 at first.
    void setFirstShare(int percent);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    int place(const QRect &rect, bool move) const;

    int m_leastWidth;
    int m_most = 1;
    int m_firstShare = 50;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// A widget with its children in columns.
class Columns : public QWidget {
    Q_OBJECT
public:
    explicit Columns(int leastWidth, QWidget *parent = nullptr);

    /// Takes the widgets over, in reading order; those it had before and has no more are left without a place.
    void setWidgets(const QList<QWidget *> &widgets, int most);
    /// As ColumnsLayout::setFirstShare().
    void setFirstShare(int percent) { m_layout->setFirstShare(percent); }

private:
    ColumnsLayout *m_layout;
    QList<QWidget *> m_widgets;
};

} // namespace concord
