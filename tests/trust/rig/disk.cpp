// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace concord {

namespace {

using Kind = DiskOperation::Kind;

/// What an operation may meet.
struct Touches {
    bool changes = true; ///< it is no mere reading
    bool grows = false;  ///< it needs room
};

std::string contentsOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

struct Disk::Impl {
    std::string folder;
    std::optional<Trouble> trouble;
    int number = 0;
    bool forEver = false;
    int counted = 0;
    bool failed = false;

    bool recording = false;
    DiskImage beginning;
    std::map<std::string, int> names;
    int files = 0;
    std::map<int, std::string> open; ///< descriptors of watched files and folders
    std::map<int, int> openFiles;
    std::vector<DiskOperation> operations;

    /// The path below the folder; nothing for one that lies elsewhere.
    [[nodiscard]] std::optional<std::string> below(const char *path) const
    {
        const std::string text(path);
        if (text == folder)
            return std::string();
        if (text.size() > folder.size() && text.starts_with(folder) && text[folder.size()] == '/')
            return text.substr(folder.size() + 1);
        return std::nullopt;
    }

    /// Whether the operation shall fail; errno says how.
    bool meets(Touches touches)
    {
        if (!trouble)
            return false;
        const bool concerns = *trouble == Trouble::Error || (*trouble == Trouble::Full ? touches.grows : touches.changes);
        if (!concerns)
            return false;
        ++counted;
        if (counted < number || (counted > number && !forEver))
            return false;
        failed = true;
        if (*trouble == Trouble::Killed)
            kill(getpid(), SIGKILL);
        errno = *trouble == Trouble::Full ? ENOSPC : EIO;
        return true;
    }

    int fileOf(const std::string &path)
    {
        const auto [entry, isNew] = names.try_emplace(path, files);
        files += isNew ? 1 : 0;
        return entry->second;
    }

    void write(DiskOperation operation)
    {
        if (recording)
            operations.push_back(std::move(operation));
    }
};

namespace {

/// Constant from the start: the functions below are called before anything of this program runs.
constinit Disk::Impl *disk = nullptr;

/// The C library's own function.
template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}
#define CONCORD_REAL(name)                                                                                             \
    static auto *const actual = concord::real<decltype(::name)>(#name)

std::optional<std::string> watched(const char *path)
{
    return disk != nullptr && path != nullptr ? disk->below(path) : std::nullopt;
}

/// The path of a watched descriptor; null for another.
const std::string *watched(int descriptor)
{
    if (disk == nullptr)
        return nullptr;
    const auto found = disk->open.find(descriptor);
    return found == disk->open.end() ? nullptr : &found->second;
}

template <class Open>
int opened(const char *path, int flags, const Open &actual)
{
    const auto place = watched(path);
    if (!place)
        return actual();
    struct stat status = {};
    const bool isNew = (flags & O_CREAT) != 0 && stat(path, &status) != 0;
    if (disk->meets({isNew || (flags & O_TRUNC) != 0, isNew}))
        return -1;
    const int descriptor = actual();
    if (descriptor < 0)
        return descriptor;
    disk->open[descriptor] = *place;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        if (isNew)
            disk->names.erase(*place);
        const int file = disk->fileOf(*place);
        disk->openFiles[descriptor] = file;
        if (isNew)
            disk->write({Kind::Create, file, 0, {}, *place, {}});
        else if ((flags & O_TRUNC) != 0)
            disk->write({Kind::Truncate, file, 0, {}, {}, {}});
    }
    return descriptor;
}

void wrote(int descriptor, const void *bytes, ssize_t count, off64_t at)
{
    if (count > 0)
        disk->write({Kind::Write, disk->openFiles[descriptor], at,
                     std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(count)), {}, {}});
}

/// Syncs are counted and written down but not carried out: what they are for, PowerCut asks, and thousands of acts
/// would wait for them.
int synced(int descriptor)
{
    const std::string *path = watched(descriptor);
    if (path == nullptr)
        return 0;
    if (disk->meets({}))
        return -1;
    if (const auto file = disk->openFiles.find(descriptor); file != disk->openFiles.end())
        disk->write({Kind::Sync, file->second, 0, {}, {}, {}});
    else
        disk->write({Kind::SyncFolder, 0, 0, {}, *path, {}});
    return 0;
}

template <class Truncate>
int truncated(int descriptor, off64_t length, const Truncate &actual)
{
    const std::string *path = watched(descriptor);
    if (path != nullptr && disk->meets({}))
        return -1;
    const int result = actual();
    if (path != nullptr && result == 0)
        disk->write({Kind::Truncate, disk->openFiles[descriptor], length, {}, {}, {}});
    return result;
}

template <class Rename>
int renamed(const char *from, const char *to, const Rename &actual)
{
    const auto source = watched(from);
    const auto target = watched(to);
    if (!source || !target)
        return actual();
    if (disk->meets({}))
        return -1;
    const int result = actual();
    if (result == 0) {
        disk->names[*target] = disk->fileOf(*source);
        disk->names.erase(*source);
        disk->write({Kind::Rename, 0, 0, {}, *source, *target});
    }
    return result;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

} // namespace

Disk::Disk(const std::string &folder) : m_impl(std::make_unique<Impl>())
{
    m_impl->folder = folder;
    disk = m_impl.get();
}

Disk::~Disk()
{
    disk = nullptr;
}

void Disk::fail(Trouble trouble, int number, bool forEver)
{
    m_impl->trouble = trouble;
    m_impl->number = number;
    m_impl->forEver = forEver;
    m_impl->counted = 0;
    m_impl->failed = false;
}

void Disk::mend()
{
    m_impl->trouble.reset();
}

bool Disk::hasFailed() const
{
    return m_impl->failed;
}

int Disk::counted() const
{
    return m_impl->counted;
}

void Disk::record()
{
    disk = nullptr;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_impl->folder)) {
        if (!entry.is_regular_file())
            continue;
        const int file = m_impl->fileOf(entry.path().lexically_relative(m_impl->folder));
        m_impl->beginning.files[file] = contentsOf(entry.path());
    }
    m_impl->beginning.names = m_impl->names;
    m_impl->recording = true;
    disk = m_impl.get();
}

void Disk::note(int number)
{
    m_impl->write({Kind::Note, number, 0, {}, {}, {}});
}

const DiskImage &Disk::beginning() const
{
    return m_impl->beginning;
}

const std::vector<DiskOperation> &Disk::operations() const
{
    return m_impl->operations;
}

} // namespace concord

// The C library's functions, as everything in this process calls them.

using concord::disk;
using concord::watched;

extern "C" {

int open(const char *path, int flags, ...)
{
    CONCORD_REAL(open);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = concord::modeOf(flags, arguments);
    va_end(arguments);
    return concord::opened(path, flags, [&] { return actual(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    CONCORD_REAL(open64);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = concord::modeOf(flags, arguments);
    va_end(arguments);
    return concord::opened(path, flags, [&] { return actual(path, flags, mode); });
}

int close(int descriptor)
{
    CONCORD_REAL(close);
    if (disk != nullptr) {
        disk->open.erase(descriptor);
        disk->openFiles.erase(descriptor);
    }
    return actual(descriptor);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t at)
{
    CONCORD_REAL(pread64);
    if (watched(descriptor) != nullptr && disk->meets({.changes = false}))
        return -1;
    return actual(descriptor, bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    CONCORD_REAL(pwrite64);
    const std::string *path = watched(descriptor);
    if (path != nullptr && disk->meets({.grows = true}))
        return -1;
    const ssize_t result = actual(descriptor, bytes, count, at);
    if (path != nullptr)
        concord::wrote(descriptor, bytes, result, at);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    CONCORD_REAL(write);
    const std::string *path = watched(descriptor);
    if (path != nullptr && disk->meets({.grows = true}))
        return -1;
    const off64_t at = path != nullptr ? lseek64(descriptor, 0, SEEK_CUR) : 0;
    const ssize_t result = actual(descriptor, bytes, count);
    if (path != nullptr)
        concord::wrote(descriptor, bytes, result, at);
    return result;
}

int fsync(int descriptor)
{
    return concord::synced(descriptor);
}

int fdatasync(int descriptor)
{
    return concord::synced(descriptor);
}

int ftruncate(int descriptor, off_t length) noexcept
{
    CONCORD_REAL(ftruncate);
    return concord::truncated(descriptor, length, [&] { return actual(descriptor, length); });
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    CONCORD_REAL(ftruncate64);
    return concord::truncated(descriptor, length, [&] { return actual(descriptor, length); });
}

int unlink(const char *path) noexcept
{
    CONCORD_REAL(unlink);
    const auto place = watched(path);
    if (place && disk->meets({}))
        return -1;
    const int result = actual(path);
    if (place && result == 0) {
        disk->names.erase(*place);
        disk->write({concord::Kind::Remove, 0, 0, {}, *place, {}});
    }
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    CONCORD_REAL(rename);
    return concord::renamed(from, to, [&] { return actual(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    CONCORD_REAL(renameat2);
    return concord::renamed(from, to, [&] { return actual(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    CONCORD_REAL(link);
    const auto source = watched(from);
    const auto target = watched(to);
    if (source && target && disk->meets({.grows = true}))
        return -1;
    const int result = actual(from, to);
    if (source && target && result == 0) {
        disk->names[*target] = disk->fileOf(*source);
        disk->write({concord::Kind::Link, 0, 0, {}, *source, *target});
    }
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    CONCORD_REAL(mkdir);
    if (watched(path) && disk->meets({.grows = true}))
        return -1;
    return actual(path, mode);
}

int statvfs(const char *path, struct statvfs *room) noexcept
{
    CONCORD_REAL(statvfs);
    const int result = actual(path, room);
    if (watched(path) && disk->trouble == concord::Disk::Trouble::Full && disk->failed)
        room->f_bavail = 0;
    return result;
}

} // extern "C"
