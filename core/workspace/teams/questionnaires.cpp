// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/questionnaires.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace concord {

namespace {

QJsonObject writtenText()
{
    QFile file(QStringLiteral(":/concord/questionnaires/pulling-together.1.en.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::Other, {}, file.fileName()});
    return QJsonDocument::fromJson(file.readAll()).object();
}

QList<QuestionnaireItem> itemsOf(const QJsonObject &text)
{
    QList<QuestionnaireItem> items;
    for (const QJsonValue &each : text.value(u"items").toArray()) {
        QuestionnaireItem item;
        item.position = static_cast<int>(items.size());
        item.code = each[u"code"].toString();
        item.dimension = each[u"dimension"].toString();
        item.text = each[u"text"].toString();
        item.shortForm = each[u"short_form"].toBool();
        items.append(item);
    }
    return items;
}

} // namespace

QList<QuestionnaireItem> pullingTogetherItems()
{
    return itemsOf(writtenText());
}

bool isAsReleased(const Store &store, const Questionnaire &questionnaire)
{
    const QJsonObject text = writtenText();
    if (questionnaire.key != text.value(u"key").toString() || questionnaire.version != text.value(u"version").toInt()
        || questionnaire.locale != text.value(u"locale").toString())
        return true;
    if (questionnaire.title != text.value(u"title").toString() || questionnaire.intro != text.value(u"intro").toString())
        return false;
    const auto same = [](const QuestionnaireItem &a, const QuestionnaireItem &b) {
        return a.code == b.code && a.dimension == b.dimension && a.text == b.text && a.shortForm == b.shortForm;
    };
    return std::ranges::equal(store.select<QuestionnaireItem>("WHERE questionnaire_id = ? ORDER BY position, id", {questionnaire.id.value()}),
                              itemsOf(text), same);
}

QStringList dimensionsAsked(const Store &store)
{
    QStringList dimensions;
    const auto add = [&dimensions](const QString &dimension) {
        if (!dimensions.contains(dimension))
            dimensions << dimension;
    };
    for (const QuestionnaireItem &item : pullingTogetherItems())
        add(item.dimension);
    Statement others = store.query("SELECT dimension FROM questionnaire_item ORDER BY questionnaire_id, position");
    while (others.next())
        add(others.text(0));
    return dimensions;
}

QuestionnaireId pullingTogether(Store &store)
{
    const QJsonObject text = writtenText();
    Questionnaire questionnaire;
    questionnaire.key = text.value(u"key").toString();
    questionnaire.version = text.value(u"version").toInt();
    questionnaire.locale = text.value(u"locale").toString();
    if (const auto known = store.first<Questionnaire>(
            "WHERE key = ? AND version = ? AND locale = ?",
            {questionnaire.key, std::int64_t{questionnaire.version}, questionnaire.locale})) {
        if (!isAsReleased(store, *known))
            refuse(QStringLiteral("questionnaire_changed"), known->title, QString::number(known->version));
        return known->id;
    }

    questionnaire.title = text.value(u"title").toString();
    questionnaire.intro = text.value(u"intro").toString();
    store.insert(questionnaire);
    for (QuestionnaireItem item : itemsOf(text)) {
        item.questionnaireId = questionnaire.id;
        store.insert(item);
    }
    return questionnaire.id;
}

} // namespace concord
