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
    /// Shows the day as a field in the place of the words, or as words again.
    void editDay(bool edited);

    TextField *summary;
    DayField *day;

signals:
    void opened();
    void kindChosen(concord::InteractionKind kind);
    void countingChosen(bool counts);
    void removed();

private:
    [[nodiscard]] QWidget *makeMenu();
    void fillContact(const Interaction &contact, QDate today);

    QLabel *m_day;
    QPushButton *m_what;
    QLabel *m_kind;
    QLabel *m_text;
    QWidget *m_more = nullptr;
    QList<QAction *> m_kinds;
    QAction *m_counts = nullptr;
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
    CheckField *m_counts;
    TextField *m_summary;
    QPushButton *m_more;
    KeyedRows<QString, EventRow> m_rows;
    PartyId m_shown;
    QDate m_today;
    std::size_t m_mostShown;
};

} // namespace concord
