// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/search.h"
#include "ui/widgets/page.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace concord {

class Commands;
class RecordTable;
class Searcher;

/// One field that finds records and commands and jumps there. Lies over the window until something is chosen, Escape
/// is pressed or the caret goes elsewhere.
class Palette : public QFrame {
    Q_OBJECT
public:
    /// Lists every enabled command of `commands`, and the records that `searcher` finds, of the tables that `shows` is true
    /// of: in the order of their names with each key, by rank when the text has rested for 300 ms.
    Palette(const Commands &commands, Searcher *searcher, std::function<bool(const QString &table)> shows, QWidget *window);

    /// Opens over the window, below `anchor`, with the caret in the empty field.
    void open(const QWidget *anchor);

signals:
    void recordChosen(const concord::RecordRef &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString text;
        QString second;
        QString kind;
        std::function<void()> choose;
    };

    void find();
    /// By rank, unless a row further down has been gone to or the text is another by now.
    void takeRanked(const QString &text, const std::vector<SearchHit> &hits);
    void fill(const QString &text, const std::vector<SearchHit> &hits);
    void addRecords(const std::vector<SearchHit> &hits);
    void addCommands(const QString &text);
    void choose(int row);
    void move(int by);
    void leave();

    const Commands &m_commands;
    Searcher *m_searcher;
    std::function<bool(const QString &table)> m_shows;
    QTimer *m_rest;
    QLineEdit *m_line;
    QStandardItemModel *m_model;
    RecordTable *m_list;
    std::vector<Entry> m_entries;
    QPointer<QWidget> m_before; ///< had the caret when the palette opened
};

} // namespace concord
