// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <array>

class QLabel;

namespace concord {

class ChoiceField;
class DayTab;
class Prompts;
class Tabs;

/// The five days for one priority: what each asks, what the user thinks, and how far the records have come, with the way
/// to what is thin.
class FiveDaysPage : public Page {
    Q_OBJECT
public:
    FiveDaysPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;
    /// A note, on its day; or the page itself, with a day as its tab.
    bool showRecord(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;
    void step(int by) override;
    void run(const QString &command) override;
    void commitEdits() override;
    [[nodiscard]] QStringList views() const override;
    void showView(const QString &view) override;

    static inline const QString printCommand = QStringLiteral("print_plan");

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *header();
    void refresh();
    void turnTo();
    void mend(DayPoint point);
    void writePaper();
    void print();

    Workspace &m_workspace;
    Prompts &m_prompts;
    QLabel *m_standing;
    ChoiceField *m_priority;
    QWidget *m_for; ///< the choice with its label; hidden while there is nothing to choose
    Tabs *m_tabs;
    std::array<DayTab *, dayCount> m_days{};
    FiveDaysView m_view;
    bool m_stale = true;
};

} // namespace concord
