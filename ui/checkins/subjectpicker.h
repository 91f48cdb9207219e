// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/workspace.h"

#include <QComboBox>

namespace concord {

/// Picks an alliance, a team or a partner: from the list, or by typing a part of its name.
class SubjectPicker : public QComboBox {
    Q_OBJECT
public:
    /// `anybody` is the first choice and stands for all of them; without it something must be picked.
    explicit SubjectPicker(const Workspace &workspace, const QString &anybody = {}, QWidget *parent = nullptr);

    /// What the screen reader says of the line that takes the caret.
    void setName(const QString &name);
    void setSubject(const CheckInSubject &subject);
    /// What is picked or typed; monostate: nobody, or a name that is not known.
    [[nodiscard]] CheckInSubject subject() const;
    /// Reads the names again, keeping what is picked.
    void refresh();

signals:
    void subjectChanged();

private:
    void fill(const QString &text);
    void search(const QString &text);

    const Workspace &m_workspace;
    QString m_anybody;
    std::vector<SubjectRow> m_rows; ///< as in the list, after `anybody`
};

} // namespace concord
