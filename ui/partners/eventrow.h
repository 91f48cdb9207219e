// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/interaction.h"
#include "core/workspace/partners/timeline.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class DayField;
class TextField;

/// One thing that happened, whole: a contact noted can be changed here, anything else is looked at where it belongs.
class EventRow : public QWidget {
    Q_OBJECT
public:
    explicit EventRow(QWidget *parent = nullptr);
    void fill(const PartnerEvent &event, QDate today, bool writable);
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
    void fillContact(const PartnerEvent &contact, QDate today);

    QLabel *m_title;
    QLabel *m_day;
    QPushButton *m_open;
    QLabel *m_text;
    QWidget *m_more = nullptr;
    QList<QAction *> m_kinds;
    QAction *m_counts = nullptr;
};

} // namespace concord
