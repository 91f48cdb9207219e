// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace concord {

namespace {

/// Looks like a field, opens the palette: what is typed is typed there.
class SearchButton : public QPushButton {
public:
    explicit SearchButton(const QString &text) : QPushButton(text) { setCursor(Qt::IBeamCursor); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? t.accent : (underMouse() ? t.muted : t.line));
        painter.setBrush(t.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        painter.setPen(t.muted);
        const QRect words = rect().adjusted(space::m, 0, -space::m, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Ctrl K"));
    }
};

} // namespace

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget(parent), m_title(headingLabel()), m_subtitle(mutedLabel()),
      m_search(new SearchButton(tr("Search or type a command"))), m_new(primaryButton({}))
{
    setFixedHeight(48);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 1);
    layout->setSpacing(space::m);
    m_title->setWordWrap(false);
    m_subtitle->setWordWrap(false);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setFixedHeight(32);
    m_search->setMinimumWidth(260);
    m_search->setMaximumWidth(420);
    m_search->setAccessibleName(tr("Search or type a command"));
    auto *more = iconButton(QStringLiteral("application-menu"), tr("Menu"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    more->setIconSize({20, 20});
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 3);
    layout->addWidget(m_search, 4);
    layout->addWidget(m_new);
    layout->addWidget(more);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newRequested);
}

void TopBar::setWorkspace(const QString &title, const QString &subtitle)
{
    m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, 280));
    setPlainToolTip(m_title, title);
    m_wholeSubtitle = subtitle;
    setPlainToolTip(m_subtitle, subtitle);
    elide();
}

void TopBar::setNewLabel(const QString &label)
{
    m_new->setText(label);
    m_new->setVisible(!label.isEmpty());
}

QWidget *TopBar::searchField() const
{
    return m_search;
}

void TopBar::elide()
{
    m_subtitle->setText(fontMetrics().elidedText(m_wholeSubtitle, Qt::ElideRight, m_subtitle->width()));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace concord
