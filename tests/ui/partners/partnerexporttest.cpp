// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerexport.h"

#include "core/reports/markdown.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "ui/partners/partnerpaper.h"

#include <QFile>
#include <QMenu>

#include <gtest/gtest.h>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

class ExportingPartners : public ::testing::Test {
protected:
    QByteArray written(const QString &name) const
    {
        QFile file(folder.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    void choose(const QMenu &menu, const QString &start, const QString &name)
    {
        prompts.path = folder.file(name);
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(start))
                return action->trigger();
        }
        ADD_FAILURE() << "there is no " << start.toStdString();
    }
    Document paper(const PartnerQuery &query) const
    {
        return workspace->read([&](const Store &store) { return partnerPaper(store, query, QDate(2026, 11, 23)); }).value();
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace = createSample(folder.file(u"s.concord"_s), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    Answers prompts;
    PartnerExport partners{*workspace, prompts, nullptr};
};

} // namespace

TEST_F(ExportingPartners, WritesAllOrThoseThatAreSelected)
{
    QMenu all;
    partners.offerFiles(&all);
    choose(all, u"As a table"_s, u"all.csv"_s);
    EXPECT_TRUE(written(u"all.csv"_s).contains("Quayside Couriers"));
    EXPECT_TRUE(written(u"all.csv"_s).contains("Ines Okafor"));
    QMenu one;
    const PartyId ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
    partners.offerFiles(&one, std::vector{ines});
    choose(one, u"As vCards"_s, u"ines"_s);
    EXPECT_EQ(written(u"ines.vcf"_s).count("BEGIN:VCARD"), 1);
    EXPECT_TRUE(written(u"ines.vcf"_s).contains("FN:Ines Okafor"));
}

TEST_F(ExportingPartners, KeepsWhatIsPrivateOutOfEveryForm)
{
    ASSERT_TRUE(workspace->perform({u"partner.edit"_s, {}}, [](Store &store) {
        Party party = store.first<Party>("WHERE name = 'Ines Okafor'").value();
        party.respectNote = u"SENTINEL"_s;
        store.update(party);
    }));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Vcf})
        EXPECT_FALSE(exported(*workspace, format)->contains("SENTINEL"));
    EXPECT_FALSE(toMarkdown(paper({})).contains(u"SENTINEL"_s));
}

TEST_F(ExportingPartners, PrintsTheListAsItIsFiltered)
{
    PartnerQuery query;
    const QString whole = toMarkdown(paper(query));
    EXPECT_TRUE(whole.contains(u"Quayside Couriers"_s) && whole.contains(u"Ines Okafor"_s));
    query.kind = PartyKind::Person;
    const QString people = toMarkdown(paper(query));
    EXPECT_FALSE(people.contains(u"Greenfield Van Hire"_s));
    EXPECT_TRUE(people.contains(u"Ines Okafor"_s));
    query.text = u"quays"_s;
    query.kind = {};
    EXPECT_FALSE(toMarkdown(paper(query)).contains(u"Greenfield"_s));
    query.text.clear();
    query.priority = workspace->store().first<Priority>("ORDER BY id")->id;
    EXPECT_TRUE(toMarkdown(paper(query)).contains(u"Covers"_s));
    QMenu menu;
    partners.offerPaper(&menu, [query] { return query; });
    choose(menu, u"The list as PDF"_s, u"list.pdf"_s);
    EXPECT_TRUE(written(u"list.pdf"_s).startsWith("%PDF"));
}

} // namespace concord
