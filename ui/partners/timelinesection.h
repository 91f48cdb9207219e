// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"
#include "ui/partners/timelinemodel.h"

class QLabel;
class QLayout;
class QScrollArea;

namespace concord {

class CheckField;
class ChoiceField;
class DayField;
class EventRow;
class RecordTable;
class TextField;

/// All that touched a partner, the latest first: a form to note the next contact, the list, which reads on as one
/// scrolls, and the chosen line of it, whole. As tall as there is room.
class TimelineSection : public PartnerSection {
    Q_OBJECT
public:
    explicit TimelineSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    [[nodiscard]] QLayout *makeForm();
    void connectEvent();
    void log();
    [[nodiscard]] std::optional<EventKind> chosenKind() const;
    /// The list anew, at the line that was chosen, or at the first.
    void reload();
    void showChosen();
    void open(const PartnerEvent &event);
    [[nodiscard]] InteractionId shownContact() const;

    ChoiceField *m_kind;
    DayField *m_day;
    CheckField *m_counts;
    TextField *m_summary;
    ChoiceField *m_filter;
    TimelineModel *m_model;
    RecordTable *m_table;
    EventRow *m_event;
    QScrollArea *m_whole;
    QLabel *m_none;
    std::optional<PartnerEvent> m_chosen;
    QDate m_today;
};

} // namespace concord
