// SPDX-License-Identifier: GPL-3.0-or-later
// What came in from a file of contacts, went out and came back is what it was.
#include "core/reports/writing.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/exchange/imports.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Robert Calder\r\nFN;PREF=1:Bob Calder\r\n"
                        "ORG:Fernhill Clinic;Ward 3;Nights\r\nTITLE:Nurse\\, senior\r\n"
                        "g1.TITLE:Trustee\r\ng1.ORG:Night Market;Board\r\nORG:Allotments\r\n"
                        "EMAIL:r@example.org\r\nEMAIL;PREF=1:bob@example.org\r\n"
                        "ADR;TYPE=work:PO Box 7;Flat 2;4 Mill Road;Fernhill;Shire;FH1 2AB;UK\r\n"
                        "ADR;TYPE=home;LABEL=\"12 quai Sud^n76200 Dieppe\":;;12 quai Sud;Dieppe;;76200;France\r\n"
                        "CATEGORIES:Bread\\; cakes,Quay\\, north,the \"old\" town,*starred\r\nUID:abc-1\r\nEND:VCARD\r\n";

class ContactRoundTrip : public ::testing::TestWithParam<ExportFormat> {
protected:
    /// A new workspace with what the file brings.
    std::unique_ptr<Workspace> workspaceOf(const QString &name, const QByteArray &content)
    {
        auto workspace = Workspace::create(folder.file(name + u".concord"), {}).value();
        EXPECT_TRUE(Imports(*workspace).importContacts(plan(*workspace, content), name));
        return workspace;
    }
    ContactPlan plan(Workspace &workspace, const QByteArray &content)
    {
        const bool isCard = content.startsWith("BEGIN:VCARD");
        const QString path = folder.file(isCard ? u"c.vcf"_s : u"c.csv"_s);
        EXPECT_TRUE(writeFile(path, content));
        return isCard ? Imports(workspace).planContacts(path).value()
                      : Imports(workspace).planTable(path, Imports::shapeOf(path).value()).value();
    }

    Folder folder;
};

} // namespace

TEST_P(ContactRoundTrip, BringsBackWhatItWrote)
{
    const auto first = workspaceOf(u"first"_s, card);
    const QByteArray written = exported(*first, GetParam()).value();
    const auto second = workspaceOf(u"second"_s, written);
    EXPECT_EQ(exported(*second, GetParam()).value(), written);

    const std::vector<ContactCard> cards = cardsOf(second->store());
    ASSERT_EQ(cards.size(), 4u) << "Bob and his three organisations";
    const ContactCard bob = cards[1];
    EXPECT_EQ(bob.name, u"Bob Calder"_s);
    EXPECT_EQ(bob.organisation, u"Fernhill Clinic"_s);
    EXPECT_EQ(bob.otherRoles, (std::vector<CardRole>{{u"Night Market"_s, u"Trustee, Board"_s}, {u"Allotments"_s, {}}}));
    EXPECT_EQ(bob.title, u"Nurse, senior, Ward 3, Nights"_s);
    EXPECT_EQ(bob.tags, (QStringList{u"Bread; cakes"_s, u"Quay, north"_s, u"the \"old\" town"_s, u"*starred"_s}));
    QStringList addresses;
    for (const CardContact &contact : bob.contacts) {
        if (contact.kind == ContactKind::Address)
            addresses << contact.value;
    }
    EXPECT_EQ(addresses, (QStringList{u"4 Mill Road, Flat 2, PO Box 7, Fernhill, Shire, FH1 2AB, UK"_s, u"12 quai Sud, 76200 Dieppe"_s}));
}

TEST_P(ContactRoundTrip, BringsNothingToThoseWhoAreThere)
{
    const auto workspace = workspaceOf(u"first"_s, card);
    for (const QByteArray &again : {exported(*workspace, GetParam()).value(), card}) {
        for (const PlannedContact &contact : plan(*workspace, again).contacts) {
            EXPECT_TRUE(contact.bringsNothing()) << contact.card.name.toStdString();
            for (const FieldChange &change : contact.changes)
                ADD_FAILURE() << change.field.toStdString() << ": " << change.after.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, ContactRoundTrip, ::testing::Values(ExportFormat::Vcf, ExportFormat::Csv),
                         [](const auto &format) { return std::string(word(format.param).data()); });

} // namespace concord
