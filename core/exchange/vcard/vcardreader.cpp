// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardreader.h"

#include "core/base/blank.h"
#include "core/exchange/contacts/contactcollector.h"
#include "core/exchange/contacts/postaladdress.h"
#include "core/exchange/vcard/cardroles.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace concord {

namespace {

bool isCard(const ContentLine &line)
{
    return line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
}

/// A card inside a card that begins on the same line.
bool isAgent(const ContentLine &line)
{
    return line.name == QLatin1String("AGENT") && line.value.trimmed().compare(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive) == 0;
}

class Reader {
public:
    Reader(QIODevice &device, FileTexts &texts, const Steps &progress)
        : m_lines(device, texts), m_progress(progress), m_size(device.isSequential() ? 0 : device.size())
    {
    }

    ContactFile read()
    {
        constexpr int linesBetween = 2000;
        for (int count = 1; auto line = m_lines.next(); ++count) {
            take(*line);
            if (count % linesBetween == 0)
                tellSteps(m_progress, m_lines.position(), m_size);
        }
        if (m_open)
            m_collected.refuse(m_card.line, "card_not_ended", m_card.name);
        return m_collected.file();
    }

private:
    void take(const ContentLine &line)
    {
        if (line.name == QLatin1String("BEGIN") && isCard(line)) {
            if (m_inside > 0 || m_isAgentNext)
                return enterAgent(line.number);
            if (m_open)
                m_collected.refuse(m_card.line, "card_not_ended", m_card.name);
            begin(line.number);
        } else if (line.name == QLatin1String("END") && isCard(line) && m_inside > 0) {
            --m_inside;
        } else if (line.name == QLatin1String("END") && isCard(line) && m_open) {
            finish();
        } else if (m_inside > 0) {
            m_inside += isAgent(line) ? 1 : 0;
        } else if (m_open) {
            takeProperty(line);
        } else {
            m_collected.refuse(line.number, "not_a_card", line.name.isEmpty() ? line.value : line.name + u':' + line.value);
        }
    }

    void begin(int line)
    {
        m_card = ContactCard();
        m_card.line = line;
        m_structuredName.clear();
        m_nickname.clear();
        for (PreferredText *text : {&m_name, &m_page, &m_delivery})
            *text = {};
        m_roles = {};
        m_preferred = {};
        m_groups.clear();
        m_labels.clear();
        m_open = true;
        m_isOrganisation = false;
        m_isGroup = false;
        m_lines.setFoldsKeepBlanks(false);
        m_lines.setCharset({});
    }

    void enterAgent(int line)
    {
        if (m_inside++ == 0)
            m_collected.refuse(line, "agent", m_card.name);
        m_isAgentNext = false;
    }

    void takeProperty(const ContentLine &line)
    {
        static constexpr std::array taken{"FN",  "N",   "ORG",  "TITLE",      "EMAIL",      "TEL",       "URL",      "NOTE", "UID",
                                          "ADR", "LABEL", "KIND", "ROLE", "CATEGORIES", "X-ABSHOWAS", "X-ABLABEL", "NICKNAME",
                                          "X-ADDRESSBOOKSERVER-KIND", "X-CONCORD-OTHER"};
        m_isAgentNext = line.name == QLatin1String("AGENT") && line.value.trimmed().isEmpty();
        if (line.isMedia())
            return m_collected.leaveMediaOut();
        if (isAgent(line))
            return enterAgent(line.number);
        if (line.name == QLatin1String("VERSION"))
            return m_lines.setFoldsKeepBlanks(line.value.trimmed() == QLatin1String("2.1"));
        if (line.name == QLatin1String("X-LOTUS-CHARSET"))
            return m_lines.setCharset(line.value.trimmed());
        if (std::ranges::none_of(taken, [&](const char *name) { return line.name == QLatin1String(name); }))
            return;
        if (line.cut)
            return m_collected.refuse(line.number, "too_long", line.name + u':' + line.value);
        if (line.isUnreadable)
            return m_collected.refuse(line.number, "unknown_encoding", line.name + u':' + line.value);
        takeValue(line);
    }

    void takeValue(const ContentLine &line)
    {
        const int at = line.number;
        const QString text = unescaped(line.value);
        const QString oneLine = text.simplified();
        if (line.name == QLatin1String("FN"))
            takeSpokenName(line, oneLine);
        else if (line.name == QLatin1String("N"))
            takeName(m_structuredName, at, spokenName(line.value));
        else if (line.name == QLatin1String("NICKNAME"))
            takeName(m_nickname, at, joinedParts(splitEscaped(line.value, u',').mid(0, 1), {}));
        else if (line.name == QLatin1String("ORG"))
            takeOrganisation(line);
        else if (line.name == QLatin1String("TITLE") || line.name == QLatin1String("ROLE"))
            takeTitle(line, oneLine);
        else if (line.name == QLatin1String("NOTE"))
            m_collected.addNote(m_card, at, text);
        else if (line.name == QLatin1String("UID"))
            m_collected.setUid(m_card, at, withoutScheme(oneLine, "urn:uuid"));
        else if (line.name == QLatin1String("CATEGORIES"))
            takeCategories(line);
        else if (line.name == QLatin1String("X-ABLABEL"))
            takeLabel(line.group, plainLabel(oneLine));
        else if (line.name == QLatin1String("X-ABSHOWAS"))
            m_isOrganisation = oneLine.compare(QLatin1String("COMPANY"), Qt::CaseInsensitive) == 0;
        else if (line.name.endsWith(QLatin1String("KIND")))
            takeKind(oneLine.toLower());
        else
            takeContact(line, oneLine);
    }

    void takeContact(const ContentLine &line, const QString &oneLine)
    {
        if (line.name == QLatin1String("URL"))
            takePage(line, oneLine);
        else if (line.name == QLatin1String("EMAIL"))
            addContact(line, ContactKind::Email, withoutScheme(oneLine, "mailto"));
        else if (line.name == QLatin1String("TEL"))
            addContact(line, ContactKind::Phone, spokenPhone(oneLine));
        else if (line.name == QLatin1String("X-CONCORD-OTHER"))
            addContact(line, ContactKind::Other, oneLine);
        else if (line.name == QLatin1String("LABEL"))
            m_delivery.take(line, spokenAddress(unescaped(line.value).split(u'\n')));
        else
            addContact(line, ContactKind::Address, addressOf(line));
    }

    /// ORG is "Organisation;Department;Unit of it".
    void takeOrganisation(const ContentLine &line)
    {
        const QStringList parts = splitEscaped(line.value, u';');
        ContactCard fitting;
        m_collected.setOrganisation(fitting, line.number, unescaped(parts.first()).simplified());
        if (!m_roles.addOrganisation(line, fitting.organisation, joinedParts(parts.mid(1), QStringLiteral(", "))))
            m_collected.refuse(line.number, "too_many", fitting.organisation);
    }

    void takeSpokenName(const ContentLine &line, const QString &text)
    {
        ContactCard fitting;
        m_collected.setName(fitting, line.number, text);
        if (m_name.take(line, fitting.name))
            m_card.name = m_name.text;
    }

    void takeTitle(const ContentLine &line, const QString &text)
    {
        ContactCard fitting;
        m_collected.setRole(fitting, line.number, text);
        if (!m_roles.addTitle(line, fitting.title))
            m_collected.refuse(line.number, "too_many", fitting.title);
    }

    /// The preferred page is the website, the others are ways to reach them.
    void takePage(const ContentLine &line, const QString &text)
    {
        ContactCard fitting;
        m_collected.addPage(fitting, line.number, text);
        const QString before = m_page.text;
        const QString other = m_page.take(line, fitting.website) ? before : fitting.website;
        if (other != m_page.text)
            m_collected.addContact(m_card, line.number, {ContactKind::Url, {}, other, false});
    }

    void takeName(QString &target, int line, const QString &text)
    {
        ContactCard named;
        m_collected.setName(named, line, text);
        if (target.isEmpty())
            target = named.name;
    }

    void takeKind(const QString &kind)
    {
        m_isOrganisation = m_isOrganisation || kind == QLatin1String("org");
        m_isGroup = m_isGroup || kind == QLatin1String("group");
    }

    /// Google's own list of everybody says nothing.
    void takeCategories(const ContentLine &line)
    {
        for (const QString &part : splitEscaped(line.value, u',')) {
            const QString tag = unescaped(part).simplified();
            if (tag != QLatin1String("myContacts"))
                m_collected.addTag(m_card, line.number, tag);
        }
    }

    void takeLabel(const QString &group, const QString &label)
    {
        constexpr qsizetype most = 200;
        if (!group.isEmpty() && m_labels.size() < most)
            m_labels.insert(group, label);
    }

    void addContact(const ContentLine &line, ContactKind kind, const QString &value)
    {
        const std::size_t before = m_card.contacts.size();
        m_collected.addContact(m_card, line.number, {kind, labelOf(line), value, false});
        if (m_card.contacts.size() == before)
            return;
        Preferred &best = m_preferred[static_cast<std::size_t>(kind)];
        if (const int preference = preferenceOf(line); preference < best.preference)
            best = {preference, before};
        if (!line.group.isEmpty())
            m_groups.insert(line.group, before);
    }

    void finish()
    {
        m_open = false;
        if (m_isGroup)
            return m_collected.refuse(m_card.line, "group", m_card.name);
        for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
            if (m_groups.contains(label.key()) && !label.value().isEmpty())
                m_card.contacts[m_groups.value(label.key())].label = label.value().left(100);
        }
        for (const Preferred &each : m_preferred) {
            if (each.preference < notPreferred)
                m_card.contacts[each.at].preferred = true;
        }
        const auto isAddress = [](const CardContact &contact) { return contact.kind == ContactKind::Address; };
        if (std::ranges::none_of(m_card.contacts, isAddress))
            m_collected.addContact(m_card, m_card.line, {ContactKind::Address, {}, m_delivery.text, false});
        m_card.website = m_page.text;
        m_roles.putInto(m_card, m_collected);
        if (m_structuredName.isEmpty() && m_card.name.isEmpty() && !m_isOrganisation)
            m_structuredName = m_nickname;
        m_collected.take(std::move(m_card), m_structuredName, m_isOrganisation);
    }

    ContentLines m_lines;
    const Steps &m_progress;
    const qint64 m_size;
    ContactCollector m_collected;
    ContactCard m_card;
    QString m_structuredName;
    QString m_nickname;
    PreferredText m_name;
    PreferredText m_page;
    PreferredText m_delivery; ///< an address that stands in a property of its own
    CardRoles m_roles;
    /// Of each kind of contact the one that is preferred most.
    struct Preferred {
        int preference = notPreferred;
        std::size_t at = 0;
    };
    std::array<Preferred, words<ContactKind>.size()> m_preferred;
    QHash<QString, std::size_t> m_groups; ///< which contact the line of a group is
    QHash<QString, QString> m_labels;     ///< of groups
    int m_inside = 0;                     ///< how many cards deep inside this one
    bool m_open = false;
    bool m_isAgentNext = false;           ///< the line before was "AGENT:"
    bool m_isOrganisation = false;
    bool m_isGroup = false;
};

} // namespace

ContactFile readVCards(QIODevice &device, const Steps &progress, std::optional<TextEncoding> encoding)
{
    return readDecoded(device, encoding, [&](FileTexts &texts) { return Reader(device, texts, progress).read(); });
}

ContactFile readVCards(const QByteArray &bytes)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return readVCards(buffer);
}

} // namespace concord
