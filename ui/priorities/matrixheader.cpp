// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixheader.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int leastHeight = 64;
constexpr int mostLines = 5;
constexpr int besideWords = 2;

} // namespace

QStringList linesWithin(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        const QString here = lines.size() + 1 < most ? rest.left(line.textLength()).trimmed() : rest;
        lines << metrics.elidedText(here, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
}

QSize MatrixHeader::sizeHint() const
{
    const QSize usual = QHeaderView::sizeHint();
    if (orientation() == Qt::Vertical || model() == nullptr)
        return usual;
    const QFont font = typeFont(TypeSize::Small);
    qsizetype lines = 0;
    for (int section = 0; section < count(); ++section) {
        const QString about = model()->headerData(section, orientation(), Qt::DisplayRole).toString().section(u'\n', 1);
        lines = std::max(lines, linesWithin(about, font, sectionSize(section) - 2 * besideWords, mostLines).size());
    }
    const int height = QFontMetrics(font).height() * static_cast<int>(1 + lines) + 2 * space::xs;
    return {usual.width(), std::max(leastHeight, height)};
}

int MatrixHeader::widthOfWords(int section) const
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    QString about = model()->headerData(section, orientation(), Qt::DisplayRole).toString().section(u'\n', 1);
    about.replace(u'-', QStringLiteral("- ")); // a line may end there
    int widest = 0;
    for (const QString &word : about.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1); // the layout counts parts of a pixel
    return widest + 2 * besideWords;
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, tokensOf(this).surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokensOf(this).line);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (orientation() == Qt::Vertical)
        paintName(*painter, rect.adjusted(space::s, 0, -space::xs, -1), text);
    else
        paintNeed(*painter, rect.adjusted(besideWords, space::xs, -besideWords, -space::xs), text);
    painter->restore();
}

void MatrixHeader::paintName(QPainter &painter, const QRect &rect, const QString &name) const
{
    painter.setPen(tokensOf(this).text);
    painter.setFont(typeFont(TypeSize::Body));
    QStringList lines{name};
    if (painter.fontMetrics().horizontalAdvance(name) > rect.width()) {
        painter.setFont(typeFont(TypeSize::Small));
        lines = linesWithin(name, painter.font(), rect.width(), 2);
    }
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
}

void MatrixHeader::paintNeed(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Tokens &t = tokensOf(this);
    const QString head = text.section(u'\n', 0, 0);
    const QString about = text.section(u'\n', 1);
    painter.setPen(about.isEmpty() ? t.muted : t.text);
    painter.setFont(typeFont(TypeSize::Small, about.isEmpty() ? QFont::Normal : QFont::DemiBold));
    if (about.isEmpty()) {
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, head);
        return;
    }
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop, head);
    const int line = painter.fontMetrics().height();
    painter.setPen(t.muted);
    painter.setFont(typeFont(TypeSize::Small));
    painter.drawText(rect.adjusted(0, line, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     linesWithin(about, painter.font(), rect.width(), mostLines).join(u'\n'));
}

} // namespace concord
