// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace concord {

/// Knows whether the user has just used the keyboard, a mouse or a touch screen anywhere in the program; making one
/// counts as that.
class InputPause : public QObject {
    Q_OBJECT
public:
    explicit InputPause(QObject *parent);

    /// Whether nothing of that has come for a second.
    [[nodiscard]] bool hasCome() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sinceInput;
};

} // namespace concord
