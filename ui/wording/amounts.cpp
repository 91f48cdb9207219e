// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/amounts.h"

#include "core/model/alliances/benefit.h"
#include "ui/wording/alliancewords.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace concord::wording {

namespace {

/// A currency's three letters for its sign, or for the letters themselves; empty for anything else.
QString currencyFor(const QString &sign)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    if (sign == QStringLiteral("€"))
        return QStringLiteral("EUR");
    if (sign == QStringLiteral("£"))
        return QStringLiteral("GBP");
    if (sign == QStringLiteral("$"))
        return QStringLiteral("USD");
    return code.match(sign).hasMatch() ? sign : QString();
}

std::optional<double> numberIn(QString text)
{
    text.remove(u' ');
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

QString amount(const Contribution &contribution)
{
    QString text;
    if (contribution.moneyMinor)
        text = money(*contribution.moneyMinor, contribution.currency);
    else if (contribution.amount)
        text = number(*contribution.amount);
    else
        return {};
    return contribution.unit.isEmpty() ? text : text + u' ' + contribution.unit;
}

std::optional<Amount> amountFrom(const QString &text, bool isMoney, const QString &own)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Z]{3}|[€£$])? ?(\\d+(?:[ .,]\\d{3})*(?:[.,]\\d+)?) ?([A-Z]{3}(?= |$)|[€£$])?(.*)$"));
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return Amount{};
    const auto match = pattern.match(typed);
    const auto number = match.hasMatch() ? numberIn(match.captured(2)) : std::nullopt;
    if (!number)
        return std::nullopt;
    Amount amount;
    const QString behind = currencyFor(match.captured(3));
    amount.currency = currencyFor(match.captured(1));
    // Three capitals behind a number may be a unit ("2 FTE"); they are money where money is meant.
    const bool isSign = match.captured(3).size() == 1;
    const bool isPaidIn = !behind.isEmpty() && (isSign || isMoney || behind == own);
    if (amount.currency.isEmpty() && isPaidIn)
        amount.currency = behind;
    if (amount.currency.isEmpty() && isMoney)
        amount.currency = own;
    amount.unit = (isPaidIn ? match.captured(4) : match.captured(3) + match.captured(4)).trimmed();
    if (amount.currency.isEmpty())
        amount.number = number;
    else
        amount.moneyMinor = std::llround(*number * 100);
    return amount;
}

} // namespace concord::wording
