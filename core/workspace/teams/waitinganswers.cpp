// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/waitinganswers.h"

#include "core/model/rules.h"
#include "core/storage/waitingsheets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

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

/// Without rater and side.
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

/// Deals what was written out again among the sheets: a sentence often tells who wrote it, and must not lie beside that
/// person's scores, nor beside the other sentence of theirs.
void dealAnew(std::vector<SheetEntry> &sheets, QString SheetEntry::*text)
{
    std::vector<QString> texts;
    for (SheetEntry &sheet : sheets)
        texts.push_back(std::move(sheet.*text));
    std::shuffle(texts.begin(), texts.end(), *QRandomGenerator::system());
    for (std::size_t i = 0; i < sheets.size(); ++i)
        sheets[i].*text = std::move(texts[i]);
}

void dealWords(std::vector<SheetEntry> &sheets)
{
    dealAnew(sheets, &SheetEntry::openChange);
    dealAnew(sheets, &SheetEntry::openWho);
}

} // namespace

void addWaiting(Store &store, const Round &round, const SheetEntry &entry)
{
    WaitingSheets waiting(store);
    if (waiting.count(round.id) >= round.invitedN)
        refuse(QStringLiteral("all_have_answered"), {}, QString::number(round.invitedN));
    std::vector<SheetEntry> sheets = takeWaiting(store, round.id);
    sheets.push_back(entry);
    dealWords(sheets);
    std::vector<QByteArray> texts;
    for (const SheetEntry &sheet : sheets)
        texts.push_back(sheetText(sheet));
    waiting.put(round.id, std::move(texts));
}

std::vector<SheetEntry> takeWaiting(Store &store, RoundId round)
{
    std::vector<SheetEntry> sheets;
    for (const QByteArray &sheet : WaitingSheets(store).take(round))
        sheets.push_back(sheetFromText(sheet));
    dealWords(sheets); // those of a round that was opened before this was done with each sheet
    return sheets;
}

} // namespace concord
