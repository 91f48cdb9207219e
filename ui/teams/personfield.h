// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QLineEdit>

#include <optional>

class QStandardItemModel;

namespace concord {

/// A line for a person: known names are offered while one types, any other name stands for somebody new.
class PersonField : public QLineEdit {
    Q_OBJECT
public:
    explicit PersonField(Workspace &workspace, QWidget *parent = nullptr);

    /// The person chosen from what was offered; nothing once the name was typed on.
    [[nodiscard]] std::optional<PartyId> picked() const;
    [[nodiscard]] QString name() const { return text().simplified(); }

signals:
    /// Enter; what was chosen from the offered names stands in the line then.
    void submitted();

private:
    void offer(const QString &typed);
    void pick(const QModelIndex &offered);

    Workspace &m_workspace;
    QStandardItemModel *m_offered;
    PartyId m_picked;
    QString m_pickedName;
};

} // namespace concord
