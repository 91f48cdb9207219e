// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

#include <stdexcept>

namespace concord {

/// A small workspace in a folder of its own, with at least one record of every kind that acts are about. Each Ground
/// begins as the same bytes, so that two of them answer the same act alike.
class Ground {
public:
    enum class Kind {
        Settled, ///< a bakery with an alliance, a team and what belongs to them
        Fresh    ///< a new file: nobody but the user
    };
    explicit Ground(Kind kind = Kind::Settled);

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("a.concord")); }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Store &store() const { return m_workspace->store(); }
    [[nodiscard]] PartyId me() const { return one<WorkspaceInfo>().mePersonId; }
    [[nodiscard]] PartyId us() const { return one<WorkspaceInfo>().selfPartyId; }
    /// Files from outside, in another folder.
    [[nodiscard]] QString vCards() const { return m_outside.file(QStringLiteral("people.vcf")); }
    [[nodiscard]] QString exported() const { return m_outside.file(QStringLiteral("everything.json")); }

    void close() { m_workspace.reset(); }
    void open();
    /// Begins anew with the bytes that the file had when keep() was called last.
    void keep();
    void goBack();

    /// The first record that matches; throws when the ground has none.
    template <class Record>
    [[nodiscard]] Record one(QByteArrayView where = "1") const
    {
        const QByteArray tail = QByteArray("WHERE ") + where.toByteArray() + " ORDER BY id";
        auto record = store().first<Record>(tail);
        if (!record)
            throw std::logic_error(std::string("the ground has no ") + tableOf<Record> + " " + tail.toStdString());
        return *std::move(record);
    }

    static Clock clock() { return Clock(QDate(2026, 11, 23)); }

private:
    Folder m_folder;
    Folder m_outside;
    QByteArray m_kept;
    std::unique_ptr<Workspace> m_workspace;
};

/// The value, or an exception with the failure's words: what prepares a test must not fail.
template <class T>
T must(Outcome<T> outcome)
{
    if (!outcome) {
        QString words = outcome.error().detail;
        for (const Violation &violation : outcome.error().violations)
            words += u' ' + violation.code + u'/' + violation.subject;
        throw std::logic_error(words.toStdString());
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

} // namespace concord
