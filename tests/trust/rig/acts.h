// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trust/rig/ground.h"

#include <functional>
#include <vector>

namespace concord {

/// One act of the product, done the way the program does it. The trust tests take every act of this table; a new act
/// needs a line here and nothing else.
struct TrustedAct {
    enum class Begins {
        OnSettledGround,
        OnFreshGround,
        WithoutAFile ///< it makes a file: newFile()
    };
    const char *code;
    std::function<Outcome<void>(Ground &)> perform;
    /// What must have happened before.
    std::function<void(Ground &)> prepare = [](Ground &) {};
    Begins begins = Begins::OnSettledGround;
    /// No act of a person: the program does it by itself when it is time.
    bool isUpkeep = false;

    [[nodiscard]] bool makesAFile() const { return begins == Begins::WithoutAFile; }
    /// A ground on which the act can be performed, and to which it goes back.
    [[nodiscard]] std::unique_ptr<Ground> ground() const;
};

[[nodiscard]] const std::vector<TrustedAct> &trustedActs();
/// Those about one subject: the first word of the code.
[[nodiscard]] std::vector<TrustedAct> trustedActsAbout(const QString &subject);
[[nodiscard]] QStringList trustedSubjects();

/// What an act that makes a file makes.
[[nodiscard]] QString newFile(const Ground &ground);

/// Whatever an act answers, without the answer.
template <class T>
Outcome<void> done(const Outcome<T> &outcome)
{
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    return {};
}

// The parts of the table.
[[nodiscard]] std::vector<TrustedAct> actsOfAlliances();
[[nodiscard]] std::vector<TrustedAct> actsOfParts();
[[nodiscard]] std::vector<TrustedAct> actsOfPartners();
[[nodiscard]] std::vector<TrustedAct> actsOfPriorities();
[[nodiscard]] std::vector<TrustedAct> actsOfTeams();
[[nodiscard]] std::vector<TrustedAct> actsOfCheckIns();
[[nodiscard]] std::vector<TrustedAct> actsOfFiles();
[[nodiscard]] std::vector<TrustedAct> actsOfFiveDays();

} // namespace concord
