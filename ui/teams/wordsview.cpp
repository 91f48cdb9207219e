// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/wordsview.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/teamwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace concord {

WordsView::WordsView(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::s);
}

void WordsView::show(const TeamResult &result)
{
    clearLayout(m_list);
    add(tr("A change I already know we need"), result.openChanges);
    add(tr("Someone who ought to be with us"), result.openWho);
    setVisible(m_list->count() > 0);
}

void WordsView::add(const QString &heading, const QList<OpenWords> &words)
{
    if (words.isEmpty())
        return;
    m_list->addWidget(smallLabel(heading));
    for (const OpenWords &each : words)
        m_list->addWidget(plainLabel(wording::said(each)));
}

} // namespace concord
