// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace concord {

/// Runs `act` once, when `widget` has been painted for the first time from now on, so that what is not seen at once does
/// not keep the eye waiting. Never when `widget` goes away before it is painted.
void afterPaint(QWidget *widget, std::function<void()> act);

} // namespace concord
