// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trust/rig/acts.h"

#include <QByteArray>
#include <QStringList>

namespace concord {

/// How a program ended that was run to its end.
struct Ended {
    int status = -1; ///< -1: it crashed, was killed or never began
    QByteArray output;
    QByteArray error;
};
[[nodiscard]] Ended run(const QString &program, const QStringList &arguments);

/// A closed ground for each act.
[[nodiscard]] std::vector<std::unique_ptr<Ground>> groundsFor(const std::vector<TrustedAct> &acts);
/// The command line on which the programs of tests/trust/programs perform acts on these grounds: OUTSIDE (FOLDER CODE)...
[[nodiscard]] QStringList actsOn(const std::vector<std::unique_ptr<Ground>> &grounds, const std::vector<TrustedAct> &acts);

} // namespace concord
