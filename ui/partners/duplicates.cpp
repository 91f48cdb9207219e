// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/duplicates.h"

#include "ui/partners/duplicatesdialog.h"
#include "ui/widgets/longwork.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace concord {

namespace {

class Duplicates {
    Q_DECLARE_TR_FUNCTIONS(concord::Duplicates)
public:
    static std::optional<QString> shown(Workspace &workspace, DuplicatePairs found, QWidget *window)
    {
        DuplicatesDialog dialog(workspace, std::move(found), window);
        dialog.exec();
        QStringList done;
        if (dialog.merged() > 0)
            done << (dialog.merged() == 1 ? tr("1 pair merged") : tr("%1 pairs merged").arg(dialog.merged()));
        if (dialog.toldApart() > 0)
            done << (dialog.toldApart() == 1 ? tr("1 pair told apart") : tr("%1 pairs told apart").arg(dialog.toldApart()));
        return done.isEmpty() ? std::nullopt : std::optional(tr("%1. Undo takes it back.").arg(done.join(QStringLiteral(", "))));
    }

    static std::optional<QString> looked(Workspace &workspace, Prompts &prompts, QWidget *window)
    {
        const QString path = workspace.path();
        const Clock clock = workspace.clock();
        constexpr int most = 1000;
        const auto found = answerBeside(window, tr("Looking for duplicates"), [&](Progress &progress) -> Outcome<DuplicatePairs> {
            const auto own = Workspace::open(path, clock, OpenMode::ReadOnly);
            if (!own)
                return tl::make_unexpected(own.error());
            return (*own)->read([&](const Store &store) { return findDuplicates(store, most, stepsOf(progress)); });
        });
        if (found)
            return shown(workspace, *found, window);
        const QList<Violation> &why = found.error().violations;
        if (why.isEmpty() || why.front().code != QLatin1String("cancelled"))
            prompts.tell(tr("Find duplicates"), wording::sentence(found.error()));
        return std::nullopt;
    }
};

} // namespace

std::optional<QString> findDuplicatesBeside(Workspace &workspace, Prompts &prompts, QWidget *window)
{
    return Duplicates::looked(workspace, prompts, window);
}

std::optional<QString> mergeChosen(Workspace &workspace, Prompts &prompts, PartyId one, PartyId other, QWidget *window)
{
    const auto pair = workspace.read([&](const Store &store) { return pairOf(store, one, other); });
    if (!pair) {
        prompts.tell(Duplicates::tr("Merge two partners"), wording::sentence(pair.error()));
        return std::nullopt;
    }
    return Duplicates::shown(workspace, {{*pair}, 0}, window);
}

} // namespace concord
