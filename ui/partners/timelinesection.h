// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/partners/partnersection.h"

class QLabel;
class QPushButton;

namespace concord {

class CheckField;
class ChoiceField;
class DayField;
class TextField;

/// Something that happened: a contact noted, whose words can be changed here, or a check-in, which has a page of its
/// own.
class EventRow : public QWidget {
    Q_OBJECT
public:
    EventRow();
    void fill(const PartnerEvent &event, QDate today);

    TextField *summary;

signals:
    void opened();
    void removed();

private:
    QLabel *m_day;
    QPushButton *m_what;
    QLabel *m_kind;
    QLabel *m_text;
    QWidget *m_remove;
};

/// What happened with a partner, the latest first, and a form to note the next contact.
class TimelineSection : public PartnerSection {
    Q_OBJECT
public:
    explicit TimelineSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    void log();
    void showMore();
    [[nodiscard]] EventRow *makeRow(const PartnerEvent &event);

    ChoiceField *m_kind;
    DayField *m_day;
    TextField *m_summary;
    QPushButton *m_more;
    KeyedRows<QString, EventRow> m_rows;
    PartyId m_shown;
    std::size_t m_mostShown;
};

} // namespace concord
