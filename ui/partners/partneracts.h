// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partners.h"
#include "ui/widgets/prompts.h"

#include <QObject>

#include <vector>

class QMenu;

namespace concord {

/// What can be done with the selected partners, one or many: each is one act.
class PartnerActs : public QObject {
    Q_OBJECT
public:
    PartnerActs(Workspace &workspace, Prompts &prompts, QObject *parent);

    /// Everything, for the context menu.
    void offerAll(QMenu *menu, const std::vector<PartyId> &ids, QWidget *window);
    /// The stages that they may move to.
    void offerStages(QMenu *menu, const std::vector<PartyId> &ids);
    void tag(const std::vector<PartyId> &ids);
    void archive(const std::vector<PartyId> &ids);
    void unarchive(const std::vector<PartyId> &ids);
    /// Deletes, or offers the archive where an alliance forbids it.
    void remove(PartyId id);
    /// Asks for a file of contacts and brings in what the user ticks.
    void importFrom(QWidget *window);
    /// Looks for partners that are there twice.
    void findDuplicates(QWidget *window);
    void merge(PartyId one, PartyId other, QWidget *window);
    /// Erases somebody who asks to be forgotten.
    void erase(PartyId id, QWidget *window);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    bool done(const Outcome<void> &outcome);
    void moveTo(const std::vector<PartyId> &ids, Stage stage);

    Workspace &m_workspace;
    Prompts &m_prompts;
};

} // namespace concord
