// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/days.h"
#include "ui/wording/fivedaywords.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FiveDays)
};

/// Room to write by hand where nothing was typed.
QString emptyLine()
{
    return QString(40, u'_');
}

} // namespace

Document fiveDaysPaper(const FiveDaysView &view, QDate today)
{
    Document paper(view.priorityTitle.isEmpty() ? Words::tr("Five days")
                                                : Words::tr("Five days: %1").arg(view.priorityTitle));
    paper.text(Words::tr("%1 % on %2, counted from the records. For your own eyes.").arg(view.percent()).arg(day(today)));
    for (const DayProgress &progress : view.days) {
        paper.heading(Words::tr("Day %1: %2, %3 %")
                          .arg(QString::number(progress.day), nameOfDay(progress.day), QString::number(progress.percent())));
        paper.text(sayingOfDay(progress.day));
        QList<std::pair<QString, QString>> notes;
        for (const DayPrompt prompt : promptsOf(progress.day))
            notes << std::pair(question(prompt), view.notes.value(prompt, emptyLine()));
        paper.facts(notes);
        QStringList there;
        QStringList thin;
        for (const PointProgress &point : progress.points)
            (point.isThere() ? there : thin) << sentence(point, view);
        if (!there.isEmpty()) {
            paper.heading(Words::tr("What is there"), 2);
            paper.bullets(there);
        }
        if (!thin.isEmpty()) {
            paper.heading(Words::tr("What is thin"), 2);
            paper.bullets(thin);
        }
    }
    return paper;
}

} // namespace concord::wording
