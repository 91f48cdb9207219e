// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

#include <QHash>

class QLabel;
class QMenu;
class QPushButton;

namespace concord {

class AgreementTab;
class Tabs;

/// One alliance: its head with the next step, and its parts.
class AllianceDetail : public QWidget {
    Q_OBJECT
public:
    AllianceDetail(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows an alliance, at one of its parts or at the one that is open; false when it is gone.
    bool present(AllianceId id, const QString &tab = {});
    /// Opens a part, and in it the place where `subject` is mended.
    void openTab(const QString &tab, const QString &subject = {});
    [[nodiscard]] QString currentTab() const;
    [[nodiscard]] QStringList tabs() const { return QStringList(m_keys.begin(), m_keys.end()); }

signals:
    void navigationRequested(const concord::RecordRef &to);
    void newRecordRequested(const QString &table, const concord::RecordRef &about);
    void failed(const concord::Failure &failure);
    void said(const QString &message);
    void deleteWanted();

private:
    void add(QLatin1String key, const QString &title, AllianceTab *tab);
    QWidget *buildHead();
    QMenu *buildDocuments();
    void presentHead();
    void presentCurrent();
    void take(const NextState &next, bool onAnotherDay);
    void saveAsTemplate();

    Workspace &m_workspace;
    Prompts &m_prompts;
    AllianceView m_view;
    QLabel *m_title;
    QLabel *m_about;
    QPushButton *m_next;
    QPushButton *m_delete;
    Tabs *m_tabs;
    AgreementTab *m_agreement;
    QList<QLatin1String> m_keys;
    QList<bool> m_stale; ///< parts that have not shown the present view yet
};

} // namespace concord
