// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldrow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <utility>

namespace concord {

FoldRow::FoldRow(std::function<QWidget *()> make, QWidget *parent)
    : QWidget(parent), m_make(std::move(make)), m_layout(new QVBoxLayout(this)), m_line(new SummaryLine), m_below(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_layout->addWidget(m_line);
    m_below->setContentsMargins(18, 0, 4, 0); // in line with the words above
    m_layout->addLayout(m_below);
    connect(m_line, &QAbstractButton::toggled, this, &FoldRow::unfold);
}

void FoldRow::unfold(bool open)
{
    if (open && m_editor == nullptr) {
        m_editor = m_make();
        m_editor->setContentsMargins(18, 0, 4, space::m);
        m_layout->addWidget(m_editor);
    }
    if (m_editor != nullptr)
        m_editor->setVisible(open);
}

} // namespace concord
