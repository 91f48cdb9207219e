// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace concord {

/// The line at the top: whose workspace it is, the way into the palette, New, and the menu.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);

    void setWorkspace(const QString &title, const QString &subtitle);
    /// The text on New; empty hides it.
    void setNewLabel(const QString &label);
    /// Where the palette opens from.
    [[nodiscard]] QWidget *searchField() const;

signals:
    void searchRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QLabel *m_title;
    QLabel *m_subtitle;
    QString m_wholeSubtitle;
    QPushButton *m_search;
    QPushButton *m_new;
};

} // namespace concord
