// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace concord {

/// A text as search compares it: lower case, without accents, with the letters that accents do not explain spelled
/// out (ø is o, ł is l, æ is ae, ß is ss).
struct FoldedText {
    QString text;
    QList<qsizetype> origin; ///< for each character of `text`, the position in the original that it comes from
};

[[nodiscard]] FoldedText fold(const QString &text);

} // namespace concord
