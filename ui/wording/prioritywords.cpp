// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/prioritywords.h"

#include "ui/wording/alliancewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace concord::wording {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("concord::wording", text); }

QString hours(double value, const QString &written)
{
    return value == 1 ? tr("1 hour") : tr("%1 hours").arg(written);
}

/// A month's share has no end of decimals; one is enough to compare.
QString about(double value)
{
    return QLocale().toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

} // namespace

QString name(PriorityKind kind)
{
    switch (kind) {
    case PriorityKind::Cause: return tr("cause");
    case PriorityKind::Project: return tr("project");
    case PriorityKind::Programme: return tr("programme");
    }
    return {};
}

QString name(PriorityState state)
{
    switch (state) {
    case PriorityState::Idea: return tr("idea");
    case PriorityState::Active: return tr("active");
    case PriorityState::Achieved: return tr("achieved");
    case PriorityState::Paused: return tr("paused");
    case PriorityState::Dropped: return tr("dropped");
    }
    return {};
}

QString name(ForceAnswer answer)
{
    switch (answer) {
    case ForceAnswer::Term: return tr("a term of the agreement");
    case ForceAnswer::Safeguard: return tr("a safeguard");
    case ForceAnswer::Ask: return tr("an ask");
    }
    return {};
}

QString name(CoverageBasis basis)
{
    switch (basis) {
    case CoverageBasis::Guess: return tr("my guess");
    case CoverageBasis::Observed: return tr("I saw it");
    case CoverageBasis::TheySaid: return tr("they said so");
    case CoverageBasis::Proved: return tr("proved");
    }
    return {};
}

QString mark(CoverageBasis basis)
{
    switch (basis) {
    case CoverageBasis::Guess: return QStringLiteral("?");
    case CoverageBasis::Observed: return QStringLiteral("○");
    case CoverageBasis::TheySaid: return QStringLiteral("”");
    case CoverageBasis::Proved: return QStringLiteral("✓");
    }
    return {};
}

QString finePercent(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', 1) + QStringLiteral("\u202f%") : QStringLiteral("–");
}

QString aMonthAlone(const LedgerTotals &totals)
{
    if (totals.entries == 0)
        return {};
    const double monthly = *totals.aMonth(totals.hours);
    QStringList parts{hours(monthly, about(monthly))};
    for (const MoneySum &sum : totals.money)
        parts << money(std::llround(*totals.aMonth(static_cast<double>(sum.minor))), sum.currency);
    const QString last = parts.takeLast();
    return tr("%1 a month").arg(parts.isEmpty() ? last : tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last));
}

QString spentAlone(const LedgerTotals &totals)
{
    if (totals.entries == 0)
        return {};
    QStringList parts{hours(totals.hours, number(totals.hours))};
    for (const MoneySum &sum : totals.money)
        parts << money(sum.minor, sum.currency);
    parts << tr("frustration %1 of 5").arg(QLocale().toString(*totals.frustration, 'f', 1));
    return parts.join(QStringLiteral(", "));
}

} // namespace concord::wording
