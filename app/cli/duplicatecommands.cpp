// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/partymeant.h"
#include "core/workspace/partners/erasures.h"
#include "core/workspace/partners/merges.h"
#include "ui/wording/erasurewords.h"
#include "ui/wording/mergewords.h"

namespace concord::cli {

namespace {

constexpr int mostPairs = 1000;

QString numbered(const QString &name, PartyId id)
{
    return QStringLiteral("%1 (%2)").arg(name, QString::number(id.value()));
}

QJsonObject pairJson(const DuplicatePair &pair)
{
    QJsonArray reasons;
    for (const SameReason reason : pair.reasons)
        reasons << word(reason);
    return {{QStringLiteral("keep"), pair.keptName},
            {QStringLiteral("keep_id"), qint64{pair.kept.value()}},
            {QStringLiteral("absorb"), pair.absorbedName},
            {QStringLiteral("absorb_id"), qint64{pair.absorbed.value()}},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("likeness"), word(pair.likeness)}};
}

int duplicates(Call &call)
{
    const int limit = call.number(QStringLiteral("limit"), mostPairs, 1);
    const auto found = call.workspace.read([&](const Store &store) { return findDuplicates(store, limit); });
    if (!found)
        return call.fail(found.error());
    if (call.json()) {
        QJsonArray pairs;
        for (const DuplicatePair &pair : found->pairs)
            pairs << pairJson(pair);
        call.out.json(QJsonObject{{QStringLiteral("pairs"), pairs}, {QStringLiteral("left_out"), found->leftOut}});
        return Done;
    }
    QList<QStringList> rows;
    for (const DuplicatePair &pair : found->pairs) {
        rows << QStringList{numbered(pair.keptName, pair.kept), numbered(pair.absorbedName, pair.absorbed),
                            wording::name(pair.likeness), wording::reasons(pair.reasons)};
    }
    if (rows.isEmpty())
        call.out.line(QStringLiteral("No two partners look alike."));
    else
        call.out.table({QStringLiteral("keep"), QStringLiteral("absorb"), QStringLiteral("likeness"), QStringLiteral("because")}, rows);
    if (found->leftOut > 0)
        call.out.line(QStringLiteral("… and %1 more").arg(found->leftOut));
    return Done;
}

/// What `--take FIELD=kept|absorbed|both` says; throws UsageError.
MergePicks picksOf(const QStringList &words)
{
    MergePicks picks;
    for (const QString &each : words) {
        const auto field = fromWord<MergeField>(each.section(u'=', 0, 0));
        const auto pick = fromWord<MergePick>(each.section(u'=', 1));
        if (!field || !pick || (*pick == MergePick::Both && !canTakeBoth(*field))) {
            QStringList fields;
            for (const MergeField one : everyValue<MergeField>())
                fields << word(one);
            throw UsageError{QStringLiteral("--take wants FIELD=kept or FIELD=absorbed, and for the two notes also FIELD=both; the fields are ")
                             + fields.join(QStringLiteral(", "))};
        }
        picks.insert(*field, *pick);
    }
    return picks;
}

int merge(Call &call)
{
    const MergePicks picks = picksOf(call.options.values(QStringLiteral("take")));
    const PartyId kept = partyMeant(call, call.arguments[0]);
    const PartyId absorbed = partyMeant(call, call.arguments[1]);
    const QString gone = call.workspace.store().get(absorbed).name;
    if (const auto done = Merges(call.workspace).merge(kept, absorbed, picks); !done)
        return call.fail(done.error());
    const QString stays = call.workspace.store().get(kept).name;
    const QString what = gone == stays ? QStringLiteral("the two records of %1").arg(stays) : QStringLiteral("%1 into %2").arg(gone, stays);
    call.out.line(QStringLiteral("Merged %1. `undo` takes it back.").arg(what));
    return Done;
}

void printPlan(Call &call, const ErasurePlan &plan)
{
    for (const QString &sentence : wording::consequences(plan))
        call.out.line(sentence);
    for (const Remaining &one : plan.remains)
        call.out.line(QStringLiteral("- ") + wording::remaining(one));
}

QJsonArray listOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject planJson(const ErasurePlan &plan)
{
    QJsonArray remains;
    for (const Remaining &one : plan.remains)
        remains << QJsonObject{{QStringLiteral("as"), word(one.as)},
                               {QStringLiteral("where"), one.where},
                               {QStringLiteral("ways"), listOf(one.ways)},
                               {QStringLiteral("kind"), one.of.table.isEmpty() ? QJsonValue() : QJsonValue(one.of.table)},
                               {QStringLiteral("title"), one.of.title.isEmpty() ? QJsonValue() : QJsonValue(one.of.title)},
                               {QStringLiteral("day"), one.of.day.isValid() ? QJsonValue(one.of.day.toString(Qt::ISODate)) : QJsonValue()}};
    return {{QStringLiteral("name"), plan.name},
            {QStringLiteral("records"), plan.records},
            {QStringLiteral("leaves_a_place"), plan.form == ErasureForm::LeavesAPlace},
            {QStringLiteral("remains"), remains},
            {QStringLiteral("copies"), listOf(plan.copies)},
            {QStringLiteral("unreadable_copies"), listOf(plan.unreadable)}};
}

QJsonObject erasedJson(const ErasurePlan &plan, const Erased &erased)
{
    QJsonObject json = planJson(plan);
    json.remove(QStringLiteral("copies"));
    json.remove(QStringLiteral("unreadable_copies"));
    json.insert(QStringLiteral("rewritten"), erased.isRewritten);
    json.insert(QStringLiteral("backup"), erased.backup.isEmpty() ? QJsonValue() : QJsonValue(erased.backup));
    json.insert(QStringLiteral("deleted_copies"), listOf(erased.deletedCopies));
    json.insert(QStringLiteral("left_copies"), listOf(erased.leftCopies));
    return json;
}

/// Without --yes it only says what it would do.
int erase(Call &call)
{
    const PartyId id = partyMeant(call, call.arguments.first());
    Erasures erasures(call.workspace);
    const auto plan = erasures.plan(id);
    if (!plan)
        return call.fail(plan.error());
    if (!call.options.isSet(QStringLiteral("yes"))) {
        if (call.json())
            call.out.json(planJson(*plan));
        else
            printPlan(call, *plan);
        call.out.error(QStringLiteral("nothing was erased; say --yes to go on"));
        return Usage;
    }
    const auto erased = erasures.erase(id, wording::placeholder());
    if (!erased)
        return call.fail(erased.error());
    if (call.json()) {
        call.out.json(erasedJson(*plan, *erased));
        return Done;
    }
    for (const QString &sentence : wording::report(*erased))
        call.out.line(sentence);
    for (const Remaining &one : plan->remains)
        call.out.line(QStringLiteral("- ") + wording::remaining(one));
    return Done;
}

int keepApart(Call &call)
{
    const PartyId one = partyMeant(call, call.arguments[0]);
    const PartyId other = partyMeant(call, call.arguments[1]);
    if (const auto done = Merges(call.workspace).keepApart(one, other); !done)
        return call.fail(done.error());
    call.out.line(QStringLiteral("Noted. They are not offered as a pair again."));
    return Done;
}

} // namespace

QList<Command> duplicateCommands()
{
    return {
        {QStringLiteral("duplicates"), QStringLiteral("[--limit N]"), QStringLiteral("which partners look like the same"), 0, 0,
         {{QStringLiteral("limit"), QStringLiteral("at most N pairs"), QStringLiteral("N")}}, duplicates},
        {QStringLiteral("merge"), QStringLiteral("KEEP ABSORB [--take FIELD=kept|absorbed|both]..."),
         QStringLiteral("make one partner of two"), 2, 2,
         {{QStringLiteral("take"), QStringLiteral("whose value a field gets"), QStringLiteral("FIELD=WHOSE")}}, merge},
        {QStringLiteral("keep-apart"), QStringLiteral("ONE OTHER"), QStringLiteral("note that two partners are not the same"), 2, 2, {},
         keepApart},
        {QStringLiteral("erase"), QStringLiteral("PARTNER --yes"),
         QStringLiteral("erase somebody who asks to be forgotten, for good; without --yes it says what would go"), 1, 1,
         {{QStringLiteral("yes"), QStringLiteral("erase; nothing brings them back")}}, erase},
    };
}

} // namespace concord::cli
