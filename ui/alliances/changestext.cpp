// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/changestext.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace concord {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangesText)
};

bool isHeading(const DocumentLine &line)
{
    return line.kind == DocumentLine::Kind::Title || line.kind == DocumentLine::Kind::Heading || line.kind == DocumentLine::Kind::Subheading;
}

/// Which lines are shown: every change, the lines beside it, and the headings that it stands under.
QList<bool> shownLines(const QList<LineChange> &changes)
{
    QList<bool> shown(changes.size(), false);
    qsizetype heading = -1;
    qsizetype subheading = -1;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const DocumentLine::Kind kind = changes[i].line.kind;
        if (kind == DocumentLine::Kind::Heading) {
            heading = i;
            subheading = -1;
        } else if (kind == DocumentLine::Kind::Subheading) {
            subheading = i;
        }
        if (changes[i].kind == LineChange::Kind::Same)
            continue;
        for (qsizetype beside = std::max<qsizetype>(0, i - 1); beside <= std::min(changes.size() - 1, i + 1); ++beside)
            shown[beside] = true;
        for (qsizetype above : {heading, subheading}) {
            if (above >= 0)
                shown[above] = true;
        }
    }
    return shown;
}

class Writer {
public:
    Writer(QTextDocument &target, const ChangesLook &look) : m_cursor(&target), m_look(look)
    {
        m_plain.setFont(look.text.font);
        m_plain.setForeground(look.text.text);
    }

    void paragraph(const QString &label, const QColor &labelColour, const DocumentLine &line, const QList<WordRun> &runs)
    {
        start();
        if (!label.isEmpty()) {
            QTextCharFormat format = m_plain;
            format.setForeground(labelColour);
            format.setFontWeight(QFont::DemiBold);
            m_cursor.insertText(label + u' ', format);
        }
        if (line.kind == DocumentLine::Kind::Item)
            m_cursor.insertText(QStringLiteral("• "), m_plain);
        for (const WordRun &run : runs) {
            QTextCharFormat format = formatOf(run.kind);
            if (isHeading(line))
                format.setFontWeight(QFont::DemiBold);
            m_cursor.insertText(QString(run.text).replace(u'\n', QChar(QChar::LineSeparator)), format);
        }
    }
    void note(const QString &words)
    {
        start();
        QTextCharFormat format = m_plain;
        format.setForeground(m_look.text.muted);
        m_cursor.insertText(words, format);
    }

private:
    [[nodiscard]] QTextCharFormat formatOf(WordRun::Kind kind) const
    {
        QTextCharFormat format = m_plain;
        if (kind == WordRun::Kind::Added) {
            format.setFontUnderline(true);
            format.setBackground(m_look.addedTint);
        } else if (kind == WordRun::Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setBackground(m_look.removedTint);
        }
        return format;
    }
    void start()
    {
        QTextBlockFormat block;
        block.setBottomMargin(0.5 * m_look.text.font.pointSizeF());
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_fresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, m_plain);
        m_fresh = false;
    }

    QTextCursor m_cursor;
    const ChangesLook &m_look;
    QTextCharFormat m_plain;
    bool m_fresh = true;
};

QList<WordRun> without(WordRun::Kind left, const QList<WordRun> &words)
{
    QList<WordRun> some = words;
    some.removeIf([left](const WordRun &run) { return run.kind == left; });
    return some;
}

} // namespace

QString changesSentence(const QString &fromTo, const QList<LineChange> &changes)
{
    const auto count = [&](LineChange::Kind kind) {
        return static_cast<int>(std::ranges::count(changes, kind, &LineChange::kind));
    };
    QStringList parts;
    if (const int n = count(LineChange::Kind::Added))
        parts << Words::tr("%n line(s) added", nullptr, n);
    if (const int n = count(LineChange::Kind::Removed))
        parts << Words::tr("%n line(s) removed", nullptr, n);
    if (const int n = count(LineChange::Kind::Changed))
        parts << Words::tr("%n line(s) changed", nullptr, n);
    if (parts.isEmpty())
        return Words::tr("%1: nothing changed, both read the same.").arg(fromTo);
    return QStringLiteral("%1: %2.").arg(fromTo, parts.join(QStringLiteral(", ")));
}

void layOutChanges(const QString &sentence, const QList<LineChange> &changes, const ChangesLook &look, QTextDocument &target)
{
    target.clear();
    target.setDefaultFont(look.text.font);
    target.setDocumentMargin(0);
    QTextCursor whole(&target);
    whole.beginEditBlock();
    Writer writer(target, look);
    writer.note(sentence);
    const QList<bool> shown = shownLines(changes);
    int leftOut = 0;
    const auto sayLeftOut = [&] {
        if (leftOut > 0 && anyChange(changes))
            writer.note(Words::tr("(%n line(s) unchanged)", nullptr, leftOut));
        leftOut = 0;
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!shown[i]) {
            ++leftOut;
            continue;
        }
        sayLeftOut();
        const LineChange &change = changes[i];
        const QString &text = change.line.text;
        switch (change.kind) {
        case LineChange::Kind::Same: writer.paragraph({}, {}, change.line, {{WordRun::Kind::Same, text}}); break;
        case LineChange::Kind::Added: writer.paragraph(Words::tr("Added:"), look.added, change.line, {{WordRun::Kind::Added, text}}); break;
        case LineChange::Kind::Removed: writer.paragraph(Words::tr("Removed:"), look.removed, change.line, {{WordRun::Kind::Removed, text}}); break;
        case LineChange::Kind::Changed:
            writer.paragraph(Words::tr("Before:"), look.removed, change.line, without(WordRun::Kind::Added, change.words));
            writer.paragraph(Words::tr("Now:"), look.added, change.line, without(WordRun::Kind::Removed, change.words));
            break;
        }
    }
    sayLeftOut();
    whole.endEditBlock();
}

} // namespace concord
