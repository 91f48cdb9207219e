// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/attachmentopener.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class LineField;

/// One attached file: its name, where it is kept, and which yes it proves.
class AttachedRow : public QWidget {
    Q_OBJECT
public:
    explicit AttachedRow(QWidget *parent = nullptr);
    /// `yeses`: what it can prove.
    void show(const AttachmentRow &row, const std::vector<AttachmentRow> &yeses, bool isThere);

    LineField *name;
    ChoiceField *proves;

signals:
    void openWanted();
    void detachWanted();

private:
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_detach;
    QWidget *m_proves;
};

/// The files that belong to an alliance.
class AttachmentsCard : public AllianceTab {
    Q_OBJECT
public:
    AttachmentsCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    AttachedRow *make(AttachmentId id);
    void attach(const QString &path, AttachmentMode mode);
    void writeAll();

    AllianceId m_id;
    AttachmentOpener m_opener;
    std::unique_ptr<KeyedRows<AttachmentId, AttachedRow>> m_rows;
    QLabel *m_none;
    QPushButton *m_attach;
    QPushButton *m_write;
};

} // namespace concord
