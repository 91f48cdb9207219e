// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/retelling.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype longWord = 28; // as in layOut(): longer ones may have to break

bool mayBreak(const QString &text)
{
    qsizetype run = 0;
    return std::ranges::any_of(text, [&run](QChar c) {
        run = c.isSpace() ? 0 : run + 1;
        return run > longWord;
    });
}

/// The texts of a block that is no table, one for each laid-out block; nothing for a table.
std::optional<QStringList> textsOf(const Document::Block &block)
{
    if (const auto *heading = std::get_if<Document::Heading>(&block))
        return QStringList{heading->text};
    if (const auto *paragraph = std::get_if<Document::Paragraph>(&block))
        return QStringList{paragraph->text};
    if (const auto *list = std::get_if<Document::Bullets>(&block))
        return list->items;
    return std::nullopt;
}

bool sameKind(const Document::Block &a, const Document::Block &b)
{
    const auto *first = std::get_if<Document::Heading>(&a);
    const auto *second = std::get_if<Document::Heading>(&b);
    return a.index() == b.index() && (first == nullptr || first->level == second->level);
}

} // namespace

std::optional<QList<Retold>> retellings(const Document &before, const Document &after, const QList<int> &starts)
{
    QList<Retold> changes;
    if (before.blocks().size() != after.blocks().size() || starts.size() != before.blocks().size() + 1)
        return std::nullopt;
    if (before.title() != after.title())
        changes << Retold{starts[0], after.title()};
    for (qsizetype i = 0; i < after.blocks().size(); ++i) {
        const Document::Block &was = before.blocks()[i];
        const Document::Block &is = after.blocks()[i];
        if (was == is)
            continue;
        const auto old = textsOf(was);
        const auto now = textsOf(is);
        if (!sameKind(was, is) || !old || !now || old->size() != now->size())
            return std::nullopt;
        for (qsizetype k = 0; k < now->size(); ++k) {
            if (old->at(k) != now->at(k))
                changes << Retold{starts[i + 1] + static_cast<int>(k), now->at(k)};
        }
    }
    if (std::ranges::any_of(changes, [](const Retold &change) { return mayBreak(change.text); }))
        return std::nullopt;
    return changes;
}

void retell(const QList<Retold> &changes, QTextDocument &target)
{
    for (const Retold &change : changes) {
        const QTextBlock block = target.findBlockByNumber(change.block);
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(QString(change.text).replace(u'\n', QChar(QChar::LineSeparator)), block.charFormat());
    }
}

} // namespace concord
