// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace concord {

class Workspace;

/// Says, in words, why nothing can be written and what to do: the file may only be read, or it was moved, deleted or
/// replaced. Hidden while all is well.
class FileBanner : public QWidget {
    Q_OBJECT
public:
    explicit FileBanner(const Workspace &workspace, QWidget *parent = nullptr);

    /// Looks where the file is now.
    void lookAgain();

signals:
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    const Workspace &m_workspace;
    QLabel *m_words;
};

} // namespace concord
