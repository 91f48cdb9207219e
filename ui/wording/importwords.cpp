// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/importwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace concord::wording {

namespace {

QString tr(const char *text, const char *comment = nullptr) { return QCoreApplication::translate("concord::wording", text, comment); }

QString number(int count) { return QLocale().toString(count); }

QString sameBecause(SameBecause because)
{
    switch (because) {
    case SameBecause::Uid: return tr("the identifier is the same");
    case SameBecause::Email: return tr("the e-mail is the same");
    case SameBecause::Phone: return tr("name and phone are the same");
    case SameBecause::NameAndOrganisation: return tr("name and organisation are the same");
    }
    Q_UNREACHABLE();
}

QString fieldName(const QString &field)
{
    if (field == QLatin1String("external_uid"))
        return tr("identifier (UID)");
    if (field == QLatin1String("name"))
        return tr("name");
    if (field == QLatin1String("website") || field == QLatin1String("url"))
        return tr("website");
    if (field == QLatin1String("note"))
        return tr("note");
    if (field == QLatin1String("email"))
        return tr("e-mail");
    if (field == QLatin1String("phone"))
        return tr("phone");
    if (field == QLatin1String("address"))
        return tr("address");
    if (field == QLatin1String("tag"))
        return tr("tag");
    if (field == QLatin1String("descriptor"))
        return tr("line under the name");
    if (field == QLatin1String("location"))
        return tr("location");
    if (field == QLatin1String("strength"))
        return tr("strength");
    if (field == QLatin1String("other"))
        return tr("other");
    return tr("role");
}

QString reasonOf(const QString &code)
{
    if (code == QLatin1String("no_name"))
        return tr("nothing says who this is: no name, organisation, e-mail or phone");
    if (code == QLatin1String("card_not_ended"))
        return tr("the card breaks off");
    if (code == QLatin1String("not_a_card"))
        return tr("this is no part of a card");
    if (code == QLatin1String("too_long"))
        return tr("the text is too long");
    if (code == QLatin1String("too_many"))
        return tr("the contact has too many entries of this kind");
    if (code == QLatin1String("unknown_encoding"))
        return tr("the text is encoded in a way that can't be read");
    if (code == QLatin1String("group"))
        return tr("this is a list of contacts, not a contact");
    if (code == QLatin1String("agent"))
        return tr("a card inside this card was left out");
    if (code == QLatin1String("ragged"))
        return tr("the row has more or fewer cells than the header");
    if (code == QLatin1String("misplaced_quote"))
        return tr("a quotation mark stands where none can be");
    if (code == QLatin1String("open_quote"))
        return tr("a quotation mark begins a cell that does not end as it should; the lines below were read on their own");
    Q_UNREACHABLE();
}

QString reasonOf(const RefusedLine &line)
{
    const QString earlier = QString::number(line.sameAs);
    if (line.sameAs == 0 && (line.code == QLatin1String("taken_up") || line.code == QLatin1String("repeated")))
        return tr("the same contact stands further up in the file");
    if (line.code == QLatin1String("taken_up"))
        return tr("the contact of line %1 once more; what is new was taken along").arg(earlier);
    if (line.code == QLatin1String("repeated"))
        return tr("the contact of line %1 once more, with nothing new").arg(earlier);
    return reasonOf(line.code);
}

} // namespace

QString outcomeOf(const PlannedContact &contact)
{
    if (contact.isNew())
        return tr("new");
    if (contact.isDeleted())
        return tr("deleted earlier");
    if (contact.changesNothing())
        return contact.changes.empty() ? tr("already there") : tr("already there, a change is offered");
    return tr("updated");
}

QString sameAs(const PlannedContact &contact)
{
    return contact.isNew() ? QString() : tr("%1: %2").arg(contact.partyName, sameBecause(contact.because));
}

QString changesOf(const PlannedContact &contact)
{
    QStringList lines;
    for (const FieldChange &change : contact.changes) {
        // One line each, also of a note that has several.
        const QString before = change.before.simplified();
        const QString after = change.after.simplified();
        lines << (before.isEmpty() ? tr("%1: %2").arg(fieldName(change.field), after)
                                   : tr("%1: %2 → %3").arg(fieldName(change.field), before, after));
    }
    return lines.join(u'\n');
}

QString roleOf(const CardRole &role)
{
    if (role.organisation.isEmpty() || role.title.isEmpty())
        return role.organisation;
    return tr("%1, %2").arg(role.title, role.organisation);
}

QString roleOf(const ContactCard &card)
{
    return roleOf(CardRole{card.organisation, card.title});
}

QString bringsOf(const PlannedContact &contact)
{
    if (!contact.isNew() && !contact.isDeleted())
        return changesOf(contact);
    const ContactCard &card = contact.card;
    QStringList lines;
    const auto add = [&](const QString &field, const QString &value) {
        if (!value.isEmpty())
            lines << tr("%1: %2").arg(fieldName(field), value);
    };
    add(QStringLiteral("role"), roleOf(card));
    for (const CardRole &role : card.otherRoles)
        add(QStringLiteral("role"), roleOf(role));
    for (const CardContact &each : card.contacts)
        add(QString(word(each.kind)), each.value);
    add(QStringLiteral("website"), card.website);
    add(QStringLiteral("tag"), card.tags.join(QStringLiteral(", ")));
    add(QStringLiteral("note"), card.note.section(u'\n', 0, 0));
    return lines.join(u'\n');
}

QString refusal(const RefusedLine &line)
{
    const QString reason = line.line == 0 ? reasonOf(line) : tr("line %1: %2").arg(QString::number(line.line), reasonOf(line));
    return line.text.isEmpty() ? reason : tr("%1 (%2)").arg(reason, line.text);
}

QString refusedMore(int count)
{
    return count == 1 ? tr("and 1 more line") : tr("and %1 more lines").arg(number(count));
}

QString mediaLeftOut(int count)
{
    return count == 1 ? tr("1 picture, logo, sound or key was left out") : tr("%1 pictures, logos, sounds or keys were left out").arg(count);
}

QString guessed(TextEncoding encoding)
{
    return tr("Read as %1, as far as its letters tell").arg(name(encoding));
}

QString name(TextEncoding encoding)
{
    using enum TextEncoding;
    switch (encoding) {
    case Utf8: return tr("Unicode (UTF-8)");
    case Utf16: return tr("Unicode (UTF-16)");
    case Windows1252: return tr("Western European (Windows-1252)");
    case Windows1250: return tr("Central European (Windows-1250)");
    case Windows1251: return tr("Cyrillic (Windows-1251)");
    case Windows1253: return tr("Greek (Windows-1253)");
    case Windows1254: return tr("Turkish (Windows-1254)");
    case Windows1255: return tr("Hebrew (Windows-1255)");
    case Windows1256: return tr("Arabic (Windows-1256)");
    case Windows1257: return tr("Baltic (Windows-1257)");
    case Windows1258: return tr("Vietnamese (Windows-1258)");
    case Windows874: return tr("Thai (Windows-874)");
    case Iso2: return tr("Central European (ISO-8859-2)");
    case Iso3: return tr("South European (ISO-8859-3)");
    case Iso4: return tr("Baltic (ISO-8859-4)");
    case Iso5: return tr("Cyrillic (ISO-8859-5)");
    case Iso6: return tr("Arabic (ISO-8859-6)");
    case Iso7: return tr("Greek (ISO-8859-7)");
    case Iso8: return tr("Hebrew (ISO-8859-8)");
    case Iso9: return tr("Turkish (ISO-8859-9)");
    case Iso10: return tr("Nordic (ISO-8859-10)");
    case Iso13: return tr("Baltic (ISO-8859-13)");
    case Iso14: return tr("Celtic (ISO-8859-14)");
    case Iso15: return tr("Western European (ISO-8859-15)");
    case Iso16: return tr("Romanian (ISO-8859-16)");
    case Koi8R: return tr("Russian (KOI8-R)");
    case Koi8U: return tr("Ukrainian (KOI8-U)");
    case Dos850: return tr("Western European (DOS 850)");
    case Dos852: return tr("Central European (DOS 852)");
    case Dos866: return tr("Cyrillic (DOS 866)");
    case Macintosh: return tr("Western European (Macintosh)");
    case ShiftJis: return tr("Japanese (Shift-JIS)");
    case EucJp: return tr("Japanese (EUC-JP)");
    case Gb18030: return tr("Chinese, simplified (GB18030)");
    case Big5: return tr("Chinese, traditional (Big5)");
    case EucKr: return tr("Korean (EUC-KR)");
    }
    Q_UNREACHABLE();
}

QString othersLeftOut(int count)
{
    return tr("Partners alone are brought in; alliances, check-ins, teams and priorities stay behind (%1). A new workspace can import everything").arg(number(count));
}

QString othersAlong(int count)
{
    return tr("Alliances, check-ins, teams and priorities come along (%1)").arg(number(count));
}

QString wholeWorkspace(const ContactPlan &plan, const QString &fileName)
{
    const QString partners = tr("Partners that %1 would bring into this new workspace: %2.").arg(fileName, number(static_cast<int>(plan.contacts.size())));
    return plan.others == 0 ? partners : QString(partners + u' ' + tr("%1.").arg(othersAlong(plan.others)));
}

QString organisationsAlong(int count)
{
    return count == 1 ? tr("1 organisation along with them") : tr("%1 organisations along with them").arg(number(count));
}

QString counts(const ImportedContacts &imported)
{
    QStringList parts{tr("%1 new").arg(number(imported.added)), tr("%1 updated").arg(number(imported.updated))};
    if (imported.broughtBack > 0)
        parts << tr("%1 brought back").arg(number(imported.broughtBack));
    if (imported.organisations > 0)
        parts << organisationsAlong(imported.organisations);
    if (imported.unchanged > 0)
        parts << tr("%1 already there").arg(number(imported.unchanged));
    return parts.join(tr(", ", "between the parts of a list"));
}

QString name(ContactField field)
{
    switch (field) {
    case ContactField::Ignored: return tr("Leave out");
    case ContactField::Name: return tr("Name");
    case ContactField::Prefix: return tr("Title before the name");
    case ContactField::FirstName: return tr("First name");
    case ContactField::MiddleName: return tr("Middle name");
    case ContactField::LastName: return tr("Last name");
    case ContactField::Suffix: return tr("Title after the name");
    case ContactField::Nickname: return tr("Nickname");
    case ContactField::Kind: return tr("Person or organisation");
    case ContactField::Organisation: return tr("Organisation");
    case ContactField::Role: return tr("Role there");
    case ContactField::Department: return tr("Department");
    case ContactField::Email: return tr("E-mail");
    case ContactField::Phone: return tr("Phone");
    case ContactField::Address: return tr("Address");
    case ContactField::Website: return tr("Website");
    case ContactField::Note: return tr("Note");
    case ContactField::Tags: return tr("Tags");
    case ContactField::Uid: return tr("Identifier (UID)");
    case ContactField::Label: return tr("What it is called");
    case ContactField::AddressPart: return tr("Part of the address");
    }
    Q_UNREACHABLE();
}

QString name(CsvProgram program)
{
    switch (program) {
    case CsvProgram::Google: return tr("Google Contacts");
    case CsvProgram::Outlook: return tr("Outlook");
    case CsvProgram::LinkedIn: return tr("LinkedIn");
    case CsvProgram::Thunderbird: return tr("Thunderbird");
    case CsvProgram::Concord: return tr("Concord");
    }
    Q_UNREACHABLE();
}

} // namespace concord::wording
