// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsoncontent.h"

#include "core/model/alliances/attachment.h"
#include "core/storage/attachedcontent.h"

#include <QJsonObject>
#include <QSet>

namespace concord {

namespace {

const QString contentColumn = QStringLiteral("content");
const QString hashColumn = QStringLiteral("sha256");

QSet<QString> namedContent(const Store &store)
{
    QSet<QString> named;
    for (Statement rows = store.query("SELECT sha256 FROM attachment WHERE mode = 'embedded'"); rows.next();)
        named.insert(rows.text(0));
    return named;
}

} // namespace

QJsonArray contentAsJson(const Store &store)
{
    QJsonArray list;
    AttachedContent::eachInUse(store, [&list](const QString &sha256, const QByteArray &bytes) {
        list << QJsonObject{{contentColumn, QString::fromLatin1(bytes.toBase64())}, {hashColumn, sha256}};
    });
    return list;
}

QList<Violation> readContent(Store &store, const QJsonValue &json)
{
    const QString key = QLatin1String(contentKey);
    QList<Violation> broken;
    if (!json.isArray() && !json.isUndefined())
        return {{QStringLiteral("wrong_type"), key, QStringLiteral("list of rows")}};
    QSet<QString> wanted = namedContent(store);
    std::int64_t total = 0;
    const QJsonArray rows = json.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(i);
        const QJsonObject row = rows[i].toObject();
        const QString sha256 = row.value(hashColumn).toString();
        if (!wanted.contains(sha256))
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(row.value(contentColumn).toString().toLatin1(),
                                                            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        const std::int64_t size = decoded.decoded.size();
        total += size;
        if (!decoded || !row.value(contentColumn).isString())
            broken << Violation{QStringLiteral("not_base64"), place, {}};
        else if (size > largestAttachment || total > mostAttached)
            broken << Violation{QStringLiteral("attachment_too_large"), QString::number((size > largestAttachment ? largestAttachment : mostAttached) / 1024 / 1024), place};
        else if (sha256Of(decoded.decoded) != sha256)
            broken << Violation{QStringLiteral("attachment_changed"), place, sha256};
        else
            AttachedContent(store).put(decoded.decoded);
        wanted.remove(sha256);
    }
    for (const QString &missing : std::as_const(wanted))
        broken << Violation{QStringLiteral("content_missing"), key, missing};
    return broken;
}

} // namespace concord
