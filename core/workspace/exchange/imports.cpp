// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"
#include "core/workspace/exchange/imports.h"

#include "core/exchange/json/jsonimport.h"
#include "core/storage/backup.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace concord {

namespace {

constexpr qint64 largestExport = 256 * 1024 * 1024;
constexpr qint64 largestVCardFile = 64 * 1024 * 1024;

/// The bytes of a file that came from outside; throws FailureError.
QByteArray contentsOf(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.exists())
        refuse(QStringLiteral("file_missing"), {}, path);
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::NoPermission, {}, path});
    // One byte more than allowed tells a device that never ends from a file that fits.
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        throw FailureError({FailureKind::Other, {}, file.errorString()});
    if (bytes.size() > largest)
        refuse(QStringLiteral("file_too_large"), QString::number(largest / 1024 / 1024), path);
    return bytes;
}

} // namespace

Outcome<void> Imports::readEverything(const QString &path)
{
    return m_workspace.perform({QStringLiteral("import.json"), QFileInfo(path).fileName()},
                               [&](Store &store) {
                                   importJson(store, contentsOf(path, largestExport));
                                   requireInvariants(store);
                               });
}

Outcome<ContactPlan> Imports::planContacts(const QString &path) const
{
    return m_workspace.read([&](const Store &store) {
        return concord::planContacts(store, readVCards(contentsOf(path, largestVCardFile)));
    });
}

Outcome<ImportedContacts> Imports::importContacts(const ContactPlan &plan, const QString &source)
{
    const bool changesSomething = !std::ranges::all_of(plan.contacts, &PlannedContact::changesNothing);
    if (changesSomething && m_workspace.canWrite()) {
        if (const auto copy = backUpBeside(m_workspace.path(), QDateTime::currentDateTime()); !copy)
            return tl::make_unexpected(copy.error());
    }
    return m_workspace.perform({QStringLiteral("import.contacts"), source}, [&](Store &store) {
        ImportedContacts imported;
        for (const PlannedContact &contact : plan.contacts) {
            if (contact.changesNothing()) {
                ++imported.unchanged;
                continue;
            }
            storeContact(store, contact);
            ++(contact.isNew() ? imported.added : imported.updated);
        }
        return imported;
    });
}

} // namespace concord
