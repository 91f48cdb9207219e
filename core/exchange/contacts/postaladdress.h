// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace concord {

/// What an address is made of, in the order in which vCards name it.
enum class PostalPart { PoBox, Extended, Street, Locality, Region, Code, Country };
using PostalParts = std::array<QString, 7>;

/// The parts in one line, as people write them: "4 Mill Road, Flat 2, Fernhill, FH1 2AB, UK".
[[nodiscard]] QString spokenAddress(const PostalParts &parts);
/// An address that was written in lines, in one.
[[nodiscard]] QString spokenAddress(const QStringList &lines);

} // namespace concord
