// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/cardroles.h"

#include "core/base/blank.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

constexpr std::size_t mostKept = 30; ///< more than a card may have roles

} // namespace

void CardRoles::addOrganisation(const ContentLine &line, const QString &name, const QString &department)
{
    if (isBlank(name))
        m_department = m_department.isEmpty() ? department : m_department;
    else if (m_places.size() < mostKept)
        m_places.push_back({line.number, line.group, preferenceOf(line), name, department});
}

void CardRoles::addTitle(const ContentLine &line, const QString &text)
{
    if (!isBlank(text) && m_titles.size() < mostKept)
        m_titles.push_back({line.group, line.name == QLatin1String("ROLE"), preferenceOf(line), text});
}

const CardRoles::Place *CardRoles::preferred() const
{
    const auto found = std::ranges::min_element(m_places, {}, &Place::preference);
    return found == m_places.end() ? nullptr : &*found;
}

QString CardRoles::titleAt(const Place *place, bool isOwn) const
{
    const Title *best = nullptr;
    for (const Title &title : m_titles) {
        const bool isOfGroup = !title.group.isEmpty() && std::ranges::find(m_places, title.group, &Place::group) != m_places.end();
        const bool isHere = isOfGroup ? place != nullptr && title.group == place->group : isOwn;
        const auto rank = [](const Title &one) { return std::pair(one.isRole, one.preference); };
        if (isHere && (best == nullptr || rank(title) < rank(*best)))
            best = &title;
    }
    return best == nullptr ? QString() : best->text;
}

void CardRoles::putInto(ContactCard &card, ContactCollector &collected) const
{
    const Place *own = preferred();
    if (own != nullptr) {
        card.organisation = own->name;
        collected.addNote(card, card.line, m_department);
    }
    collected.setRole(card, card.line, titleAt(own, true), own == nullptr ? m_department : own->department);
    for (const Place &place : m_places) {
        if (&place != own)
            collected.addRole(card, place.line, {place.name, titleAt(&place, false)}, place.department);
    }
}

} // namespace concord
