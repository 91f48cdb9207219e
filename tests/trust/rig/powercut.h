// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trust/rig/disk.h"

#include <random>

namespace concord {

/// What a power cut leaves of a folder.
///
/// A file's bytes are certain when the file was synced after they were written, a name when its folder was. Of what came
/// later a cut leaves nothing, all, the beginning, or any part of it: whole operations, or single sectors of 512 bytes
/// of them, so that what was asked for first may be missing while what came after is there. Names come and go in the
/// order in which they were asked for.
class PowerCut {
public:
    /// Cuts after the first `done` of the operations.
    PowerCut(const DiskImage &beginning, const std::vector<DiskOperation> &operations, std::size_t done);

    /// One of the images that may be left; another one with each call.
    [[nodiscard]] DiskImage left(std::minstd_rand &random) const;

private:
    DiskImage m_certain;
    std::map<int, std::vector<const DiskOperation *>> m_bytes; ///< not yet synced, by file
    std::vector<const DiskOperation *> m_names;                ///< changes of names that are not yet synced
};

/// Empties a folder and writes the files of an image into it.
void writeTo(const std::string &folder, const DiskImage &image);

} // namespace concord
