// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHeaderView>
#include <QStringList>

namespace concord {

/// A text in lines of that width, `most` of them: broken between words and never inside one. A word that is longer than a
/// line ends in an ellipsis, and so does what is left over.
[[nodiscard]] QStringList linesWithin(const QString &text, const QFont &font, int width, int most);

/// The heads of the matrix: over a column the need's code and its words, in as many lines as the longest of them needs,
/// five at most; before a row the partner's name, in two smaller lines where one does not hold it.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MatrixHeader(Qt::Orientation orientation, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// How wide a column must be for the longest word over it, in pixels.
    [[nodiscard]] int widthOfWords(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, const QString &name) const;
    void paintNeed(QPainter &painter, const QRect &rect, const QString &text) const;
};

} // namespace concord
