// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace concord {

/// A document as a value: plain texts in a few kinds of block, which each renderer writes in its own way. No text in
/// it is ever markup. Texts are kept tidy: no control characters, none that turn the letters after them about, no blank
/// lines, no spaces at the ends of lines; a line break inside a text is kept as U+000A, except in headings and keys,
/// which are one line.
class Document {
public:
    struct Heading {
        int level = 1; ///< 1 or 2, below the title
        QString text;
        bool operator==(const Heading &) const = default;
    };
    struct Paragraph {
        QString text;
        bool operator==(const Paragraph &) const = default;
    };
    struct Bullets {
        QStringList items;
        bool operator==(const Bullets &) const = default;
    };
    struct Facts {
        QList<std::pair<QString, QString>> pairs;
        bool operator==(const Facts &) const = default;
    };
    struct Table {
        QStringList header;
        QList<QStringList> rows; ///< each as wide as the header
        bool operator==(const Table &) const = default;
    };
    using Block = std::variant<Heading, Paragraph, Bullets, Facts, Table>;

    Document() = default;
    explicit Document(const QString &title);

    void heading(const QString &text, int level = 1);
    /// One paragraph for each part between blank lines; nothing for a blank text.
    void text(const QString &text);
    /// Leaves blank items out; adds nothing when none remains.
    void bullets(const QStringList &items);
    /// Leaves pairs with a blank key or value out; adds nothing when none remains.
    void facts(const QList<std::pair<QString, QString>> &pairs);
    /// Adds nothing without rows. Short rows are filled with empty cells, long ones cut to the header's width.
    void table(const QStringList &header, const QList<QStringList> &rows);
    /// The same document in parts of at most `rows` lines or rows of a table each, the first with the title. A table may go
    /// on in the next part, with its header again: `goesOn` of that part. Parts that are shown one below the other read
    /// like the whole.
    struct Part;
    [[nodiscard]] QList<Part> inParts(qsizetype rows) const;
    /// Everything of `other` but its title.
    void append(const Document &other);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }

    bool operator==(const Document &) const = default;

private:
    QString m_title;
    QList<Block> m_blocks;
};

struct Document::Part {
    Document document;
    bool goesOn = false;
};

} // namespace concord
