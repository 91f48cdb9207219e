// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partneracts.h"

#include "core/model/partners/stage.h"
#include "core/workspace/partners/partnerlist.h"
#include "ui/partners/duplicates.h"
#include "ui/partners/erasedialog.h"
#include "ui/partners/importing.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/wording.h"

#include <QMenu>

#include <algorithm>

namespace concord {

namespace {

constexpr int reviewAfterMonths = 3;

/// The stages that each of them may move to, the archive aside; it has an entry of its own.
QList<Stage> stagesOfAll(const Store &store, const std::vector<PartyId> &ids)
{
    std::optional<QList<Stage>> common;
    for (const PartyId id : ids) {
        const auto next = nextStages(store.get(id), hasLiveAlliance(store, id));
        if (!common)
            common = next;
        common->removeIf([&](Stage stage) { return !next.contains(stage); });
    }
    QList<Stage> stages = common.value_or(QList<Stage>());
    stages.removeAll(Stage::Archived);
    return stages;
}

} // namespace

PartnerActs::PartnerActs(Workspace &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts)
{
}

bool PartnerActs::done(const Outcome<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    return outcome.has_value();
}

void PartnerActs::offerAll(QMenu *menu, const std::vector<PartyId> &ids, QWidget *window)
{
    if (ids.empty() || !m_workspace.canWrite())
        return;
    const auto party = m_workspace.read([&](const Store &store) { return store.find(ids.front()); });
    const bool archived = party && *party && (*party)->stage == Stage::Archived;
    if (!archived)
        offerStages(menu->addMenu(tr("Stage")), ids);
    menu->addAction(tr("Add a tag…"), this, [this, ids] { tag(ids); });
    const auto tags = m_workspace.read([&](const Store &store) { return partnerTags(store, ids); });
    if (tags && !tags->isEmpty()) {
        QMenu *untag = menu->addMenu(tr("Remove a tag"));
        for (const QString &name : *tags) {
            untag->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                             [this, ids, name] { done(Partners(m_workspace).untag(ids, name)); });
        }
    }
    menu->addSeparator();
    if (archived)
        menu->addAction(tr("Take out of the archive"), this, [this, ids] { unarchive(ids); });
    else
        menu->addAction(tr("Archive"), this, [this, ids] { archive(ids); });
    if (ids.size() == 2)
        menu->addAction(tr("Merge the two…"), this, [this, ids, window] { merge(ids.front(), ids.back(), window); });
    if (ids.size() == 1) {
        menu->addAction(tr("Delete"), this, [this, id = ids.front()] { remove(id); });
        menu->addAction(tr("Erase for good…"), this, [this, id = ids.front(), window] { erase(id, window); });
    }
}

void PartnerActs::offerStages(QMenu *menu, const std::vector<PartyId> &ids)
{
    const auto stages = m_workspace.read([&](const Store &store) { return stagesOfAll(store, ids); });
    for (const Stage stage : stages.value_or(QList<Stage>()))
        menu->addAction(wording::name(stage), this, [this, ids, stage] { moveTo(ids, stage); });
    if (menu->isEmpty())
        menu->addAction(tr("No stage that all of them could move to"))->setEnabled(false);
}

void PartnerActs::moveTo(const std::vector<PartyId> &ids, Stage stage)
{
    const QDate review = stage == Stage::NotNow ? m_workspace.today().addMonths(reviewAfterMonths) : QDate();
    done(Partners(m_workspace).moveTo(ids, stage, review));
}

void PartnerActs::tag(const std::vector<PartyId> &ids)
{
    if (const auto name = m_prompts.askText(tr("Which tag?"), tr("Tag"), true))
        done(Partners(m_workspace).tag(ids, *name));
}

void PartnerActs::archive(const std::vector<PartyId> &ids)
{
    if (done(Partners(m_workspace).archive(ids)))
        emit said(tr("Archived. The stage filter “archived” shows them, and undo brings them back."));
}

void PartnerActs::unarchive(const std::vector<PartyId> &ids)
{
    done(Partners(m_workspace).unarchive(ids));
}

void PartnerActs::remove(PartyId id)
{
    const Outcome<void> outcome = Partners(m_workspace).remove(id);
    if (outcome) {
        emit said(tr("Deleted. Undo brings it back."));
        return;
    }
    const Failure &failure = outcome.error();
    const bool isAllied = std::ranges::any_of(
        failure.violations, [](const Violation &v) { return v.code == QLatin1String("partner_in_alliance"); });
    if (!isAllied)
        emit failed(failure);
    else if (m_prompts.confirm(wording::sentence(failure), tr("Archive")))
        archive({id});
}

void PartnerActs::importFrom(QWidget *window)
{
    if (const auto imported = importContacts(m_workspace, m_prompts, window))
        emit said(*imported);
}

void PartnerActs::findDuplicates(QWidget *window)
{
    if (const auto done = findDuplicatesBeside(m_workspace, m_prompts, window))
        emit said(*done);
}

void PartnerActs::merge(PartyId one, PartyId other, QWidget *window)
{
    if (const auto done = mergeChosen(m_workspace, m_prompts, one, other, window))
        emit said(*done);
}

void PartnerActs::erase(PartyId id, QWidget *window)
{
    if (const auto done = eraseForGood(m_workspace, m_prompts, id, window))
        emit said(*done);
}

} // namespace concord
