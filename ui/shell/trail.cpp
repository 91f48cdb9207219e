// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

namespace concord {

void Trail::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    m_at = m_places.size() - 1;
}

void Trail::amend(const Place &place)
{
    if (!m_places.empty())
        m_places[m_at] = place;
}

std::optional<Place> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

} // namespace concord
