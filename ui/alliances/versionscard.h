// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

class AcceptForm;
class Card;
class DayField;

/// The versions of the agreement: which counted on a day, who accepted each, and what is done with the one that is
/// proposed.
class VersionsCard : public AllianceTab {
    Q_OBJECT
public:
    VersionsCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    QWidget *buildDay();
    void sayWhichCounted();
    void addVersion(const AgreementVersion &version);
    void addAcceptance(const AgreementVersion &version, const AllianceSide &side);
    void askFor(const AgreementVersion &version, const AllianceSide &side);
    void accept(const Acceptance &yes);
    void propose();

    AllianceView m_view;
    QList<AcceptanceId> m_toTakeBack;
    QWidget *m_dayRow = nullptr;
    DayField *m_day;
    QLabel *m_counted;
    QVBoxLayout *m_versions;
    AcceptForm *m_accept; ///< for the one party that says yes just now
    QPushButton *m_propose;
};

} // namespace concord
