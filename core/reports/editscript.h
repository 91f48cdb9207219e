// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace concord {

/// One step of turning one list into another.
struct Edit {
    enum class Kind { Keep, Remove, Add };
    Kind kind = Kind::Keep;
    qsizetype before = 0; ///< index of what is kept or removed
    qsizetype after = 0;  ///< index of what is kept or added
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The fewest removals and additions that turn `before` into `after`, in order; within a run of changes removals come
/// first. E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986), in its form that needs
/// memory in proportion to the lists' lengths.
[[nodiscard]] QList<Edit> editScript(const QStringList &before, const QStringList &after);

} // namespace concord
