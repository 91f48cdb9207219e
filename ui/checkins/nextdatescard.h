// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace concord {

/// The next dates of a rhythm, while it is being made.
class NextDatesCard : public Card {
    Q_OBJECT
public:
    static constexpr int shown = 6;

    explicit NextDatesCard(QDate today, QWidget *parent = nullptr);

    /// `sentence` says the rhythm in words, or why there are no dates.
    void show(const QList<QDate> &dates, const QString &sentence);
    /// One wrapped line instead of a column.
    void setCompact(bool compact);

private:
    void build();

    QDate m_today;
    QList<QDate> m_days;
    bool m_compact = false;
    QLabel *m_rhythm;
    QVBoxLayout *m_list;
};

} // namespace concord
