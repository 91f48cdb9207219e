// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/derivedlinescard.h"

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/cardrows.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/derivedwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace concord {

DerivedLinesCard::DerivedLinesCard(QWidget *parent) : Card(tr("Filled from the records"), parent), m_rows(rowsIn(this, space::m)) {}

void DerivedLinesCard::present(const AllianceView &view)
{
    clearLayout(m_rows);
    for (const LineState &line : view.completeness.lines) {
        if (!line.line->derived)
            continue;
        const QString text = wording::text(*line.line);
        auto *head = new QHBoxLayout;
        head->setSpacing(space::s);
        head->addWidget(plainLabel(text), 1);
        if (line.isOpen())
            head->addWidget(new Badge(wording::name(line.state), line.line->gate == Gate::GoodToHave ? Tone::Neutral : Tone::Warning), 0, Qt::AlignTop);
        auto *open = linkButton(line.isOpen() ? tr("Mend") : tr("Open"));
        open->setAccessibleName(QStringLiteral("%1: %2").arg(open->text(), text));
        const QString key = QLatin1String(line.line->key);
        connect(open, &QPushButton::clicked, this, [this, key] { emit tabWanted(tabFor(key), key); });
        head->addWidget(open, 0, Qt::AlignTop);
        auto *whole = new QVBoxLayout;
        whole->setSpacing(2);
        whole->addLayout(head);
        whole->addWidget(smallLabel(wording::recordsSay(*line.line, view)));
        m_rows->addLayout(whole);
    }
}

} // namespace concord
