// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/fits.h"

#include <QStringList>

namespace concord::wording {

[[nodiscard]] QString name(FitDecision decision);
[[nodiscard]] QString name(FitBand band);
[[nodiscard]] QString criterion(const FitLine &line);
/// What 1, 3 and 5 mean, a line each.
[[nodiscard]] QString anchors(const FitLine &line);
/// What that score means; for 2 and 4 what they stand between, for an unknown one what to look for.
[[nodiscard]] QString anchor(const FitLine &line, std::optional<int> score);
[[nodiscard]] QStringList dealBreakers();
/// "Fit 53 of 100: try small. 90 % is known; the rest could make it 48 to 58."
/// `dealBreaker`: what stands against it whatever the score; blank: nothing.
[[nodiscard]] QString fitInWords(const Fit &fit, const QString &dealBreaker = {});
/// The difference between gut and score as a question; empty where there is none.
[[nodiscard]] QString gutBeside(const FitDetail &fit);

} // namespace concord::wording
