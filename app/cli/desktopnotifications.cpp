// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktopnotifications.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QVariantMap>

namespace concord::cli {

namespace {

constexpr int asTheDesktopLikes = -1; // how long it is shown

} // namespace

DesktopNotifications::DesktopNotifications()
    : m_desktop(std::make_unique<QDBusInterface>(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                                 QStringLiteral("org.freedesktop.Notifications"), QDBusConnection::sessionBus()))
{
    if (!isThere())
        return;
    const QDBusReply<QStringList> abilities = m_desktop->call(QStringLiteral("GetCapabilities"));
    m_readsMarkup = abilities.isValid() && abilities.value().contains(QStringLiteral("body-markup"));
}

DesktopNotifications::~DesktopNotifications() = default;

bool DesktopNotifications::isThere() const
{
    return m_desktop->isValid();
}

bool DesktopNotifications::show(const QString &summary, const QString &body)
{
    const QString shown = m_readsMarkup ? body.toHtmlEscaped() : body;
    const QDBusReply<uint> number = m_desktop->call(QStringLiteral("Notify"), QStringLiteral("Concord"), 0U, QStringLiteral("concord"),
                                                    summary, shown, QStringList(), QVariantMap(), asTheDesktopLikes);
    return number.isValid();
}

} // namespace concord::cli
