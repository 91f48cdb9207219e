// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"

#include <QWidget>

namespace concord {

/// A change in one line: its state as a badge, what it says, and how far its dimension rose.
class ChangeLine : public QWidget {
    Q_OBJECT
public:
    explicit ChangeLine(const ChangeRow &row, QWidget *parent = nullptr);
};

/// "Roles +1.50 · absolutely needed · Lena · noticed 94 days ago".
[[nodiscard]] QString changeFacts(const ChangeRow &row, QDate today);

} // namespace concord
