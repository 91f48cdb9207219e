// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/outlookcolumns.h"

#include <QHash>
#include <QRegularExpression>

namespace concord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where an address is, and how it is called.
struct Place {
    int group = 0;
    QString label;
};

CsvColumn partOf(const Place &place, PostalPart part)
{
    return {ContactField::AddressPart, place.label, place.group, part};
}

const QHash<QString, Place> &places()
{
    static const QHash<QString, Place> known{
        {u"business"_s, {1, u"work"_s}}, {u"geschäftlich"_s, {1, u"work"_s}}, {u"home"_s, {2, u"home"_s}},
        {u"privat"_s, {2, u"home"_s}},   {u"other"_s, {3, {}}},
    };
    return known;
}

const QHash<QString, PostalPart> &parts()
{
    using enum PostalPart;
    static const QHash<QString, PostalPart> known{
        {u"street"_s, Street},   {u"city"_s, Locality}, {u"state"_s, Region},            {u"postal code"_s, Code},  {u"country/region"_s, Country},
        {u"country"_s, Country}, {u"po box"_s, PoBox},  {u"straße"_s, Street},           {u"ort"_s, Locality},      {u"region"_s, Region},
        {u"postfach"_s, PoBox},  {u"land"_s, Country},  {u"bundesland/kanton"_s, Region}, {u"postleitzahl"_s, Code}, {u"land/region"_s, Country},
    };
    return known;
}

} // namespace

CsvColumn outlookColumn(const QString &header)
{
    // "Business Street 2", "Straße geschäftlich 2", "Weiteres/e Land/Region".
    static const QRegularExpression english(u"^(business|home|other) (.+?)( [23])?$"_s);
    static const QRegularExpression german(u"^(.+) (geschäftlich|privat)( [23])?$"_s);
    static const QRegularExpression germanOther(u"^weiter(?:e|er|es|es/r|es/e) (.+?)( [23])?$"_s);
    if (header == u"title"_s || header == u"titel"_s || header == u"anrede"_s)
        return {ContactField::Prefix};
    if (header == u"weitere vornamen"_s)
        return {ContactField::MiddleName};
    if (header == u"e-mail 2: adresse"_s || header == u"e-mail 3: adresse"_s)
        return {ContactField::Email};
    static const QHash<QString, CsvColumn> phones{
        {u"telefon firma"_s, {ContactField::Phone}},
        {u"weiteres telefon"_s, {ContactField::Phone}},
        {u"haupttelefon"_s, {ContactField::Phone}},
        {u"autotelefon"_s, {ContactField::Phone, u"car"_s}},
        {u"fax geschäftlich"_s, {ContactField::Phone, u"fax"_s}},
        {u"fax privat"_s, {ContactField::Phone, u"fax"_s}},
        {u"weiteres fax"_s, {ContactField::Phone, u"fax"_s}},
    };
    if (const auto phone = phones.constFind(header); phone != phones.constEnd())
        return *phone;
    if (const auto match = english.match(header); match.hasMatch() && parts().contains(match.captured(2)))
        return partOf(places()[match.captured(1)], parts()[match.captured(2)]);
    if (const auto match = german.match(header); match.hasMatch() && parts().contains(match.captured(1)))
        return partOf(places()[match.captured(2)], parts()[match.captured(1)]);
    if (const auto match = germanOther.match(header); match.hasMatch() && parts().contains(match.captured(1)))
        return partOf(places()[u"other"_s], parts()[match.captured(1)]);
    return {};
}

} // namespace concord
