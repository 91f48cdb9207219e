// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concord::wording {

namespace {

struct ViolationSentence {
    const char *code;
    const char *sentence; ///< %1 is the subject, %2 the detail
};

// In the order of the codes. The context for translators is "Violation".
constexpr std::array violationSentences{
    ViolationSentence{"blank", QT_TRANSLATE_NOOP("Violation", "%1 may not be empty.")},
    ViolationSentence{"file_exists", QT_TRANSLATE_NOOP("Violation", "There is a file of that name already: %1. It was left as it is.")},
    ViolationSentence{"final_act", QT_TRANSLATE_NOOP("Violation", "\"%1\" is final and can't be undone.")},
    ViolationSentence{"nested_act", QT_TRANSLATE_NOOP("Violation", "One change can't be made inside another.")},
    ViolationSentence{"nothing_to_redo", QT_TRANSLATE_NOOP("Violation", "There is nothing to redo.")},
    ViolationSentence{"nothing_to_undo", QT_TRANSLATE_NOOP("Violation", "There is nothing to undo.")},
    ViolationSentence{"out_of_range", QT_TRANSLATE_NOOP("Violation", "%1 must be from %2.")},
    ViolationSentence{"too_long", QT_TRANSLATE_NOOP("Violation", "%1 may have %2 characters at most.")},
};

/// "party.sort_name" reads as "Sort name"; anything that is no column is left alone.
QString readable(const QString &subject)
{
    const qsizetype dot = subject.indexOf(u'.');
    if (dot <= 0 || subject.contains(u' '))
        return subject;
    QString name = subject.mid(dot + 1).replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString sentence(const Violation &violation)
{
    const auto known = std::find_if(violationSentences.begin(), violationSentences.end(),
                                    [&](const ViolationSentence &s) { return violation.code == QLatin1String(s.code); });
    if (known == violationSentences.end())
        return QStringList{violation.code, violation.subject, violation.detail}.join(u' ').trimmed();
    QString text = QCoreApplication::translate("Violation", known->sentence);
    if (text.contains(QLatin1String("%1")) && text.contains(QLatin1String("%2")))
        return text.arg(readable(violation.subject), violation.detail);
    if (text.contains(QLatin1String("%1")))
        return text.arg(readable(violation.subject));
    if (text.contains(QLatin1String("%2")))
        return text.replace(QLatin1String("%2"), violation.detail);
    return text;
}

QStringList knownViolations()
{
    QStringList codes;
    for (const ViolationSentence &s : violationSentences)
        codes << QLatin1String(s.code);
    return codes;
}

} // namespace concord::wording
