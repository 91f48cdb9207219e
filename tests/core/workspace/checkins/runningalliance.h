// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

#include <gtest/gtest.h>

#include <memory>

namespace concord {

/// A workspace with one alliance that runs, between us and Quayside Couriers, on a Monday in November.
class ARunningAlliance : public ::testing::Test {
protected:
    inline static const QDate today{2026, 11, 23};

    ARunningAlliance() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value())
    {
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.fill"), {}}, [&](Store &store) {
            Party party;
            party.name = QStringLiteral("Quayside Couriers");
            partner = store.insert(party);
            Alliance record;
            record.code = QStringLiteral("A-001");
            record.title = QStringLiteral("Breakfast by Bike");
            record.state = AllianceState::Active;
            alliance = store.insert(record);
        }));
    }

    [[nodiscard]] CheckInSchedule every(int n, PeriodUnit unit, QDate anchor, ScheduleBasis basis = ScheduleBasis::Fixed) const
    {
        CheckInSchedule schedule;
        schedule.allianceId = alliance;
        schedule.title = QStringLiteral("Short check-in");
        schedule.everyN = n;
        schedule.unit = unit;
        schedule.anchorOn = anchor;
        schedule.basis = basis;
        return schedule;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PartyId partner;
    AllianceId alliance;
};

} // namespace concord
