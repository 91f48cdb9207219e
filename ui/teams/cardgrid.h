// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace concord {

/// Cards side by side where there is room for two, one below the other where there is not.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(QWidget *card);
    /// Lays the cards out that are not hidden. Call it after hiding or showing one.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace concord
