// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/zip.h"

#include <zip.h>

#include <memory>
#include <new>

namespace concord {

namespace {

/// The first day that the format knows, so that nothing depends on when it was written.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

/// All of it happens in memory: that is the one thing that may be missing.
void require(bool done)
{
    if (!done)
        throw std::bad_alloc();
}

struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

struct ArchiveCloser {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

void add(zip_t *archive, const ZipEntry &entry)
{
    Source content(zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0));
    require(content != nullptr);
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), content.get(), ZIP_FL_ENC_UTF_8);
    require(index >= 0);
    (void)content.release(); // the archive's now
    const auto at = static_cast<zip_uint64_t>(index);
    require(zip_set_file_compression(archive, at, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0);
    require(zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0);
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    require(zip_source_stat(source, &facts) == 0 && zip_source_open(source) == 0);
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    require(read == bytes.size());
    return bytes;
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(target != nullptr);
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    require(archive != nullptr);
    zip_source_keep(target.get()); // the archive took it over, and it is read once the archive is closed
    for (const ZipEntry &entry : entries)
        add(archive.get(), entry);
    require(zip_close(archive.get()) == 0);
    (void)archive.release(); // closing freed it
    return contentOf(target.get());
}

} // namespace concord
