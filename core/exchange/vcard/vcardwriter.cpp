// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardwriter.h"

namespace concord {

namespace {

QString escaped(const QString &text)
{
    QString value = text;
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u'\n', QStringLiteral("\\n"));
    value.replace(u',', QStringLiteral("\\,"));
    value.replace(u';', QStringLiteral("\\;"));
    return value;
}

/// A line of at most 75 bytes goes on after a line end and a blank; no letter is cut in half.
QByteArray folded75(const QByteArray &line)
{
    constexpr qsizetype most = 75;
    QByteArray folded;
    qsizetype from = 0;
    qsizetype room = most;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while ((static_cast<uchar>(line[end]) & 0xC0U) == 0x80U)
            --end;
        folded += line.mid(from, end - from) + "\r\n ";
        from = end;
        room = most - 1; // the blank counts
    }
    return folded + line.mid(from) + "\r\n";
}

/// A label is a word or, in quotation marks, anything: RFC 6868 says how a mark inside is written.
QString typeParameter(const CardContact &contact)
{
    QString label = contact.label;
    label.replace(u'^', QStringLiteral("^^")).replace(u'\n', QStringLiteral("^n")).replace(u'"', QStringLiteral("^'"));
    const QString type = label.isEmpty() ? QString() : QString(QStringLiteral(";TYPE=\"") + label + u'"');
    return contact.preferred ? QString(type + QStringLiteral(";PREF=1")) : type;
}

QString lineOf(const CardContact &contact)
{
    const QString type = typeParameter(contact);
    switch (contact.kind) {
    case ContactKind::Email: return QStringLiteral("EMAIL") + type + u':' + escaped(contact.value);
    case ContactKind::Phone: return QStringLiteral("TEL") + type + u':' + escaped(contact.value);
    case ContactKind::Url: return QStringLiteral("URL") + type + u':' + escaped(contact.value);
    // In its parts as "street": what an address of one text is, is not known.
    case ContactKind::Address: return QStringLiteral("ADR") + type + QStringLiteral(":;;") + escaped(contact.value) + QStringLiteral(";;;;");
    case ContactKind::Other: break;
    }
    return QStringLiteral("X-CONCORD-OTHER") + type + u':' + escaped(contact.value);
}

} // namespace

QByteArray toVCard(const ContactCard &card)
{
    QStringList lines{QStringLiteral("BEGIN:VCARD"), QStringLiteral("VERSION:4.0")};
    const auto add = [&lines](const QByteArray &name, const QString &value) {
        if (!value.isEmpty())
            lines << QLatin1String(name) + u':' + escaped(value);
    };
    add("UID", card.uid);
    lines << (card.kind == PartyKind::Organisation ? QStringLiteral("KIND:org") : QStringLiteral("KIND:individual"));
    add("FN", card.name);
    if (!card.organisation.isEmpty())
        add("ORG", card.organisation);
    add("TITLE", card.title);
    for (std::size_t at = 0; at < card.otherRoles.size(); ++at) {
        const QByteArray group = "role" + QByteArray::number(static_cast<qulonglong>(at + 2));
        add(group + ".ORG", card.otherRoles[at].organisation);
        add(group + ".TITLE", card.otherRoles[at].title);
    }
    for (const CardContact &contact : card.contacts) {
        if (contact.kind != ContactKind::Url)
            lines << lineOf(contact);
    }
    add("URL", card.website);
    for (const CardContact &contact : card.contacts) {
        if (contact.kind == ContactKind::Url)
            lines << lineOf(contact);
    }
    QStringList tags;
    for (const QString &tag : card.tags)
        tags << escaped(tag);
    if (!tags.isEmpty())
        lines << QStringLiteral("CATEGORIES:") + tags.join(u',');
    add("NOTE", card.note);
    lines << QStringLiteral("END:VCARD");
    QByteArray bytes;
    for (const QString &line : lines)
        bytes += folded75(line.toUtf8());
    return bytes;
}

} // namespace concord
