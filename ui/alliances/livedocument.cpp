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
constexpr int pauseMilliseconds = 400;

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
    m_document = agreementDocument(m_agreement);
    m_next.start(m_sheet->wouldTakeLong(m_document) ? pauseMilliseconds : 0);
}

void LiveDocument::readAgain()
{
    const auto shared = workspace().read([&](const Store &store) { return loadSharedAgreement(store, m_view.facts.alliance.id); });
    if (!tell(shared))
        return;
    m_agreement = *shared;
    m_document = agreementDocument(m_agreement);
}

void LiveDocument::catchUp()
{
    if (!m_view.facts.alliance.id.isSet())
        return;
    if (m_stale)
        readAgain();
    m_sheet->present(m_document);
    const qsizetype block = blockOf(m_term);
    m_note->setText(tr("This topic is not in the agreement yet, or it only repeats the purpose."));
    m_note->setVisible(m_term.isSet() && block < 0);
    if (m_moved || m_stale)
        m_sheet->bringIntoView(block);
    m_moved = false;
    m_stale = false;
}

qsizetype LiveDocument::blockOf(TermId term) const
{
    const auto topic = std::ranges::find(m_agreement.topics, term, &SharedAgreement::Topic::term);
    if (topic == m_agreement.topics.end())
        return -1;
    // The topics are the last of the small headings.
    auto after = m_agreement.topics.end() - topic;
    for (qsizetype i = m_document.blocks().size() - 1; i >= 0; --i) {
        const auto *heading = std::get_if<Document::Heading>(&m_document.blocks()[i]);
        if (heading != nullptr && heading->level == 2 && --after == 0)
            return i;
    }
    return -1;
}

} // namespace concord
