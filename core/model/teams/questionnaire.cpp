// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/questionnaire.h"

#include <algorithm>

namespace concord {

QStringList dimensionsOf(const QList<QuestionnaireItem> &items)
{
    QStringList names;
    for (const QuestionnaireItem &item : items) {
        if (!names.contains(item.dimension))
            names.append(item.dimension);
    }
    return names;
}

tl::expected<QHash<QString, int>, Violation> scoresFromRow(const QString &row, const QList<QuestionnaireItem> &asked)
{
    const QStringList groups = row.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString marks = groups.join(QString());
    if (marks.size() != asked.size()) {
        return tl::unexpected(Violation{QStringLiteral("row_wrong_length"), QString::number(marks.size()),
                                        QString::number(asked.size())});
    }
    if (groups.size() > 1) {
        const QStringList names = dimensionsOf(asked);
        for (qsizetype i = 0; i < std::max(groups.size(), names.size()); ++i) {
            const QString name = names.value(i);
            if (groups.value(i).size() != std::ranges::count(asked, name, &QuestionnaireItem::dimension))
                return tl::unexpected(Violation{QStringLiteral("row_wrong_group"), name, groups.value(i)});
        }
    }
    QHash<QString, int> scores;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QChar mark = marks.at(i);
        if (mark >= u'1' && mark <= u'5')
            scores.insert(asked.at(i).code, mark.digitValue());
        else if (mark != u'-' && mark != u'?')
            return tl::unexpected(Violation{QStringLiteral("row_wrong_answer"), asked.at(i).code, mark});
    }
    return scores;
}

} // namespace concord
