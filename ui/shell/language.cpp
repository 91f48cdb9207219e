// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace concord {

QList<Language::Known> Language::all()
{
    return {{QString(), QCoreApplication::translate("concord::Language", "As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

void Language::set(const QString &code)
{
    m_code = code;
    const QLocale system = QLocale::system();
    // The system's way to write dates stays when it is the same language, such as that of Austria.
    const bool same = code.isEmpty() || QLocale(code).language() == system.language();
    // A system without a language ("C") gets readable dates all the same.
    const QLocale plain(QLocale::English, QLocale::UnitedKingdom);
    const QLocale locale = same ? (system.language() == QLocale::C ? plain : system)
                                : (code == QStringLiteral("en") ? plain : QLocale(code));
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_ours.load(locale, QStringLiteral("concord"), QStringLiteral("_"), QStringLiteral(":/concord/translations")))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

} // namespace concord
