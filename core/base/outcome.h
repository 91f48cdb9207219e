// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <exception>

namespace concord {

/// One broken rule, as a code that a test compares and `ui/wording` turns into a sentence.
struct Violation {
    QString code;    ///< lower_snake_case, for example "must_safeguard_open"
    QString subject; ///< what it is about: a checklist key ("K4"), a column ("party.name"), a name
    QString detail;  ///< text of the user's own or a limit that belongs into the sentence; may be empty
    friend bool operator==(const Violation &, const Violation &) = default;
};

/// What can go wrong at the doorway, by what a person can do about it.
enum class FailureKind {
    Refused,        ///< a rule says no; `violations` says which; nothing was written
    NotFound,       ///< the record is gone or never was
    NoFile,         ///< there is no such file or folder
    Conflict,       ///< it was changed since; nothing was written
    FileTooNew,     ///< written by a newer Concord; never touched
    NotAWorkspace,  ///< some other file; never touched
    Locked,         ///< another program holds the file now
    Corrupt,        ///< the file is damaged
    DiskFull,       ///< no room; nothing of this act was written
    ReadOnly,       ///< the file may be read but not written
    WriteAhead,     ///< left in SQLite's WAL mode: even reading writes beside it, which is not allowed here
    NoPermission,   ///< the file may not even be read
    FileGone,       ///< the open file was moved or deleted; nothing of this act was written
    FileReplaced,   ///< another file has taken the place of the open one; nothing of this act was written
    Cancelled,      ///< somebody stopped it; nothing is left of it
    Other           ///< anything else; `detail` has the library's own words
};

struct Failure {
    FailureKind kind = FailureKind::Other;
    QList<Violation> violations; ///< filled for Refused, empty otherwise
    QString detail;              ///< a path or a library's words, for the log and the second line of a message
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// What every call through the doorway returns. Inside core an error is thrown as FailureError and caught there.
template <class T>
using Outcome = tl::expected<T, Failure>;

/// Carries a Failure from where it happens to the doorway. Never leaves core.
class FailureError : public std::exception {
public:
    explicit FailureError(Failure failure) : m_failure(std::move(failure)) {}
    [[nodiscard]] const Failure &failure() const { return m_failure; }
    [[nodiscard]] const char *what() const noexcept override { return "concord failure"; }

private:
    Failure m_failure;
};

/// Ends the act that is being performed with a refusal.
[[noreturn]] inline void refuse(QList<Violation> violations)
{
    throw FailureError({FailureKind::Refused, std::move(violations), {}});
}
[[noreturn]] inline void refuse(QString code, QString subject = {}, QString detail = {})
{
    refuse(QList<Violation>{{std::move(code), std::move(subject), std::move(detail)}});
}

} // namespace concord
