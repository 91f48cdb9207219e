// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/workspace/checkins/checkinlist.h"
#include "ui/widgets/card.h"

namespace concord {

class Workspace;

/// The rhythms of check-ins and how well each is kept; in its title, how well all is kept with one of the sides.
class RhythmsCard : public Card {
    Q_OBJECT
public:
    explicit RhythmsCard(const Workspace &workspace, QWidget *parent = nullptr);

    void refresh(const CheckInSubject &subject);

signals:
    void changeRequested(concord::CheckInScheduleId id);
    void failed(const concord::Failure &failure);

private:
    QWidget *line(const ScheduleRow &rhythm, const std::optional<Punctuality> &kept);

    const Workspace &m_workspace;
};

} // namespace concord
