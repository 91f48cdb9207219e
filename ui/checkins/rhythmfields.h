// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/formgrid.h"

namespace concord {

class CheckField;
class ChoiceField;
class DayField;
class Field;
class LineField;
class NumberField;
class SubjectPicker;

/// What a rhythm of check-ins is, or a single one: with whom, how often, from when, and how strictly.
class RhythmFields : public FormGrid {
    Q_OBJECT
public:
    explicit RhythmFields(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInSchedule &schedule);
    void setSubject(const CheckInSubject &subject);
    /// Whether a single check-in can be chosen instead; a rhythm that is edited stays one.
    void offerOnce(bool offered);
    [[nodiscard]] bool isOnce() const;
    /// `stored` as it stands in the editors at this moment; what cannot be read is refused later.
    [[nodiscard]] CheckInSchedule typed(const CheckInSchedule &stored) const;
    /// Puts the caret where a new one begins.
    void begin();

signals:
    void committed(); ///< a value is as the user wants it
    void typing();    ///< what typed() gives has changed

private:
    void build();
    void suit();
    void offerUnits();
    [[nodiscard]] QString rule() const;
    void nameAfterKind();

    bool m_filling = false;
    SubjectPicker *m_with;
    NumberField *m_every;
    ChoiceField *m_unit;
    ChoiceField *m_which;
    ChoiceField *m_weekday;
    CheckField *m_once;
    DayField *m_start;
    ChoiceField *m_kind;
    LineField *m_title;
    ChoiceField *m_basis;
    NumberField *m_grace;
    LineField *m_remind;
    DayField *m_until;
    QList<QWidget *> m_onlyForRhythms;
    QList<QWidget *> m_onlyForWeekdays;
    QList<QWidget *> m_onlyWithoutRule;
    QString m_rule; ///< as it is stored, while it is none that the fields can say
};

} // namespace concord
