// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/templates/templatejson.h"

#include "core/exchange/json/jsoncell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace concord {

namespace {

constexpr int mostViolations = 20;
constexpr qsizetype mostRows = 200; // of one kind
constexpr qsizetype longestKey = 60;
constexpr qsizetype longestName = 100;
constexpr qsizetype longestAbout = 1000;
constexpr qsizetype longestRole = 100;
const QString formatKey = QStringLiteral("concord_template");
const QString sideKey = QStringLiteral("side");

template <class Record>
const Column *carried(const QString &name)
{
    const auto allowed = templateColumns(QLatin1String(tableOf<Record>));
    if (std::ranges::none_of(allowed, [&](const char *each) { return name == QLatin1String(each); }))
        return nullptr;
    const auto columns = Record::columns();
    const auto column = std::ranges::find_if(columns, [&](const Column &each) { return name == QLatin1String(each.name); });
    return column == columns.end() ? nullptr : &*column;
}

class Reader {
public:
    AllianceTemplate read(const QJsonObject &document)
    {
        AllianceTemplate content;
        for (const QString &key : document.keys()) {
            static const QStringList known{formatKey, QStringLiteral("key"), QStringLiteral("locale"), QStringLiteral("name"),
                                           QStringLiteral("about"), QStringLiteral("roles"), QLatin1String(tableOf<Alliance>),
                                           QLatin1String(tableOf<Term>), QLatin1String(tableOf<Responsibility>),
                                           QLatin1String(tableOf<Contribution>), QLatin1String(tableOf<Benefit>),
                                           QLatin1String(tableOf<Safeguard>), QLatin1String(tableOf<CheckInSchedule>)};
            if (!known.contains(key))
                report("unknown_key", key);
        }
        content.key = text(document, QStringLiteral("key"), longestKey, true);
        content.locale = text(document, QStringLiteral("locale"), longestKey, true);
        content.name = text(document, QStringLiteral("name"), longestName, true);
        content.about = text(document, QStringLiteral("about"), longestAbout, false);
        readRoles(document.value(u"roles"), content.roles);
        const QJsonValue alliance = document.value(QLatin1String(tableOf<Alliance>));
        if (alliance.isObject())
            readRecord(alliance.toObject(), QLatin1String(tableOf<Alliance>), content.alliance);
        else if (!alliance.isUndefined())
            report("wrong_type", QLatin1String(tableOf<Alliance>), QStringLiteral("row"));
        readRows(document, content.terms);
        readRows(document, content.responsibilities);
        readRows(document, content.contributions);
        readRows(document, content.benefits);
        readRows(document, content.safeguards);
        readRows(document, content.schedules);
        if (m_violations.isEmpty())
            m_violations = violationsOf(content);
        refuseIfBroken();
        return content;
    }

private:
    QString text(const QJsonObject &object, const QString &key, qsizetype longest, bool required)
    {
        const QJsonValue json = object.value(key);
        if (json.isUndefined() && !required)
            return {};
        if (!json.isString()) {
            report(json.isUndefined() ? "blank" : "wrong_type", key, json.isUndefined() ? QString() : QStringLiteral("text"));
            return {};
        }
        const QString value = json.toString();
        if (required && value.trimmed().isEmpty())
            report("blank", key);
        if (value.size() > longest)
            report("too_long", key, QString::number(longest));
        return value;
    }

    void readRoles(const QJsonValue &json, QStringList &roles)
    {
        if (json.isUndefined())
            return;
        if (!json.isArray())
            return report("wrong_type", QStringLiteral("roles"), QStringLiteral("list of texts"));
        for (const QJsonValue &role : json.toArray()) {
            if (!role.isString())
                report("wrong_type", QStringLiteral("roles"), QStringLiteral("list of texts"));
            else if (role.toString().size() > longestRole)
                report("too_long", QStringLiteral("roles"), QString::number(longestRole));
            roles << role.toString();
        }
        if (roles.size() > mostTemplateSides)
            report("too_many", QStringLiteral("roles"), QString::number(mostTemplateSides));
    }

    template <class Record>
    void readRows(const QJsonObject &document, QList<Record> &rows)
    {
        each<Record>(document, [&](const QJsonObject &row, const QString &place) {
            Record record;
            readRecord(row, place, record);
            rows << record;
        });
    }

    template <class Record>
    void readRows(const QJsonObject &document, QList<TemplatePart<Record>> &rows)
    {
        each<Record>(document, [&](QJsonObject row, const QString &place) {
            TemplatePart<Record> part;
            part.side = sideOf<Record>(row.value(sideKey), place);
            row.remove(sideKey);
            readRecord(row, place, part.record);
            rows << part;
        });
    }

    template <class Record, class Read>
    void each(const QJsonObject &document, const Read &read)
    {
        const QString table = QLatin1String(tableOf<Record>);
        const QJsonValue json = document.value(table);
        if (json.isUndefined())
            return;
        if (!json.isArray())
            return report("wrong_type", table, QStringLiteral("list of rows"));
        const QJsonArray rows = json.toArray();
        if (rows.size() > mostRows)
            return report("too_many", table, QString::number(mostRows));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = table + u'[' + QString::number(i) + u']';
            if (rows[i].isObject())
                read(rows[i].toObject(), place);
            else
                report("wrong_type", place, QStringLiteral("row"));
        }
    }

    template <class Record>
    TemplateSide sideOf(const QJsonValue &json, const QString &place)
    {
        const auto side = TemplateSide::fromWord(json.toString());
        // Work is answered for by exactly one party, and only benefits can be those of others.
        const bool one = side && (side->kind == TemplateSide::Us || side->kind == TemplateSide::Partner);
        const bool fits = side && (std::is_same_v<Record, Benefit> || (std::is_same_v<Record, Responsibility> ? one : side->kind != TemplateSide::Served));
        if (!fits)
            report("unknown_word", place + u'.' + sideKey, json.toString().left(100));
        return side.value_or(TemplateSide());
    }

    template <class Record>
    void readRecord(const QJsonObject &row, const QString &place, Record &record)
    {
        for (const QString &key : row.keys()) {
            const QString where = place + u'.' + key;
            const Column *column = carried<Record>(key);
            if (column == nullptr) {
                report("unknown_key", where);
                continue;
            }
            const auto cell = fromJson(*column, row.value(key));
            if (!cell) {
                report(cell.error().code, where, cell.error().detail);
                continue;
            }
            column->set(&record, *cell);
            const auto *words = std::get_if<QString>(&*cell);
            if (words != nullptr && column->longest > 0 && words->size() > column->longest)
                report("too_long", where, QString::number(column->longest));
        }
        for (const char *name : templateColumns(QLatin1String(tableOf<Record>))) {
            const Column *column = carried<Record>(QLatin1String(name));
            if (column->filled && row.value(QLatin1String(name)).toString().trimmed().isEmpty())
                report("blank", place + u'.' + QLatin1String(name));
        }
    }

    void report(const QString &code, const QString &where, const QString &detail = {})
    {
        m_violations << Violation{code, where, detail};
        if (m_violations.size() == mostViolations)
            refuseIfBroken();
    }
    void report(const char *code, const QString &where, const QString &detail = {})
    {
        report(QString::fromLatin1(code), where, detail);
    }

    void refuseIfBroken()
    {
        if (!m_violations.isEmpty())
            refuse(m_violations);
    }

    QList<Violation> m_violations;
};

template <class Record>
QJsonObject rowOf(const Record &record)
{
    static const Record fresh;
    QJsonObject row;
    for (const char *name : templateColumns(QLatin1String(tableOf<Record>))) {
        const Column *column = carried<Record>(QLatin1String(name));
        const Value cell = column->get(&record);
        if (cell != column->get(&fresh)) // what is left out keeps its default
            row.insert(QLatin1String(name), toJson(*column, cell));
    }
    return row;
}

template <class Record>
QJsonObject rowOf(const TemplatePart<Record> &part)
{
    QJsonObject row = rowOf(part.record);
    row.insert(sideKey, part.side.word());
    return row;
}

template <class Record, class Rows>
void insertRows(QJsonObject &document, const Rows &rows)
{
    QJsonArray list;
    for (const auto &row : rows)
        list << rowOf(row);
    if (!list.isEmpty())
        document.insert(QLatin1String(tableOf<Record>), list);
}

} // namespace

AllianceTemplate readTemplate(const QByteArray &json)
{
    if (json.size() > largestTemplate)
        refuse(QStringLiteral("not_a_template"), {}, QString::number(json.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(QStringLiteral("not_a_template"), {}, QString::number(error.offset) + QStringLiteral(": ") + error.errorString());
    const QJsonValue format = document.object().value(formatKey);
    if (!format.isDouble())
        refuse(QStringLiteral("not_a_template"), {}, formatKey);
    if (format.toDouble() > templateFormat)
        refuse(QStringLiteral("template_too_new"), {}, QString::number(format.toDouble()));
    return Reader().read(document.object());
}

QByteArray writeTemplate(const AllianceTemplate &content)
{
    QJsonObject document{{formatKey, templateFormat},
                         {QStringLiteral("key"), content.key},
                         {QStringLiteral("locale"), content.locale},
                         {QStringLiteral("name"), content.name}};
    if (!content.about.isEmpty())
        document.insert(QStringLiteral("about"), content.about);
    if (!content.roles.isEmpty())
        document.insert(QStringLiteral("roles"), QJsonArray::fromStringList(content.roles));
    document.insert(QLatin1String(tableOf<Alliance>), rowOf(content.alliance));
    insertRows<Term>(document, content.terms);
    insertRows<Responsibility>(document, content.responsibilities);
    insertRows<Contribution>(document, content.contributions);
    insertRows<Benefit>(document, content.benefits);
    insertRows<Safeguard>(document, content.safeguards);
    insertRows<CheckInSchedule>(document, content.schedules);
    return QJsonDocument(document).toJson();
}

} // namespace concord
