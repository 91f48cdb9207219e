// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

class QLabel;
class QPushButton;

namespace concord {

class AskListWidget;
class ChoiceField;
class DayField;
class LevelDots;
class TextField;

/// What a partner was asked, with their answers, and a form for the next ask.
class AsksSection : public PartnerSection {
    Q_OBJECT
public:
    explicit AsksSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] QWidget *makeForm();
    void offerSubjects(const PartnerDetail &detail);
    void ask();

    QPushButton *m_start;
    QWidget *m_form;
    ChoiceField *m_for;
    TextField *m_message;
    LevelDots *m_feeling;
    DayField *m_askedOn;
    DayField *m_followUp;
    QLabel *m_refusal;
    AskListWidget *m_list;
    PartyId m_shown;
};

} // namespace concord
