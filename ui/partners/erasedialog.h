// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/erasures.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace concord {

class Prompts;

/// Says what erasing somebody does and what it can't reach, and wants the name to be typed before it may be done.
class EraseDialog : public QDialog {
    Q_OBJECT
public:
    explicit EraseDialog(const ErasurePlan &plan, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeReport(const ErasurePlan &plan) const;
    void look();

    const QString m_wanted;
    QLineEdit *m_name;
    QPushButton *m_erase;
};

/// The whole way in the window: looks what there is, asks, erases, tells what was done. Returns what to say about it;
/// nothing when the user stepped back.
[[nodiscard]] std::optional<QString> eraseForGood(Workspace &workspace, Prompts &prompts, PartyId id, QWidget *window);

} // namespace concord
