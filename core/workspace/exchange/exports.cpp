// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/exports.h"

#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/json/jsonexport.h"
#include "core/exchange/vcard/vcardwriter.h"

namespace concord {

namespace {

/// Reads one card after another by statements that are prepared once.
class CardReader {
public:
    explicit CardReader(const Store &store)
        : m_party(store.query("SELECT kind, name, website, note, external_uid, uid FROM party WHERE id = ?")),
          m_contacts(store.query("SELECT kind, label, value, preferred FROM contact_point WHERE party_id = ? ORDER BY id")),
          m_tags(store.query("SELECT name FROM party_tag WHERE party_id = ? ORDER BY id")),
          m_roles(store.query("SELECT a.role, o.name FROM affiliation a JOIN party o ON o.id = a.organisation_id"
                              " WHERE a.person_id = ? AND a.to_on IS NULL ORDER BY a.id DESC"))
    {
    }

    ContactCard card(PartyId id)
    {
        ContactCard card;
        for (Statement *each : {&m_party, &m_contacts, &m_tags, &m_roles})
            each->bind(1, id.value());
        if (m_party.next()) {
            card.kind = m_party.as<PartyKind>(0);
            card.name = m_party.text(1);
            card.website = m_party.text(2);
            card.note = m_party.text(3);
            card.uid = m_party.text(4).isEmpty() ? m_party.text(5) : m_party.text(4);
        }
        while (m_contacts.next()) {
            card.contacts.push_back({m_contacts.as<ContactKind>(0), m_contacts.text(1), m_contacts.text(2),
                                     m_contacts.as<bool>(3)});
        }
        while (m_tags.next())
            card.tags << m_tags.text(0);
        while (m_roles.next())
            addRole(card, {m_roles.text(1), m_roles.text(0)}); // the latest is the card's own
        for (Statement *each : {&m_party, &m_contacts, &m_tags, &m_roles})
            each->reset();
        return card;
    }

private:
    Statement m_party;
    Statement m_contacts;
    Statement m_tags;
    Statement m_roles;
};

} // namespace

std::vector<ContactCard> cardsOf(const Store &store, const std::optional<std::vector<PartyId>> &ids)
{
    std::vector<PartyId> wanted = ids.value_or(std::vector<PartyId>());
    if (!ids) {
        for (Statement rows = store.query("SELECT id FROM party WHERE is_partner ORDER BY sort_name, id"); rows.next();)
            wanted.push_back(rows.id<Party>(0));
    }
    CardReader reader(store);
    std::vector<ContactCard> cards;
    cards.reserve(wanted.size());
    for (const PartyId id : wanted)
        cards.push_back(reader.card(id));
    return cards;
}

Outcome<QByteArray> exported(const Workspace &workspace, ExportFormat format, const std::optional<std::vector<PartyId>> &ids)
{
    return workspace.read([&](const Store &store) {
        switch (format) {
        case ExportFormat::Json: return exportJson(store);
        case ExportFormat::Csv: return toCsv(cardsOf(store, ids));
        case ExportFormat::Vcf: break;
        }
        QByteArray bytes;
        for (const ContactCard &card : cardsOf(store, ids))
            bytes += toVCard(card);
        return bytes;
    });
}

} // namespace concord
