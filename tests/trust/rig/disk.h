// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace concord {

/// Files below a folder as they are at one moment: what each is called, and the bytes of each. Two names may lead to
/// one file.
struct DiskImage {
    std::map<std::string, int> names; ///< a path below the folder -> the file's number
    std::map<int, std::string> files;
    friend bool operator==(const DiskImage &, const DiskImage &) = default;
};

/// One thing that the program asked of the disk.
struct DiskOperation {
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Remove, Rename, Link, Note };
    Kind kind = Kind::Note;
    int file = 0;           ///< which file; for a Note the number that was noted
    std::int64_t at = 0;    ///< where a Write begins, or how long the file is after a Truncate
    std::string bytes;      ///< of a Write
    std::string path;       ///< of what changes names, and of the folder that is synced ("" for the one that is watched)
    std::string target;     ///< of Rename and Link
};

/// Stands, while it lives, between this process and the files below one folder: the C library's functions on files come
/// here first, whoever calls them, SQLite and Qt included. Makes operations fail, counts them, ends the process at one
/// of them, and writes them down for PowerCut. One at a time; for one thread. In a program with this class nothing is
/// really synced.
class Disk {
public:
    explicit Disk(const std::string &folder);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    enum class Trouble {
        Error, ///< EIO, also when reading
        Full,  ///< ENOSPC, where something grows
        Killed ///< SIGKILL before an operation that changes something
    };
    /// Counts operations that this trouble can meet from 1; the one with that number meets it and, with `forEver`, so
    /// do all that follow.
    void fail(Trouble trouble, int number, bool forEver);
    /// All is well again.
    void mend();
    /// Whether an operation has met its trouble since fail().
    [[nodiscard]] bool hasFailed() const;
    /// How many operations fail() has counted since it was called.
    [[nodiscard]] int counted() const;

    /// Begins to write operations down.
    void record();
    void note(int number);
    /// The files as they were when record() was called, and what happened since.
    [[nodiscard]] const DiskImage &beginning() const;
    [[nodiscard]] const std::vector<DiskOperation> &operations() const;

    struct Impl;

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace concord
