// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/alliances.h"
#include "ui/widgets/prompts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace concord {

class TemplateChooser;

/// The few things that an alliance begins with, and what a template adds to them. Everything else is filled in later, in
/// place.
class NewAllianceForm : public QWidget {
    Q_OBJECT
public:
    /// What is known beforehand, where the wish came from.
    struct Known {
        QString partner;
        QString priority;
        QString templateKey; ///< of a template that comes along
    };

    NewAllianceForm(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Empties the form and puts the caret into its first line.
    void begin(const Known &known = {});

signals:
    void drafted(concord::AllianceId id);
    void cancelled();
    void failed(const concord::Failure &failure);
    void said(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCard();
    QLineEdit *addLine(QGridLayout *grid, const QString &name, const QString &hint);
    /// So many lines for partners, at least; further ones stay.
    void wantPartners(int count);
    void addPartner();
    void followTemplate();
    void draft();
    void cancel();
    void clear();

    Workspace &m_workspace;
    TemplateChooser *m_templates;
    QGridLayout *m_partnerLines;
    QLineEdit *m_title;
    QList<QLineEdit *> m_partners; ///< the first is always there
    QPushButton *m_another;
    QLineEdit *m_priority;
    QLineEdit *m_purpose;
    QLineEdit *m_reason;
    QLabel *m_refusal;
    QStringList m_names; ///< of partners, to pick from
};

} // namespace concord
