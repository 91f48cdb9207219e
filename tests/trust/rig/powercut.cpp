// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/powercut.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace concord {
namespace {

using Kind = DiskOperation::Kind;

constexpr std::size_t sector = 512;

std::string folderOf(const std::string &path)
{
    return std::filesystem::path(path).parent_path().string();
}

void put(std::string &file, std::size_t at, std::string_view bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    file.replace(at, bytes.size(), bytes);
}

void carryOut(std::string &file, const DiskOperation &operation)
{
    if (operation.kind == Kind::Truncate)
        file.resize(static_cast<std::size_t>(operation.at), '\0');
    else
        put(file, static_cast<std::size_t>(operation.at), operation.bytes);
}

void carryOut(std::map<std::string, int> &names, const DiskOperation &operation)
{
    switch (operation.kind) {
    case Kind::Create:
        names[operation.path] = operation.file;
        break;
    case Kind::Remove:
        names.erase(operation.path);
        break;
    case Kind::Rename:
    case Kind::Link:
        names[operation.target] = names[operation.path];
        if (operation.kind == Kind::Rename)
            names.erase(operation.path);
        break;
    default:
        break;
    }
}

bool concerns(const DiskOperation &operation, const std::string &folder)
{
    return folderOf(operation.path) == folder || (!operation.target.empty() && folderOf(operation.target) == folder);
}

/// Carries out those sectors of a write that chance lets through.
template <class Chance>
void tear(std::string &file, const DiskOperation &write, const Chance &passes)
{
    const auto begin = static_cast<std::size_t>(write.at);
    for (std::size_t from = 0; from < write.bytes.size();) {
        const std::size_t upTo = std::min(write.bytes.size(), ((begin + from) / sector + 1) * sector - begin);
        if (passes())
            put(file, begin + from, std::string_view(write.bytes).substr(from, upTo - from));
        from = upTo;
    }
}

} // namespace

PowerCut::PowerCut(const DiskImage &beginning, const std::vector<DiskOperation> &operations, std::size_t done)
    : m_certain(beginning)
{
    for (std::size_t i = 0; i < done; ++i) {
        const DiskOperation &operation = operations[i];
        switch (operation.kind) {
        case Kind::Write:
        case Kind::Truncate:
            m_bytes[operation.file].push_back(&operation);
            break;
        case Kind::Create:
            m_certain.files[operation.file].clear();
            m_names.push_back(&operation);
            break;
        case Kind::Remove:
        case Kind::Rename:
        case Kind::Link:
            m_names.push_back(&operation);
            break;
        case Kind::Sync:
            for (const DiskOperation *pending : m_bytes[operation.file])
                carryOut(m_certain.files[operation.file], *pending);
            m_bytes.erase(operation.file);
            break;
        case Kind::SyncFolder: {
            // Names are kept in order: a synced folder takes all that came before with it.
            const auto last = std::find_if(m_names.rbegin(), m_names.rend(),
                                           [&](const auto *name) { return concerns(*name, operation.path); });
            std::for_each(m_names.begin(), last.base(), [&](const auto *name) { carryOut(m_certain.names, *name); });
            m_names.erase(m_names.begin(), last.base());
            break;
        }
        case Kind::Note:
            break;
        }
    }
}

DiskImage PowerCut::left(std::minstd_rand &random) const
{
    DiskImage image = m_certain;
    const auto below = [&random](std::size_t limit) { return random() % limit; };

    const std::size_t names = below(m_names.size() + 1);
    for (std::size_t i = 0; i < names; ++i)
        carryOut(image.names, *m_names[i]);

    for (const auto &[file, operations] : m_bytes) {
        std::string &bytes = image.files[file];
        enum class Left { Nothing, All, Beginning, Operations, Sectors, Count };
        const auto kind = static_cast<Left>(below(static_cast<std::size_t>(Left::Count)));
        const std::size_t whole = kind == Left::Nothing     ? 0
                                  : kind == Left::Beginning ? below(operations.size() + 1)
                                                            : operations.size();
        const std::size_t percent = 5 + below(91);
        const auto passes = [&] { return below(100) < percent; };
        for (std::size_t i = 0; i < whole; ++i) {
            if (kind == Left::Sectors && operations[i]->kind == Kind::Write)
                tear(bytes, *operations[i], passes);
            else if (kind != Left::Operations || passes())
                carryOut(bytes, *operations[i]);
        }
    }
    return image;
}

void writeTo(const std::string &folder, const DiskImage &image)
{
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove_all(entry.path());
    for (const auto &[name, number] : image.names) {
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        std::filesystem::create_directories(path.parent_path());
        const std::string &bytes = image.files.at(number);
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
}

} // namespace concord
