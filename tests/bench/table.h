// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace concord::bench {

/// One line of the table.
struct Row {
    QString what;
    QString figure;   ///< what was measured, with its spread
    QString goal;     ///< empty: reported only
    bool met = true;
};

/// The lines under one heading.
struct Section {
    QString title;
    QString about; ///< what is compared, and how
    std::vector<Row> rows;
};

/// The whole as Markdown.
[[nodiscard]] QString markdown(const std::vector<Section> &sections);

/// Replaces what stands in `file` between the lines "<!-- bench -->" and "<!-- /bench -->" by `text`.
[[nodiscard]] bool replaceFigures(const QString &file, const QString &text);

} // namespace concord::bench
