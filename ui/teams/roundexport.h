// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/workspace.h"

#include <QObject>

class QWidget;

namespace concord {

class Prompts;

/// Writes and prints what a round puts on paper.
class RoundExport : public QObject {
    Q_OBJECT
public:
    RoundExport(Workspace &workspace, Prompts &prompts, QWidget *window);

    /// Asks for a file, which may be a PDF, a text document or a web page.
    void write(const Document &document, const QString &suggested);
    void writeTable(const QByteArray &table, const QString &suggested);
    void print(const Document &document);

signals:
    void said(const QString &message);
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] QString footer() const;
    void save(const QString &path, const QByteArray &bytes);

    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace concord
