// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"
#include "core/workspace/exchange/imports.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/json/jsonimport.h"
#include "core/exchange/vcard/vcardreader.h"
#include "core/storage/backup.h"
#include "core/workspace/exchange/contactmerge.h"
#include "core/workspace/exchange/otherworkspace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace concord {

namespace {

constexpr qint64 largestExport = 256 * 1024 * 1024;
constexpr qint64 largestContactFile = 1024LL * 1024 * 1024; ///< it is read in pieces, and pictures are most of it

void requireFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        refuse(QStringLiteral("file_missing"), {}, path);
    if (file.isDir())
        refuse(QStringLiteral("is_a_folder"), {}, path);
}

/// A file that came from outside. What is no plain file tells no size and may go on for ever: it is read no further than the
/// largest.
class SourceFile : public QFile {
public:
    SourceFile(const QString &path, qint64 largest) : QFile(path), m_largest(largest) {}

    bool seek(qint64 to) override
    {
        m_read = to;
        return QFile::seek(to);
    }
    void requireFits(qint64 size) const
    {
        if (size > m_largest)
            refuse(QStringLiteral("file_too_large"), QString::number(m_largest / 1024 / 1024), fileName());
    }
    /// After reading.
    void requireWhole() const
    {
        if (error() != QFileDevice::NoError)
            throw FailureError({FailureKind::Other, {}, errorString()});
        requireFits(m_read);
    }
    [[nodiscard]] QByteArray bytes()
    {
        QByteArray all = readAll();
        requireWhole();
        return all;
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 read = m_read > m_largest ? 0 : QFile::readData(data, most);
        m_read += std::max<qint64>(read, 0);
        return read;
    }

private:
    qint64 m_largest;
    qint64 m_read = 0;
};

/// Open for reading; throws FailureError.
std::unique_ptr<SourceFile> openedFile(const QString &path, qint64 largest)
{
    auto file = std::make_unique<SourceFile>(path, largest);
    requireFile(path);
    if (!file->open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::NoPermission, {}, path});
    if (file->size() == 0 && !file->isSequential())
        refuse(QStringLiteral("file_empty"), {}, path);
    file->requireFits(file->size());
    return file;
}

/// Counts one half of the work, the first or the second, as `progress` counts the whole.
Steps halfOf(const Steps &progress, bool isSecond)
{
    if (!progress)
        return {};
    return [&progress, isSecond](qint64 done, qint64 total) {
        constexpr qint64 parts = 10'000;
        const qint64 part = total > 0 ? done * (parts / 2) / total : 0;
        return progress(part + (isSecond ? parts / 2 : 0), parts);
    };
}

using ReadContacts = std::function<ContactFile(SourceFile &file, const Steps &progress)>;

Outcome<ContactPlan> planFile(const Workspace &workspace, const QString &path, qint64 largest, const Steps &progress,
                              const ReadContacts &read)
{
    const auto deleted = workspace.deletedParties();
    if (!deleted)
        return tl::make_unexpected(deleted.error());
    return workspace.read([&](const Store &store) {
        const auto file = openedFile(path, largest);
        ContactFile contacts = read(*file, halfOf(progress, false));
        file->requireWhole();
        return planContacts(store, std::move(contacts), *deleted, halfOf(progress, true));
    });
}

/// Carries out a plan inside an act.
class ContactWriter {
public:
    ContactWriter(Workspace &workspace, Store &store, bool bringBack)
        : m_workspace(workspace), m_store(store), m_organisations(store), m_bringBack(bringBack)
    {
    }

    ImportedContacts write(const ContactPlan &plan, const Steps &progress, const std::function<void(std::size_t)> &written)
    {
        constexpr int contactsBetween = 100;
        int done = 0;
        // Organisations first: a role in one that has a card of its own must not make a second.
        for (const PartyKind kind : {PartyKind::Organisation, PartyKind::Person}) {
            bringBack(plan, kind);
            for (std::size_t at = 0; at < plan.contacts.size(); ++at) {
                const PlannedContact &contact = plan.contacts[at];
                if (contact.card.kind != kind || !contact.isTaken)
                    continue;
                if (done++ % contactsBetween == 0)
                    tellSteps(progress, done, static_cast<qint64>(plan.contacts.size()));
                write(contact);
                written(at);
            }
        }
        m_imported.organisations = m_organisations.made();
        return m_imported;
    }

private:
    void write(const PlannedContact &contact)
    {
        if (contact.isDeleted()) {
            storeBroughtBack(contact);
        } else if (contact.changesNothing()) {
            ++m_imported.unchanged;
        } else {
            storeContact(m_store, m_organisations, contact);
            ++(contact.isNew() ? m_imported.added : m_imported.updated);
        }
    }

    /// All who are of that kind, before anything is stored in them: a change of the history is read once for all whom
    /// it deleted.
    void bringBack(const ContactPlan &plan, PartyKind kind)
    {
        if (!m_bringBack)
            return;
        std::map<std::int64_t, std::set<PartyId>, std::greater<>> gone; // who went first may hang on who went later
        for (const PlannedContact &contact : plan.contacts) {
            if (contact.card.kind == kind && contact.isTaken && contact.isDeleted() && !m_store.find(*contact.party))
                gone[contact.deletedBy].insert(*contact.party);
        }
        for (const auto &[entry, parties] : gone)
            m_workspace.bringPartiesBack(entry, {parties.begin(), parties.end()});
    }

    void storeBroughtBack(const PlannedContact &contact)
    {
        if (!m_bringBack) {
            ++m_imported.stillDeleted;
            return;
        }
        if (contact.card.kind == PartyKind::Organisation)
            m_organisations.add(contact.partyName, *contact.party);
        storeContact(m_store, m_organisations, contact);
        ++m_imported.broughtBack;
    }

    Workspace &m_workspace;
    Store &m_store;
    Organisations m_organisations;
    ImportedContacts m_imported;
    bool m_bringBack;
};

} // namespace

Outcome<void> Imports::readEverything(const QString &path)
{
    return m_workspace.perform({QStringLiteral("import.json"), QFileInfo(path).fileName()},
                               [&](Store &store) {
                                   importJson(store, openedFile(path, largestExport)->bytes());
                                   requireInvariants(store);
                               });
}

bool Imports::canReadEverything() const
{
    return hasOnlySelf(m_workspace.store());
}

Outcome<void> Imports::find(const QString &path)
{
    try {
        requireFile(path);
        return {};
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
}

Outcome<ContactPlan> Imports::planContacts(const QString &path, const Steps &progress, std::optional<TextEncoding> encoding) const
{
    return planFile(m_workspace, path, largestContactFile, progress, [encoding](SourceFile &file, const Steps &reading) { return readVCards(file, reading, encoding); });
}

Outcome<CsvShape> Imports::shapeOf(const QString &path, std::optional<TextEncoding> encoding)
{
    try {
        const auto file = openedFile(path, largestContactFile);
        CsvShape shape = shapeOfCsv(*file, encoding);
        if (shape.headers.isEmpty())
            refuse(QStringLiteral("file_empty"), {}, path);
        return shape;
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
}

Outcome<ContactPlan> Imports::planTable(const QString &path, const CsvShape &shape, const Steps &progress) const
{
    return planFile(m_workspace, path, largestContactFile, progress, [&shape](SourceFile &file, const Steps &reading) {
        return readCsv(file, shape, shape.columns, reading);
    });
}

Outcome<ContactPlan> Imports::planPartners(const QString &path, const Steps &progress) const
{
    int others = 0;
    auto plan = planFile(m_workspace, path, largestExport, progress, [&others](SourceFile &file, const Steps &) {
        const OtherWorkspace other(file.bytes());
        others = other.others();
        ContactFile contacts;
        contacts.cards = other.partners();
        return contacts;
    });
    if (!plan)
        return plan;
    plan->isOfWholeWorkspace = canReadEverything();
    plan->others = others;
    return plan;
}

Outcome<ImportedContacts> Imports::importContacts(const ContactPlan &plan, const QString &source, bool bringBack,
                                                  const Steps &progress)
{
    return carryOut(plan, source, bringBack, progress, [](std::size_t) {});
}

Outcome<ImportedContacts> Imports::importContacts(ContactPlan &&plan, const QString &source, bool bringBack,
                                                  const Steps &progress)
{
    ContactPlan ours = std::move(plan);
    return carryOut(ours, source, bringBack, progress, [&ours](std::size_t contact) {
        ours.contacts[contact] = PlannedContact();
        ours.contacts[contact].isTaken = false; // it is done
    });
}

Outcome<ImportedContacts> Imports::carryOut(const ContactPlan &plan, const QString &source, bool bringBack,
                                            const Steps &progress, const Written &written)
{
    const bool changesSomething = std::ranges::any_of(plan.contacts, [bringBack](const PlannedContact &contact) {
        return contact.isTaken && (contact.isDeleted() ? bringBack : !contact.changesNothing());
    });
    if (changesSomething && m_workspace.canWrite()) {
        if (const auto copy = backUpBeside(m_workspace.path(), QDateTime::currentDateTime()); !copy)
            return tl::make_unexpected(copy.error());
    }
    return m_workspace.perform({QStringLiteral("import.contacts"), source}, [&](Store &store) {
        return ContactWriter(m_workspace, store, bringBack).write(plan, progress, written);
    });
}

} // namespace concord
