// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/fitwords.h"

#include "core/base/blank.h"
#include "ui/wording/partnerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitWords)
};

/// The texts of the rubric live in the core, marked for this context.
QString rubric(const char *text)
{
    return QCoreApplication::translate("Fit", text);
}

} // namespace

QString name(FitDecision decision)
{
    switch (decision) {
    case FitDecision::None: return Words::tr("not decided");
    case FitDecision::Pursue: return Words::tr("pursue");
    case FitDecision::TrySmall: return Words::tr("try small");
    case FitDecision::NotNow: return Words::tr("not now");
    }
    return {};
}

QString name(FitBand band)
{
    switch (band) {
    case FitBand::Pursue: return Words::tr("worth pursuing");
    case FitBand::TrySmall: return Words::tr("worth trying small");
    case FitBand::Leave: return Words::tr("better left");
    }
    return {};
}

QString criterion(const FitLine &line)
{
    return rubric(line.text);
}

QString anchors(const FitLine &line)
{
    return Words::tr("1: %1\n3: %2\n5: %3").arg(rubric(line.at1), rubric(line.at3), rubric(line.at5));
}

QString anchor(const FitLine &line, std::optional<int> score)
{
    switch (score.value_or(0)) {
    case 1: return rubric(line.at1);
    case 2: return Words::tr("between “%1” and “%2”").arg(rubric(line.at1), rubric(line.at3));
    case 3: return rubric(line.at3);
    case 4: return Words::tr("between “%1” and “%2”").arg(rubric(line.at3), rubric(line.at5));
    case 5: return rubric(line.at5);
    default: return Words::tr("Not known yet. 5 would be: %1").arg(rubric(line.at5));
    }
}

QStringList dealBreakers()
{
    QStringList all;
    for (const char *text : concord::dealBreakers())
        all << rubric(text);
    return all;
}

QString fitInWords(const Fit &fit, const QString &dealBreaker)
{
    if (!fit.percent)
        return Words::tr("Nothing is rated yet.");
    const QString figure = QLocale().toString(*fit.percent, 'f', 1);
    const QString score = isBlank(dealBreaker) ? Words::tr("Fit %1 of 100: %2.").arg(figure, name(*fit.band))
                                               : Words::tr("Fit %1 of 100, but a deal-breaker stands: not now.").arg(figure);
    if (fit.knownPercent == 100)
        return score;
    return Words::tr("%1 %2 is known; the rest could make it %3 to %4.")
        .arg(score, percent(fit.knownPercent), QLocale().toString(fit.low, 'f', 1), QLocale().toString(fit.high, 'f', 1));
}

QString gutBeside(const FitDetail &fit)
{
    if (!fit.beside)
        return {};
    switch (*fit.beside) {
    case GutBeside::Agrees: return {};
    case GutBeside::Higher: return Words::tr("Your gut thinks more of them than the score. What do you know that the questions don't ask?");
    case GutBeside::Lower: return Words::tr("Your gut thinks less of them than the score. What is it that makes you hesitate?");
    }
    return {};
}

} // namespace concord::wording
