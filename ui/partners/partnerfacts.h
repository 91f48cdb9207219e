// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

namespace concord {

class ChoiceField;
class DayField;
class LineField;
class NumberField;
class TextField;

/// Why the user respects a partner; for nobody else's eyes.
class RespectSection : public PartnerSection {
    Q_OBJECT
public:
    explicit RespectSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    TextField *m_respect;
};

/// The plain facts about a partner, as a form.
class PartnerFacts : public PartnerSection {
    Q_OBJECT
public:
    explicit PartnerFacts(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    LineField *m_website;
    LineField *m_location;
    ChoiceField *m_source;
    ChoiceField *m_consent;
    NumberField *m_touchIdeal;
    NumberField *m_touchMax;
    DayField *m_reviewOn;
    TextField *m_note;
};

} // namespace concord
