// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/card.h"

namespace concord {

/// The lines of the checklist that the records fill: how each stands, what the records say, and the way to where it is
/// mended.
class DerivedLinesCard : public Card {
    Q_OBJECT
public:
    explicit DerivedLinesCard(QWidget *parent = nullptr);
    void present(const AllianceView &view);

signals:
    void tabWanted(const QString &tab, const QString &subject); ///< as AllianceTab's

private:
    QVBoxLayout *m_rows;
};

} // namespace concord
