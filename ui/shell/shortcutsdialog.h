// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace concord {

class Commands;

/// F1: every key that does something.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Commands &commands, QWidget *parent);
};

} // namespace concord
