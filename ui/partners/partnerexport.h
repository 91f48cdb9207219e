// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/partners/partnerlist.h"
#include "ui/widgets/prompts.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace concord {

/// Partners on their way out of the window: as a file of contacts, or as the list on paper.
class PartnerExport : public QObject {
    Q_OBJECT
public:
    PartnerExport(Workspace &workspace, Prompts &prompts, QObject *parent) : QObject(parent), m_workspace(workspace), m_prompts(prompts) {}

    /// Contacts as a table or as vCards; of `ids` alone when it is given.
    void offerFiles(QMenu *menu, const std::optional<std::vector<PartyId>> &ids = {});
    /// The list as `query` filters it, printed or as a PDF file.
    void offerPaper(QMenu *menu, const std::function<PartnerQuery()> &query, QWidget *window);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    void write(ExportFormat format, const std::optional<std::vector<PartyId>> &ids);
    void writePaper(const PartnerQuery &query);
    void print(const PartnerQuery &query, QWidget *window);
    struct Paper {
        Document document;
        QString footer;
    };
    [[nodiscard]] std::optional<Paper> paper(const PartnerQuery &query);
    void save(const QString &path, const QByteArray &content);

    Workspace &m_workspace;
    Prompts &m_prompts;
};

} // namespace concord
