// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/model/workspaceinfo.h"
#include "core/storage/durable.h"
#include "core/storage/store.h"
#include "core/workspace/act.h"
#include "core/workspace/deletedparties.h"
#include "core/workspace/takeback.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace concord {

/// What a new file is made from.
struct NewWorkspace {
    QString myName = QStringLiteral("Me");
    QString organisation;      ///< empty: I ally as a person
    QString currency = QStringLiteral("EUR");
};

class Progress;

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Promptly ///< ReadWrite, and what was written past the doorway is left to another thread: see passedBy()
};

/// An open workspace file, and the only way to write to it.
///
/// Every change is an act: perform() begins a transaction, runs the closure, records what changed, keeps the search
/// index, commits, and then tells by changed(). A refusal or an error rolls everything back. When perform() returns
/// a value, the act is on disk and survives a power cut. Nothing throws across this class.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Makes a new file; refuses ("file_exists") when there is one, and "not_a_currency".
    static Outcome<std::unique_ptr<Workspace>> create(const QString &path, const NewWorkspace &about, Clock clock = {});
    /// The same with one act more in it: at `path` there is either nothing or the file with that act done.
    static Outcome<std::unique_ptr<Workspace>> create(const QString &path, const NewWorkspace &about, Clock clock,
                                                      const Act &act, const std::function<void(Store &)> &closure);
    /// Opens a file. A file that may only be read is opened for reading: canWrite() says so.
    static Outcome<std::unique_ptr<Workspace>> open(const QString &path, Clock clock = {},
                                                    OpenMode mode = OpenMode::ReadWrite);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QDate today() const { return clock().today(); }
    /// What every act is now answered with because the file was moved, deleted or replaced under the program: FileGone
    /// or FileReplaced; nothing when the file is where it was opened. It can still be read and copied, and when it is
    /// put back, work goes on.
    [[nodiscard]] std::optional<Failure> displaced() const;
    /// Whether the file has no name any more: what is in it ends with this object unless it is copied.
    [[nodiscard]] bool isDeleted() const;
    /// Writes a checked copy to `target`, also of a file that is displaced, and answers its path: backUp() of
    /// core/storage/backup.h. May run on another thread, as long as this object lives and writes nothing.
    Outcome<QString> saveCopy(const QString &target, Existing existing = Existing::Keep,
                              Progress *progress = nullptr) const;

    /// Whose workspace it is, read anew: infoOf() of core/workspace/details.h.
    [[nodiscard]] Outcome<WorkspaceInfo> info() const;

    /// For reading, at any time. Reads throw FailureError; `read` turns that into an Outcome.
    [[nodiscard]] const Store &store() const;
    template <class Closure>
    auto read(Closure closure) const -> Outcome<std::invoke_result_t<Closure, const Store &>>
    {
        using Result = std::invoke_result_t<Closure, const Store &>;
        std::optional<Failure> failure;
        if constexpr (std::is_void_v<Result>) {
            runReading([&] { closure(store()); }, failure);
            if (failure)
                return tl::make_unexpected(*failure);
            return {};
        } else {
            std::optional<Result> result;
            runReading([&] { result.emplace(closure(store())); }, failure);
            if (failure)
                return tl::make_unexpected(*failure);
            return *std::move(result);
        }
    }

    /// Runs `closure(Store &)` as one act. An act that changes nothing leaves no entry. Inside a closure it refuses
    /// ("nested_act"); inside a changed() handler it works.
    template <class Closure>
    auto perform(const Act &act, Closure closure) -> Outcome<std::invoke_result_t<Closure, Store &>>
    {
        using Result = std::invoke_result_t<Closure, Store &>;
        if constexpr (std::is_void_v<Result>) {
            if (auto failure = runAct(act, [&](Store &s) { closure(s); }))
                return tl::make_unexpected(*std::move(failure));
            return {};
        } else {
            std::optional<Result> result;
            if (auto failure = runAct(act, [&](Store &s) { result.emplace(closure(s)); }))
                return tl::make_unexpected(*std::move(failure));
            return *std::move(result);
        }
    }

    /// An act whose rows are not recorded, so that nothing is left of what it deletes; undo ends at it. `closure` may
    /// thin the history out and answers the number of the party that the act erased. Then the whole file is written
    /// anew; the answer says whether that went well, and a failure means that nothing was erased.
    Outcome<bool> erase(const Act &act, const std::function<std::int64_t(Store &store, ChangeLog &history)> &closure);
    /// For reading what the history holds.
    [[nodiscard]] const ChangeLog &log() const;

    /// What undo() and redo() would take back or do again; nothing when there is nothing.
    [[nodiscard]] std::optional<Act> undoable() const;
    [[nodiscard]] std::optional<Act> redoable() const;
    /// How many rows they would touch.
    [[nodiscard]] int undoRows() const;
    [[nodiscard]] int redoRows() const;
    /// Takes the latest act not yet undone back, whole. Conflict when a row it left was changed since; Refused
    /// ("final_act", subject the act's code) when that act is final; Refused ("nothing_to_undo").
    Outcome<Act> undo();
    Outcome<Act> redo();

    /// The newest entries first.
    [[nodiscard]] Outcome<std::vector<HistoryEntry>> history(int limit = 200, std::int64_t before = 0) const;
    /// The entries that touched one row, newest first.
    [[nodiscard]] Outcome<std::vector<HistoryEntry>> historyOf(const char *table, std::int64_t id) const;
    /// Writes the rows that the act `entry` deleted back, as an act of its own, also after a restart or a migration.
    Outcome<int> bringBack(std::int64_t entry);

    /// Takes an import of contacts back, partner by partner, also after a restart and whatever was done since. What was
    /// edited is kept and named. Refused ("not_an_import", "import_is_undone").
    Outcome<TakenBack> takeImportBack(std::int64_t entry);
    /// The partners that are gone and could be brought back.
    [[nodiscard]] Outcome<std::vector<DeletedParty>> deletedParties() const;
    /// Inside an act: writes back partners that `entry` deleted, with what went with them. Throws FailureError.
    void bringPartiesBack(std::int64_t entry, const std::vector<PartyId> &ids);

    /// Whether reading waits a moment when somebody else is writing, or fails at once: for the time in which a thread of
    /// this process writes at length and the window must not stand still. Patient at first.
    void setPatient(bool patient);
    /// Asks whether another process wrote; emits changed() if so. Costs some microseconds; the window calls it often.
    void lookForForeignChanges();
    /// Some milliseconds of upkeep for a moment when nothing else happens: joins some pieces of the search index.
    /// Changes no record. Answers whether more is left for another time.
    Outcome<bool> tidy();

    // subjects: see core/workspace/<subject>/

signals:
    /// Once after each commit, of this process or, when looked for, of another.
    void changed(const concord::ChangeSet &changes);
    /// Another program has written past the doorway, so that the search index and what is made from the records has to be
    /// made anew: seconds in a large file. A file that was opened Promptly tells so with each look, until anybody who
    /// opens the file for writing, on any thread, has done it.
    void passedBy();

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::optional<Failure> runAct(const Act &act, const std::function<void(Store &)> &closure);
    void tell(const ChangeSet &changes);
    enum class UndoStack { Undo, Redo };
    [[nodiscard]] std::optional<HistoryEntry> topOf(UndoStack stack) const;
    void runReading(const std::function<void()> &closure, std::optional<Failure> &failure) const;

    std::unique_ptr<Impl> m_impl;
};

} // namespace concord
