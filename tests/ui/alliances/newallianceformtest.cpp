// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancespage.h"

#include "core/exchange/templates/templatejson.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/templates.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

/// The form on its page, with a data folder of its own.
class ANewAlliance : public ::testing::Test {
protected:
    ANewAlliance()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("XDG_DATA_HOME", folder.file(QStringLiteral("data")).toUtf8());
        workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
        page = std::make_unique<AlliancesPage>(*workspace, prompts);
        QObject::connect(page.get(), &Page::failed, page.get(), [this](const Failure &failure) { failures << failure; });
        page->resize(1000, 800);
        page->show();
        page->aboutToShow();
        page->createNew();
        QApplication::processEvents();
    }
    ~ANewAlliance() override { qunsetenv("XDG_DATA_HOME"); }

    template <class W>
    W *named(const QString &name) const
    {
        W *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (W *widget : page->findChildren<W *>()) {
                if (widget->isVisible() && widget->accessibleName() == name)
                    found = widget;
            }
            return found != nullptr;
        })) << name.toStdString();
        return found;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        ASSERT_NE(button(text), nullptr) << text.toStdString();
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    void fill(const QString &name, const QString &text) { named<QLineEdit>(name)->setText(text); }
    void begin(const QString &with)
    {
        auto *box = named<QComboBox>(QStringLiteral("Begin with"));
        ASSERT_GE(box->findText(with), 0) << with.toStdString();
        box->setCurrentIndex(box->findText(with));
        QApplication::processEvents();
    }
    /// Everything that labels on the screen say.
    QString said() const
    {
        QStringList words;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    AllianceView view() const { return viewAlliance(*workspace, AllianceId(page->current().id)).value(); }

    Folder folder;
    Answers prompts;
    QList<Failure> failures;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AlliancesPage> page;
};

TEST_F(ANewAlliance, ShowsWhatATemplateContainsBeforeItIsChosenAndDraftsWithIt)
{
    begin(QStringLiteral("Community programme"));
    const QString shown = said();
    for (const char *part : {"A charity, a club", "Topics with suggested words", "Helpers", "Find helpers and keep the rota (you)", "Invite the families (partner 2)",
                             "Something good to go to every week (those served)", "Safeguards that must be met", "Steering group, short, every month", "charter",
                             "notice of 2 months"})
        EXPECT_TRUE(shown.contains(QLatin1String(part))) << part;
    // It is made for three: there is a line for each partner, and one may stay empty.
    fill(QStringLiteral("Title"), QStringLiteral("Story rooms"));
    fill(QStringLiteral("Partner"), QStringLiteral("Library"));
    fill(QStringLiteral("Partner 2"), QStringLiteral("School"));
    EXPECT_TRUE(named<QLineEdit>(QStringLiteral("Purpose"))->placeholderText().startsWith(QStringLiteral("The people we are here for")));
    press(QStringLiteral("Draft alliance"));
    EXPECT_EQ(view().facts.sides.size(), 3);
    EXPECT_EQ(view().partners(), QStringLiteral("Library, School"));
    EXPECT_EQ(view().facts.terms.size(), 17);
    EXPECT_TRUE(view().facts.alliance.purpose.startsWith(QStringLiteral("The people we are here for")));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->store().select<Alliance>().size(), 1u);
}

TEST_F(ANewAlliance, SpeaksTheLanguageOfTheProgram)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    page->createNew();
    begin(QStringLiteral("Gemeinsames Projekt"));
    EXPECT_TRUE(said().contains(QStringLiteral("Wer was entscheidet")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST_F(ANewAlliance, AsksWhyIWantItAndKeepsThatForMe)
{
    EXPECT_TRUE(said().contains(QStringLiteral("Why you want it is for you alone")));
    fill(QStringLiteral("Title"), QStringLiteral("Cakes"));
    fill(QStringLiteral("Partner"), QStringLiteral("Mill"));
    fill(QStringLiteral("Purpose"), QStringLiteral("Better flour."));
    fill(QStringLiteral("Why you want it"), QStringLiteral("I am tired of the old mill."));
    press(QStringLiteral("Draft alliance"));
    EXPECT_EQ(view().facts.alliance.privateReason, QStringLiteral("I am tired of the old mill."));
    const AgreementPaper paper = currentAgreement(*workspace, AllianceId(page->current().id), Copy::Partner).value();
    EXPECT_TRUE(paper.rendered(DocumentFormat::Md).contains("Better flour."));
    EXPECT_FALSE(paper.rendered(DocumentFormat::Md).contains("tired"));
}

TEST_F(ANewAlliance, TakesAsManyPartnersAsThereAreAndPassesEmptyLinesOver)
{
    press(QStringLiteral("Another partner"));
    EXPECT_TRUE(named<QLineEdit>(QStringLiteral("Partner 2"))->hasFocus());
    press(QStringLiteral("Another partner"));
    fill(QStringLiteral("Title"), QStringLiteral("Three"));
    fill(QStringLiteral("Partner 2"), QStringLiteral("Mill"));
    fill(QStringLiteral("Partner 3"), QStringLiteral("mill"));
    press(QStringLiteral("Draft alliance"));
    EXPECT_TRUE(said().contains(QStringLiteral("Mill is a party of it already.")));
    fill(QStringLiteral("Partner 3"), QStringLiteral("Farm"));
    press(QStringLiteral("Draft alliance"));
    EXPECT_EQ(view().partners(), QStringLiteral("Mill, Farm"));
    // The next one begins with one line again.
    page->createNew();
    QApplication::processEvents();
    EXPECT_EQ(page->findChildren<QLineEdit *>().count(), std::ranges::count_if(page->findChildren<QLineEdit *>(), [](const QLineEdit *line) {
        return line->accessibleName() != QStringLiteral("Partner 2");
    }));
}

TEST_F(ANewAlliance, StartsFromAPartnerOrAPriorityAndGoesBackThereWhenItIsCancelled)
{
    const Party quayside = workspace->store().first<Party>("WHERE name = 'Quayside Couriers'").value();
    const RecordRef about{QLatin1String(tableOf<Party>), quayside.id.value(), QStringLiteral("alliances")};
    page->createAbout(about);
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Partner"))->text(), QStringLiteral("Quayside Couriers"));
    QList<RecordRef> wanted;
    QObject::connect(page.get(), &Page::navigationRequested, page.get(), [&](const RecordRef &to) { wanted << to; });
    press(QStringLiteral("Cancel"));
    EXPECT_EQ(wanted, QList<RecordRef>{about});
    const Priority priority = workspace->store().select<Priority>().front();
    page->createAbout({QLatin1String(tableOf<Priority>), priority.id.value(), {}});
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Priority"))->text(), priority.title);
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Partner"))->text(), QString());
    press(QStringLiteral("Cancel"));
    page->createNew();
    press(QStringLiteral("Cancel"));
    EXPECT_EQ(wanted.size(), 2); // nobody asked from elsewhere
}

TEST_F(ANewAlliance, BeginsWithATemplateThatWasSavedUntilItIsRemoved)
{
    press(QStringLiteral("Cancel"));
    prompts.text = QStringLiteral("Rides by bike");
    QAction *save = nullptr;
    for (QAction *each : page->findChildren<QAction *>()) {
        if (each->text() == QStringLiteral("Save as a template…"))
            save = each;
    }
    ASSERT_NE(save, nullptr);
    save->trigger();
    ASSERT_TRUE(prompts.askedWords.last().contains(QStringLiteral("Who takes part, days, readings and everything private stay out of it")));
    const QString file = TemplateFolder().path() + QStringLiteral("/rides_by_bike.json");
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray json = saved.readAll();
    for (const char *trace : {"Quayside", "Tomasz", "Mara", "Harbour Lane", "Lena", "Piet"})
        EXPECT_FALSE(json.contains(trace)) << trace;

    page->createNew();
    begin(QStringLiteral("Rides by bike"));
    EXPECT_NE(button(QStringLiteral("Remove…")), nullptr);
    prompts.text = QStringLiteral("Rides");
    press(QStringLiteral("Rename…"));
    EXPECT_EQ(named<QComboBox>(QStringLiteral("Begin with"))->currentText(), QStringLiteral("Rides"));
    fill(QStringLiteral("Title"), QStringLiteral("Second"));
    fill(QStringLiteral("Partner"), QStringLiteral("Mill"));
    press(QStringLiteral("Draft alliance"));
    EXPECT_EQ(view().facts.alliance.title, QStringLiteral("Second"));
    EXPECT_GE(view().facts.terms.size(), 5);

    page->createNew();
    begin(QStringLiteral("Rides"));
    press(QStringLiteral("Remove…"));
    EXPECT_TRUE(prompts.confirmed.last().contains(QStringLiteral("Alliances that began with it stay as they are")));
    EXPECT_EQ(named<QComboBox>(QStringLiteral("Begin with"))->findText(QStringLiteral("Rides")), -1);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(ANewAlliance, GivesATemplateAwayAndTakesOneIn)
{
    begin(QStringLiteral("Joint project"));
    EXPECT_EQ(button(QStringLiteral("Remove…")), nullptr); // it comes along
    prompts.path = folder.file(QStringLiteral("given.json"));
    press(QStringLiteral("Give to somebody…"));
    press(QStringLiteral("Take in a template file…"));
    EXPECT_EQ(TemplateFolder().list().size(), 1u);
    EXPECT_NE(button(QStringLiteral("Remove…")), nullptr); // the one taken in is chosen
    QFile broken(prompts.path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no template");
    broken.close();
    press(QStringLiteral("Take in a template file…"));
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures.first().violations.first().code, QStringLiteral("not_a_template"));
    EXPECT_EQ(TemplateFolder().list().size(), 1u);
}

TEST_F(ANewAlliance, SaysWhatIsWrongWithAFileInTheFolder)
{
    QDir().mkpath(TemplateFolder().path());
    QFile broken(TemplateFolder().path() + QStringLiteral("/broken.json"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"concord_template\": 1, \"key\": \"broken\", \"locale\": \"en\"}");
    broken.close();
    page->createNew();
    begin(QStringLiteral("broken, which can't be used"));
    EXPECT_TRUE(said().contains(QStringLiteral("name may not be empty.")));
    EXPECT_EQ(button(QStringLiteral("Give to somebody…")), nullptr);
    press(QStringLiteral("Remove…"));
    EXPECT_TRUE(TemplateFolder().list().empty());
}

} // namespace
} // namespace concord
