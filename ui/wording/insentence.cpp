// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/insentence.h"

#include <QLocale>

namespace concord::wording {

QString inSentence(const QString &name)
{
    return QLocale().language() == QLocale::German ? name : QString(name.left(1).toLower() + name.mid(1));
}

} // namespace concord::wording
