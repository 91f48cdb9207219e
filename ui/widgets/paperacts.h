// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/agreements.h"
#include "ui/widgets/prompts.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace concord {

/// What is done with a paper: written as a file, looked at as it will be printed, printed.
class PaperActs : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`.
    PaperActs(Prompts &prompts, QWidget *window) : QObject(window), m_prompts(prompts), m_window(window) {}

    /// Asks where, suggesting `name`, and writes it, on pages of the locale's size.
    void write(const AgreementPaper &paper, const QString &name, DocumentFormat format);
    void preview(const AgreementPaper &paper, const QString &name);
    void print(const AgreementPaper &paper, const QString &name);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace concord
