// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardreader.h"

#include "core/exchange/vcard/contentline.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr std::size_t mostRefused = 1000;
constexpr std::size_t mostContacts = 200; ///< of one card; nobody has more

/// The column that a text must fit, so that a card that was read can be stored.
int longest(std::span<const Column> columns, const char *name)
{
    const auto found = std::ranges::find_if(columns, [name](const Column &c) { return qstrcmp(c.name, name) == 0; });
    return found == columns.end() ? 0 : found->longest;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        const QString text = unescaped(part);
        if (!text.isEmpty())
            filled << text;
    }
    return filled.join(separator).simplified();
}

/// N is "Family;Given;Additional;Prefix;Suffix"; people say prefix, given, additional, family, suffix.
QString spokenName(const QString &value)
{
    QStringList parts = splitEscaped(value, u';');
    parts.resize(5);
    return joined({parts[3], parts[1], parts[2], parts[0], parts[4]}, QStringLiteral(" "));
}

QString labelOf(const ContentLine &line)
{
    static const QStringList silent{QStringLiteral("pref"), QStringLiteral("internet"), QStringLiteral("voice"),
                                    QStringLiteral("x-internet"), QStringLiteral("postal"), QStringLiteral("parcel")};
    for (const QString &type : line.parameter(QStringLiteral("TYPE"))) {
        if (!silent.contains(type))
            return unescaped(type).left(100);
    }
    return {};
}

bool isPreferred(const ContentLine &line)
{
    return line.parameter(QStringLiteral("TYPE")).contains(QStringLiteral("pref"))
        || line.parameter(QStringLiteral("PREF")).contains(QStringLiteral("1"));
}

/// "tel:+44-20-7946;ext=7", "mailto:a@b" and "urn:uuid:4fbe…" without the scheme.
QString withoutScheme(const QString &value, const char *scheme)
{
    const QString start = QLatin1String(scheme) + u':';
    return value.startsWith(start, Qt::CaseInsensitive) ? value.mid(start.size()).section(u';', 0, 0) : value;
}

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_lines(bytes) {}

    VCardFile read()
    {
        while (auto line = m_lines.next())
            take(*line);
        if (m_open)
            refuse(m_card.line, "card_not_ended", m_card.name);
        return std::move(m_file);
    }

private:
    void take(const ContentLine &line)
    {
        const bool ofCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == QLatin1String("BEGIN") && ofCard) {
            if (m_open)
                refuse(m_card.line, "card_not_ended", m_card.name);
            begin(line.number);
        } else if (line.name == QLatin1String("END") && ofCard && m_open) {
            finish();
        } else if (m_open) {
            takeProperty(line);
        } else {
            refuse(line.number, "not_a_card", line.name.isEmpty() ? line.value : line.name + u':' + line.value);
        }
    }

    void begin(int line)
    {
        m_card = ContactCard();
        m_card.line = line;
        m_structuredName.clear();
        m_open = true;
        m_isOrganisation = false;
    }

    void takeProperty(const ContentLine &line)
    {
        static constexpr std::array taken{"FN", "N", "ORG", "TITLE", "EMAIL", "TEL", "URL", "NOTE", "UID", "ADR", "KIND",
                                          "X-ABSHOWAS"};
        if (std::ranges::none_of(taken, [&](const char *name) { return line.name == QLatin1String(name); }))
            return;
        if (line.cut)
            return refuse(line.number, "too_long", line.name + u':' + line.value);
        const QStringList encodings = line.parameter(QStringLiteral("ENCODING"));
        if (!encodings.isEmpty() && encodings.first() != QLatin1String("8bit"))
            return refuse(line.number, "unknown_encoding", line.name + u':' + line.value);
        takeValue(line);
    }

    void takeValue(const ContentLine &line)
    {
        const QString text = unescaped(line.value);
        const QString oneLine = text.simplified();
        if (line.name == QLatin1String("FN"))
            keep(line, m_card.name, oneLine, longest(Party::columns(), "name"));
        else if (line.name == QLatin1String("N"))
            keep(line, m_structuredName, spokenName(line.value), longest(Party::columns(), "name"));
        else if (line.name == QLatin1String("ORG"))
            keep(line, m_card.organisation, unescaped(splitEscaped(line.value, u';').first()).simplified(),
                 longest(Party::columns(), "name"));
        else if (line.name == QLatin1String("TITLE"))
            keep(line, m_card.title, oneLine, longest(Affiliation::columns(), "role"));
        else if (line.name == QLatin1String("NOTE"))
            keep(line, m_card.note, text, longest(Party::columns(), "note"));
        else if (line.name == QLatin1String("UID"))
            keep(line, m_card.uid, withoutScheme(oneLine, "urn:uuid"), longest(Party::columns(), "external_uid"));
        else if (line.name == QLatin1String("KIND"))
            m_isOrganisation = oneLine.compare(QLatin1String("org"), Qt::CaseInsensitive) == 0;
        else if (line.name == QLatin1String("X-ABSHOWAS"))
            m_isOrganisation = oneLine.compare(QLatin1String("COMPANY"), Qt::CaseInsensitive) == 0;
        else if (line.name == QLatin1String("EMAIL"))
            addContact(line, ContactKind::Email, withoutScheme(oneLine, "mailto"));
        else if (line.name == QLatin1String("TEL"))
            addContact(line, ContactKind::Phone, withoutScheme(oneLine, "tel"));
        else if (line.name == QLatin1String("ADR"))
            addContact(line, ContactKind::Address, joined(splitEscaped(line.value, u';'), QStringLiteral(", ")));
        else if (m_card.website.isEmpty())
            keep(line, m_card.website, oneLine, longest(Party::columns(), "website"));
        else
            addContact(line, ContactKind::Url, oneLine);
    }

    /// The first value of a kind counts.
    void keep(const ContentLine &line, QString &target, const QString &text, int most)
    {
        if (text.size() > most)
            refuse(line.number, "too_long", text);
        else if (target.isEmpty())
            target = text;
    }

    void addContact(const ContentLine &line, ContactKind kind, const QString &value)
    {
        if (value.size() > longest(ContactPoint::columns(), "value"))
            return refuse(line.number, "too_long", value);
        if (m_card.contacts.size() == mostContacts)
            return refuse(line.number, "too_many", value);
        CardContact contact{kind, labelOf(line), value, isPreferred(line)};
        const bool known = std::ranges::any_of(
            m_card.contacts, [&](const CardContact &c) { return c.kind == kind && c.value == value; });
        if (!value.isEmpty() && !known)
            m_card.contacts.push_back(std::move(contact));
    }

    void finish()
    {
        m_open = false;
        if (m_card.name.isEmpty())
            m_card.name = m_structuredName;
        const bool onlyOrganisation = m_structuredName.isEmpty() && !m_card.organisation.isEmpty()
            && (m_card.name.isEmpty() || m_card.name == m_card.organisation);
        if (m_isOrganisation || onlyOrganisation) {
            m_card.kind = PartyKind::Organisation;
            if (m_card.name.isEmpty())
                m_card.name = m_card.organisation;
            m_card.organisation.clear();
        }
        if (m_card.name.isEmpty()) {
            const auto email = std::ranges::find(m_card.contacts, ContactKind::Email, &CardContact::kind);
            if (email != m_card.contacts.end())
                m_card.name = email->value.left(longest(Party::columns(), "name"));
        }
        if (m_card.name.isEmpty())
            refuse(m_card.line, "no_name", {});
        else
            m_file.cards.push_back(std::move(m_card));
    }

    void refuse(int line, const char *code, const QString &text)
    {
        if (m_file.refused.size() < mostRefused)
            m_file.refused.push_back({line, QString::fromLatin1(code), text.left(80)});
    }

    ContentLines m_lines;
    VCardFile m_file;
    ContactCard m_card;
    QString m_structuredName;
    bool m_open = false;
    bool m_isOrganisation = false;
};

} // namespace

VCardFile readVCards(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace concord
