// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfields.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextBlock>

#include <cmath>
#include <functional>

namespace concord {

namespace {

/// A line that is longer than its field ends in an ellipsis while nobody edits it, instead of a cut letter.
class ElidedLine : public QLineEdit {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        constexpr int qtsOwnMargin = 2;
        const QRect room = style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                               .marginsRemoved(textMargins())
                               .adjusted(qtsOwnMargin, 0, -qtsOwnMargin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

/// Tells when its text lies in the width that it has now: the document does not, and the field around it is too early.
class WidthTellingText : public QPlainTextEdit {
public:
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (resized)
            resized();
    }
};

} // namespace

void TypedField::setValue(const QString &value)
{
    const bool show = mayShow();
    m_stored = value;
    if (show)
        restore();
    else
        m_shown = value.trimmed();
}

bool TypedField::take()
{
    m_before = m_stored;
    m_stored = m_shown = value();
    return true;
}

void TypedField::giveBack()
{
    m_stored = m_before;
    m_shown = m_before.trimmed();
}

void TypedField::restore()
{
    if (typed() != m_stored)
        put(m_stored);
    m_shown = value();
}

LineField::LineField(QWidget *parent) : TypedField(parent), m_line(new ElidedLine)
{
    setEditor(m_line);
}

void LineField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void LineField::lock(bool locked)
{
    m_line->setReadOnly(locked);
}

QString LineField::typed() const
{
    return m_line->text();
}

void LineField::put(const QString &text)
{
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

TextField::TextField(QWidget *parent, int lines) : TypedField(parent), m_text(nullptr), m_lines(lines)
{
    auto *text = new WidthTellingText;
    text->resized = [this] { grow(); };
    m_text = text;
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditor(m_text);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::grow);
    grow();
}

void TextField::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void TextField::lock(bool locked)
{
    m_text->setReadOnly(locked);
}

QString TextField::typed() const
{
    return m_text->toPlainText();
}

void TextField::put(const QString &text)
{
    m_text->setPlainText(text);
}

void TextField::grow()
{
    // A plain text layout measures its height in lines.
    const int lines = std::max(m_lines, static_cast<int>(std::lround(m_text->document()->size().height())));
    const auto margin = static_cast<int>(std::ceil(2 * m_text->document()->documentMargin()));
    constexpr int frame = 6; // border and padding of the style, above and below
    const int height = lines * m_text->fontMetrics().lineSpacing() + margin + frame;
    if (m_text->height() != height || m_text->minimumHeight() != height)
        m_text->setFixedHeight(height);
}

} // namespace concord
