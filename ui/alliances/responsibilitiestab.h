// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/keyedrows.h"

#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

class AddLine;
class Card;
class ChoiceField;
class Columns;
class DayField;
class LineField;
class TextField;

/// One piece of the work, edited in place.
class ResponsibilityRow : public QWidget {
    Q_OBJECT
public:
    explicit ResponsibilityRow(QWidget *parent = nullptr);

    void show(const Responsibility &work, const AllianceView &view, const QStringList &people);
    void openMore();

    LineField *title;
    LineField *doing;
    DayField *due;
    ChoiceField *state;
    ChoiceField *confidence;
    TextField *good;
    LineField *helping;
    LineField *toBeTold;
    TextField *evidence;
    ChoiceField *accountable;

signals:
    void removeWanted();

private:
    QWidget *m_more;
    QPushButton *m_toggle;
    QPushButton *m_remove;
    QLabel *m_reasonText;
};

/// Who answers for what: a column for each party, so that the division is seen.
class ResponsibilitiesTab : public AllianceTab {
    Q_OBJECT
public:
    ResponsibilitiesTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    struct Side {
        Card *card = nullptr;
        AddLine *add = nullptr;
        std::unique_ptr<KeyedRows<ResponsibilityId, ResponsibilityRow>> rows;
    };
    void buildSides(const AllianceView &view);
    ResponsibilityRow *makeRow(ResponsibilityId id);
    Outcome<void> setState(ResponsibilityId id, ResponsibilityState to);

    AllianceView m_view;
    Columns *m_columns;
    std::map<PartyId, Side> m_sides;
};

} // namespace concord
