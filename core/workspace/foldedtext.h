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

/// Whether a word may go on behind the one that was looked for.
enum class WordEnd { Anywhere, AtItsEnd };

/// Where `word` stands in a folded text as the beginning of a word, or as a whole one, from a place on; -1: nowhere.
[[nodiscard]] qsizetype wordAt(const QString &folded, const QString &word, qsizetype from = 0, WordEnd end = WordEnd::Anywhere);

/// So many characters of a place on are shown of it.
constexpr qsizetype excerptLength = 70;

/// The words around a place in a text, on one line, with dots where it was cut: 30 characters before it, 70 behind.
[[nodiscard]] QString excerpt(const QString &text, qsizetype at);

} // namespace concord
