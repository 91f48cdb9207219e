// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QWidget>

class QLabel;

namespace concord {

class ChoiceField;
class DayField;
class LineField;

/// One party's yes to a proposed version: who gave it, when, how, and where the proof is. All is filled in with what is
/// usual, so that Enter notes it.
class AcceptForm : public QWidget {
    Q_OBJECT
public:
    explicit AcceptForm(const Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for the yes of `side` to that version.
    void ask(const AllianceView &view, const AgreementVersion &version, const AllianceSide &side);
    /// Whether it waits for that answer.
    [[nodiscard]] bool asks(AgreementVersionId version, AlliancePartyId side) const;
    /// Asks no more.
    void forget();

signals:
    void accepted(const concord::Acceptance &yes);
    void cancelled();

private:
    void accept();

    const Workspace &m_workspace;
    Acceptance m_yes;
    std::optional<PartyId> m_usual;
    QString m_usualName;
    QLabel *m_heading;
    LineField *m_by;
    DayField *m_on;
    ChoiceField *m_how;
    LineField *m_reference;
};

} // namespace concord
