// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/card.h"

namespace concord {

/// How an alliance is, in four faces that stand beside each other: value, promises, rhythm, relations. Each says why and
/// leads to where it is looked at; below, how each side felt over time, and our view beside theirs. No number sums them up.
class HealthCard : public Card {
    Q_OBJECT
public:
    explicit HealthCard(QWidget *parent = nullptr);

    void present(const AllianceView &view, QDate today);

signals:
    /// As AllianceTab's.
    void tabWanted(const QString &tab, const QString &subject);

private:
    [[nodiscard]] QWidget *faceOf(const AllianceView &view, HealthPart part, QDate today);
    void presentMoods(const AllianceView &view);

    QVBoxLayout *m_faces;
    QVBoxLayout *m_moods;
};

} // namespace concord
