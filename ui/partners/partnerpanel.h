// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

#include <QList>

class QLabel;
class QStackedWidget;

namespace concord {

class AlignmentChart;
class PartnerHead;
class StrengthsSection;
class Tabs;

/// The page of one partner: who it is at the top, its parts under tabs.
class PartnerPanel : public QWidget {
    Q_OBJECT
public:
    /// Makes its parts when somebody is to be shown.
    explicit PartnerPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a partner, with its alignment to the priority; false when it is gone, and then nobody is shown.
    bool showPartner(PartyId id, std::optional<PriorityId> priority);
    /// Reads the partner anew; what is being typed stays.
    void refresh(std::optional<PriorityId> priority);
    /// Waits for the name of a new partner.
    void startNew();
    [[nodiscard]] bool isNew() const;
    /// The partner shown; not set when there is none.
    [[nodiscard]] PartyId id() const { return m_id; }
    void clear();
    [[nodiscard]] QString tab() const;
    void openTab(const QString &tab);
    [[nodiscard]] QStringList tabs() const;

signals:
    void added(const concord::PartyId &id);
    void failed(const concord::Failure &failure);
    void navigationRequested(const concord::RecordRef &to);
    /// An alliance shall be drafted with this partner.
    void allianceWanted();
    void archiveRequested();
    void unarchiveRequested();
    void removeRequested();
    void eraseRequested();

private:
    void make();
    template <class Section>
    Section *section();
    /// A tab as tall as there is room, whose part scrolls by itself.
    [[nodiscard]] QWidget *tallTab(QWidget *part);
    [[nodiscard]] QWidget *tabOf(std::initializer_list<QWidget *> parts);
    bool fill(std::optional<PriorityId> priority);
    void showAlignment(const PartnerDetail &detail);

    Workspace &m_workspace;
    PartyId m_id;
    QStackedWidget *m_stack;
    PartnerHead *m_head = nullptr;
    StrengthsSection *m_strengths = nullptr;
    QList<PartnerSection *> m_sections;
    Tabs *m_tabs = nullptr;
    QWidget *m_alignment = nullptr;
    AlignmentChart *m_chart = nullptr;
    QLabel *m_fit = nullptr;
};

} // namespace concord
