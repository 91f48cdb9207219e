// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alignmentchart.h"

#include "core/model/partners/alignment.h"
#include "ui/theme/tokens.h"
#include "ui/wording/partnerwords.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

constexpr int inset = 10;
constexpr double dotRadius = 6;
constexpr int tall = 300;
constexpr int mostNames = 60; // there is no room for more

QString wordsFor(const AlignmentDot &dot)
{
    const QString figures = AlignmentChart::tr("Covers %1 of the needs; %2 of what they are good at serves them.")
                                .arg(wording::percent(dot.coverage), wording::percent(dot.focus));
    const auto place = alignment(dot.coverage, dot.focus);
    return place ? wording::name(*place) + QStringLiteral(": ") + figures : figures;
}

} // namespace

AlignmentChart::AlignmentChart(QWidget *parent) : Chart(parent)
{
    setAccessibleName(tr("Alignment"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AlignmentChart::setPartner(const QString &name, std::optional<double> coverage, std::optional<double> focus)
{
    const AlignmentDot dot{name, coverage, focus};
    m_dots = coverage && focus ? QList<AlignmentDot>{dot} : QList<AlignmentDot>();
    describe(wordsFor(dot));
}

void AlignmentChart::setDots(const QList<AlignmentDot> &dots)
{
    m_dots.clear();
    QStringList words;
    QStringList nowhere;
    for (const AlignmentDot &dot : dots) {
        if (dot.coverage && dot.focus) {
            m_dots << dot;
            words << dot.name + QStringLiteral(", ") + wordsFor(dot);
        } else {
            nowhere << dot.name;
        }
    }
    if (!nowhere.isEmpty())
        words << tr("Not known well enough: %1.").arg(nowhere.join(QStringLiteral(", ")));
    describe(words.join(u'\n'));
}

void AlignmentChart::setTall()
{
    m_height = tall;
    updateGeometry();
}

QPointF AlignmentChart::place(const AlignmentDot &dot) const
{
    const QRectF field = QRectF(rect()).adjusted(inset + dotRadius, inset + dotRadius, -inset - dotRadius,
                                                 -inset - dotRadius);
    return {field.left() + field.width() * dot.focus.value_or(0) / 100,
            field.bottom() - field.height() * dot.coverage.value_or(0) / 100};
}

void AlignmentChart::paintGround(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    painter.setPen(t.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    painter.drawLine(width() / 2, inset, width() / 2, height() - inset);
    painter.drawLine(inset, height() / 2, width() - inset, height() / 2);

    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    const QRect corners = rect().adjusted(inset, inset - 2, -inset, -inset + 2);
    painter.drawText(corners, Qt::AlignTop | Qt::AlignLeft, wording::name(Alignment::OverSized));
    painter.drawText(corners, Qt::AlignTop | Qt::AlignRight, wording::name(Alignment::MadeForThis));
    painter.drawText(corners, Qt::AlignBottom | Qt::AlignLeft, wording::name(Alignment::AdmiredOnly));
    painter.drawText(corners, Qt::AlignBottom | Qt::AlignRight, wording::name(Alignment::Specialist));
}

/// Beside the dot, above or below it, wherever nothing else is written; where all of that is taken, the pointer and the
/// screen reader still find the name.
void AlignmentChart::paintName(QPainter &painter, const AlignmentDot &dot, QList<QRectF> &taken) const
{
    const QFontMetrics metrics(painter.font());
    const QString name = metrics.elidedText(dot.name, Qt::ElideRight, (width() - 2 * inset) / 2);
    const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
    const QPointF at = place(dot);
    const double gap = dotRadius + space::xs;
    const double above = at.y() - gap - size.height();
    const double middle = at.y() - size.height() / 2;
    const double below = at.y() + gap - 2;
    const double centred = std::clamp(at.x() - size.width() / 2, double(inset), std::max<double>(inset, width() - inset - size.width()));
    const QPointF corners[] = {{at.x() + gap, middle}, {at.x() - gap - size.width(), middle}, {centred, above}, {centred, below}};
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    for (const QPointF &corner : corners) {
        const QRectF box(corner, size);
        if (!room.contains(box) || std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, name);
        taken << box;
        return;
    }
}

void AlignmentChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const bool someMarked = std::ranges::any_of(m_dots, &AlignmentDot::marked);
    QList<QRectF> taken;
    for (const AlignmentDot &dot : m_dots) {
        const QPointF at = place(dot);
        const bool filled = dot.marked || !someMarked;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(t.accent, 1.5));
        painter.setBrush(filled ? QBrush(t.accent) : QBrush(t.surface));
        painter.drawEllipse(at, dotRadius, dotRadius);
        taken << QRectF(at.x() - dotRadius, at.y() - dotRadius, 2 * dotRadius, 2 * dotRadius);
    }
    painter.setPen(t.text);
    painter.setFont(typeFont(TypeSize::Small));
    const QSizeF corner(width() / 3.0, painter.fontMetrics().height() + inset); // the names of the quadrants stay readable
    for (const double left : {0.0, width() - corner.width()}) {
        for (const double top : {0.0, height() - corner.height()})
            taken << QRectF({left, top}, corner);
    }
    QList<AlignmentDot> named = m_dots;
    std::stable_partition(named.begin(), named.end(), [](const AlignmentDot &dot) { return dot.marked; }); // these first, while there is room
    if (named.size() > mostNames)
        named.resize(mostNames);
    for (const AlignmentDot &dot : std::as_const(named))
        paintName(painter, dot, taken);
}

QString AlignmentChart::valueAt(QPoint where) const
{
    QStringList words;
    for (const AlignmentDot &dot : m_dots) {
        if (QLineF(place(dot), where).length() < 2 * dotRadius)
            words << dot.name + QStringLiteral(": ") + wordsFor(dot);
    }
    return words.join(u'\n');
}

} // namespace concord
