// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

class QLabel;
class QToolButton;

namespace concord {

class Badge;
class ChoiceField;
class LineField;

/// Who it is: name, kind, a line about it and its stage, and how well one keeps in touch. Also where a new partner begins.
class PartnerHead : public PartnerSection {
    Q_OBJECT
public:
    explicit PartnerHead(Workspace &workspace, QWidget *parent = nullptr);

    /// Empties the fields and waits for a name; the partner is added when the name is typed.
    void startNew();
    [[nodiscard]] bool isNew() const { return m_isNew; }

signals:
    void added(const concord::PartyId &id);
    /// Enter was pressed behind the name: on to the next thing.
    void nameEntered();
    void archiveRequested();
    void unarchiveRequested();
    void removeRequested();
    void eraseRequested();

protected:
    void fill(const PartnerDetail &detail) override;

private:
    void showTouch(const PartnerRow &row);
    void commitName();
    void commitStage();
    [[nodiscard]] QWidget *makeMenu();

    LineField *m_name;
    ChoiceField *m_kind;
    LineField *m_descriptor;
    ChoiceField *m_stage;
    QWidget *m_contact; ///< the last contact, and whether it is too long ago
    QLabel *m_lastContact;
    Badge *m_touch;
    QAction *m_list = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_unarchive = nullptr;
    QToolButton *m_menu = nullptr;
    bool m_isNew = false;
};

} // namespace concord
