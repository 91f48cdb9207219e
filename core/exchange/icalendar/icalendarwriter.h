// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar/calendarevent.h"

#include <QByteArray>

#include <vector>

namespace concord {

/// A calendar of these events as iCalendar (RFC 5545). The same events always give the same bytes. Alarms ring at nine in
/// the morning, so many days before. `name` is what a calendar program calls the whole.
/// Events after the year 2500 are left out.
[[nodiscard]] QByteArray toICalendar(const QString &name, const std::vector<CalendarEvent> &events);

} // namespace concord
