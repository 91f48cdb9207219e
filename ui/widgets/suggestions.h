// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

namespace concord {

class LineField;

/// Offers `names` while one of them is typed, and all of them behind the arrow at the line's end or by Alt+Down. Any
/// other name may be typed as well.
void offer(QLineEdit *line, const QStringList &names);
/// The same for a field, which commits what is picked.
void offer(LineField *field, const QStringList &names);
/// For a field of several names with commas between them: offers them for the last one.
void offerSeveral(LineField *field, const QStringList &names);

} // namespace concord
