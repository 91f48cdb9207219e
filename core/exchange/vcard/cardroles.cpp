// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/cardroles.h"

#include "core/base/blank.h"
#include "core/base/folding.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace concord {

namespace {

constexpr std::size_t mostKept = 30; ///< of each; more than a card may have roles

} // namespace

bool CardRoles::addOrganisation(const ContentLine &line, const QString &name, const QString &department)
{
    if (isBlank(name)) {
        m_department = m_department.isEmpty() ? department : m_department;
        return true;
    }
    if (m_places.size() == mostKept)
        return false;
    m_places.push_back({line.number, line.group, preferenceOf(line), name, department});
    return true;
}

bool CardRoles::addTitle(const ContentLine &line, const QString &text)
{
    if (isBlank(text))
        return true;
    if (m_titles.size() == mostKept)
        return false;
    m_titles.push_back({line.number, line.group, line.name == QLatin1String("ROLE"), preferenceOf(line), text});
    return true;
}

const CardRoles::Place *CardRoles::preferred() const
{
    const auto found = std::ranges::min_element(m_places, {}, &Place::preference);
    return found == m_places.end() ? nullptr : &*found;
}

const CardRoles::Place *CardRoles::placeOf(const Title &title) const
{
    const Place *before = nullptr;
    for (const Place &place : m_places) {
        if (!title.group.isEmpty() && place.group == title.group)
            return &place;
        if (place.group.isEmpty() && place.line < title.line)
            before = &place;
    }
    return before == nullptr ? preferred() : before;
}

std::vector<CardRoles::Title> CardRoles::titlesAt(const Place *place) const
{
    std::vector<Title> here;
    std::ranges::copy_if(m_titles, std::back_inserter(here), [&](const Title &title) { return placeOf(title) == place; });
    std::ranges::stable_sort(here, {}, [](const Title &title) { return std::pair(title.isRole, title.preference); });
    std::vector<Title> told;
    for (const Title &title : here) {
        const auto isSame = [&](const Title &one) { return folded(one.text) == folded(title.text); };
        if (std::ranges::none_of(told, isSame))
            told.push_back(title);
    }
    return told;
}

void CardRoles::putInto(ContactCard &card, ContactCollector &collected) const
{
    const Place *own = preferred();
    if (own != nullptr) {
        card.organisation = own->name;
        collected.addNote(card, card.line, m_department);
    }
    putInto(card, collected, own);
    for (const Place &place : m_places) {
        if (&place != own)
            putInto(card, collected, &place);
    }
}

void CardRoles::putInto(ContactCard &card, ContactCollector &collected, const Place *place) const
{
    const std::vector<Title> titles = titlesAt(place);
    const QString first = titles.empty() ? QString() : titles.front().text;
    if (place == preferred())
        collected.setRole(card, card.line, first, place == nullptr ? m_department : place->department);
    else
        collected.addRole(card, place->line, {place->name, first}, place->department);
    for (std::size_t at = 1; at < titles.size(); ++at) {
        if (place != nullptr) {
            collected.addRole(card, titles[at].line, {place->name, titles[at].text});
            continue;
        }
        collected.addNote(card, card.line, std::exchange(card.title, {}));
        collected.addNote(card, titles[at].line, titles[at].text);
    }
}

} // namespace concord
