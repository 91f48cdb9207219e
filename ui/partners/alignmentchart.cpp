// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/alignmentchart.h"

#include "core/model/partners/alignment.h"
#include "ui/theme/tokens.h"
#include "ui/wording/partnerwords.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int inset = 10;
constexpr double dotRadius = 6;

} // namespace

AlignmentChart::AlignmentChart(QWidget *parent) : Chart(parent)
{
    setAccessibleName(tr("Alignment"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AlignmentChart::setPartner(const QString &name, std::optional<double> coverage, std::optional<double> focus)
{
    m_name = name;
    m_coverage = coverage;
    m_focus = focus;
    const auto place = alignment(coverage, focus);
    m_words = tr("Covers %1 of the needs; %2 of what they are good at serves them.")
                  .arg(wording::percent(coverage), wording::percent(focus));
    if (place)
        m_words = wording::name(*place) + QStringLiteral(": ") + m_words;
    describe(m_words);
    update();
}

QPointF AlignmentChart::dot() const
{
    const QRectF field = QRectF(rect()).adjusted(inset + dotRadius, inset + dotRadius, -inset - dotRadius,
                                                 -inset - dotRadius);
    return {field.left() + field.width() * m_focus.value_or(0) / 100,
            field.bottom() - field.height() * m_coverage.value_or(0) / 100};
}

void AlignmentChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
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
    if (!m_coverage || !m_focus)
        return;

    const QPointF at = dot();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(at, dotRadius, dotRadius);
    painter.setPen(t.text);
    const QFontMetrics metrics(painter.font());
    const int room = width() - 2 * inset;
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, room / 2);
    const double length = metrics.horizontalAdvance(name);
    const double gap = dotRadius + space::xs;
    const double left = at.x() + gap + length < width() - inset ? at.x() + gap : at.x() - gap - length;
    painter.drawText(QPointF(left, at.y() + metrics.ascent() / 2.0 - 1), name);
}

QString AlignmentChart::valueAt(QPoint where) const
{
    const bool known = m_coverage && m_focus;
    return known && QLineF(dot(), where).length() < 2 * dotRadius ? m_name + QStringLiteral(": ") + m_words : QString();
}

} // namespace concord
