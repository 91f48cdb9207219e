// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QHeaderView;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace concord {

/// `content` in a frameless area that scrolls up and down, as wide as there is room.
[[nodiscard]] QScrollArea *scrolling(QWidget *content);

/// The page's margins (24) and distances (16) on a new vertical layout of `page`.
QVBoxLayout *pageLayout(QWidget *page);

/// Deletes all that `layout` holds, later, so that a signal on its way from there may still return.
void clearLayout(QLayout *layout);

/// Takes up where the last start left off: a splitter's or a header's sizes, and the column that sorts.
void remember(QSplitter *splitter, const QString &key);
void remember(QHeaderView *header, const QString &key);

/// A list at the left on the surface, a record at the right; the divider stays where it is put.
class MasterDetail : public QSplitter {
    Q_OBJECT
public:
    /// `key` names it in the settings: "teams".
    MasterDetail(QWidget *list, QWidget *detail, const QString &key, int listWidth = 272, QWidget *parent = nullptr);
};

} // namespace concord
