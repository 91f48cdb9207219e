// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QObject>

class QApplication;
class QDBusVariant;
class QIcon;

namespace concord {

enum class ThemeChoice { System, Light, Dark };
template <>
inline constexpr auto words<ThemeChoice> = wordList("system", "light", "dark");

/// Dresses the program: the style with the palette and the icons of the light or the dark theme.
/// With ThemeChoice::System it follows the desktop's `org.freedesktop.appearance color-scheme`, asked over D-Bus
/// without waiting for the answer, and its changes.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;

signals:
    /// The colours are other ones than before.
    void changed();

private slots:
    void systemSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askSystem();
    void setSystemScheme(uint scheme);
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_applied = false;
    bool m_appliedDark = false;
};

/// An icon by its freedesktop name; follows the theme when it is switched.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace concord
