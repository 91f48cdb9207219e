// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/quickrow.h"

namespace concord {

QuickRow readQuickRow(QStringView text, int items)
{
    QuickRow row;
    for (QChar sign : text) {
        if (sign.isSpace())
            continue;
        if (sign >= u'1' && sign <= u'5')
            row.scores.emplace_back(sign.digitValue());
        else if (sign == u'0' || sign == u'-' || sign == u'?')
            row.scores.emplace_back(std::nullopt);
        else
            return {{}, {Violation{QStringLiteral("quick_row_sign"), QString(sign), {}}}}; // one is enough to look at the row again
    }
    if (std::ssize(row.scores) != items)
        row.violations << Violation{QStringLiteral("quick_row_length"), QString::number(std::ssize(row.scores)),
                                    QString::number(items)};
    return row;
}

} // namespace concord
