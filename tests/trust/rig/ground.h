// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

#include <stdexcept>

namespace concord {

/// A small workspace in a folder of its own, with at least one record of every kind that acts are about. Each Ground
/// begins as the same bytes, so that two of them answer the same act alike. It is opened as the window opens it: what was
/// written past the doorway waits until somebody takes it up.
class Ground {
public:
    enum class Kind {
        Settled, ///< a bakery with an alliance, a team and what belongs to them
        Fresh    ///< a new file: nobody but the user
    };
    explicit Ground(Kind kind = Kind::Settled);
    /// The one that another process has made in these folders; not yet open.
    Ground(const QString &folder, const QString &outside);
    /// The same, open already.
    Ground(const QString &folder, const QString &outside, Workspace &workspace);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString outside() const { return m_outside; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString path() const { return file(QStringLiteral("a.concord")); }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Store &store() const { return workspace().store(); }
    [[nodiscard]] PartyId me() const { return one<WorkspaceInfo>().mePersonId; }
    [[nodiscard]] PartyId us() const { return one<WorkspaceInfo>().selfPartyId; }
    /// Files from outside, in another folder.
    [[nodiscard]] QString vCards() const { return m_outside + QStringLiteral("/people.vcf"); }
    [[nodiscard]] QString exported() const { return m_outside + QStringLiteral("/everything.json"); }

    void close();
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
    std::optional<Folder> m_ownFolder;
    std::optional<Folder> m_ownOutside;
    QString m_folder;
    QString m_outside;
    QByteArray m_kept;
    std::unique_ptr<Workspace> m_ownWorkspace;
    Workspace *m_workspace = nullptr;
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
