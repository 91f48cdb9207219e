// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <ostream>

/// GoogleTest prints Qt's values as text instead of bytes.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QDate &day, std::ostream *out) { *out << day.toString(Qt::ISODate).toStdString(); }
QT_END_NAMESPACE
