// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QDate>
#include <QString>

#include <ostream>

/// GoogleTest prints Qt's values as text instead of bytes.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QDate &day, std::ostream *out) { *out << day.toString(Qt::ISODate).toStdString(); }
QT_END_NAMESPACE

namespace concord {

inline void PrintTo(const Violation &violation, std::ostream *out)
{
    *out << violation.code.toStdString() << " at " << violation.subject.toStdString() << ": "
         << violation.detail.toStdString();
}

/// A failure as its violations, or as its own words.
inline void PrintTo(const Failure &failure, std::ostream *out)
{
    *out << "failure " << static_cast<int>(failure.kind) << ' ' << failure.detail.toStdString();
    for (const Violation &each : failure.violations)
        *out << "\n  " << each.code.toStdString() << " at " << each.subject.toStdString() << ": " << each.detail.toStdString();
}

} // namespace concord
