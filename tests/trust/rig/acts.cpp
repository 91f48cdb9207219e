// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

QString subjectOf(const TrustedAct &act)
{
    return QString::fromLatin1(act.code).section(u'.', 0, 0);
}

} // namespace

std::unique_ptr<Ground> TrustedAct::ground() const
{
    auto ground =
        std::make_unique<Ground>(begins == Begins::OnFreshGround ? Ground::Kind::Fresh : Ground::Kind::Settled);
    prepare(*ground);
    ground->keep();
    return ground;
}

const std::vector<TrustedAct> &trustedActs()
{
    static const auto all = [] {
        std::vector<TrustedAct> acts;
        for (auto *part :
             {actsOfAlliances, actsOfParts, actsOfPartners, actsOfPriorities, actsOfTeams, actsOfCheckIns, actsOfFiles,
              actsOfFiveDays}) {
            for (TrustedAct &act : part())
                acts.push_back(std::move(act));
        }
        return acts;
    }();
    return all;
}

std::vector<TrustedAct> trustedActsAbout(const QString &subject)
{
    std::vector<TrustedAct> acts;
    for (const TrustedAct &act : trustedActs()) {
        if (subjectOf(act) == subject)
            acts.push_back(act);
    }
    return acts;
}

QStringList trustedSubjects()
{
    QStringList subjects;
    for (const TrustedAct &act : trustedActs())
        subjects << subjectOf(act);
    subjects.removeDuplicates();
    return subjects;
}

QString newFile(const Ground &ground)
{
    return ground.file(QStringLiteral("new.concord"));
}

} // namespace concord
