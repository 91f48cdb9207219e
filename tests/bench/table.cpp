// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <QFile>

namespace concord::bench {

QString markdown(const std::vector<Section> &sections)
{
    QString text;
    for (const Section &section : sections) {
        text += QStringLiteral("### %1\n\n%2\n\n| what | measured | to reach | reached |\n|---|---|---|---|\n")
                    .arg(section.title, section.about);
        for (const Row &row : section.rows) {
            const QString reached = row.goal.isEmpty() ? QString() : row.met ? QStringLiteral("yes") : QStringLiteral("**no**");
            text += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(row.what, row.figure, row.goal, reached);
        }
        text += u'\n';
    }
    return text;
}

bool replaceFigures(const QString &path, const QString &text)
{
    constexpr QStringView first = u"<!-- bench -->\n";
    constexpr QStringView last = u"<!-- /bench -->";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QString whole = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = whole.indexOf(first) + first.size();
    const qsizetype to = whole.indexOf(last);
    if (from < first.size() || to < from || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    whole.replace(from, to - from, QString(u'\n' + text));
    return file.write(whole.toUtf8()) > 0;
}

} // namespace concord::bench
