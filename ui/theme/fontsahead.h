// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace concord {

/// Reads the system's font configuration on a thread of its own while the program connects to its display: several
/// milliseconds that the first letter would wait for otherwise. To be made before QApplication; waits for its end when it
/// goes out of scope. Where there is no fontconfig it does nothing.
class FontsAhead {
public:
    FontsAhead();
    ~FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

private:
    std::thread m_reading;
};

} // namespace concord
