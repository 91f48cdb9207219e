// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/papersheet.h"

#include "core/reports/layout.h"
#include "ui/alliances/changestext.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace concord {

namespace {

constexpr qsizetype rowsAtOnce = 40;

DocumentLook lookFor(const QWidget *widget)
{
    const Tokens &t = tokensOf(widget);
    DocumentLook look;
    look.font = typeFont(TypeSize::Body);
    look.text = t.text;
    look.muted = t.muted;
    look.line = t.line;
    return look;
}

} // namespace

PaperSheet::PaperSheet(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WordWrap); // as layOut() wants it: no column is narrower than its longest word
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes changes the width, and with it the layout
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PaperSheet::layOutAgain);
    m_nextPart.setSingleShot(true);
    m_nextPart.setInterval(0);
    connect(&m_nextPart, &QTimer::timeout, this, &PaperSheet::layOutNextPart);
}

std::optional<QList<Retold>> PaperSheet::changesTo(const Document &document) const
{
    const auto *before = std::get_if<Document>(&m_shown);
    return before != nullptr && m_parts.isEmpty() && m_width == viewport()->width() ? retellings(*before, document, m_starts) : std::nullopt;
}

void PaperSheet::present(const Document &document)
{
    const auto changes = changesTo(document);
    const auto *before = std::get_if<Document>(&m_shown);
    const bool same = before != nullptr && before->title() == document.title();
    m_shown = document;
    if (changes)
        retell(*changes, *this->document());
    else
        layOutAgain();
    if (!same)
        verticalScrollBar()->setValue(0);
}

void PaperSheet::bringIntoView(qsizetype block)
{
    finish();
    if (block < 0 || block + 1 >= m_starts.size())
        return;
    // The foot first, so that the block then stands at the top.
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setTextCursor(QTextCursor(document()->findBlockByNumber(m_starts[block + 1])));
    ensureCursorVisible();
}

void PaperSheet::presentChanges(const QString &fromTo, const QList<LineChange> &changes)
{
    const auto *before = std::get_if<Changes>(&m_shown);
    const bool same = before != nullptr && before->fromTo == fromTo;
    m_shown = Changes{fromTo, changes};
    layOutAgain();
    if (!same)
        verticalScrollBar()->setValue(0);
}

void PaperSheet::layOutAgain()
{
    m_later.stop();
    m_nextPart.stop();
    m_parts.clear();
    m_width = viewport()->width();
    m_starts.clear();
    const int place = verticalScrollBar()->value();
    document()->setTextWidth(m_width);
    std::visit([this](const auto &shown) { fill(shown); }, m_shown);
    if (place > verticalScrollBar()->maximum())
        finish();
    verticalScrollBar()->setValue(place);
}

void PaperSheet::fill(const Document &shown)
{
    m_parts = shown.inParts(rowsAtOnce);
    m_starts = layOut(m_parts.takeFirst().document, lookFor(this), *document());
    if (!m_parts.isEmpty())
        m_nextPart.start();
}

void PaperSheet::layOutNextPart()
{
    const Document::Part part = m_parts.takeFirst();
    QList<int> starts = layOutMore(part.document, lookFor(this), *document());
    if (part.goesOn && !starts.isEmpty())
        starts.removeFirst(); // its block began in an earlier part
    m_starts << starts;
    if (!m_parts.isEmpty())
        m_nextPart.start();
}

/// What is asked for may stand in a part that has not come yet.
void PaperSheet::finish()
{
    while (!m_parts.isEmpty())
        layOutNextPart();
    m_nextPart.stop();
}

void PaperSheet::fill(const Changes &shown)
{
    const Tokens &t = tokensOf(this);
    const ChangesLook look{lookFor(this), t.accent, t.accentTint, t.bad, t.badTint};
    layOutChanges(changesSentence(shown.fromTo, shown.lines), shown.lines, look, *document());
}

void PaperSheet::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOutAgain();
}

void PaperSheet::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (viewport()->width() != m_width)
        m_later.start();
}

QVariant PaperSheet::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace concord
