// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace concord {

/// Sees to it that a file is shown by one window: whoever comes second raises the first. Ends with this object, also
/// when the program is killed.
class OneWindow : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const QString &path, QObject *parent = nullptr);
    ~OneWindow() override;

    /// Whether this window is the one. If not, the other one has been asked to come forward.
    [[nodiscard]] bool isFirst() const { return m_server != nullptr; }

signals:
    /// Another start on the same file: come forward.
    void raiseRequested();

private:
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace concord
