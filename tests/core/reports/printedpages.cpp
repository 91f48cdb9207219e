// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/printedpages.h"

#include "core/reports/writing.h"
#include "tests/support/commands.h"
#include "tests/support/folder.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

namespace {

constexpr double pointsInAnInch = 72;
constexpr double marginPoints = 20 / 25.4 * pointsInAnInch;
constexpr int inkDots = 50; // to the inch

/// Without spaces, places to break, and the glyphs that stand for two letters.
QString squeezed(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.remove(QChar(0x200b));
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Where a page has ink in the margin, in words.
QString inkInTheMargin(const QString &picture)
{
    const QImage page = QImage(picture).convertToFormat(QImage::Format_Grayscale8);
    if (page.isNull())
        return QStringLiteral("pdftoppm drew nothing");
    const int margin = static_cast<int>(marginPoints / pointsInAnInch * inkDots) - 2;
    int ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        const uchar *dots = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const bool inside = x >= margin && x < page.width() - margin && y >= margin && y < page.height() - margin;
            const bool dark = dots[x] < 200;
            if (dark && !inside)
                return QStringLiteral("ink at %1,%2").arg(x).arg(y);
            ink += dark ? 1 : 0;
        }
    }
    return ink > 0 ? QString() : QStringLiteral("a blank page");
}

} // namespace

PrintedPages::PrintedPages(const QByteArray &pdf)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("p.pdf"));
    EXPECT_TRUE(writeFile(path, pdf).has_value());
    m_text = squeezed(QString::fromUtf8(testing::printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})));
    EXPECT_FALSE(m_text.isEmpty()) << "pdftotext read nothing; scripts/setup test installs it";

    QXmlStreamReader boxes(testing::printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    const auto number = [&](const char *name) { return boxes.attributes().value(QLatin1String(name)).toDouble(); };
    while (!boxes.atEnd()) {
        if (boxes.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (boxes.name() == u"page") {
            m_pages << Page{{number("width"), number("height")}, {}, {}};
        } else if (boxes.name() == u"word") {
            const QRectF place(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            m_pages.last().words << Word{place, boxes.readElementText()};
        }
    }
    (void)testing::printedBy(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(inkDots), path, folder.file(QStringLiteral("page"))});
    const QStringList pictures = QDir(folder.path()).entryList({QStringLiteral("page*.ppm")}, QDir::Files, QDir::Name);
    EXPECT_EQ(pictures.size(), m_pages.size());
    for (qsizetype i = 0; i < std::min(pictures.size(), m_pages.size()); ++i)
        m_pages[i].inkFault = inkInTheMargin(folder.file(pictures[i]));
}

bool PrintedPages::says(const DocumentLine &line) const
{
    // Cells stand beside each other and break where they must, so it is word by word. A fact has no colon on paper.
    static const QRegularExpression between(QStringLiteral("\\s+|:\\s"));
    const QStringList words = line.text.split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [this](const QString &word) { return word == u"|" || m_text.contains(squeezed(word)); });
}

QString PrintedPages::faults() const
{
    QStringList faults;
    for (qsizetype n = 0; n < m_pages.size(); ++n) {
        const Page &page = m_pages[n];
        const QRectF body = QRectF(QPointF(0, 0), page.size).adjusted(marginPoints - 2, marginPoints - 2, 2 - marginPoints, 2 - marginPoints);
        const auto report = [&](const QString &what) { faults << QStringLiteral("page %1: %2").arg(n + 1).arg(what); };
        if (!page.inkFault.isEmpty())
            report(page.inkFault);
        for (qsizetype i = 0; i < page.words.size(); ++i) {
            const Word &word = page.words[i];
            // A font's box is taller than its letters: only the sides count exactly.
            if (word.place.left() < body.left() || word.place.right() > body.right() || word.place.bottom() > body.bottom() + 4)
                report(word.text + QStringLiteral(" is in the margin"));
            for (qsizetype k = i + 1; k < page.words.size(); ++k) {
                const QRectF both = word.place & page.words[k].place;
                if (both.width() > 1 && both.height() > word.place.height() / 2)
                    report(QStringLiteral("%1 is on %2").arg(word.text, page.words[k].text));
            }
        }
    }
    return faults.join(u'\n');
}

} // namespace concord
