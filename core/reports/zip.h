// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace concord {

/// One file of an archive.
struct ZipEntry {
    QByteArray name;        ///< with "/" between folders
    QByteArray content;
    bool packed = true;     ///< false: stored as it is
};

/// The files as a ZIP archive, in their order. The same files always give the same bytes.
/// Throws std::bad_alloc when there is no memory for it, and nothing else can go wrong.
[[nodiscard]] QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace concord
