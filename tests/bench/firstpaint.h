// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

/// Runs the event loop until `window` has been painted and everything that was waiting is done, then prints
/// "FIRST_PAINT_NS RESIDENT_KB PROCESSOR_NS" (the last: processor time until the first paint) and ends. The time counts from BENCH_START (CLOCK_MONOTONIC, in nanoseconds, of whoever
/// started the process), so that loading the program is in it; the memory is taken when the window has come to rest.
int runToFirstPaint(QApplication &application, QWidget &window);
