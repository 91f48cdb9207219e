// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/questionnaires.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

namespace {

QJsonObject writtenText()
{
    QFile file(QStringLiteral(":/concord/questionnaires/pulling-together.1.en.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::Other, {}, file.fileName()});
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QuestionnaireId pullingTogether(Store &store)
{
    const QJsonObject text = writtenText();
    Questionnaire questionnaire;
    questionnaire.key = text.value(u"key").toString();
    questionnaire.version = text.value(u"version").toInt();
    questionnaire.locale = text.value(u"locale").toString();
    if (const auto known = store.first<Questionnaire>(
            "WHERE key = ? AND version = ? AND locale = ?",
            {questionnaire.key, std::int64_t{questionnaire.version}, questionnaire.locale}))
        return known->id;

    questionnaire.title = text.value(u"title").toString();
    questionnaire.intro = text.value(u"intro").toString();
    store.insert(questionnaire);
    const QJsonArray items = text.value(u"items").toArray();
    for (int position = 0; position < items.size(); ++position) {
        const QJsonObject each = items[position].toObject();
        QuestionnaireItem item;
        item.questionnaireId = questionnaire.id;
        item.position = position;
        item.code = each.value(u"code").toString();
        item.dimension = each.value(u"dimension").toString();
        item.text = each.value(u"text").toString();
        item.shortForm = each.value(u"short_form").toBool();
        store.insert(item);
    }
    return questionnaire.id;
}

} // namespace concord
