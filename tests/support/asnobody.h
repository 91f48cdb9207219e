// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sys/stat.h>
#include <unistd.h>

namespace concord {

/// Works as a user without rights while it lives; the superuser may read and write everything.
class AsNobody {
public:
    explicit AsNobody(const QString &folder, mode_t mode = 0777)
    {
        chmod(QFile::encodeName(folder).constData(), mode);
        m_changed = geteuid() == 0 && seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_changed)
            (void)!seteuid(0);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_changed = false;
};

} // namespace concord
