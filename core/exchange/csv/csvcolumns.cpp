// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvshape.h"

#include "core/exchange/csv/outlookcolumns.h"
#include "core/exchange/csv/thunderbirdcolumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace concord {

using namespace Qt::Literals::StringLiterals;

namespace {

using Known = QHash<QString, CsvColumn>;

QStringList lower(const QStringList &headers)
{
    QStringList plain;
    for (const QString &header : headers)
        plain << header.trimmed().toLower();
    return plain;
}

bool hasAll(const QStringList &headers, std::initializer_list<const char *> wanted)
{
    return std::ranges::all_of(wanted, [&](const char *name) { return headers.contains(QString::fromUtf8(name)); });
}

bool hasAny(const QStringList &headers, std::initializer_list<const char *> wanted)
{
    return std::ranges::any_of(wanted, [&](const char *name) { return headers.contains(QString::fromUtf8(name)); });
}

/// Headers of one word that mean the same wherever they stand.
const Known &commonColumns()
{
    using enum ContactField;
    static const Known known{
        {QStringLiteral("name"), {Name}},
        {QStringLiteral("full name"), {Name}},
        {QStringLiteral("display name"), {Name}},
        {QStringLiteral("given name"), {FirstName}},
        {QStringLiteral("first name"), {FirstName}},
        {QStringLiteral("firstname"), {FirstName}},
        {QStringLiteral("additional name"), {MiddleName}},
        {QStringLiteral("middle name"), {MiddleName}},
        {QStringLiteral("family name"), {LastName}},
        {QStringLiteral("last name"), {LastName}},
        {QStringLiteral("lastname"), {LastName}},
        {QStringLiteral("surname"), {LastName}},
        {QStringLiteral("name prefix"), {Prefix}},
        {QStringLiteral("name suffix"), {Suffix}},
        {QStringLiteral("suffix"), {Suffix}},
        {QStringLiteral("nickname"), {Nickname}},
        {QStringLiteral("kind"), {Kind}},
        {QStringLiteral("company"), {Organisation}},
        {QStringLiteral("organization"), {Organisation}},
        {QStringLiteral("organisation"), {Organisation}},
        {QStringLiteral("organization name"), {Organisation}},
        {QStringLiteral("organization 1 - name"), {Organisation}},
        {QStringLiteral("organization title"), {Role}},
        {QStringLiteral("organization 1 - title"), {Role}},
        {QStringLiteral("job title"), {Role}},
        {QStringLiteral("position"), {Role}},
        {QStringLiteral("role"), {Role}},
        {QStringLiteral("department"), {Department}},
        {QStringLiteral("organization department"), {Department}},
        {QStringLiteral("organization 1 - department"), {Department}},
        {QStringLiteral("e-mail"), {Email}},
        {QStringLiteral("email"), {Email}},
        {QStringLiteral("e-mail address"), {Email}},
        {QStringLiteral("email address"), {Email}},
        {QStringLiteral("e-mail 2 address"), {Email}},
        {QStringLiteral("e-mail 3 address"), {Email}},
        {QStringLiteral("phone"), {Phone}},
        {QStringLiteral("telephone"), {Phone}},
        {QStringLiteral("phone number"), {Phone}},
        {QStringLiteral("primary phone"), {Phone}},
        {QStringLiteral("other phone"), {Phone}},
        {QStringLiteral("company main phone"), {Phone}},
        {QStringLiteral("car phone"), {Phone, QStringLiteral("car")}},
        {QStringLiteral("business phone"), {Phone, QStringLiteral("work")}},
        {QStringLiteral("business phone 2"), {Phone, QStringLiteral("work")}},
        {QStringLiteral("home phone"), {Phone, QStringLiteral("home")}},
        {QStringLiteral("home phone 2"), {Phone, QStringLiteral("home")}},
        {QStringLiteral("mobile phone"), {Phone, QStringLiteral("cell")}},
        {QStringLiteral("mobile"), {Phone, QStringLiteral("cell")}},
        {QStringLiteral("business fax"), {Phone, QStringLiteral("fax")}},
        {QStringLiteral("address"), {Address}},
        {QStringLiteral("url"), {Website}},
        {QStringLiteral("website"), {Website}},
        {QStringLiteral("web page"), {Website}},
        {QStringLiteral("personal web page"), {Website}},
        {QStringLiteral("business web page"), {Website}},
        {QStringLiteral("note"), {Note}},
        {QStringLiteral("notes"), {Note}},
        {QStringLiteral("labels"), {Tags}},
        {QStringLiteral("group membership"), {Tags}},
        {QStringLiteral("categories"), {Tags}},
        {QStringLiteral("tags"), {Tags}},
        {QStringLiteral("uid"), {Uid}},
    };
    return known;
}

/// What people write over a column of their own table, in English or German.
const Known &plainColumns()
{
    using enum ContactField;
    static const Known known = [] {
        const QString cell = QStringLiteral("cell");
        const QString work = QStringLiteral("work");
        const QString home = QStringLiteral("home");
        const std::initializer_list<std::pair<CsvColumn, QStringList>> words{
            {{Name}, {u"voller name"_s, u"vollständiger name"_s, u"anzeigename"_s, u"ansprechpartner"_s, u"contact name"_s}},
            {{FirstName}, {u"vorname"_s, u"forename"_s}},
            {{LastName}, {u"nachname"_s, u"familienname"_s, u"zuname"_s}},
            {{Nickname}, {u"spitzname"_s}},
            {{Organisation}, {u"firma"_s, u"firmenname"_s, u"unternehmen"_s, u"verein"_s, u"einrichtung"_s, u"company name"_s, u"organisation name"_s}},
            {{Role}, {u"rolle"_s, u"funktion"_s, u"berufsbezeichnung"_s, u"function"_s}},
            {{Department}, {u"abteilung"_s, u"bereich"_s}},
            {{Email}, {u"mail"_s, u"e mail"_s, u"e-mail-adresse"_s, u"email-adresse"_s, u"emailadresse"_s, u"mailadresse"_s, u"e-mails"_s, u"emails"_s,
                       u"primary email"_s, u"secondary email"_s}},
            {{Phone}, {u"tel"_s, u"tel."_s, u"telefon"_s, u"telefonnummer"_s, u"telephone number"_s, u"phones"_s}},
            {{Phone, cell}, {u"handy"_s, u"handynummer"_s, u"mobil"_s, u"mobiltelefon"_s, u"mobilnummer"_s, u"mobile number"_s, u"cell"_s, u"cell phone"_s}},
            {{Phone, work}, {u"telefon geschäftlich"_s, u"telefon dienstlich"_s, u"work phone"_s}},
            {{Phone, home}, {u"telefon privat"_s}},
            {{Phone, QStringLiteral("fax")}, {u"fax"_s, u"telefax"_s, u"faxnummer"_s}},
            {{Address}, {u"adresse"_s, u"anschrift"_s, u"postal address"_s}},
            {{Website}, {u"webseite"_s, u"homepage"_s, u"internet"_s, u"web"_s, u"web site"_s}},
            {{Note}, {u"notiz"_s, u"notizen"_s, u"bemerkung"_s, u"bemerkungen"_s, u"anmerkung"_s, u"anmerkungen"_s, u"kommentar"_s, u"comment"_s,
                      u"comments"_s, u"remark"_s, u"remarks"_s}},
            {{Tags}, {u"kategorie"_s, u"kategorien"_s, u"schlagwort"_s, u"schlagwörter"_s, u"schlagworte"_s, u"category"_s, u"tag"_s}},
        };
        Known plain = commonColumns();
        for (const auto &[column, headers] : words) {
            for (const QString &header : headers)
                plain.insert(header, column);
        }
        return plain;
    }();
    return known;
}

/// "First_Name:" is "first name".
QString withoutOrnament(QString header)
{
    static const QRegularExpression end(QStringLiteral("[\\s:*]+$"));
    return header.replace(u'_', u' ').simplified().remove(end);
}

/// Beside a first name and without a last one, a name is the last name.
void tellNamesApart(QList<CsvColumn> &columns)
{
    const auto has = [&](ContactField field) { return std::ranges::find(columns, field, &CsvColumn::field) != columns.end(); };
    if (!has(ContactField::FirstName) || has(ContactField::LastName))
        return;
    for (CsvColumn &column : columns) {
        if (column.field == ContactField::Name)
            column.field = ContactField::LastName;
    }
}

/// "E-mail 1 - Value": Google's lists are numbered, with the label of each in a column of its own.
CsvColumn googleColumn(const QString &header)
{
    static const QRegularExpression form(QStringLiteral("^(e-mail|phone|address|website) ([1-9]) - (.+)$"));
    static const QStringList parts{QStringLiteral("po box"), QStringLiteral("extended address"), QStringLiteral("street"),
                                   QStringLiteral("city"), QStringLiteral("region"), QStringLiteral("postal code"),
                                   QStringLiteral("country")}; // as PostalPart has them
    static const QStringList subjects{QStringLiteral("e-mail"), QStringLiteral("phone"), QStringLiteral("address"),
                                      QStringLiteral("website")};
    static constexpr ContactField fields[] = {ContactField::Email, ContactField::Phone, ContactField::Address,
                                              ContactField::Website};
    const auto match = form.match(header);
    if (!match.hasMatch())
        return {};
    const auto subject = subjects.indexOf(match.captured(1));
    const int group = static_cast<int>(subject + 1) * 10 + match.captured(2).toInt();
    const QString what = match.captured(3);
    if (what == QLatin1String("value") || what == QLatin1String("formatted"))
        return {fields[subject], {}, group};
    if (what == QLatin1String("label") || what == QLatin1String("type"))
        return {ContactField::Label, {}, group};
    const qsizetype part = parts.indexOf(what);
    return part < 0 ? CsvColumn() : CsvColumn{ContactField::AddressPart, {}, group, static_cast<PostalPart>(part)};
}

} // namespace

QList<ContactField> choosableFields()
{
    using enum ContactField;
    return {Ignored, Name, FirstName, MiddleName, LastName, Nickname, Kind, Organisation, Role, Department, Email, Phone, Address, Website, Note, Tags, Uid};
}

std::optional<CsvProgram> programOf(const QStringList &headers)
{
    const QStringList plain = lower(headers);
    if (hasAll(plain, {"display name", "primary email"}) || hasAll(plain, {"anzeigename", "primäre e-mail-adresse"}))
        return CsvProgram::Thunderbird;
    if (hasAll(plain, {"first name", "last name", "connected on"}))
        return CsvProgram::LinkedIn;
    if (hasAll(plain, {"name", "given name", "family name"}) && hasAny(plain, {"group membership", "yomi name", "e-mail 1 - value", "phone 1 - value"}))
        return CsvProgram::Google;
    if (hasAll(plain, {"first name", "last name"}) && hasAny(plain, {"phonetic first name", "file as", "organization title", "e-mail 1 - value", "phone 1 - value"}))
        return CsvProgram::Google;
    if (hasAll(plain, {"first name", "last name"}) && hasAny(plain, {"e-mail address", "e-mail 1 address"})
        && hasAny(plain, {"job title", "business phone", "mobile phone", "e-mail display name"}))
        return CsvProgram::Outlook;
    if (hasAll(plain, {"vorname", "nachname", "e-mail-adresse"})
        && hasAny(plain, {"telefon geschäftlich", "e-mail-typ", "e-mail: angezeigter name", "weitere vornamen"}))
        return CsvProgram::Outlook;
    if (hasAll(plain, {"name", "kind", "organisation", "role", "e-mail", "phone", "website", "address", "tags", "note", "uid"}))
        return CsvProgram::Concord;
    return std::nullopt;
}

QList<CsvColumn> columnsOf(const QStringList &headers, std::optional<CsvProgram> program)
{
    QList<CsvColumn> columns;
    static const QRegularExpression number(QStringLiteral(" [0-9]{1,3}$")); // "E-mail 2" is one e-mail more
    for (const QString &header : lower(headers)) {
        CsvColumn column = commonColumns().value(header);
        if (column.field == ContactField::Ignored)
            column = commonColumns().value(QString(header).remove(number));
        if (program == CsvProgram::Outlook && column.field == ContactField::Ignored)
            column = outlookColumn(header);
        if (program == CsvProgram::Thunderbird && column.field == ContactField::Ignored)
            column = thunderbirdColumn(header);
        if ((!program || program == CsvProgram::Outlook || program == CsvProgram::Thunderbird) && column.field == ContactField::Ignored)
            column = plainColumns().value(withoutOrnament(QString(header).remove(number)));
        if (program == CsvProgram::Google && column.field == ContactField::Ignored)
            column = googleColumn(header);
        columns << column;
    }
    if (!program)
        tellNamesApart(columns);
    return columns;
}

} // namespace concord
