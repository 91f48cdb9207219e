// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace concord {

/// What of an alliance waits for the user: check-ins, late work, concerns, ideas without an answer, an end that has
/// come. Hidden while nothing does.
class NeedsCard : public Card {
    Q_OBJECT
public:
    explicit NeedsCard(QWidget *parent = nullptr);

    void present(const AllianceView &view, QDate today);

signals:
    void navigationRequested(const concord::RecordRef &to);
    /// As AllianceTab's.
    void tabWanted(const QString &tab, const QString &subject);

private:
    /// What the days of the agreement ask for: to prepare, that the window for notice has passed, or a decision.
    void presentDates(const AllianceView &view, QDate today);
    void add(const QString &badge, Tone tone, const QString &text, const QString &act, const RecordRef &to);

    QVBoxLayout *m_rows;
};

} // namespace concord
