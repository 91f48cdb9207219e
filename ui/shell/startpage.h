// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

namespace concord {

class ChoiceField;
class LineField;

/// What the program shows while no workspace is open: make one, open one, or look around in a sample.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Says what went wrong at the top.
    void warn(const QString &words);

signals:
    void createRequested(const concord::NewWorkspace &about);
    void openRequested();
    void recentRequested(const QString &path);
    void sampleRequested(concord::SampleKind kind);

private:
    QWidget *newCard();
    QWidget *openCard();
    QWidget *sampleCard();

    QWidget *m_warning;
    LineField *m_name = nullptr;
    LineField *m_organisation = nullptr;
    ChoiceField *m_currency = nullptr;
};

} // namespace concord
