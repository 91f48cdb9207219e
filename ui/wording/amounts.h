// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace concord {
struct Contribution;
}

/// How much somebody brings, as one writes it: "3 riders", "EUR 1.90 a drop".
namespace concord::wording {

/// A number with its unit, or money with what it is for. Neither: it was not said.
struct Amount {
    std::optional<double> number;
    std::optional<std::int64_t> moneyMinor; ///< in hundredths of the currency
    QString currency;                       ///< ISO 4217
    QString unit;
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// Empty when it was not said.
[[nodiscard]] QString amount(const Contribution &contribution);

/// What a person types: a number first, or a currency before or behind it; a number alone is money in `own` when
/// `isMoney`. Nothing when there is no number in it.
[[nodiscard]] std::optional<Amount> amountFrom(const QString &text, bool isMoney, const QString &own);

} // namespace concord::wording
