// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/contactcollector.h"

#include "core/base/blank.h"
#include "core/base/folding.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

constexpr std::size_t mostContacts = 200; ///< of one card; nobody has more
constexpr std::size_t mostRoles = 20;
constexpr qsizetype mostTags = 50;
constexpr qint64 heaviestFile = 320'000'000; ///< bytes

int longest(std::span<const Column> columns, const char *name)
{
    const auto found = std::ranges::find_if(columns, [name](const Column &c) { return qstrcmp(c.name, name) == 0; });
    return found == columns.end() ? 0 : found->longest;
}

int longestOfParty(const char *name)
{
    return longest(Party::columns(), name);
}

qint64 weightOf(const QString &text)
{
    constexpr qint64 ofTheBlock = 40;
    return text.isEmpty() ? 0 : ofTheBlock + 2 * text.size();
}

qint64 weightOf(const ContactCard &card)
{
    qint64 weight = static_cast<qint64>(sizeof card);
    for (const QString *text : {&card.uid, &card.name, &card.organisation, &card.title, &card.website, &card.note})
        weight += weightOf(*text);
    for (const CardRole &role : card.otherRoles)
        weight += static_cast<qint64>(sizeof role) + weightOf(role.organisation) + weightOf(role.title);
    for (const QString &tag : card.tags)
        weight += weightOf(tag);
    for (const CardContact &contact : card.contacts)
        weight += static_cast<qint64>(sizeof contact) + weightOf(contact.label) + weightOf(contact.value);
    return weight;
}

QString withDepartment(const QString &role, const QString &department)
{
    const QString separator = QStringLiteral(", ");
    if (role.isEmpty() || department.isEmpty())
        return role + department;
    const bool isSaid = folded(role) == folded(department) || folded(role).endsWith(separator + folded(department));
    return isSaid ? role : QString(role + separator + department);
}

} // namespace

void ContactCollector::set(QString &target, int line, const QString &text, const char *column)
{
    if (isBlank(text))
        return;
    if (text.size() > longestOfParty(column)) {
        refuse(line, "too_long", text);
        m_nameRefused = m_nameRefused || qstrcmp(column, "name") == 0;
    } else if (target.isEmpty())
        target = text;
}

void ContactCollector::setRole(ContactCard &card, int line, const QString &role, const QString &department)
{
    static const int most = longest(Affiliation::columns(), "role");
    const QString told = withDepartment(role, department);
    if (told.size() <= most) {
        if (card.title.isEmpty() && !isBlank(told))
            card.title = told;
        return;
    }
    const bool isOfDepartment = !role.isEmpty() && role.size() <= most;
    refuse(line, "too_long", isOfDepartment ? department : told);
    if (isOfDepartment && card.title.isEmpty())
        card.title = role;
}

void ContactCollector::addRole(ContactCard &card, int line, const CardRole &role, const QString &department)
{
    ContactCard fitting;
    setOrganisation(fitting, line, role.organisation);
    setRole(fitting, line, role.title, department);
    if (card.organisation.isEmpty() && !fitting.organisation.isEmpty())
        addNote(card, line, std::exchange(card.title, {}));
    const std::size_t before = card.otherRoles.size();
    concord::addRole(card, {fitting.organisation, fitting.title});
    if (card.otherRoles.size() <= mostRoles || card.otherRoles.size() == before)
        return;
    card.otherRoles.pop_back();
    refuse(line, "too_many", role.organisation);
}

void ContactCollector::addPage(ContactCard &card, int line, const QString &text)
{
    if (card.website.isEmpty())
        set(card.website, line, text, "website");
    else if (text != card.website)
        addContact(card, line, {ContactKind::Url, {}, text, false});
}

void ContactCollector::addNote(ContactCard &card, int line, const QString &text)
{
    static const int most = longestOfParty("note");
    if (text.isEmpty() || text == card.note)
        return;
    const QString all = card.note.isEmpty() ? text : QString(card.note + QStringLiteral("\n\n") + text);
    if (all.size() > most)
        refuse(line, "too_long", text);
    else
        card.note = all;
}

void ContactCollector::addContact(ContactCard &card, int line, CardContact contact)
{
    static const int most = longest(ContactPoint::columns(), "value");
    static const int mostOfLabel = longest(ContactPoint::columns(), "label");
    if (isBlank(contact.value))
        return;
    if (contact.value.size() > most)
        return refuse(line, "too_long", contact.value);
    const bool known = std::ranges::any_of(
        card.contacts, [&](const CardContact &c) { return c.kind == contact.kind && c.value == contact.value; });
    if (known)
        return;
    if (card.contacts.size() >= mostContacts)
        return refuse(line, "too_many", contact.value);
    contact.label.truncate(mostOfLabel);
    card.contacts.push_back(std::move(contact));
}

void ContactCollector::addTag(ContactCard &card, int line, const QString &text)
{
    static const int most = longest(PartyTag::columns(), "name");
    if (isBlank(text) || card.tags.contains(text))
        return;
    if (text.size() > most)
        refuse(line, "too_long", text);
    else if (card.tags.size() >= mostTags)
        refuse(line, "too_many", text);
    else
        card.tags << text;
}

void ContactCollector::refuse(int line, const char *code, const QString &text)
{
    constexpr qsizetype shown = 80;
    if (m_file.refused.size() < mostRefused)
        m_file.refused.push_back({line, QString::fromLatin1(code), text.left(shown)});
    else
        ++m_file.refusedMore;
}

QString ContactCollector::shared(const QString &text)
{
    constexpr qsizetype most = 20'000;
    if (text.isEmpty())
        return {};
    const auto known = m_shared.constFind(text);
    if (known != m_shared.constEnd())
        return *known;
    if (m_shared.size() < most)
        m_shared.insert(text);
    return text;
}

void ContactCollector::take(ContactCard card, const QString &spokenName, bool isOrganisation)
{
    if (card.name.isEmpty())
        card.name = spokenName;
    // Whose name was refused is somebody all the same, and not their employer.
    const bool isRefused = card.name.isEmpty() && m_nameRefused;
    m_nameRefused = false;
    const bool onlyOrganisation = !isRefused && spokenName.isEmpty() && !card.organisation.isEmpty()
        && (card.name.isEmpty() || card.name == card.organisation);
    if (isOrganisation || onlyOrganisation) {
        card.kind = PartyKind::Organisation;
        if (card.name.isEmpty())
            card.name = card.organisation;
        addNote(card, card.line, std::exchange(card.title, {}));
        for (const CardRole &role : std::exchange(card.otherRoles, {})) {
            const bool isOwn = folded(role.organisation) == folded(card.organisation);
            addNote(card, card.line, isOwn ? role.title : withDepartment(role.title, role.organisation));
        }
        card.organisation.clear();
    }
    for (const ContactKind kind : {ContactKind::Email, ContactKind::Phone}) {
        auto contact = std::ranges::find_if(card.contacts, [kind](const CardContact &c) { return c.kind == kind && c.preferred; });
        if (contact == card.contacts.end())
            contact = std::ranges::find(card.contacts, kind, &CardContact::kind);
        if (card.name.isEmpty() && contact != card.contacts.end())
            card.name = contact->value.left(longestOfParty("name"));
    }
    if (card.name.isEmpty())
        return refuse(card.line, "no_name");
    if (card.organisation.isEmpty() && !card.title.isEmpty())
        addNote(card, card.line, std::exchange(card.title, {}));
    card.organisation = shared(card.organisation);
    card.title = shared(card.title);
    for (QString &tag : card.tags)
        tag = shared(tag);
    for (CardContact &contact : card.contacts)
        contact.label = shared(contact.label);
    card.contacts.shrink_to_fit();
    m_weight += weightOf(card);
    if (m_weight > heaviestFile)
        concord::refuse(QStringLiteral("too_many_contacts"), QString::number(m_file.cards.size()));
    m_file.cards.push_back(std::move(card));
}

} // namespace concord
