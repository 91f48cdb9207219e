// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/doorway.h"

#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <QThread>

#include <gtest/gtest.h>

#include <latch>
#include <stdexcept>
#include <thread>

namespace concord {
namespace {

/// The rules of the doorway, each as a test. A new workspace, and another connection that writes past its doorway.
class TheDoorway : public ::testing::Test {
protected:
    TheDoorway() : path(folder.file(QStringLiteral("a.concord")))
    {
        Workspace::create(path, {}).value().reset();
        open();
    }

    void open() { doorway = std::make_unique<Doorway>(path, Clock(QDate(2026, 5, 20)), Access::ReadWrite); }

    template <class Record>
    Id<Record> put(Record record, const QString &about = {})
    {
        Id<Record> id;
        doorway->perform({QStringLiteral("test.put"), about}, [&](Store &store) { id = store.insert(record); });
        return id;
    }
    template <class Record>
    void remove(Id<Record> id, const QString &about = {})
    {
        doorway->perform({QStringLiteral("test.remove"), about}, [&](Store &store) { store.remove(id); });
    }
    PartyId putParty(const QString &name)
    {
        Party party;
        party.name = name;
        return put(party, name);
    }
    StrengthId putStrength(PartyId party, const QString &what = QStringLiteral("Cargo bikes"))
    {
        Strength strength;
        strength.partyId = party;
        strength.what = what;
        return put(strength, what);
    }
    void rename(PartyId id, const QString &name)
    {
        doorway->perform({QStringLiteral("party.update"), name}, [&](Store &store) {
            Party party = store.get(id);
            party.name = name;
            store.update(party);
        });
    }
    /// Writes past the doorway.
    void execute(const QByteArray &sql) const { Connection(path, Access::ReadWrite).execute(sql); }

    [[nodiscard]] bool has(PartyId id) const { return doorway->store().find(id).has_value(); }
    [[nodiscard]] bool has(StrengthId id) const { return doorway->store().find(id).has_value(); }
    [[nodiscard]] std::size_t entries() const { return doorway->log().entries(1000, 0).size(); }

    template <class Work>
    static QString refusalOf(const Work &work)
    {
        const Failure failure = failureOf(work);
        EXPECT_EQ(failure.kind, FailureKind::Refused);
        return failure.violations.isEmpty() ? QString() : failure.violations.front().code;
    }

    Folder folder;
    QString path;
    std::unique_ptr<Doorway> doorway;
};

} // namespace

// Acts

TEST_F(TheDoorway, TellsTheRowsOfAnActAndItsCascades)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const StrengthId strength = putStrength(party);
    ChangeSet told;
    told = doorway->perform({QStringLiteral("party.remove"), QStringLiteral("One")},
                            [&](Store &store) { store.remove(party); });
    EXPECT_EQ(told.act.code, QStringLiteral("party.remove"));
    EXPECT_TRUE(told.touches(party));
    EXPECT_TRUE(told.touches(strength));
    EXPECT_FALSE(told.touches<Team>());
    EXPECT_FALSE(told.everything);
}

TEST_F(TheDoorway, LeavesNothingOfAnActThatIsRefused)
{
    const auto before = entries();
    EXPECT_EQ(refusalOf([&] {
                  doorway->perform({QStringLiteral("test.refused"), {}}, [](Store &store) {
                      Party party;
                      party.name = QStringLiteral("One");
                      store.insert(party);
                      refuse(QStringLiteral("blank"));
                  });
              }),
              QStringLiteral("blank"));
    EXPECT_EQ(doorway->store().select<Party>("WHERE name = 'One'").size(), 0U);
    EXPECT_EQ(entries(), before);
}

TEST_F(TheDoorway, LeavesNoEntryOfAnActThatChangesNothing)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const auto before = entries();
    rename(party, QStringLiteral("One"));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(doorway->log().undoable()->act.about, QStringLiteral("One"));
}

TEST_F(TheDoorway, RefusesAnActInsideAnAct)
{
    EXPECT_EQ(
        refusalOf([&] {
            doorway->perform({QStringLiteral("test.outer"), {}}, [&](Store &) { putParty(QStringLiteral("Inner")); });
        }),
        QStringLiteral("nested_act"));
    EXPECT_NO_THROW(putParty(QStringLiteral("After")));
}

TEST_F(TheDoorway, LetsAnActFollowFromWhatWasTold)
{
    const auto workspace = Workspace::open(path).value();
    int told = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&](const ChangeSet &changes) {
        ++told;
        if (changes.act.code != QStringLiteral("test.first"))
            return;
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.second"), {}}, [](Store &store) {
            Party party;
            party.name = QStringLiteral("Second");
            store.insert(party);
        }));
    });
    EXPECT_TRUE(workspace->perform({QStringLiteral("test.first"), {}}, [](Store &store) {
        Party party;
        party.name = QStringLiteral("First");
        store.insert(party);
    }));
    EXPECT_EQ(told, 2);
}

TEST_F(TheDoorway, LetsNothingOutButAnOutcome)
{
    const auto workspace = Workspace::open(path).value();
    const auto thrown = workspace->perform({QStringLiteral("test.throws"), {}},
                                           [](Store &) { throw std::runtime_error("out of luck"); });
    ASSERT_FALSE(thrown);
    EXPECT_EQ(thrown.error().kind, FailureKind::Other);
    EXPECT_EQ(thrown.error().detail, QStringLiteral("out of luck"));
    EXPECT_EQ(workspace->read([](const Store &store) { return store.get(PartyId(999)); }).error().kind,
              FailureKind::NotFound);
}

#ifndef NDEBUG
TEST_F(TheDoorway, StopsAProgramThatLeavesASelectUnfinished)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto leaveUnfinished = [this] {
        Statement rows = doorway->store().query("SELECT id FROM party UNION ALL SELECT id FROM party");
        rows.next();
        putParty(QStringLiteral("One"));
    };
    EXPECT_DEATH(leaveUnfinished(), "unfinished");
}
#endif

// Undo and redo

TEST_F(TheDoorway, BringsACascadingDeleteBackAndDoesItAgain)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const StrengthId first = putStrength(party);
    const StrengthId second = putStrength(party, QStringLiteral("Night shifts"));
    remove(party);
    doorway->undo();
    EXPECT_TRUE(has(party) && has(first) && has(second));
    doorway->redo();
    EXPECT_FALSE(has(party) || has(first) || has(second));
    doorway->undo();
    EXPECT_EQ(doorway->store().get(second).what, QStringLiteral("Night shifts"));
}

TEST_F(TheDoorway, BringsAReferenceThatADeleteEmptiedBackAndEmptiesItAgain)
{
    const PartyId owner = putParty(QStringLiteral("One"));
    Action action;
    action.title = QStringLiteral("Send the plan");
    action.ownerId = owner;
    const ActionId id = put(action);
    remove(owner);
    EXPECT_EQ(doorway->store().get(id).ownerId, std::nullopt);
    doorway->undo();
    EXPECT_EQ(doorway->store().get(id).ownerId, owner);
    doorway->redo();
    EXPECT_EQ(doorway->store().get(id).ownerId, std::nullopt);
}

TEST_F(TheDoorway, UndoesAWholeTreeThatOneActInserted)
{
    PartyId party;
    doorway->perform({QStringLiteral("test.tree"), {}}, [&](Store &store) {
        Party one;
        one.name = QStringLiteral("One");
        party = store.insert(one);
        Strength strength;
        strength.partyId = party;
        strength.what = QStringLiteral("Cargo bikes");
        store.insert(strength);
    });
    doorway->undo();
    EXPECT_FALSE(has(party));
    doorway->redo();
    EXPECT_EQ(doorway->store().select<Strength>("WHERE party_id = ?", {party.value()}).size(), 1U);
}

TEST_F(TheDoorway, SweepsNothingAwayThatWasAddedLater)
{
    const PartyId party = putParty(QStringLiteral("One"));
    execute("INSERT INTO strength (uid, party_id, what, level, evidence) VALUES ('later', " +
            QByteArray::number(static_cast<qlonglong>(party.value())) + ", 'Added later', 3, '')");
    EXPECT_EQ(failureOf([&] { doorway->undo(); }).kind, FailureKind::Conflict);
    EXPECT_TRUE(has(party));
    EXPECT_EQ(doorway->store().select<Strength>("WHERE what = 'Added later'").size(), 1U);
}

TEST_F(TheDoorway, RefusesToTakeBackWhatSomethingStillNeeds)
{
    Questionnaire questionnaire;
    questionnaire.key = QStringLiteral("pulling-together");
    questionnaire.title = QStringLiteral("Pulling together");
    const QuestionnaireId id = put(questionnaire);
    execute("INSERT INTO team (uid, name, purpose, is_working_group, importance, i_belong) VALUES "
            "('t', 'Crew', '', 0, 3, 1)");
    execute("INSERT INTO round (uid, team_id, questionnaire_id, opened_on, form, privacy, invited_n, min_shown, state) "
            "VALUES ('r', 1, 1, '2026-05-20', 'full', 'named', 0, 3, 'open')");
    EXPECT_EQ(failureOf([&] { doorway->undo(); }).kind, FailureKind::Conflict);
    EXPECT_TRUE(doorway->store().find(id));
}

TEST_F(TheDoorway, KeepsALaterEditOfAnotherColumnThroughAnUndo)
{
    const PartyId party = putParty(QStringLiteral("One"));
    rename(party, QStringLiteral("Two"));
    execute("UPDATE party SET note = 'later' WHERE name = 'Two'");
    doorway->undo();
    EXPECT_EQ(doorway->store().get(party).name, QStringLiteral("One"));
    EXPECT_EQ(doorway->store().get(party).note, QStringLiteral("later"));
}

TEST_F(TheDoorway, WritesNothingWhenTheSameColumnWasEditedLater)
{
    const PartyId party = putParty(QStringLiteral("One"));
    rename(party, QStringLiteral("Two"));
    execute("UPDATE party SET name = 'Three' WHERE name = 'Two'");
    const auto before = entries();
    EXPECT_EQ(failureOf([&] { doorway->undo(); }).kind, FailureKind::Conflict);
    EXPECT_EQ(doorway->store().get(party).name, QStringLiteral("Three"));
    EXPECT_EQ(entries(), before);
}

TEST_F(TheDoorway, NeverGivesAnIdOutTwice)
{
    const PartyId first = putParty(QStringLiteral("One"));
    doorway->undo();
    EXPECT_GT(putParty(QStringLiteral("Two")), first);
}

TEST_F(TheDoorway, GoesBackAndForthInOrder)
{
    const PartyId party = putParty(QStringLiteral("One"));
    rename(party, QStringLiteral("Two"));
    rename(party, QStringLiteral("Three"));
    EXPECT_EQ(doorway->undo().act.about, QStringLiteral("Three"));
    EXPECT_EQ(doorway->undo().act.about, QStringLiteral("Two"));
    EXPECT_EQ(doorway->redo().act.about, QStringLiteral("Two"));
    EXPECT_EQ(doorway->redo().act.about, QStringLiteral("Three"));
    EXPECT_EQ(refusalOf([&] { doorway->redo(); }), QStringLiteral("nothing_to_redo"));
    EXPECT_EQ(doorway->store().get(party).name, QStringLiteral("Three"));
}

TEST_F(TheDoorway, EndsTheRedoWithANewAct)
{
    putParty(QStringLiteral("One"));
    putParty(QStringLiteral("Two"));
    doorway->undo();
    putParty(QStringLiteral("Three"));
    EXPECT_EQ(doorway->log().redoable(), std::nullopt);
    EXPECT_EQ(doorway->undo().act.about, QStringLiteral("Three"));
    EXPECT_EQ(doorway->redo().act.about, QStringLiteral("Three"));
    EXPECT_EQ(doorway->log().redoable(), std::nullopt);
    doorway->undo();
    EXPECT_EQ(doorway->undo().act.about, QStringLiteral("One"));
}

TEST_F(TheDoorway, KeepsBothStacksInTheFile)
{
    putParty(QStringLiteral("One"));
    putParty(QStringLiteral("Two"));
    doorway->undo();
    open();
    EXPECT_EQ(doorway->log().undoable()->act.about, QStringLiteral("One"));
    EXPECT_EQ(doorway->redo().act.about, QStringLiteral("Two"));
}

TEST_F(TheDoorway, StopsAtAFinalActAndNamesIt)
{
    doorway->perform({QStringLiteral("round.close"), QStringLiteral("Breakfast crew"), true}, [](Store &store) {
        Team team;
        team.name = QStringLiteral("Breakfast crew");
        store.insert(team);
    });
    putParty(QStringLiteral("One"));
    doorway->undo();
    const Failure failure = failureOf([&] { doorway->undo(); });
    EXPECT_EQ(failure.violations, (QList<Violation>{{QStringLiteral("final_act"), QStringLiteral("round.close"),
                                                     QStringLiteral("Breakfast crew")}}));
    EXPECT_EQ(doorway->store().select<Team>().size(), 1U);
}

TEST_F(TheDoorway, OfANewFileHasNothingToUndoButItsFinalBeginning)
{
    EXPECT_EQ(refusalOf([&] { doorway->undo(); }), QStringLiteral("final_act"));
    EXPECT_EQ(refusalOf([&] { doorway->redo(); }), QStringLiteral("nothing_to_redo"));
}

// History

TEST_F(TheDoorway, NotesEveryActWithItsTimeItsRowsAndWhoDidIt)
{
    const PartyId party = putParty(QStringLiteral("One"));
    putStrength(party);
    remove(party, QStringLiteral("One"));
    const HistoryEntry entry = doorway->log().entries(1, 0).front();
    EXPECT_EQ(entry.act, (Act{QStringLiteral("test.remove"), QStringLiteral("One")}));
    EXPECT_EQ(entry.at.date(), QDate(2026, 5, 20));
    EXPECT_EQ(entry.recorder, QStringLiteral("Me"));
    EXPECT_EQ(entry.rows, 2);
    EXPECT_EQ(entry.deletedRows, 2);
}

TEST_F(TheDoorway, NotesAnUndoAsAnEntryThatNamesTheOtherAndRepeatsNoBytes)
{
    putParty(QStringLiteral("One"));
    const auto act = doorway->log().entries(1, 0).front();
    doorway->undo();
    const auto undo = doorway->log().entries(1, 0).front();
    EXPECT_EQ(undo.undoes, act.id);
    EXPECT_FALSE(undo.isRedo);
    EXPECT_EQ(undo.deletedRows, 1);
    EXPECT_TRUE(doorway->log().find(act.id)->undone);
    doorway->redo();
    EXPECT_TRUE(doorway->log().entries(1, 0).front().isRedo);
    EXPECT_FALSE(doorway->log().find(act.id)->undone);
    EXPECT_EQ(doorway->connection().number("SELECT count(*) FROM change_log WHERE undoes IS NOT NULL "
                                           "AND changeset IS NOT NULL"),
              0);
}

TEST_F(TheDoorway, TellsTheHistoryOfOneRecord)
{
    const PartyId one = putParty(QStringLiteral("One"));
    const PartyId two = putParty(QStringLiteral("Two"));
    rename(one, QStringLiteral("First"));
    doorway->undo();
    QStringList codes;
    for (const HistoryEntry &entry : doorway->log().entriesOf("party", one.value()))
        codes << entry.act.code + (entry.undoes != 0 ? QStringLiteral(" undone") : QString());
    EXPECT_EQ(codes, (QStringList{QStringLiteral("party.update undone"), QStringLiteral("party.update"),
                                  QStringLiteral("test.put")}));
    EXPECT_EQ(doorway->log().entriesOf("party", two.value()).size(), 1U);
}

TEST_F(TheDoorway, CompressesALargeActAndCanStillTakeItBack)
{
    doorway->perform({QStringLiteral("test.import"), {}}, [](Store &store) {
        for (int i = 0; i < 2000; ++i) {
            Party party;
            party.name = QStringLiteral("Partner %1").arg(i);
            party.note = QString(200, u'x');
            store.insert(party);
        }
    });
    EXPECT_LT(doorway->connection().number("SELECT length(changeset) FROM change_log ORDER BY id DESC LIMIT 1"),
              2000 * 100);
    doorway->undo();
    EXPECT_EQ(doorway->store().select<Party>("WHERE is_self = 0").size(), 0U);
}

// Bringing back

TEST_F(TheDoorway, BringsADeletedRecordWithItsChildrenBackAfterARestart)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const StrengthId strength = putStrength(party);
    Action action;
    action.title = QStringLiteral("Send the plan");
    action.ownerId = party;
    const ActionId actionId = put(action);
    remove(party, QStringLiteral("One"));
    const auto deleting = doorway->log().entries(1, 0).front().id;
    putParty(QStringLiteral("Two"));
    open();
    int rows = 0;
    EXPECT_EQ(doorway->bringBack(deleting, rows).act,
              (Act{QStringLiteral("history.bring_back"), QStringLiteral("One")}));
    EXPECT_EQ(rows, 2);
    EXPECT_TRUE(has(party) && has(strength));
    EXPECT_EQ(doorway->store().get(actionId).ownerId, party);
    doorway->undo();
    EXPECT_FALSE(has(party) || has(strength));
    EXPECT_EQ(doorway->store().get(actionId).ownerId, std::nullopt);
}

TEST_F(TheDoorway, BringsBackOnlyWhatIsGone)
{
    const PartyId party = putParty(QStringLiteral("One"));
    remove(party);
    const auto deleting = doorway->log().entries(1, 0).front().id;
    doorway->undo();
    int rows = 0;
    EXPECT_EQ(refusalOf([&] { doorway->bringBack(deleting, rows); }), QStringLiteral("nothing_to_bring_back"));
    EXPECT_EQ(failureOf([&] { doorway->bringBack(4711, rows); }).kind, FailureKind::NotFound);
}

TEST_F(TheDoorway, BringsBackWhatAnUndoTookAway)
{
    const PartyId party = putParty(QStringLiteral("One"));
    doorway->undo();
    putParty(QStringLiteral("Two"));
    const auto undo = doorway->log().entries(2, 0).back();
    int rows = 0;
    doorway->bringBack(undo.id, rows);
    EXPECT_TRUE(has(party));
}

TEST_F(TheDoorway, DoesNotBringAChildBackWithoutItsParent)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const StrengthId strength = putStrength(party);
    remove(strength);
    const auto deleting = doorway->log().entries(1, 0).front().id;
    remove(party);
    int rows = 0;
    EXPECT_EQ(refusalOf([&] { doorway->bringBack(deleting, rows); }), QStringLiteral("parent_is_gone"));
    EXPECT_FALSE(has(strength));
}

// Other processes

TEST_F(TheDoorway, TellsExactlyWhatAnotherProcessDid)
{
    Doorway other(path, {}, Access::ReadWrite);
    const PartyId party = putParty(QStringLiteral("One"));
    const StrengthId strength = putStrength(party);
    doorway->undo();
    const ChangeSet changes = other.foreignChanges();
    EXPECT_TRUE(changes.touches(party));
    EXPECT_TRUE(changes.touches(strength));
    EXPECT_FALSE(changes.everything);
    EXPECT_EQ(changes.act.code, QStringLiteral("test.put"));
    EXPECT_TRUE(other.foreignChanges().isEmpty());
    EXPECT_TRUE(doorway->foreignChanges().isEmpty());
}

TEST_F(TheDoorway, TellsWhatAnotherProcessDidTogetherWithItsOwnAct)
{
    Doorway other(path, {}, Access::ReadWrite);
    const PartyId theirs = putParty(QStringLiteral("One"));
    ChangeSet told = other.perform({QStringLiteral("team.add"), {}}, [](Store &store) {
        Team team;
        team.name = QStringLiteral("Crew");
        store.insert(team);
    });
    EXPECT_TRUE(told.touches(theirs));
    EXPECT_TRUE(told.touches<Team>());
    EXPECT_TRUE(other.foreignChanges().isEmpty());
}

TEST_F(TheDoorway, UndoesWhatAnotherProcessDid)
{
    Doorway other(path, {}, Access::ReadWrite);
    const PartyId party = putParty(QStringLiteral("One"));
    EXPECT_EQ(other.undo().act.about, QStringLiteral("One"));
    EXPECT_FALSE(has(party));
}

TEST_F(TheDoorway, TakesNothingBackWhenAnotherProcessWroteWhileItWaited)
{
    const PartyId party = putParty(QStringLiteral("One"));
    std::latch isWriting(1);
    std::thread other([&] {
        Doorway theirs(path, {}, Access::ReadWrite);
        theirs.perform({QStringLiteral("team.add"), {}}, [&](Store &store) {
            Team team;
            team.name = QStringLiteral("Crew");
            store.insert(team);
            isWriting.count_down();
            QThread::msleep(100); // the undo looks for what is next, and waits
        });
    });
    isWriting.wait();
    EXPECT_EQ(failureOf([&] { doorway->undo(); }).kind, FailureKind::Conflict);
    other.join();
    EXPECT_TRUE(has(party)) << "what is next now is the crew";
    EXPECT_EQ(doorway->undo().act.code, QStringLiteral("team.add"));
}

TEST_F(TheDoorway, TakesUpWhatWasWrittenPastItAndLeavesNothingToUndo)
{
    putParty(QStringLiteral("One"));
    execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    EXPECT_TRUE(doorway->foreignChanges().everything);
    EXPECT_EQ(doorway->log().undoable(), std::nullopt);
    EXPECT_EQ(check(path), QList<Finding>());
    EXPECT_TRUE(doorway->foreignChanges().isEmpty());
}

TEST_F(TheDoorway, TakesUpWhatWasWrittenPastItJustBeforeAnAct)
{
    const PartyId party = putParty(QStringLiteral("One"));
    execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    putStrength(party);
    EXPECT_TRUE(doorway->foreignChanges().everything);
    EXPECT_EQ(check(path), QList<Finding>());
}

TEST_F(TheDoorway, DoesNotTakeTheOthersRepairForAWriteThatNeedsOne)
{
    Doorway other(path, {}, Access::ReadWrite);
    execute("UPDATE party SET note = 'elsewhere'");
    EXPECT_TRUE(doorway->foreignChanges().everything);
    EXPECT_TRUE(other.foreignChanges().everything);
    EXPECT_TRUE(doorway->foreignChanges().isEmpty());
    EXPECT_TRUE(other.foreignChanges().isEmpty());
}

TEST_F(TheDoorway, TakesUpWhatWasWrittenWhileNobodyHadTheFileOpen)
{
    putParty(QStringLiteral("One"));
    doorway.reset();
    execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    const auto workspace = Workspace::open(path).value();
    EXPECT_EQ(workspace->undoable(), std::nullopt);
    EXPECT_EQ(check(path), QList<Finding>());
}

TEST_F(TheDoorway, TakesUpWhatWasWrittenAheadOfTheFileWhileNobodyHadItOpen)
{
    putParty(QStringLiteral("One"));
    doorway.reset();
    execute("PRAGMA journal_mode = WAL; UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    EXPECT_EQ(Workspace::open(path).value()->undoable(), std::nullopt);
    EXPECT_EQ(check(path), QList<Finding>());
}

TEST_F(TheDoorway, TakesUpWhatWasWrittenPastItBetweenTwoActsOfAnotherProcess)
{
    Doorway other(path, {}, Access::ReadWrite);
    const PartyId party = putParty(QStringLiteral("One"));
    execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    putStrength(party);
    EXPECT_TRUE(other.foreignChanges().everything);
    EXPECT_EQ(check(path), QList<Finding>());
    EXPECT_EQ(other.log().undoable(), std::nullopt);
}

TEST_F(TheDoorway, WritesNothingForWhatWasWrittenPastItWhereItMayOnlyRead)
{
    doorway.reset();
    execute("UPDATE party SET name = 'Renamed elsewhere'");
    const auto before = stateOf(folder.path());
    EXPECT_TRUE(Workspace::open(path, {}, OpenMode::ReadOnly).value()->undoable());
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(TheDoorway, TakesNoWriteOfItsOwnForOneThatPassedIt)
{
    const PartyId party = putParty(QStringLiteral("One"));
    const auto stillKnows = [&] {
        const auto before = stateOf(folder.path());
        open();
        EXPECT_TRUE(doorway->foreignChanges().isEmpty());
        return stateOf(folder.path()) == before;
    };
    doorway->undo();
    EXPECT_TRUE(stillKnows()) << "an undo";
    doorway->redo();
    EXPECT_TRUE(stillKnows()) << "a redo";
    rename(party, QStringLiteral("One"));
    EXPECT_TRUE(stillKnows()) << "an act that changes nothing";
    EXPECT_THROW(remove(PartyId(4711)), FailureError);
    EXPECT_TRUE(stillKnows()) << "a refusal";
    doorway->perform({QStringLiteral("round.answer"), {}}, [](Store &store) {
        store.query("DELETE FROM change_log_row WHERE tab = 'party' AND pk = 1").run();
    });
    EXPECT_TRUE(stillKnows()) << "a write outside the history";
    // More than the cache holds, so that SQLite writes to the file before the act commits.
    doorway->connection().execute("PRAGMA cache_size = 20");
    doorway->perform({QStringLiteral("test.import"), {}}, [](Store &store) {
        for (int i = 0; i < 200; ++i) {
            Party many;
            many.name = QString::number(i);
            many.note = QString(2000, u'x');
            store.insert(many);
        }
    });
    EXPECT_TRUE(stillKnows()) << "a large act";
}

TEST_F(TheDoorway, SaysLockedAfterAShortWait)
{
    const Connection other(path, Access::ReadWrite);
    other.execute("BEGIN IMMEDIATE");
    EXPECT_EQ(failureOf([&] { putParty(QStringLiteral("One")); }).kind, FailureKind::Locked);
    other.execute("ROLLBACK");
    EXPECT_NO_THROW(putParty(QStringLiteral("One")));
}

} // namespace concord
