// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/formulaguard.h"

#include <QStringView>

namespace concord {

namespace {

constexpr QChar mark = u'\'';

/// Where a cell begins for a reader that parts at semicolons, tabs or line ends.
bool beginsCell(const QString &text, qsizetype at)
{
    return at == 0 || QStringView(u";\t\r\n").contains(text[at - 1]);
}

/// Whether a formula stands behind marks, blanks and quotation marks, however many there are: what begins with a mark of
/// its own before one is guarded too, or taking the mark off would lose it.
bool hidesFormula(const QString &text, qsizetype at)
{
    const QStringView signs = at == 0 ? u"=+-@\t\r" : u"=+-@";
    while (at < text.size() && QStringView(u"'\" ").contains(text[at]))
        ++at;
    return at < text.size() && signs.contains(text[at]);
}

} // namespace

QString guarded(const QString &cell)
{
    QString text;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (beginsCell(cell, at) && hidesFormula(cell, at))
            text += mark;
        text += cell[at];
    }
    return text;
}

QString unguarded(const QString &cell)
{
    QString text;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (cell[at] != mark || !beginsCell(cell, at) || !hidesFormula(cell, at))
            text += cell[at];
    }
    return text;
}

QString unguardedStart(const QString &cell)
{
    return cell.startsWith(mark) && hidesFormula(cell, 0) ? cell.mid(1) : cell;
}

} // namespace concord
