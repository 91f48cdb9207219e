// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/fit.h"

#include "core/model/rules.h"

#include <QCoreApplication>

#include <cmath>

namespace concord {

namespace {

// clang-format off
constexpr std::array lines{
    FitLine{FitCriterion::F1, 25, QT_TRANSLATE_NOOP("Fit", "Better at it than we are"),
            QT_TRANSLATE_NOOP("Fit", "about our level or unproven"),
            QT_TRANSLATE_NOOP("Fit", "clearly better in part of it"),
            QT_TRANSLATE_NOOP("Fit", "known for exactly this, with work we can look at")},
    FitLine{FitCriterion::F2, 20, QT_TRANSLATE_NOOP("Fit", "Lines up with what we need"),
            QT_TRANSLATE_NOOP("Fit", "would have to change their work"),
            QT_TRANSLATE_NOOP("Fit", "about half is what they do anyway"),
            QT_TRANSLATE_NOOP("Fit", "it is what they do every week")},
    FitLine{FitCriterion::F3, 15, QT_TRANSLATE_NOOP("Fit", "Has something real to gain"),
            QT_TRANSLATE_NOOP("Fit", "does us a favour"),
            QT_TRANSLATE_NOOP("Fit", "helpful to them"),
            QT_TRANSLATE_NOOP("Fit", "touches one of their own main aims")},
    FitLine{FitCriterion::F4, 10, QT_TRANSLATE_NOOP("Fit", "Ways of working suit ours"),
            QT_TRANSLATE_NOOP("Fit", "pace, manners, values clash"),
            QT_TRANSLATE_NOOP("Fit", "differences we can name and manage"),
            QT_TRANSLATE_NOOP("Fit", "we would enjoy a hard day together")},
    FitLine{FitCriterion::F5, 10, QT_TRANSLATE_NOOP("Fit", "Keeps promises"),
            QT_TRANSLATE_NOOP("Fit", "record of slipping"),
            QT_TRANSLATE_NOOP("Fit", "mixed, or little known but fair signs"),
            QT_TRANSLATE_NOOP("Fit", "others we trust say so, with examples")},
    FitLine{FitCriterion::F6, 10, QT_TRANSLATE_NOOP("Fit", "Has room now"),
            QT_TRANSLATE_NOOP("Fit", "stretched; no named person"),
            QT_TRANSLATE_NOOP("Fit", "some room, dates uncertain"),
            QT_TRANSLATE_NOOP("Fit", "a named person and dates")},
    FitLine{FitCriterion::F7, 5, QT_TRANSLATE_NOOP("Fit", "Open with knowledge and credit"),
            QT_TRANSLATE_NOOP("Fit", "guards both"),
            QT_TRANSLATE_NOOP("Fit", "shares when asked"),
            QT_TRANSLATE_NOOP("Fit", "shares first and names others")},
    FitLine{FitCriterion::F8, 5, QT_TRANSLATE_NOOP("Fit", "Little exposure"),
            QT_TRANSLATE_NOOP("Fit", "rival, conflict or reputation worry"),
            QT_TRANSLATE_NOOP("Fit", "manageable with a rule"),
            QT_TRANSLATE_NOOP("Fit", "none found after looking")},
};

constexpr std::array breakers{
    QT_TRANSLATE_NOOP("Fit", "demands exclusivity we cannot give"),
    QT_TRANSLATE_NOOP("Fit", "legal or ethical bar"),
    QT_TRANSLATE_NOOP("Fit", "key person does not want it"),
    QT_TRANSLATE_NOOP("Fit", "would leave us unable to stop"),
    QT_TRANSLATE_NOOP("Fit", "asks us to hide something from those we serve"),
};
// clang-format on

/// How much of its weight a score earns: 1 nothing, 5 all.
double earned(int weight, int score)
{
    return weight * (score - 1) / 4.0;
}

} // namespace

std::span<const FitLine> fitLines()
{
    return lines;
}

std::span<const char *const> dealBreakers()
{
    return breakers;
}

Fit fit(const FitScores &scores)
{
    Fit result;
    double points = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!scores[i])
            continue;
        points += earned(lines[i].weight, *scores[i]);
        result.knownPercent += lines[i].weight;
    }
    result.low = points;
    result.high = points + (100 - result.knownPercent);
    if (result.knownPercent > 0) {
        result.percent = 100 * points / result.knownPercent;
        result.band = reaches(*result.percent, 75)   ? FitBand::Pursue
                      : reaches(*result.percent, 50) ? FitBand::TrySmall
                                                     : FitBand::Leave;
    }
    return result;
}

Fit fit(const QList<FitRating> &ratingsOfOneParty)
{
    FitScores scores;
    for (const FitRating &rating : ratingsOfOneParty)
        scores[static_cast<std::size_t>(rating.criterion)] = rating.score;
    return fit(scores);
}

bool tooCloseToCall(const Fit &a, const Fit &b)
{
    if (!a.percent || !b.percent)
        return true;
    return !reaches(std::abs(*a.percent - *b.percent), 5) || (a.low <= b.high && b.low <= a.high);
}

std::optional<GutBeside> gutBeside(std::optional<int> gut, const Fit &fit)
{
    if (!gut || !fit.percent)
        return std::nullopt;
    constexpr double step = 25;
    const double apart = step * (*gut - 1) - *fit.percent;
    if (!reaches(std::abs(apart), step))
        return GutBeside::Agrees;
    return apart > 0 ? GutBeside::Higher : GutBeside::Lower;
}

QList<Violation> violationsOf(const FitSummary &summary)
{
    const bool forward = summary.decision == FitDecision::Pursue || summary.decision == FitDecision::TrySmall;
    return Rules()
        .require(!forward || isBlank(summary.dealbreakerNote), QStringLiteral("deal_breaker_stands"),
                 QStringLiteral("fit_summary.decision"), summary.dealbreakerNote)
        .require(summary.decision == FitDecision::None || summary.decidedOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("fit_summary.decided_on"))
        .broken();
}

} // namespace concord
