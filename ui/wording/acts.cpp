// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concord::wording {

namespace {

struct ActPhrase {
    const char *code;
    const char *phrase; ///< %1 is what the act is about
};

// In the order of the codes. The context for translators is "Act".
constexpr std::array actPhrases{
    ActPhrase{"history.bring_back", QT_TRANSLATE_NOOP("Act", "Bring back %1")},
    ActPhrase{"workspace.create", QT_TRANSLATE_NOOP("Act", "Create the workspace")},
};

} // namespace

QString phrase(const Act &act)
{
    const auto known = std::find_if(actPhrases.begin(), actPhrases.end(),
                                    [&](const ActPhrase &p) { return act.code == QLatin1String(p.code); });
    if (known == actPhrases.end())
        return act.about.isEmpty() ? act.code : act.code + u' ' + act.about;
    const QString text = QCoreApplication::translate("Act", known->phrase);
    return text.contains(QLatin1String("%1")) ? text.arg(act.about).trimmed() : text;
}

QStringList knownActs()
{
    QStringList codes;
    for (const ActPhrase &p : actPhrases)
        codes << QLatin1String(p.code);
    return codes;
}

} // namespace concord::wording
