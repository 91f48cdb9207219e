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

namespace concord {

class Commands;
class RecordTable;

/// One field that finds records and commands and jumps there. Lies over the window until something is chosen, Escape
/// is pressed or the caret goes elsewhere.
class Palette : public QFrame {
    Q_OBJECT
public:
    using Search = std::function<std::vector<SearchHit>(const QString &text)>;

    /// Lists every enabled command of `commands`; records come from `search`.
    Palette(const Commands &commands, Search search, QWidget *window);

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
    void addRecords(const QString &text);
    void addCommands(const QString &text);
    void choose(int row);
    void move(int by);
    void leave();

    const Commands &m_commands;
    Search m_search;
    QLineEdit *m_line;
    QStandardItemModel *m_model;
    RecordTable *m_list;
    std::vector<Entry> m_entries;
    QPointer<QWidget> m_before; ///< had the caret when the palette opened
};

} // namespace concord
