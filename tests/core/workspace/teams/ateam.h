// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/model/teams/quickrow.h"
#include "core/workspace/teams/changes.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/teams/teams.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

/// A workspace with one team, "Breakfast crew", on the day the test says.
class ATeam : public ::testing::Test {
protected:
    ATeam()
    {
        workspace = Workspace::create(file, {QStringLiteral("Mara"), QStringLiteral("Bakery"), QStringLiteral("EUR")},
                                      Clock(QDate(2026, 3, 2)))
                        .value();
        Team crew;
        crew.name = QStringLiteral("Breakfast crew");
        crew.importance = 5;
        team = teams().add(crew).value();
    }

    [[nodiscard]] Teams teams() const { return Teams(*workspace); }
    [[nodiscard]] Rounds rounds() const { return Rounds(*workspace); }
    [[nodiscard]] Changes changes() const { return Changes(*workspace); }

    /// Opens the file anew on another day.
    void goTo(QDate day)
    {
        workspace.reset();
        workspace = Workspace::open(file, Clock(day)).value();
    }

    void goDays(int days) { goTo(workspace->today().addDays(days)); }

    PartyId addMember(const QString &name)
    {
        const auto added = teams().addMember(team, {.partyId = {}, .name = name, .part = {}});
        return *workspace->store().get(added.value()).partyId;
    }

    RoundId openRound(Privacy privacy = Privacy::Named, int invited = 4, RoundForm form = RoundForm::Full)
    {
        return rounds().open(team, {form, privacy, invited, 3}).value();
    }

    /// Records a row of answers as the questionnaire's items come.
    Outcome<void> answer(RoundId round, std::optional<PartyId> rater, const QString &row, std::optional<int> gut = {})
    {
        SheetEntry entry;
        entry.rater = rater;
        entry.gut = gut;
        const auto items = rounds().items(round).value();
        const QuickRow read = readQuickRow(row, static_cast<int>(items.size()));
        for (std::size_t i = 0; i < read.scores.size(); ++i)
            entry.scores.insert(items[static_cast<qsizetype>(i)].code, read.scores[i]);
        return rounds().record(round, entry);
    }

    /// A named round in which each row is the answer of the member at the same place; closed.
    RoundId closedRound(const QStringList &rows, const QList<PartyId> &raters)
    {
        const RoundId round = openRound(Privacy::Named, std::max(1, static_cast<int>(rows.size())));
        for (qsizetype i = 0; i < rows.size(); ++i)
            EXPECT_TRUE(answer(round, raters[i], rows[i]));
        EXPECT_TRUE(rounds().close(round));
        return round;
    }

    [[nodiscard]] TeamDetail detail() const { return *teamDetail(workspace->store(), team, workspace->today()); }

    static QString violation(const Outcome<void> &outcome)
    {
        return outcome || outcome.error().violations.isEmpty() ? QString() : outcome.error().violations.first().code;
    }
    template <class T>
    static QString violation(const Outcome<T> &outcome)
    {
        return outcome || outcome.error().violations.isEmpty() ? QString() : outcome.error().violations.first().code;
    }

    Folder folder;
    QString file = folder.file(QStringLiteral("teams.concord"));
    std::unique_ptr<Workspace> workspace;
    TeamId team;
};

} // namespace concord
