// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace concord {

/// Says, in words, that nothing can be written here, and what to do.
class ReadOnlyBanner : public QWidget {
    Q_OBJECT
public:
    explicit ReadOnlyBanner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace concord
