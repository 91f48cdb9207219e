// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/fivedays/dayview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class Badge;

/// One thing that a day wants: whether it is there, what the records say of it, and the way to where it is mended.
class PointLine : public QWidget {
    Q_OBJECT
public:
    explicit PointLine(DayPoint point, QWidget *parent = nullptr);

    void show(const PointProgress &progress, const FiveDaysView &view);

signals:
    void mendWanted(concord::DayPoint point);

private:
    DayPoint m_point;
    Badge *m_state;
    QLabel *m_sentence;
    QPushButton *m_mend;
};

} // namespace concord
