// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/thunderbirdcolumns.h"

#include <QHash>
#include <QRegularExpression>

namespace concord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Home ZipCode", "Privat: PLZ": the parts of its two addresses.
CsvColumn addressColumn(const QString &header)
{
    using enum PostalPart;
    static const QRegularExpression form(u"^(home|work|privat:|dienstlich:) (.+)$"_s);
    static const QHash<QString, PostalPart> parts{
        {u"address"_s, Street}, {u"address 2"_s, Extended}, {u"city"_s, Locality},   {u"state"_s, Region},      {u"county"_s, Region},
        {u"zipcode"_s, Code},   {u"post code"_s, Code},     {u"country"_s, Country}, {u"adresse"_s, Street},    {u"adresse 2"_s, Extended},
        {u"ort"_s, Locality},   {u"bundesland"_s, Region},  {u"plz"_s, Code},        {u"land"_s, Country},
    };
    const auto match = form.match(header);
    if (!match.hasMatch() || !parts.contains(match.captured(2)))
        return {};
    const bool isHome = match.captured(1) == u"home"_s || match.captured(1) == u"privat:"_s;
    return {ContactField::AddressPart, isHome ? u"home"_s : u"work"_s, isHome ? 1 : 2, parts[match.captured(2)]};
}

} // namespace

CsvColumn thunderbirdColumn(const QString &header)
{
    using enum ContactField;
    static const QHash<QString, CsvColumn> known{
        {u"primary email"_s, {Email}},
        {u"secondary email"_s, {Email}},
        {u"work phone"_s, {Phone, u"work"_s}},
        {u"fax number"_s, {Phone, u"fax"_s}},
        {u"pager number"_s, {Phone, u"pager"_s}},
        {u"mobile number"_s, {Phone, u"cell"_s}},
        {u"primäre e-mail-adresse"_s, {Email}},
        {u"sekundäre e-mail-adresse"_s, {Email}},
        {u"tel. dienstlich"_s, {Phone, u"work"_s}},
        {u"tel. privat"_s, {Phone, u"home"_s}},
        {u"fax-nummer"_s, {Phone, u"fax"_s}},
        {u"pager-nummer"_s, {Phone, u"pager"_s}},
        {u"mobil-tel.-nr."_s, {Phone, u"cell"_s}},
        {u"arbeitstitel"_s, {Role}},
    };
    const auto column = known.constFind(header);
    return column == known.constEnd() ? addressColumn(header) : *column;
}

} // namespace concord
