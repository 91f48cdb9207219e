// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/sampledocument.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/partners/matchkey.h"
#include "core/model/records.h"
#include "core/model/teams/round.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace concord {

namespace {

const QString questionnaireName = QStringLiteral("pulling-together.1.en");

QJsonObject resource(const QString &path)
{
    QFile file(QStringLiteral(":/concord/") + path);
    QJsonParseError error;
    const QJsonDocument document = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll(), &error)
        : QJsonDocument();
    if (!document.isObject())
        throw FailureError({FailureKind::Other, {}, path + u' ' + error.errorString()});
    return document.object();
}

/// The latest day of that number in its month that is not after `today`.
QDate latestDayOfMonth(int day, QDate today)
{
    QDate month(today.year(), today.month(), 1);
    while (day > month.daysInMonth() || month.addDays(day - 1) > today)
        month = month.addMonths(-1);
    return month.addDays(day - 1);
}

/// Months are counted from the anchor, so that the 31st comes back after a short month.
QDate nextOfRhythm(QDate anchor, QDate today)
{
    int months = 1;
    while (anchor.addMonths(months) <= today)
        ++months;
    return anchor.addMonths(months);
}

class Sample {
public:
    Sample(SampleKind kind, QDate today)
        : m_name(word(kind)), m_today(today), m_document(resource(u"samples/" + m_name + u".json"))
    {
    }

    QJsonObject document()
    {
        addQuestionnaire();
        spreadScores();
        for (const RecordType &type : recordTypes())
            settleTable(type);
        m_document.insert(QStringLiteral("concord_format"), jsonFormat);
        return m_document;
    }

private:
    void addQuestionnaire()
    {
        const QJsonObject file = resource(u"questionnaires/" + questionnaireName + u".json");
        QJsonObject questionnaire{{QStringLiteral("uid"), questionnaireName}};
        for (const char *key : {"key", "version", "locale", "title", "intro"})
            questionnaire.insert(QLatin1String(key), file.value(QLatin1String(key)));
        QJsonArray items;
        for (const QJsonValue &each : file.value(u"items").toArray()) {
            QJsonObject item = each.toObject();
            item.insert(QStringLiteral("questionnaire_id"), questionnaireName);
            item.insert(QStringLiteral("position"), items.size());
            m_itemCodes << item.value(u"code").toString();
            items << item;
        }
        m_document.insert(QLatin1String(tableOf<Questionnaire>), QJsonArray{questionnaire});
        m_document.insert(QLatin1String(tableOf<QuestionnaireItem>), items);
    }

    void spreadScores()
    {
        QJsonArray sheets = m_document.value(QLatin1String(tableOf<AnswerSheet>)).toArray();
        QJsonArray answers;
        for (qsizetype index = 0; index < sheets.size(); ++index) {
            QJsonObject sheet = sheets[index].toObject();
            const QString uid = symbolOf(sheet, index);
            const QString scores = sheet.take(u"scores").toString().remove(u' ');
            for (qsizetype item = 0; item < scores.size(); ++item) {
                answers << QJsonObject{{QStringLiteral("sheet_id"), uid},
                                       {QStringLiteral("item_code"), m_itemCodes.value(item)},
                                       {QStringLiteral("score"), scores[item].digitValue()}};
            }
            sheets[index] = sheet;
        }
        m_document.insert(QLatin1String(tableOf<AnswerSheet>), sheets);
        m_document.insert(QLatin1String(tableOf<Answer>), answers);
    }

    void settleTable(const RecordType &type)
    {
        QJsonArray rows = m_document.value(QLatin1String(type.table)).toArray();
        for (qsizetype index = 0; index < rows.size(); ++index) {
            QJsonObject row = rows[index].toObject();
            row.insert(QStringLiteral("uid"), symbolOf(row, index));
            for (const Column &column : type.columns())
                settleCell(type, column, row);
            if (QLatin1String(type.table) == QLatin1String(tableOf<ContactPoint>))
                row.insert(QStringLiteral("match_key"), keyOf(row));
            rows[index] = row;
        }
        m_document.insert(QLatin1String(type.table), rows);
    }

    void settleCell(const RecordType &type, const Column &column, QJsonObject &row) const
    {
        const QLatin1String name(column.name);
        const QJsonValue value = row.value(name);
        if (value.isUndefined() || value.isNull())
            return;
        if (name == QLatin1String("uid"))
            row.insert(name, uuid(type.table, value.toString()));
        else if (column.kind == CellKind::Reference)
            row.insert(name, uuid(column.references, value.toString()));
        else if (column.kind == CellKind::Day)
            row.insert(name, sampleDay(value.toString(), m_today).toString(Qt::ISODate));
        else if (column.kind == CellKind::Text)
            row.insert(name, withDays(value.toString()));
    }

    static QString symbolOf(const QJsonObject &row, qsizetype index)
    {
        return row.value(u"uid").toString(QString::number(index));
    }

    QString uuid(const char *table, const QString &symbol) const
    {
        static const QUuid space(QStringLiteral("6f1c8f0e-3b9a-5d0c-9a53-2f4f6c0f7a11"));
        const QString path = m_name + u'/' + QLatin1String(table) + u'/' + symbol;
        return QUuid::createUuidV5(space, path).toString(QUuid::WithoutBraces);
    }

    QString withDays(const QString &text) const
    {
        static const QRegularExpression mark(QStringLiteral(R"(\{(D[^:}]*):([^}]+)\})"));
        QString result;
        qsizetype end = 0;
        for (auto marks = mark.globalMatch(text); marks.hasNext();) {
            const auto match = marks.next();
            result += text.mid(end, match.capturedStart() - end);
            result += QLocale::c().toString(sampleDay(match.captured(1), m_today), match.captured(2));
            end = match.capturedEnd();
        }
        return result + text.mid(end);
    }

    static QString keyOf(const QJsonObject &row)
    {
        const auto kind = fromWord<ContactKind>(row.value(u"kind").toString());
        return kind ? matchKey(*kind, row.value(u"value").toString()) : QString();
    }

    QString m_name;
    QDate m_today;
    QJsonObject m_document;
    QStringList m_itemCodes;
};

} // namespace

QDate sampleDay(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral(R"(^D(?:([+-]\d+)|@(\d+)(>)?)?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(1))
        return today.addDays(match.captured(1).toInt());
    if (!match.hasCaptured(2))
        return today;
    const QDate anchor = latestDayOfMonth(std::clamp(match.captured(2).toInt(), 1, 31), today);
    return match.hasCaptured(3) ? nextOfRhythm(anchor, today) : anchor;
}

QJsonObject sampleDocument(SampleKind kind, QDate today)
{
    return Sample(kind, today).document();
}

} // namespace concord
