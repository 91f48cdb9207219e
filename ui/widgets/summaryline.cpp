// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/summaryline.h"

#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int chevronWidth = 16;
constexpr int padding = 6;
constexpr int left = chevronWidth + 2; ///< of the words
const QString mostLines = QStringLiteral("g\ng\ng"); ///< of each of the two texts; what is longer ends there, and stands in the tooltip

QFont titleFont()
{
    return typeFont(TypeSize::Body, QFont::DemiBold);
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    // Most fit into one line, which is cheaper to find out. The advance is rounded: what fits to the pixel may not.
    if (metrics.horizontalAdvance(text) + 2 < width && !text.contains(u'\n'))
        return metrics.height();
    // Lines stand a little further apart than the spacing of the font, which is rounded: what so many take is measured.
    const auto heightOf = [&](const QString &lines) { return metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, lines).height(); };
    return std::min(heightOf(text), heightOf(mostLines));
}

/// The text as it is painted: what has no room on the last line ends there.
QString fitted(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    const auto heightOf = [&](const QString &lines) { return metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, lines).height(); };
    if (heightOf(text) <= heightOf(mostLines))
        return text;
    QString rest = text;
    QStringList lines;
    const auto most = mostLines.count(u'\n') + 1;
    while (lines.size() < most - 1) {
        QTextLayout layout(rest.section(u'\n', 0, 0), font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        layout.endLayout();
        const int length = line.textLength();
        lines << rest.first(length).trimmed();
        rest = rest.sliced(length);
        if (rest.startsWith(u'\n'))
            rest = rest.sliced(1);
    }
    const QString last = rest.section(u'\n', 0, 0).trimmed();
    const bool more = rest.contains(u'\n');
    lines << (more ? metrics.elidedText(last + u'…', Qt::ElideRight, width) : metrics.elidedText(last, Qt::ElideRight, width));
    return lines.join(u'\n');
}

void paintChevron(QPainter &painter, QPointF centre, bool isOpen)
{
    const double reach = 3.5;
    QPainterPath path;
    if (isOpen) {
        path.moveTo(centre + QPointF(-reach, -reach / 2));
        path.lineTo(centre + QPointF(0, reach / 2));
        path.lineTo(centre + QPointF(reach, -reach / 2));
    } else {
        path.moveTo(centre + QPointF(-reach / 2, -reach));
        path.lineTo(centre + QPointF(reach / 2, 0));
        path.lineTo(centre + QPointF(-reach / 2, reach));
    }
    painter.drawPath(path);
}

} // namespace

SummaryLine::SummaryLine(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SummaryLine::set(const QString &title, const QString &detail, const QString &badge, Tone tone)
{
    if (title == m_title && detail == m_detail && badge == m_badge && tone == m_tone)
        return;
    QString plain = title; // what follows an & would be taken for a shortcut
    setText(plain.replace(u'&', QLatin1String("&&")));
    m_title = title;
    m_detail = detail;
    m_badge = badge;
    m_tone = tone;
    QStringList whole{title, detail, badge};
    whole.removeAll(QString());
    setAccessibleName(whole.join(QLatin1String(", ")));
    setPlainToolTip(this, detail.isEmpty() ? title : title + u'\n' + detail);
    updateGeometry();
    update();
}

int SummaryLine::room(int width) const
{
    const int badge = m_badge.isEmpty() ? 0 : badgeSize(m_badge).width() + space::s;
    return std::max(40, width - left - 4 - badge);
}

int SummaryLine::titleHeight(int width) const
{
    return wrappedHeight(titleFont(), m_title, room(width));
}

int SummaryLine::detailHeight(int width) const
{
    return m_detail.isEmpty() ? 0 : wrappedHeight(typeFont(TypeSize::Small), m_detail, room(width)) + 1;
}

int SummaryLine::heightForWidth(int width) const
{
    return titleHeight(width) + detailHeight(width) + 2 * padding;
}

QSize SummaryLine::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize SummaryLine::minimumSizeHint() const
{
    const int detail = m_detail.isEmpty() ? 0 : QFontMetrics(typeFont(TypeSize::Small)).height() + 1;
    return {80, QFontMetrics(titleFont()).height() + detail + 2 * padding};
}

bool SummaryLine::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void SummaryLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.window);
        painter.drawRoundedRect(box, space::radius, space::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, space::radius, space::radius);
    }
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    const auto mirrored = [&](QRect r) { return isLeft ? r : QRect(width() - r.right() - 1, r.top(), r.width(), r.height()); };
    const QFontMetrics title(titleFont());
    painter.setPen(QPen(t.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintChevron(painter, QRectF(mirrored({0, padding, chevronWidth, title.height()})).center(), isChecked());

    if (!m_badge.isEmpty()) {
        const QSize size = badgeSize(m_badge);
        const int top = padding + (title.height() - size.height()) / 2;
        paintBadge(painter, mirrored({width() - 4 - size.width(), top, size.width(), size.height()}), m_badge, m_tone, t);
    }
    const auto alignment = Qt::TextWordWrap | Qt::AlignTop | (isLeft ? Qt::AlignLeft : Qt::AlignRight);
    const int titleRoom = titleHeight(width());
    painter.setFont(titleFont());
    painter.setPen(t.text);
    painter.drawText(mirrored({left, padding, room(width()), titleRoom}), alignment, fitted(titleFont(), m_title, room(width())));
    if (m_detail.isEmpty())
        return;
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    painter.drawText(mirrored({left, padding + titleRoom + 1, room(width()), detailHeight(width()) - 1}), alignment, fitted(typeFont(TypeSize::Small), m_detail, room(width())));
}

} // namespace concord
