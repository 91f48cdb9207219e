// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"

#include <QListWidget>

class QLabel;

namespace concord {

class Columns;

/// The changes of one state. A change is dragged here from another column where that step is lawful.
class ChangeColumn : public QListWidget {
    Q_OBJECT
public:
    explicit ChangeColumn(ChangeState state, QWidget *parent = nullptr);

    [[nodiscard]] ChangeState state() const { return m_state; }
    void show(const std::vector<ChangeRow> &rows, QDate today);
    [[nodiscard]] std::optional<ChangeId> current() const;
    /// Makes a change of this column the current one; false when it is not here.
    bool choose(ChangeId change);
    /// As tall as its changes.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(concord::ChangeId change);
    void opened(concord::ChangeId change);
    void dropped(concord::ChangeId change, concord::ChangeState to);
    /// Shift and an arrow: the current change is to go so many columns on.
    void pushed(int by);
    /// An arrow: the caret is to go so many columns on.
    void left(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    /// The change that is dragged, when it stands in another column of this board and may step here from there.
    [[nodiscard]] std::optional<ChangeId> lawfullyDragged(const QDropEvent *event) const;
    void arrange();
    [[nodiscard]] int wholeHeight() const;

    ChangeState m_state;
    int m_width = 0;
};

/// The changes of a team in columns, from noticed to confirmed, and behind them what was dropped. By mouse a
/// change is dragged, by keyboard Shift and the arrows move it.
class ChangeBoard : public QWidget {
    Q_OBJECT
public:
    explicit ChangeBoard(QWidget *parent = nullptr);

    void show(const std::vector<ChangeRow> &rows, QDate today);
    [[nodiscard]] std::optional<ChangeId> current() const { return m_current; }
    /// Makes it the current one, wherever it stands.
    void choose(ChangeId change);

signals:
    /// Another change is the current one.
    void chosen();
    /// Enter or a double click: its details are wanted.
    void opened();
    void moveWanted(concord::ChangeId change, concord::ChangeState to);

private:
    [[nodiscard]] ChangeColumn *neighbour(const ChangeColumn *of, int by) const;
    void take(ChangeId change);

    Columns *m_columns;
    QList<ChangeColumn *> m_lists;
    QList<QLabel *> m_heads;
    std::optional<ChangeId> m_current;
};

} // namespace concord
