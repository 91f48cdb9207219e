// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/difference.h"
#include "core/reports/layout.h"

class QTextDocument;

namespace concord {

/// How changes look. Words say what happened to a line, and a line under or through the words what happened to them;
/// the colours only help.
struct ChangesLook {
    DocumentLook text;
    QColor added, addedTint;
    QColor removed, removedTint;
};

/// "From version 1 to the text as it reads now: 2 lines added, 1 removed, 3 changed." `fromTo` is its beginning.
[[nodiscard]] QString changesSentence(const QString &fromTo, const QList<LineChange> &changes);

/// Fills `target` with the changes under `sentence`. Of what stayed the same it shows the headings above changes and the
/// lines beside them, and says how many lines it leaves out. Texts are inserted as text, never read as markup.
void layOutChanges(const QString &sentence, const QList<LineChange> &changes, const ChangesLook &look, QTextDocument &target);

} // namespace concord
