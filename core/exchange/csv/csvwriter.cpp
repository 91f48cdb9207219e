// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

#include "core/exchange/csv/csvtable.h"
#include "core/exchange/csv/tagcell.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

struct Repeated {
    ContactKind kind;
    const char *header;
};
constexpr std::array repeated{Repeated{ContactKind::Email, "E-mail"}, Repeated{ContactKind::Phone, "Phone"},
                              Repeated{ContactKind::Url, "Website"}, Repeated{ContactKind::Address, "Address"}};

/// The values of one kind, the preferred one first; the website is the first page.
QStringList valuesOf(const ContactCard &card, ContactKind kind)
{
    QStringList values;
    for (const bool preferred : {true, false}) {
        if (kind == ContactKind::Url && preferred && !card.website.isEmpty())
            values << card.website;
        for (const CardContact &contact : card.contacts) {
            if (contact.kind == kind && contact.preferred == preferred)
                values << contact.value;
        }
    }
    return values;
}

/// What the card's own role and the others say, each in its place.
QString told(const QString &own, const std::vector<CardRole> &others, QString CardRole::*what)
{
    QStringList texts{own};
    for (const CardRole &role : others)
        texts << role.*what;
    return std::ranges::all_of(texts, &QString::isEmpty) ? QString() : texts.join(betweenValues);
}

} // namespace

QByteArray toCsv(const std::vector<ContactCard> &cards)
{
    std::array<qsizetype, repeated.size()> widths;
    widths.fill(1);
    for (const ContactCard &card : cards) {
        for (std::size_t i = 0; i < repeated.size(); ++i)
            widths[i] = std::max(widths[i], valuesOf(card, repeated[i].kind).size());
    }
    QStringList header{QStringLiteral("Name"), QStringLiteral("Kind"), QStringLiteral("Organisation"), QStringLiteral("Role")};
    for (std::size_t i = 0; i < repeated.size(); ++i) {
        for (qsizetype n = 1; n <= widths[i]; ++n)
            header << QLatin1String(repeated[i].header) + (n == 1 ? QString() : QString(u' ' + QString::number(n)));
    }
    header << QStringLiteral("Tags") << QStringLiteral("Note") << QStringLiteral("UID");
    QList<QStringList> rows;
    for (const ContactCard &card : cards) {
        QStringList cells{card.name, QString(word(card.kind)), told(card.organisation, card.otherRoles, &CardRole::organisation),
                          told(card.title, card.otherRoles, &CardRole::title)};
        for (std::size_t i = 0; i < repeated.size(); ++i) {
            QStringList values = valuesOf(card, repeated[i].kind);
            values.resize(widths[i]);
            cells << values;
        }
        cells << tagCell(card.tags) << card.note << card.uid;
        rows << cells;
    }
    return toCsv(header, rows);
}

} // namespace concord
