// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace concord {

/// The codes of broken rules, in their order.
inline QStringList codes(const QList<Violation> &violations)
{
    QStringList list;
    for (const Violation &violation : violations)
        list.append(violation.code);
    return list;
}

/// The same for one broken rule alone.
inline QStringList only(const char *code)
{
    return {QLatin1String(code)};
}

/// The failure that `work` throws; fails the test when it throws none.
template <class Work>
Failure failureOf(const Work &work)
{
    try {
        work();
    } catch (const FailureError &error) {
        return error.failure();
    }
    ADD_FAILURE() << "nothing failed";
    return {};
}

} // namespace concord
