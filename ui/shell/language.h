// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace concord {

/// The language that the program speaks, with its way to write numbers and dates. Qt's own words come along.
class Language {
public:
    struct Known {
        QString code; ///< empty: as the system
        QString name; ///< in that language itself
    };
    [[nodiscard]] static QList<Known> all();

    /// "de", "en", or empty for the system's. Takes hold of what is built afterwards.
    void set(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace concord
