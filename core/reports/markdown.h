// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace concord {

/// The document as CommonMark with GitHub's tables, ending in a line break. Texts are escaped, so that none of them
/// can become markup, a row or a new block.
[[nodiscard]] QString toMarkdown(const Document &document);

/// What follows a text whose footer is not empty: four lines, the last of which is the footer, so that whoever cuts them off
/// (`head -n -4`) has the text again, byte for byte.
[[nodiscard]] QString markdownFooter(const QString &footer);

/// The document that toMarkdown() wrote: fromMarkdown(toMarkdown(d)) == d. Of a text that something else wrote, what
/// is not understood becomes paragraphs; nothing is left out.
[[nodiscard]] Document fromMarkdown(const QString &markdown);

/// Whether two texts that toMarkdown() wrote say the same. What was sealed long ago may be escaped in another way than
/// is done now, and that changes nothing of what it says.
[[nodiscard]] bool saySame(const QString &markdown, const QString &other);

/// Whether a text is one that toMarkdown() wrote, now or long ago, so that nothing in it shows as anything but what it says.
/// What was sealed long ago may have an escape more, or an address without one.
[[nodiscard]] bool isPlain(const QString &markdown);

} // namespace concord
