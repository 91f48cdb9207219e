// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QToolTip>

namespace concord {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// Without an address Qt would start a bus of its own, which takes long and answers nothing.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                                + QStringLiteral("/bus"));
}

/// The portal wraps the number in one variant or, answering Read, in two.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Theme::Theme(QApplication &application) : m_application(application)
{
    application.setStyle(new Style);
    QFont font = application.font();
    if (font.pointSizeF() < 10.0) { // no desktop has set one
        font.setPointSizeF(10.0);
        application.setFont(font);
    }
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        paths << folder + QStringLiteral("/icons");
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    m_systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    apply();
    askSystem();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
}

void Theme::askSystem()
{
    if (!hasSessionBus())
        return;
    // Qt D-Bus looks the slot's parameters up by name, and quietly connects nothing to one that it doesn't know.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(systemSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                           QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QVariant> reply = *answer;
        if (reply.isValid())
            setSystemScheme(schemeIn(reply.value()));
    });
}

void Theme::systemSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        setSystemScheme(schemeIn(value.variant()));
}

void Theme::setSystemScheme(uint scheme)
{
    constexpr uint preferDark = 1; // 0 no preference, 2 prefer light
    m_systemIsDark = scheme == preferDark;
    apply();
}

void Theme::apply()
{
    const bool dark = isDark();
    if (m_applied && m_appliedDark == dark)
        return;
    m_applied = true;
    m_appliedDark = dark;
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    const QPalette palette = paletteFrom(tokens);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

} // namespace concord
