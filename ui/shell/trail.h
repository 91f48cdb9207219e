// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace concord {

/// Somewhere in the window: a page and what it shows.
struct Place {
    QString page;
    RecordRef record;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Where the user has been, for Back and Forward. A new visit ends what lies ahead.
class Trail {
public:
    void visit(const Place &place);
    /// The place shows another record than when it was come to.
    void amend(const Place &place);
    /// The place before, which is then where the user is; nothing at the start.
    std::optional<Place> back();
    std::optional<Place> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace concord
