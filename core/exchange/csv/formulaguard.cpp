// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/formulaguard.h"

#include <QStringView>

namespace concord {

namespace {

/// Whether a formula stands behind the marks, however many there are: a cell that begins with a mark of its own before
/// one is guarded too, or taking the mark off would lose it.
bool hidesFormula(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at < cell.size() && QStringView(u"=+-@\t\r").contains(cell[at]);
}

} // namespace

QString guarded(const QString &cell)
{
    return hidesFormula(cell) ? QString(u'\'' + cell) : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && hidesFormula(cell) ? cell.mid(1) : cell;
}

} // namespace concord
