// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamresult.h"

#include <QWidget>

class QVBoxLayout;

namespace concord {

/// What the raters wrote in their own words; who wrote it where the round is named.
class WordsView : public QWidget {
    Q_OBJECT
public:
    explicit WordsView(QWidget *parent = nullptr);

    /// Hidden when nobody wrote anything.
    void show(const TeamResult &result);

private:
    void add(const QString &heading, const QList<OpenWords> &words);

    QVBoxLayout *m_list;
};

} // namespace concord
