// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace concord {

/// The views that the page of partners has.
enum class PartnerMode { List, Asks };

/// Two words of which one is on: turns from the list of partners to the asks and back.
class PartnerModes : public QWidget {
    Q_OBJECT
public:
    /// Stands in the view of that mode and always shows it as chosen.
    explicit PartnerModes(PartnerMode shown, QWidget *parent = nullptr);

signals:
    void chosen(concord::PartnerMode mode);
};

} // namespace concord
