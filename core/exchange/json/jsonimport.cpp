// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"

#include "core/exchange/json/jsoncell.h"
#include "core/exchange/json/jsoncontent.h"
#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/agreementdates.h"
#include "core/model/partners/party.h"
#include "core/model/records.h"
#include "core/model/workspaceinfo.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <ranges>

namespace concord {

namespace {

constexpr int mostViolations = 20;

bool isColumn(const Column &column, QStringView name)
{
    return name == QLatin1String(column.name);
}

/// Reads one document into a store, row by row, and gathers what is wrong with it.
class Reader {
public:
    explicit Reader(Store &store) : m_store(store) {}

    void read(const QJsonObject &document)
    {
        lookForUnknownTables(document);
        for (const RecordType &type : recordTypes())
            readTable(type, document.value(QLatin1String(type.table)));
        refuseIfBroken();
        m_violations = readContent(m_store, document.value(QLatin1String(contentKey)));
        refuseIfBroken();
    }

private:
    void lookForUnknownTables(const QJsonObject &document)
    {
        for (const QString &key : document.keys()) {
            const bool known = key == QLatin1String("concord_format") || key == QLatin1String(contentKey)
                || std::ranges::any_of(recordTypes(), [&](const RecordType &t) { return key == QLatin1String(t.table); });
            if (!known)
                report("unknown_key", key);
        }
    }

    void readTable(const RecordType &type, const QJsonValue &json)
    {
        const QString table = QLatin1String(type.table);
        if (!json.isArray() && !json.isUndefined())
            report("wrong_type", table, QStringLiteral("list of rows"));
        const QJsonArray rows = json.toArray();
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const QString place = table + u'[' + QString::number(index) + u']';
            if (rows[index].isObject())
                readRow(type, rows[index].toObject(), place);
            else
                report("wrong_type", place, QStringLiteral("row"));
        }
    }

    void readRow(const RecordType &type, const QJsonObject &row, const QString &place)
    {
        const qsizetype before = m_violations.size();
        const auto record = type.make();
        const auto columns = type.columns().subspan(1);
        for (const QString &key : row.keys()) {
            if (std::ranges::none_of(columns, [&](const Column &column) { return isColumn(column, key); }))
                report("unknown_key", place + u'.' + key);
        }
        for (const Column &column : columns) {
            const QJsonValue json = row.value(QLatin1String(column.name));
            if (!json.isUndefined())
                readCell(column, json, record.get(), place);
        }
        const QString uid = row.value(u"uid").toString();
        auto &ids = m_ids[QLatin1String(type.table)];
        if (uid.isEmpty())
            report("blank", place + QStringLiteral(".uid"));
        else if (ids.contains(uid))
            report("duplicate_uid", place + QStringLiteral(".uid"), uid);
        // A broken row is known too, so that what points at it is not reported as well, nor what points at that.
        const bool hangsOnBroken = std::ranges::any_of(columns, [&](const Column &column) { return pointsAtBroken(column, row.value(QLatin1String(column.name))); });
        ids.insert(uid, m_violations.size() == before && !hangsOnBroken ? writeRow(type, record.get(), place) : 0);
    }

    bool pointsAtBroken(const Column &column, const QJsonValue &json) const
    {
        return column.kind == CellKind::Reference && json.isString()
            && m_ids.value(QLatin1String(column.references)).value(json.toString(), -1) == 0;
    }

    void readCell(const Column &column, const QJsonValue &json, void *record, const QString &place)
    {
        const QString where = place + u'.' + QLatin1String(column.name);
        if (column.kind == CellKind::Reference && json.isString()) {
            const auto &ids = m_ids[QLatin1String(column.references)];
            const auto found = ids.constFind(json.toString());
            if (found == ids.constEnd())
                report("unknown_uid", where, json.toString().left(100));
            else
                column.set(record, *found);
            return;
        }
        if (column.kind == CellKind::Reference && !json.isNull()) {
            report("wrong_type", where, QStringLiteral("uid"));
            return;
        }
        if (const auto cell = fromJson(column, json))
            column.set(record, *cell);
        else
            report(cell.error().code, where, cell.error().detail);
    }

    std::int64_t writeRow(const RecordType &type, void *record, const QString &place)
    {
        for (const Violation &violation : type.violations(record))
            reportRefused(type, violation, place);
        try {
            return m_store.insertRow(type, record);
        } catch (const FailureError &error) {
            if (error.failure().kind != FailureKind::Refused)
                throw;
            for (const Violation &violation : error.failure().violations)
                reportRefused(type, violation, place);
            return 0;
        }
    }

    /// The store names "table.column", or what a constraint says; here the row is known as well.
    void reportRefused(const RecordType &type, const Violation &violation, const QString &place)
    {
        const QString prefix = QLatin1String(type.table) + u'.';
        const QString column = violation.subject.startsWith(prefix) ? violation.subject.mid(prefix.size()) : QString();
        if (std::ranges::any_of(type.columns(), [&](const Column &each) { return isColumn(each, column); }))
            report(violation.code, place + u'.' + column, violation.detail);
        else
            report(violation.code, place, violation.subject);
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
            refuse(std::move(m_violations));
    }

    Store &m_store;
    QHash<QLatin1String, QHash<QString, std::int64_t>> m_ids; ///< by table and uid
    QList<Violation> m_violations;
};

std::int64_t count(const Store &store, const QByteArray &from)
{
    const QByteArray sql = "SELECT count(*) FROM " + from;
    Statement row = store.query(sql);
    row.next();
    return row.integer(0);
}

/// The first table that has a record besides whose workspace the file is; null: none has.
const char *tableBesideSelf(const Store &store)
{
    for (const RecordType &type : recordTypes()) {
        const QByteArray table = type.table;
        QByteArray others = table;
        if (table == tableOf<WorkspaceInfo>)
            continue;
        if (table == tableOf<Party>)
            others += " WHERE id NOT IN (SELECT self_party_id FROM workspace UNION SELECT me_person_id FROM workspace)";
        else if (table == tableOf<Affiliation>)
            others += " WHERE person_id NOT IN (SELECT me_person_id FROM workspace)"
                      " OR organisation_id NOT IN (SELECT self_party_id FROM workspace)";
        if (count(store, others) > 0)
            return type.table;
    }
    return nullptr;
}

/// Whose workspace the file is, and nothing else, may be replaced.
void removeOnlySelf(Store &store)
{
    if (const char *table = tableBesideSelf(store))
        refuse(QStringLiteral("not_empty"), QString::fromLatin1(table));
    for (const char *sql : {"DELETE FROM workspace", "DELETE FROM affiliation", "DELETE FROM party"})
        store.query(sql).run();
}

void checkFormat(const QJsonObject &document)
{
    const QJsonValue format = document.value(u"concord_format");
    if (!format.isDouble())
        refuse(QStringLiteral("not_json"), {}, QStringLiteral("concord_format"));
    if (format.toDouble() > jsonFormat)
        refuse(QStringLiteral("format_too_new"), {}, QString::number(format.toDouble()));
}

void checkSelf(const Store &store)
{
    if (count(store, tableOf<WorkspaceInfo>) != 1)
        refuse(QStringLiteral("one_workspace"));
    if (count(store, "party WHERE is_self") != 1
        || count(store, "party JOIN workspace ON workspace.self_party_id = party.id WHERE party.is_self") != 1)
        refuse(QStringLiteral("one_self"));
}

/// An older export does not say when its versions were sealed, nor their terms: they get those of the record, as when a
/// file is brought up to date.
void sealOlderVersions(Store &store)
{
    for (AgreementVersion &version : store.select<AgreementVersion>("WHERE state <> 'draft' AND sealed_on IS NULL")) {
        const auto yes = store.first<Acceptance>("WHERE version_id = ? ORDER BY accepted_on", {version.id.value()});
        const auto step = store.first<AllianceStep>("WHERE alliance_id = ? ORDER BY taken_on DESC", {version.allianceId.value()});
        const QDate on = yes ? yes->acceptedOn : step ? step->takenOn : version.effectiveOn;
        sealTerms(version, store.get(version.allianceId), on);
        store.update(version);
    }
}

} // namespace

bool hasOnlySelf(const Store &store)
{
    return tableBesideSelf(store) == nullptr;
}

void importJson(Store &store, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(QStringLiteral("not_json"), {},
               QString::number(error.offset) + QStringLiteral(": ") + error.errorString());
    importJson(store, document.object());
}

void importJson(Store &store, const QJsonObject &document)
{
    checkFormat(document);
    removeOnlySelf(store);
    Reader(store).read(document);
    sealOlderVersions(store);
    checkSelf(store);
}

} // namespace concord
