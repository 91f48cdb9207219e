// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/blank.h"
#include "core/model/partners/party.h"
#include "core/storage/backup.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/details.h"
#include "core/workspace/doorway.h"

#include <exception>

namespace concord {
namespace {

/// The failure that `work` ends with; nothing when it runs through.
template <class Work>
std::optional<Failure> caught(const Work &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const FailureError &error) {
        return error.failure();
    } catch (const std::exception &error) {
        return Failure{FailureKind::Other, {}, QString::fromUtf8(error.what())};
    }
}

/// What `work` answers, or the failure that it ends with.
template <class Work>
auto attempted(const Work &work) -> Outcome<std::invoke_result_t<Work>>
{
    std::optional<std::invoke_result_t<Work>> result;
    if (auto failure = caught([&] { result.emplace(work()); }))
        return tl::make_unexpected(*std::move(failure));
    return *std::move(result);
}

/// The first rows of a new file: me, and the organisation that I ally for.
void writeFirstRows(Store &store, const NewWorkspace &about)
{
    Party me;
    me.kind = PartyKind::Person;
    me.name = about.myName.trimmed();
    me.isSelf = isBlank(about.organisation);
    me.isPartner = false;
    WorkspaceInfo info;
    info.title = me.name;
    info.defaultCurrency = about.currency;
    if (const auto broken = violationsOf(info); !broken.isEmpty())
        refuse(broken);
    info.mePersonId = store.insert(me);
    info.selfPartyId = info.mePersonId;
    if (!me.isSelf) {
        Party self;
        self.name = about.organisation.trimmed();
        self.isSelf = true;
        self.isPartner = false;
        info.title = self.name;
        info.selfPartyId = store.insert(self);
        Affiliation affiliation;
        affiliation.personId = info.mePersonId;
        affiliation.organisationId = info.selfPartyId;
        store.insert(affiliation);
    }
    store.insert(info);
}

} // namespace

struct Workspace::Impl : Doorway {
    using Doorway::Doorway;
};

Outcome<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const NewWorkspace &about, Clock clock)
{
    return create(path, about, clock, {}, nullptr);
}

Outcome<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const NewWorkspace &about, Clock clock,
                                                      const Act &act, const std::function<void(Store &)> &closure)
{
    return attempted([&] {
        createWorkspaceFile(path, [&](const QString &draft) {
            Doorway doorway(draft, clock, Access::ReadWrite);
            doorway.perform({QStringLiteral("workspace.create"), {}, true},
                            [&](Store &store) { writeFirstRows(store, about); });
            if (closure)
                doorway.perform(act, closure);
        });
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(path, clock, Access::ReadWrite)));
    });
}

Outcome<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock, OpenMode mode)
{
    const Access access = mode == OpenMode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
    const bool takesUp = mode != OpenMode::Promptly;
    auto opened = attempted(
        [&] { return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(path, clock, access, takesUp))); });
    if (opened)
        (*opened)->lookForForeignChanges(); // of the time when it was closed
    return opened;
}

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_impl->connection().path();
}

bool Workspace::canWrite() const
{
    return m_impl->connection().canWrite();
}

const Clock &Workspace::clock() const
{
    return m_impl->clock();
}

Outcome<WorkspaceInfo> Workspace::info() const
{
    return read(infoOf);
}

const Store &Workspace::store() const
{
    return m_impl->store();
}

void Workspace::runReading(const std::function<void()> &closure, std::optional<Failure> &failure) const
{
    failure = caught([&] {
        m_impl->requireReadable();
        closure();
    });
}

std::optional<Failure> Workspace::displaced() const
{
    return caught([this] { m_impl->requirePlace(); });
}

bool Workspace::isDeleted() const
{
    return m_impl->connection().isDeleted();
}

Outcome<QString> Workspace::saveCopy(const QString &target, Existing existing, Progress *progress) const
{
    const Connection &connection = m_impl->connection();
    return connection.place() == FilePlace::Kept ? backUp(path(), target, existing, progress)
                                                 : backUp(connection, target, existing, progress);
}

std::optional<Failure> Workspace::runAct(const Act &act, const std::function<void(Store &)> &closure)
{
    lookForForeignChanges();
    ChangeSet changes;
    auto failure = caught([&] { changes = m_impl->perform(act, closure); });
    if (!failure)
        tell(changes);
    return failure;
}

Outcome<bool> Workspace::erase(const Act &act, const std::function<std::int64_t(Store &, ChangeLog &)> &closure)
{
    lookForForeignChanges();
    bool isRewritten = false;
    const auto changes = attempted([&] { return m_impl->erase(act, closure, isRewritten); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return isRewritten;
}

const ChangeLog &Workspace::log() const
{
    return m_impl->log();
}

std::optional<HistoryEntry> Workspace::topOf(UndoStack stack) const
{
    const auto entry = attempted([&] { return stack == UndoStack::Undo ? m_impl->log().undoable() : m_impl->log().redoable(); });
    return entry ? *entry : std::nullopt;
}

std::optional<Act> Workspace::undoable() const
{
    const auto entry = topOf(UndoStack::Undo);
    return entry ? std::optional(entry->act) : std::nullopt;
}

std::optional<Act> Workspace::redoable() const
{
    const auto entry = topOf(UndoStack::Redo);
    return entry ? std::optional(entry->act) : std::nullopt;
}

int Workspace::undoRows() const
{
    return topOf(UndoStack::Undo).value_or(HistoryEntry()).rows;
}

int Workspace::redoRows() const
{
    return topOf(UndoStack::Redo).value_or(HistoryEntry()).rows;
}

Outcome<Act> Workspace::undo()
{
    lookForForeignChanges();
    auto changes = attempted([&] { return m_impl->undo(); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return changes->act;
}

Outcome<Act> Workspace::redo()
{
    lookForForeignChanges();
    auto changes = attempted([&] { return m_impl->redo(); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return changes->act;
}

Outcome<std::vector<HistoryEntry>> Workspace::history(int limit, std::int64_t before) const
{
    return attempted([&] { return m_impl->log().entries(limit, before); });
}

Outcome<std::vector<HistoryEntry>> Workspace::historyOf(const char *table, std::int64_t id) const
{
    return attempted([&] { return m_impl->log().entriesOf(table, id); });
}

Outcome<int> Workspace::bringBack(std::int64_t entry)
{
    lookForForeignChanges();
    int rows = 0;
    auto changes = attempted([&] { return m_impl->bringBack(entry, rows); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return rows;
}

Outcome<TakenBack> Workspace::takeImportBack(std::int64_t entry)
{
    lookForForeignChanges();
    TakenBack taken;
    auto changes = attempted([&] { return m_impl->takeImportBack(entry, taken); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return taken;
}

Outcome<std::vector<DeletedParty>> Workspace::deletedParties() const
{
    return attempted([&] { return concord::deletedParties(m_impl->connection(), m_impl->log()); });
}

void Workspace::bringPartiesBack(std::int64_t entry, const std::vector<PartyId> &ids)
{
    m_impl->bringPartiesBack(entry, ids);
}

void Workspace::setPatient(bool patient)
{
    m_impl->connection().setPatient(patient);
}

void Workspace::lookForForeignChanges()
{
    ChangeSet changes;
    // A look that fails, for example because another process commits just now, is repeated soon.
    bool isPassed = false;
    const auto look = [&] {
        changes = m_impl->foreignChanges();
        isPassed = m_impl->isPassed();
    };
    if (caught(look))
        return;
    tell(changes);
    if (isPassed)
        emit passedBy();
}

Outcome<bool> Workspace::tidy()
{
    bool isLeft = false;
    auto changes = attempted([&] { return m_impl->tidy(isLeft); });
    if (!changes)
        return tl::make_unexpected(changes.error());
    tell(*changes);
    return isLeft;
}

void Workspace::tell(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        emit changed(changes);
}

} // namespace concord
