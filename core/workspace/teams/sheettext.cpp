// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/sheettext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

namespace {

QJsonValue json(std::optional<int> score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

std::optional<int> score(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QByteArray sheetText(const SheetEntry &entry)
{
    QJsonObject scores;
    for (auto each = entry.scores.begin(); each != entry.scores.end(); ++each)
        scores.insert(each.key(), json(*each));
    const QJsonObject sheet{{QStringLiteral("gut"), json(entry.gut)},
                            {QStringLiteral("scores"), scores},
                            {QStringLiteral("open_change"), entry.openChange},
                            {QStringLiteral("open_who"), entry.openWho}};
    return QJsonDocument(sheet).toJson(QJsonDocument::Compact);
}

SheetEntry sheetFromText(const QByteArray &text)
{
    const QJsonObject sheet = QJsonDocument::fromJson(text).object();
    SheetEntry entry;
    entry.gut = score(sheet.value(u"gut"));
    entry.openChange = sheet.value(u"open_change").toString();
    entry.openWho = sheet.value(u"open_who").toString();
    const QJsonObject scores = sheet.value(u"scores").toObject();
    for (auto each = scores.begin(); each != scores.end(); ++each)
        entry.scores.insert(each.key(), score(*each));
    return entry;
}

} // namespace concord
