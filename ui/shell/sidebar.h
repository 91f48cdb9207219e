// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace concord {

/// One page's line: icon, name, and how much is waiting there.
class SidebarEntry : public QAbstractButton {
    Q_OBJECT
public:
    SidebarEntry(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    void setWaiting(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_waiting = 0;
};

/// The pages of the window, one under the other.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void add(const QString &title, const QString &iconName);
    void setCurrent(int index);
    void setWaiting(int index, int count);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_entries;
};

} // namespace concord
