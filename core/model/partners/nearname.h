// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace concord {

/// A folded name, taken apart once to be compared often.
struct NameParts {
    explicit NameParts(const QString &folded);

    QStringList words;  ///< in their order, without signs
    QString sorted;     ///< the words in the order of the alphabet, one space between them
    QString joined;     ///< the words in their order, nothing between them
};

/// Whether two names that differ are near: the same words in another order ("wieczorek, tomasz"), initials in place of
/// words or left out in the middle ("t. wieczorek"), or, from six letters on, the same letters in other words
/// ("vandenberg") or with one letter more, less, other or swapped with its neighbour. A digit is no slip: "hall 1" is
/// not near "hall 2".
[[nodiscard]] bool areNear(const NameParts &left, const NameParts &right);

} // namespace concord
