// SPDX-License-Identifier: GPL-3.0-or-later
// CONCORD_PICTURES=DIR keeps pictures of the dialog, to look at them.
#include "ui/partners/importdialog.h"

#include "core/exchange/vcard/vcardreader.h"
#include "core/model/partners/party.h"
#include "core/reports/writing.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/partners/partners.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/importing.h"
#include "ui/partners/mappingdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

class AnImportDialog : public ::testing::Test {
protected:
    AnImportDialog() : workspace(Workspace::create(folder.file(u"a.concord"_s), {}, Clock(QDate(2026, 11, 23))).value())
    {
        Imports(*workspace).importContacts(plan(piet), {}).value();
    }

    ContactPlan plan(const QByteArray &content) const
    {
        return workspace->read([&](const Store &store) { return planContacts(store, readVCards(content)); }).value();
    }
    std::size_t partners() const { return workspace->store().select<Party>("WHERE is_partner").size(); }

    static QPushButton *button(const ImportDialog &dialog, const QString &start)
    {
        for (auto *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().startsWith(start))
                return each;
        }
        return nullptr;
    }

    const QByteArray piet = "BEGIN:VCARD\nFN:Piet Aarden\nORG:Quayside Couriers\nTITLE:Lead rider\nEND:VCARD\n";
    const QByteArray contacts =
        "BEGIN:VCARD\nFN:Tomasz Wieczorek\nORG:Quayside Couriers\nTITLE:Founder\nEMAIL:tomasz@quayside.example.org\n"
        "TEL;TYPE=CELL:+44 7700 900112\nURL:https://quayside.example.org\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:<b>Ines</b> Okafor\nEMAIL:ines.okafor@tarnhouse.example.org\nNOTE:Best reached before ten\nEND:VCARD\n"
        "BEGIN:VCARD\nKIND:org\nFN:Ørsted Forskning\nTEL:+45 33 12 34 56\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Piet Aarden\nORG:Quayside Couriers\nTITLE:Head of mornings\nTEL:+44 7700 900113\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Mo Quick\nTITLE:Rider\nORG:Quayside Couriers\nEND:VCARD\n"
        "BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Greta\n";

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(AnImportDialog, ShowsWhatWouldHappenAndWritesNothing)
{
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme theme(*qApp);
        theme.setChoice(choice);
        ImportDialog dialog(*workspace, plan(contacts + piet), u"contacts.vcf"_s);
        const auto *table = dialog.findChild<RecordTable *>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_EQ(table->model()->rowCount(), 5) << "the second card of Piet is taken into the first";
        EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"new"_s);
        EXPECT_EQ(table->model()->index(3, 2).data().toString(),
                  u"phone: +44 7700 900113; role: Head of mornings, Quayside Couriers"_s) << "the other card tells that he is lead rider, too";
        EXPECT_EQ(dialog.findChild<QPlainTextEdit *>()->toPlainText().count(u'\n'), 2);
        dialog.show();
        QTest::qWait(1);
        const QString pictures = qEnvironmentVariable("CONCORD_PICTURES");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(dialog.grab().save(pictures + u"/import-"_s + word(choice) + u".png"_s));
        }
        dialog.reject();
    }
    EXPECT_EQ(partners(), 2u);
}

TEST_F(AnImportDialog, SaysHowManyOrganisationsComeAlongWithThoseWhoAreTicked)
{
    ImportDialog dialog(*workspace, plan("BEGIN:VCARD\nFN:Ines\nORG:Tarn House\nEND:VCARD\nBEGIN:VCARD\nFN:Mo\nORG:Night Market\nEND:VCARD\n" + piet),
                        u"contacts.vcf"_s);
    const auto said = [&dialog](const QString &text) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    EXPECT_TRUE(said(u"2 organisations along with them."_s));
    auto *model = dialog.findChild<RecordTable *>()->model();
    model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_TRUE(said(u"1 organisation along with them."_s));
    button(dialog, u"Import 1 contact"_s)->click();
    EXPECT_EQ(dialog.imported().organisations, 1);
    EXPECT_EQ(partners(), 4u) << "Piet and Quayside Couriers, and these two";
}

TEST_F(AnImportDialog, BringsTheTickedLines)
{
    ImportDialog dialog(*workspace, plan(contacts), u"contacts.vcf"_s);
    button(dialog, u"Tick none"_s)->click();
    EXPECT_FALSE(button(dialog, u"Import 0"_s)->isEnabled());
    auto *model = dialog.findChild<RecordTable *>()->model();
    model->setData(model->index(2, 0), Qt::Checked, Qt::CheckStateRole);
    button(dialog, u"Import 1 contact"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.imported().added, 1);
    EXPECT_EQ(workspace->store().first<Party>("WHERE is_partner ORDER BY id DESC")->name, u"Ørsted Forskning"_s);
}

TEST_F(AnImportDialog, StaysWhileItImportsAndSaysThatNothingWasKeptWhenItIsStopped)
{
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "BEGIN:VCARD\nFN:Person " + QByteArray::number(i) + "\nTEL:" + QByteArray::number(i) + "\nEND:VCARD\n";
    ImportDialog dialog(*workspace, plan(many), u"contacts.vcf"_s);
    dialog.show();
    bool wasStopped = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&] {
        auto *waiting = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (waiting == nullptr || waiting == &dialog)
            return;
        timer.stop();
        button(dialog, u"Cancel"_s)->click(); // as a screen reader can, behind the progress
        EXPECT_TRUE(dialog.isVisible());
        wasStopped = true;
        waiting->reject();
    });
    timer.start(5);
    button(dialog, u"Import 20"_s)->click();
    ASSERT_TRUE(wasStopped);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(partners(), 2u) << "nothing was kept";
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

namespace {

/// Answers each dialog of that kind, once it is open.
template <class Dialog, class Answer>
void answer(QObject &context, Answer act)
{
    auto *timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            timer->stop();
            act(*dialog);
        }
    });
    timer->start(5);
}

} // namespace

TEST_F(AnImportDialog, IsReachedThroughAFileAndTellsWhatItBrought)
{
    Answers prompts;
    prompts.agrees = false;
    EXPECT_FALSE(importContacts(*workspace, prompts, nullptr)) << "no file was chosen";

    prompts.path = folder.file(u"contacts.vcf"_s);
    EXPECT_FALSE(importContacts(*workspace, prompts, nullptr));
    EXPECT_TRUE(prompts.told.last().contains(u"contacts.vcf"_s)) << "there is no such file";

    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contacts);
    file.close();
    QObject context;
    bool wasTold = false;
    QObject::connect(workspace.get(), &Workspace::changed, &context, [&wasTold] { wasTold = true; });
    answer<ImportDialog>(context, [](const ImportDialog &dialog) { button(dialog, u"Import 5"_s)->click(); });
    EXPECT_EQ(importContacts(*workspace, prompts, nullptr), u"Imported: 4 new, 1 updated."_s);
    EXPECT_TRUE(wasTold) << "the window's workspace takes up what the import's own wrote";
    EXPECT_EQ(workspace->undoable()->code, u"import.contacts"_s);
}

TEST_F(AnImportDialog, AsksWhatTheColumnsOfAnUnknownTableAre)
{
    Answers prompts;
    prompts.agrees = false;
    prompts.path = folder.file(u"members.csv"_s);
    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Wer;Organisation;Post;Lieblingsfarbe\nInes;Tarn House;ines@example.org;green\nMo;;mo@example.org;\n");
    file.close();
    QObject context;
    answer<MappingDialog>(context, [](MappingDialog &dialog) {
        const auto choices = dialog.findChildren<QComboBox *>();
        ASSERT_EQ(choices.size(), 4);
        EXPECT_EQ(choices[1]->currentText(), u"Organisation"_s) << "guessed by its name";
        EXPECT_EQ(choices[3]->currentText(), u"Leave out"_s);
        choices[0]->setCurrentText(u"Name"_s);
        choices[2]->setCurrentText(u"E-mail"_s);
        const QString pictures = qEnvironmentVariable("CONCORD_PICTURES");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(dialog.grab().save(pictures + u"/columns.png"_s));
        }
        dialog.accept();
    });
    answer<ImportDialog>(context, [](const ImportDialog &dialog) { button(dialog, u"Import 2"_s)->click(); });
    EXPECT_EQ(importContacts(*workspace, prompts, nullptr), u"Imported: 2 new, 0 updated, 1 organisation along with them."_s);
    EXPECT_EQ(workspace->store().first<ContactPoint>("WHERE value = 'mo@example.org'")->kind, ContactKind::Email);
}

TEST_F(AnImportDialog, ReadsTheFileAgainInTheEncodingThatIsChosen)
{
    Answers prompts;
    prompts.agrees = false;
    prompts.path = folder.file(u"members.csv"_s);
    ASSERT_TRUE(writeFile(prompts.path, "Name,E-mail\n\xD8" "eho\xF8,rehor@example.org\n"));
    QObject context;
    answer<MappingDialog>(context, [](MappingDialog &dialog) { dialog.accept(); });
    answer<ImportDialog>(context, [&context](ImportDialog &dialog) {
        const auto said = dialog.findChildren<QLabel *>();
        EXPECT_TRUE(std::ranges::any_of(said, [](const QLabel *label) { return label->text().contains(u"Read as Western European (Windows-1252)"_s); }));
        const QString pictures = qEnvironmentVariable("CONCORD_PICTURES");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(dialog.grab().save(pictures + u"/encoding.png"_s));
        }
        dialog.findChild<QComboBox *>(u"encoding"_s)->setCurrentText(u"Central European (Windows-1250)"_s);
        answer<ImportDialog>(context, [](const ImportDialog &again) {
            EXPECT_EQ(again.findChild<QComboBox *>(u"encoding"_s)->currentText(), u"Central European (Windows-1250)"_s);
            button(again, u"Import 1"_s)->click();
        });
    });
    EXPECT_EQ(importContacts(*workspace, prompts, nullptr), u"Imported: 1 new, 0 updated."_s);
    EXPECT_TRUE(workspace->store().first<Party>("WHERE name = 'Řehoř'"));
}

TEST_F(AnImportDialog, SaysThatATableIsEmptyAndAsksForNoColumns)
{
    Answers prompts;
    prompts.agrees = false;
    prompts.path = folder.file(u"members.csv"_s);
    ASSERT_TRUE(writeFile(prompts.path, "\n\n"));
    EXPECT_FALSE(importContacts(*workspace, prompts, nullptr));
    EXPECT_TRUE(prompts.told.last().contains(u"nothing in the file"_s)) << prompts.told.last().toStdString();
}

TEST_F(AnImportDialog, KeepsWhatItGuessedOfAColumnAndSaysWhatIsMissing)
{
    CsvShape shape;
    shape.headers = {u"Wer"_s, u"Handy"_s};
    shape.columns = columnsOf(shape.headers, {});
    MappingDialog dialog(shape, u"members.csv"_s);
    EXPECT_EQ(dialog.columns().at(1).label, u"cell"_s);
    const auto choices = dialog.findChildren<QComboBox *>();
    QLabel *missing = nullptr;
    for (auto *label : dialog.findChildren<QLabel *>())
        missing = label->text().startsWith(u"At least one column"_s) ? label : missing;
    ASSERT_NE(missing, nullptr);
    EXPECT_TRUE(missing->isHidden()) << "a phone is enough";
    choices[1]->setCurrentText(u"Note"_s);
    EXPECT_FALSE(missing->isHidden());
    EXPECT_EQ(dialog.columns().at(1), CsvColumn{ContactField::Note});
}

TEST_F(AnImportDialog, ReadsEverythingOfAnotherWorkspaceIntoANewOne)
{
    Answers prompts;
    prompts.agrees = false;
    prompts.path = folder.file(u"all.json"_s);
    ASSERT_TRUE(writeFile(prompts.path, exported(*workspace, ExportFormat::Json).value()));
    QObject context;
    QString introduction;
    answer<ImportDialog>(context, [&](ImportDialog &dialog) {
        for (const auto *label : dialog.findChildren<QLabel *>())
            introduction += label->text();
        dialog.reject();
    });
    EXPECT_FALSE(importContacts(*workspace, prompts, nullptr)) << "this one has partners of its own: those of the file are shown";
    EXPECT_TRUE(introduction.contains(u"all.json"_s)) << introduction.toStdString();
    const auto fresh = Workspace::create(folder.file(u"fresh.concord"_s), {}).value();
    EXPECT_FALSE(importContacts(*fresh, prompts, nullptr)) << "nobody confirmed";
    EXPECT_TRUE(prompts.confirmed.last().contains(u"all.json would bring into this new workspace: 2."_s)) << prompts.confirmed.last().toStdString();
    prompts.agrees = true;
    EXPECT_EQ(importContacts(*fresh, prompts, nullptr), u"Imported everything from all.json."_s);
    EXPECT_EQ(exported(*fresh, ExportFormat::Json).value(), exported(*workspace, ExportFormat::Json).value());
}

TEST_F(AnImportDialog, LeavesSingleChangesOut)
{
    ImportDialog dialog(*workspace, plan("BEGIN:VCARD\nFN:Piet Aarden\nORG:Quayside Couriers\nTITLE:Head of mornings\nTEL:+44 7700 900113\nEND:VCARD\n"),
                        u"contacts.vcf"_s);
    auto *changes = dialog.findChild<QListWidget *>();
    ASSERT_EQ(changes->count(), 2);
    changes->item(1)->setCheckState(Qt::Unchecked);
    button(dialog, u"Import 1 contact"_s)->click();
    EXPECT_EQ(dialog.imported().updated, 1);
    EXPECT_EQ(workspace->store().first<Affiliation>("LIMIT 1")->role, u"Lead rider"_s);
    EXPECT_EQ(workspace->store().select<ContactPoint>().size(), 1u);
}

TEST_F(AnImportDialog, OffersToBringBackWhoWasDeleted)
{
    const PartyId gone = workspace->store().first<Party>("WHERE name = 'Piet Aarden'")->id;
    ASSERT_TRUE(Partners(*workspace).remove(gone));
    const QString path = folder.file(u"piet.vcf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(piet);
    file.close();
    ImportDialog dialog(*workspace, Imports(*workspace).planContacts(path).value(), u"piet.vcf"_s);
    auto *model = dialog.findChild<RecordTable *>()->model();
    EXPECT_EQ(model->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked) << "somebody deleted it on purpose";
    EXPECT_EQ(model->index(0, 1).data().toString(), u"deleted earlier"_s);
    model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    button(dialog, u"Import 1 contact"_s)->click();
    EXPECT_EQ(dialog.imported().broughtBack, 1);
    EXPECT_TRUE(workspace->store().find(gone));
}

TEST_F(AnImportDialog, IsTickedByTheSpaceBar)
{
    ImportDialog dialog(*workspace, plan(contacts), u"contacts.vcf"_s);
    dialog.show();
    auto *table = dialog.findChild<RecordTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST_F(AnImportDialog, OffersNothingForWhoIsThereAlready)
{
    ImportDialog dialog(*workspace, plan(piet), u"contacts.vcf"_s);
    EXPECT_FALSE(dialog.findChild<RecordTable *>()->model()->index(0, 0).data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(button(dialog, u"Import 0"_s)->isEnabled());
}

TEST_F(AnImportDialog, SaysWhenAFileHasNoContacts)
{
    const ImportDialog dialog(*workspace, plan("Dear Sir"), u"letter.vcf"_s);
    EXPECT_EQ(dialog.findChild<RecordTable *>(), nullptr);
    EXPECT_NE(button(dialog, u"Close"_s), nullptr);
}

TEST_F(AnImportDialog, ShowsNamesAsPlainText)
{
    const ImportDialog dialog(*workspace, plan(contacts), u"<img src=x>.vcf"_s);
    for (const auto *label : dialog.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace concord
