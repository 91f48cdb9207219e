// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr qsizetype mostCharacters = 120;
constexpr qsizetype mostBytes = 200;
constexpr qsizetype mostSuffix = 16;

/// Names of devices on some systems, with any suffix.
bool isReserved(const QString &stem)
{
    static constexpr std::array names{"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"};
    const QString lower = stem.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = lower.size() == 4 && (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")))
        && QStringLiteral("0123456789¹²³").contains(lower.back());
    return isPort || std::ranges::any_of(names, [&](const char *name) { return lower == QLatin1String(name); });
}

bool isUsable(QChar c)
{
    static constexpr QStringView meaningful(u"\\/:*?\"<>|");
    const QChar::Category category = c.category();
    // A lone half of a pair is dropped with them: it has no form in UTF-8.
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line
        && category != QChar::Separator_Paragraph && !meaningful.contains(c);
}

QString cleaned(const QString &wish)
{
    QString name;
    for (qsizetype i = 0; i < wish.size(); ++i) {
        const QChar c = wish[i];
        if (c.isHighSurrogate() && i + 1 < wish.size() && wish[i + 1].isLowSurrogate())
            name += QStringView(wish).mid(i++, 2);
        else if (!c.isSurrogate() && isUsable(c))
            name += c;
    }
    return name.simplified();
}

qsizetype suffixStart(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= mostSuffix ? dot : name.size();
}

bool isTooLong(const QString &name)
{
    return name.size() > mostCharacters || name.toUtf8().size() > mostBytes;
}

} // namespace

QString safeFileName(const QString &wish)
{
    // Only the last part of a path is a name, whichever way its folders are parted.
    QString last = wish.trimmed();
    last.replace(u'\\', u'/');
    while (last.endsWith(u'/'))
        last.chop(1);
    QString name = cleaned(last.section(u'/', -1));
    while (name.startsWith(u'.') || name.startsWith(u' ') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (isReserved(name))
        name.prepend(u'_');
    const QString suffix = name.mid(suffixStart(name));
    QString stem = name.left(suffixStart(name));
    while (!stem.isEmpty() && isTooLong(stem + suffix)) {
        const bool isPair = stem.back().isLowSurrogate() && stem.size() > 1;
        stem.chop(isPair ? 2 : 1);
    }
    name = (stem.trimmed() + suffix);
    return name.isEmpty() ? QStringLiteral("attachment") : name;
}

QString numberedFileName(const QString &name, int number)
{
    const qsizetype at = suffixStart(name);
    return QStringLiteral("%1 (%2)%3").arg(name.left(at)).arg(number).arg(name.mid(at));
}

bool mayRun(const QString &name)
{
    static const QStringList runs = QStringLiteral(
        "appimage application bash bat bin cmd com command cpl csh deb desktop dll dmg elf exe flatpakref hta html htm inf ins "
        "iso jar jnlp js jse ksh lnk msc msi msp perl pif pkg pl ps1 psm1 py pyc pyw rb reg rpm run scf scr service sh so svg "
        "svgz url vb vbe vbs webloc workflow ws wsf wsh xhtml zsh docm dotm xlsm xltm pptm ppsm potm odb")
                                        .split(u' ');
    return runs.contains(name.section(u'.', -1).trimmed().toLower()) || !name.contains(u'.');
}

} // namespace concord
