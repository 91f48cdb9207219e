// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachedcontent.h"

#include "core/base/outcome.h"

#include <QCryptographicHash>

namespace concord {

namespace {

/// A statement about the content, with what tells apart those in use in place of %.
QByteArray aboutInUse(QByteArray sql)
{
    return sql.replace('%', "sha256 IN (SELECT sha256 FROM attachment WHERE mode = 'embedded')");
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString AttachedContent::put(const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    m_store.query("INSERT INTO attachment_content (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                  {sha256, Cell<QByteArray>::get(bytes)})
        .run();
    return sha256;
}

void AttachedContent::dropUnused()
{
    m_store.query(aboutInUse("DELETE FROM attachment_content WHERE NOT %")).run();
}

std::optional<QByteArray> AttachedContent::find(const Store &store, const QString &sha256)
{
    Statement row = store.query("SELECT content FROM attachment_content WHERE sha256 = ?", {sha256});
    if (!row.next())
        return std::nullopt;
    QByteArray bytes = row.bytes(0);
    if (sha256Of(bytes) != sha256)
        refuse(QStringLiteral("attachment_changed"), {}, sha256);
    return bytes;
}

std::int64_t AttachedContent::sizeInUse(const Store &store)
{
    Statement sum = store.query(aboutInUse("SELECT coalesce(sum(length(content)), 0) FROM attachment_content WHERE %"));
    return sum.next() ? sum.integer(0) : 0;
}

void AttachedContent::eachInUse(const Store &store, const std::function<void(const QString &, const QByteArray &)> &look)
{
    Statement rows = store.query(aboutInUse("SELECT sha256, content FROM attachment_content WHERE % ORDER BY sha256"));
    while (rows.next())
        look(rows.text(0), rows.bytes(1));
}

} // namespace concord
