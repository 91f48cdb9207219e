// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/papers.h"

#include "core/reports/phrases.h"

#include <ranges>

namespace concord {

namespace {

template <class Shared, class Notes>
AgreementPaper paperFrom(const Shared &shared, const Notes &notes, QDate today, Copy copy)
{
    AgreementPaper paper;
    paper.agreement = shared();
    paper.footer = QStringLiteral("As it stands on %1").arg(phrases::day(today));
    if (copy == Copy::Private) {
        paper.footer += QStringLiteral("; private copy");
        paper.after = notes();
    }
    return paper;
}

} // namespace

Outcome<AgreementPaper> currentPaper(const Workspace &workspace, AllianceId id, PaperKind kind, Copy copy)
{
    const QDate today = workspace.today();
    switch (kind) {
    case PaperKind::Agreement: return currentAgreement(workspace, id, copy);
    case PaperKind::Plan:
        return workspace.read([&](const Store &store) {
            const SharedPlan plan = loadSharedPlan(store, id, today);
            const PrivatePlanNotes notes = copy == Copy::Private ? loadPlanNotes(store, id, today) : PrivatePlanNotes();
            const auto with = [&](const PlanRoom &room) {
                return paperFrom([&] { return planDocument(plan, room); }, [&] { return privatePlanPart(notes, room); }, today, copy);
            };
            AgreementPaper paper = with(planRooms.front());
            paper.onePage = true;
            for (const PlanRoom &less : planRooms | std::views::drop(1))
                paper.shorter << with(less).whole();
            return paper;
        });
    case PaperKind::Review:
        return workspace.read([&](const Store &store) {
            return paperFrom([&] { return reviewDocument(loadSharedReview(store, id, today)); },
                             [&] { return privateReviewPart(loadReviewNotes(store, id)); }, today, copy);
        });
    }
    Q_UNREACHABLE();
}

} // namespace concord
