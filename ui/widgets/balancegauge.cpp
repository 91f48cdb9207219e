// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/balancegauge.h"

#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// A lean of half the whole is as lopsided as it gets in practice; the scale ends there.
constexpr double fullScale = 0.5;
/// Up to here a balance counts as even.
constexpr double evenLean = 0.10;
constexpr double thickness = 10;

} // namespace

BalanceGauge::BalanceGauge(QWidget *parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BalanceGauge::setParties(const QList<GaugeParty> &parties, const QString &verdict)
{
    m_parties = parties;
    m_verdict = verdict;
    QStringList all{verdict};
    for (const GaugeParty &party : parties)
        all << words(party);
    describe(all.join(QStringLiteral("; ")));
}

QString BalanceGauge::words(const GaugeParty &party) const
{
    if (!party.lean)
        return tr("%1: not enough known").arg(party.name);
    const long points = std::lround(std::abs(*party.lean) * 100);
    if (points == 0)
        return tr("%1 gets as much as it gives").arg(party.name);
    const QString share = QLocale().toString(static_cast<qlonglong>(points));
    return *party.lean > 0 ? tr("%1 gets %2 points more than it gives").arg(party.name, share)
                           : tr("%1 gives %2 points more than it gets").arg(party.name, share);
}

int BalanceGauge::rowHeight() const
{
    return fontMetrics().height() + space::m;
}

QSize BalanceGauge::sizeHint() const
{
    const int line = fontMetrics().height();
    const int verdict = m_verdict.isEmpty() ? 0 : line + space::m;
    const int scale = isShared() ? line + space::s + 24 : line + space::xs + rowHeight() * static_cast<int>(m_parties.size());
    return {420, scale + verdict};
}

QSize BalanceGauge::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QString BalanceGauge::valueAt(QPoint where) const
{
    if (isShared()) {
        QStringList both;
        for (const GaugeParty &party : m_parties)
            both << words(party);
        return both.join(u'\n');
    }
    const int row = (where.y() - fontMetrics().height() - space::xs) / rowHeight();
    return row >= 0 && row < m_parties.size() ? words(m_parties[row]) : QString();
}

void BalanceGauge::paintScale(QPainter &painter, const QRectF &bar, std::optional<double> lean) const
{
    const Tokens &t = tokensOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);
    const double half = bar.width() / 2;
    QRectF even = bar;
    even.setLeft(bar.center().x() - half * evenLean / fullScale);
    even.setRight(bar.center().x() + half * evenLean / fullScale);
    QColor calm = t.accent;
    calm.setAlphaF(0.28F);
    painter.setBrush(calm);
    painter.drawRect(even);
    painter.setPen(QPen(t.muted, 1.5));
    painter.drawLine(QPointF(bar.center().x(), bar.top() - 6), QPointF(bar.center().x(), bar.bottom() + 6));
    if (lean) {
        const double x = bar.center().x() + half * std::clamp(*lean / fullScale, -1.0, 1.0);
        painter.setPen(QPen(t.surface, 1.5));
        painter.setBrush(std::abs(*lean) <= evenLean + 1e-9 ? t.accent : t.warning);
        painter.drawEllipse(QPointF(x, bar.center().y()), 9, 9);
    }
}

void BalanceGauge::paintEvent(QPaintEvent *)
{
    if (m_parties.isEmpty())
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const double line = metrics.height();
    painter.setPen(t.muted);
    if (isShared()) {
        const double inset = std::min(36.0, width() * 0.06);
        const QRectF head(inset, 0, width() - 2 * inset, line);
        const QString ours = tr("better for us");
        const int room = static_cast<int>(head.width()) - metrics.horizontalAdvance(ours) - space::l;
        if (m_parties.size() > 1)
            painter.drawText(head, Qt::AlignLeft, metrics.elidedText(tr("better for %1").arg(m_parties[1].name), Qt::ElideRight, room));
        painter.drawText(head, Qt::AlignRight, ours);
        paintScale(painter, QRectF(inset, line + space::s + 5, width() - 2 * inset, thickness), m_parties[0].lean);
    } else {
        int names = 0;
        for (const GaugeParty &party : m_parties)
            names = std::max(names, metrics.horizontalAdvance(party.name));
        names = std::min(names, width() * 2 / 5);
        const double left = names + space::l;
        const QRectF head(left, 0, width() - left - 9, line);
        painter.setFont(typeFont(TypeSize::Small));
        painter.drawText(head, Qt::AlignLeft, tr("gives more"));
        painter.drawText(head, Qt::AlignRight, tr("gets more"));
        painter.setFont(font());
        double top = line + space::xs;
        for (const GaugeParty &party : m_parties) {
            painter.setPen(t.text);
            painter.drawText(QRectF(0, top, names, rowHeight()), Qt::AlignVCenter,
                             metrics.elidedText(party.name, Qt::ElideRight, names));
            paintScale(painter, QRectF(left, top + (rowHeight() - thickness) / 2, width() - left - 9, thickness),
                       party.lean);
            top += rowHeight();
        }
    }
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom,
                     metrics.elidedText(m_verdict, Qt::ElideRight, width()));
}

} // namespace concord
