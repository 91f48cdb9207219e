// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

class AddLine;
class Card;
class ChoiceField;
class DayField;
class FormGrid;
class LevelField;
class LineField;
class NumberField;
class TextField;

/// One party of the alliance: its part, who speaks and who signs for it, and how much it matters to it.
class PartyRow : public QWidget {
    Q_OBJECT
public:
    explicit PartyRow(QWidget *parent = nullptr);

    void show(const AllianceSide &side, const AllianceView &view, const QStringList &people);

    LineField *role;
    LineField *spokesperson;
    LineField *signatory;
    LevelField *significance;
    ChoiceField *basis;

signals:
    void removeWanted();
    void openWanted();

private:
    QLabel *m_name;
    QPushButton *m_remove;
    QWidget *m_significance;
};

/// What the alliance is: its title, purpose and scope, the parties and who speaks for them, its dates, and the private
/// reason.
class BasicsTab : public AllianceTab {
    Q_OBJECT
public:
    BasicsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    QWidget *buildPurpose();
    QWidget *buildParties();
    QWidget *buildDates();
    QWidget *buildPriorities();
    QWidget *buildPrivate();
    void wire();
    PartyRow *makeParty(AlliancePartyId id);
    void presentPriorities(const AllianceView &view);

    AllianceId m_id;
    LineField *m_title;
    TextField *m_purpose;
    ChoiceField *m_kind, *m_form, *m_binding;
    TextField *m_inScope, *m_outScope;
    ChoiceField *m_exclusivity;
    LineField *m_area;
    DayField *m_start, *m_end;
    NumberField *m_months, *m_renewalMonths, *m_notice, *m_prep;
    ChoiceField *m_renewal, *m_noticeUnit;
    TextField *m_reason;
    AllianceTab *m_attachments;
    QVBoxLayout *m_priorityRows = nullptr;
    AddLine *m_addParty = nullptr;
    AddLine *m_addPriority = nullptr;
    std::unique_ptr<KeyedRows<AlliancePartyId, PartyRow>> m_parties;
};

} // namespace concord
