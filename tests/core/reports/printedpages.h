// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/difference.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace concord {

/// A PDF as pdftotext(1) and pdftoppm(1) see it.
class PrintedPages {
public:
    explicit PrintedPages(const QByteArray &pdf);

    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    /// Whether all the words of a document's line stand on the pages.
    [[nodiscard]] bool says(const DocumentLine &line) const;
    /// How often a word stands there in one run of letters, wherever its lines break.
    [[nodiscard]] qsizetype timesOf(const QString &word) const { return m_text.count(word); }
    /// What is wrong: a word in the margin or on another word, ink where the paper must be blank. Empty: nothing.
    [[nodiscard]] QString faults() const;

private:
    struct Word {
        QRectF place; ///< in points
        QString text;
    };
    struct Page {
        QSizeF size;
        QList<Word> words;
        QString inkFault;
    };
    QList<Page> m_pages;
    QString m_text; ///< without spaces
};

} // namespace concord
