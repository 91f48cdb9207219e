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

/// "Roles · I have known it for 94 days · Lena · due 3 May".
[[nodiscard]] QString changeFacts(const ChangeRow &row, QDate today);

} // namespace concord
