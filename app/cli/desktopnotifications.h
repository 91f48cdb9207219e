// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QDBusInterface;

namespace concord::cli {

/// The desktop's notifications (org.freedesktop.Notifications, version 1.2, on the session bus).
class DesktopNotifications {
public:
    DesktopNotifications();
    ~DesktopNotifications();

    /// Whether there is a desktop that shows them.
    [[nodiscard]] bool isThere() const;
    /// Shows one; whether the desktop took it. Both texts are shown as they are, never as markup.
    [[nodiscard]] bool show(const QString &summary, const QString &body);

private:
    std::unique_ptr<QDBusInterface> m_desktop;
    bool m_readsMarkup = false;
};

} // namespace concord::cli
