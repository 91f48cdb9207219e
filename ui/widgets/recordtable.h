// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QTableView>

class QHeaderView;
class QSplitter;

namespace concord {

/// What a cell may show besides its text.
enum CellRole {
    SecondLineRole = Qt::UserRole + 100, ///< QString: a muted text below, on as many lines as the row has room for; the text is then strong
    RatioRole,     ///< double 0-1: a bar at the left of the text
    SeriesRole,    ///< int: the bar's colour, as RatioBar::setSeries
    LevelRole,     ///< int 1-5: dots instead of the text
    BadgeRole,     ///< QString: a badge behind the text
    BadgeToneRole, ///< int(Tone)
    MutedRole,     ///< bool
    StrongRole,    ///< bool
    MarkedWordsRole, ///< QString: what was searched for; the words that match it, in both lines, are underlined
};

/// A list of records: whole rows hover and are selected, no grid, headers that sort by telling (the model sorts in
/// SQL). Cells are drawn by the roles above, with their text layouts cached.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// One column without header or frame, as the list at the left of a record.
    void setListLook();
    [[nodiscard]] bool hasListLook() const { return m_listLook; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Moves the current row by `by`, stopping at the ends (Ctrl+Down, Ctrl+Up).
    void step(int by);

signals:
    /// Enter or a double click.
    void opened(const QModelIndex &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void hover(int row);

    bool m_listLook = false;
    int m_hoveredRow = -1;
};

/// Draws the cells of a RecordTable.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(RecordTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// For idle moments: the first letter that the chosen font lacks makes Qt open every font there is, longer than a
    /// frame takes. Does a part of that ahead of such a letter; false: it is done.
    static bool prepareRareLetters();

private:
    enum class Face { Body, Strong, Small };
    void drawText(QPainter &painter, const QRect &where, const QString &text, Face face, Qt::Alignment alignment,
                  const QString &marked = {}) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RecordTable *m_table;
    mutable QCache<QString, QStaticText> m_layouts{2000};
};

} // namespace concord
