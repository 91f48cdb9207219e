// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/livedocument.h"

#include "ui/alliances/papersheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int sheetHeight = 264;
constexpr qsizetype around = 4; // topics before the current one, and after it

/// The block in which the heading of a topic stands when the document begins with the topic `first`.
qsizetype headingOf(const SharedAgreement &agreement, qsizetype first, qsizetype topic)
{
    return topicsDocument(agreement, first, topic - first).blocks().size() + (topic == first ? 1 : 0);
}

} // namespace

LiveDocument::LiveDocument(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_sheet(new PaperSheet), m_note(mutedLabel())
{
    auto *card = new Card(tr("How it reads"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    auto *open = linkButton(tr("Open the agreement"));
    connect(open, &QPushButton::clicked, this, [this] { emit tabWanted(tab::agreement, {}); });
    card->addToHeader(open);
    m_sheet->setAccessibleName(tr("The agreement as it reads while you write"));
    m_sheet->setFixedHeight(sheetHeight);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_sheet);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LiveDocument::catchUp);
}

void LiveDocument::present(const AllianceView &view)
{
    m_view = view;
    m_stale = true;
    if (isVisible())
        m_next.start(0);
}

void LiveDocument::showEvent(QShowEvent *event)
{
    AllianceTab::showEvent(event);
    if (m_stale)
        m_next.start(0);
}

void LiveDocument::follow(TermId term)
{
    if (term == m_term)
        return;
    m_term = term;
    m_moved = true;
    if (isVisible())
        m_next.start(0);
}

void LiveDocument::showTyped(TermId term, const QString &text)
{
    const auto topic = std::ranges::find(m_agreement.topics, term, &SharedAgreement::Topic::term);
    if (m_stale || topic == m_agreement.topics.end() || topic->text == text)
        return;
    topic->text = text;
    m_next.start(0);
}

void LiveDocument::readAgain()
{
    auto shared = workspace().read([&](const Store &store) { return loadSharedAgreement(store, m_view.facts.alliance.id); });
    if (tell(shared))
        m_agreement = *std::move(shared);
}

void LiveDocument::catchUp()
{
    if (!m_view.facts.alliance.id.isSet())
        return;
    if (m_stale)
        readAgain();
    m_sheet->present(topicsDocument(m_agreement, first(), 2 * around + 1));
    m_note->setText(tr("This topic is not in the agreement yet, or it only repeats the purpose."));
    m_note->setVisible(m_term.isSet() && topic() < 0);
    if (topic() >= 0 && (m_moved || m_stale))
        m_sheet->bringIntoView(headingOf(m_agreement, first(), topic()));
    m_moved = false;
    m_stale = false;
}

qsizetype LiveDocument::topic() const
{
    const auto found = std::ranges::find(m_agreement.topics, m_term, &SharedAgreement::Topic::term);
    return found != m_agreement.topics.end() ? found - m_agreement.topics.begin() : -1;
}

qsizetype LiveDocument::first() const
{
    return std::max<qsizetype>(0, topic() - around);
}

} // namespace concord
