// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/words.h"
#include "core/reports/document.h"
#include "core/reports/papersize.h"

#include <optional>

namespace concord {

/// The forms that a document can be written in.
enum class DocumentFormat { Pdf, Odt, Html, Md };
template <>
inline constexpr auto words<DocumentFormat> = wordList("pdf", "odt", "html", "md");

/// What the name of a file says about its format: "plan.htm" and "plan.html" are HTML. Nothing for other names.
[[nodiscard]] std::optional<DocumentFormat> formatOfFile(const QString &path);

/// The document in that format, with the footer of the setup: on each page of a PDF and of ODT, at the end of HTML and of
/// Markdown. PDF needs a QGuiApplication.
[[nodiscard]] QByteArray render(const Document &document, const PageSetup &setup, DocumentFormat format);

/// Writes a whole file or none: what was at `path` stays when writing fails.
[[nodiscard]] Outcome<void> writeFile(const QString &path, const QByteArray &content);

} // namespace concord
