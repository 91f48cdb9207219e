// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/blank.h"
#include "core/base/outcome.h"

#include <QDate>

#include <algorithm>

namespace concord {

/// Gathers the rules that a record or a step breaks, so that a person hears of all of them at once.
class Rules {
public:
    /// Notes a violation unless the rule `holds`.
    Rules &require(bool holds, QString code, QString subject = {}, QString detail = {})
    {
        if (!holds)
            m_broken.append({std::move(code), std::move(subject), std::move(detail)});
        return *this;
    }
    [[nodiscard]] const QList<Violation> &broken() const { return m_broken; }

private:
    QList<Violation> m_broken;
};

/// Whether `to` is no earlier than `from`; a day that is not known is no contradiction.
[[nodiscard]] inline bool inOrder(QDate from, QDate to)
{
    return !from.isValid() || !to.isValid() || from <= to;
}

/// Whether the text has the form of an ISO 4217 code: three letters from A to Z.
[[nodiscard]] inline bool isCurrencyCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Whether a computed value reaches a limit. Forgives the last bits that a sum of doubles loses, never a digit that
/// a person would see: bands are decided on unrounded values (docs/formulas.md, "Bands").
[[nodiscard]] constexpr bool reaches(double value, double limit)
{
    return value >= limit - 1e-9;
}

} // namespace concord
