// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace concord {

/// An act failed for a reason that has nothing to do with what was typed, such as a full disk. If a field below `widget`
/// is just being written by it, the field keeps what was typed as not yet saved, says so, and is written again when it
/// is left the next time.
void keepUnsaved(const QWidget *widget, const QString &sentence);

} // namespace concord
