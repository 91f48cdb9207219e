// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace concord {

SidebarEntry::SidebarEntry(const QString &title, const QString &iconName, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setIcon(concord::icon(iconName));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void SidebarEntry::setWaiting(int count)
{
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize SidebarEntry::sizeHint() const
{
    return {160, fontMetrics().height() + space::l};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? t.selection : (underMouse() ? t.accentTint : QColor(Qt::transparent)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    }
    constexpr int iconSize = 16;
    const QRect picture(space::m, (height() - iconSize) / 2, iconSize, iconSize);
    icon().paint(&painter, picture);
    const QRect words = rect().adjusted(picture.right() + 1 + space::s, 0, -space::m, 0);
    painter.setPen(isChecked() ? t.accent : t.text);
    painter.setFont(typeFont(TypeSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_waiting > 0) {
        painter.setPen(isChecked() ? t.text : t.muted);
        painter.setFont(typeFont(TypeSize::Small));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_waiting));
    }
}

void SidebarEntry::enterEvent(QEnterEvent *)
{
    update();
}

void SidebarEntry::leaveEvent(QEvent *)
{
    update();
}

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_entries(new QButtonGroup(this))
{
    setFixedWidth(184);
    m_layout->setContentsMargins(space::s, space::m, space::s + 1, space::m);
    m_layout->setSpacing(space::xs);
    m_layout->addStretch(1);
    setAccessibleName(tr("Pages"));
    // Toggled, not clicked: a screen reader toggles an entry without a click.
    connect(m_entries, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            emit chosen(index);
    });
}

void Sidebar::add(const QString &title, const QString &iconName)
{
    auto *entry = new SidebarEntry(title, iconName);
    const auto index = static_cast<int>(m_entries->buttons().size());
    m_entries->addButton(entry, index);
    m_layout->insertWidget(index, entry);
}

void Sidebar::setCurrent(int index)
{
    const QSignalBlocker quiet(m_entries);
    m_entries->button(index)->setChecked(true);
}

void Sidebar::setWaiting(int index, int count)
{
    static_cast<SidebarEntry *>(m_entries->button(index))->setWaiting(count);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(width() - 1, 0, 1, height(), t.line);
}

} // namespace concord
