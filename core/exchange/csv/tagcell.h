// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace concord {

/// The tags in one cell of a table: "Quay; Printers". One that could be taken for something else there stands in
/// quotation marks. tagsIn(tagCell(x)) == x for tags without blanks around them.
[[nodiscard]] QString tagCell(const QStringList &tags);
/// The tags of a cell, parted as Google (" ::: "), Outlook and Concord (";") or people (",") do. Google's own lists, "* myContacts" and
/// "* starred", are none, unless they stand in quotation marks.
[[nodiscard]] QStringList tagsIn(const QString &cell);

} // namespace concord
