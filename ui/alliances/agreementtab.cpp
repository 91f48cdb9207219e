// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/agreementtab.h"

#include "core/reports/pages.h"
#include "ui/alliances/handbackscard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int sideWidth = 336;
constexpr int sideHeight = 124; // below the paper
constexpr int wideEnough = 760;

Tone toneOf(VersionState state)
{
    switch (state) {
    case VersionState::InForce: return Tone::Accent;
    case VersionState::Proposed: return Tone::Warning;
    default: return Tone::Neutral;
    }
}

QString filterFor(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf: return QStringLiteral("PDF (*.pdf)");
    case DocumentFormat::Odt: return QStringLiteral("OpenDocument (*.odt)");
    case DocumentFormat::Html: return QStringLiteral("HTML (*.html)");
    case DocumentFormat::Md: return QStringLiteral("Markdown (*.md)");
    }
    Q_UNREACHABLE();
}

} // namespace

AgreementTab::AgreementTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_text(new QTextEdit), m_which(new QComboBox), m_private(pillButton(tr("Private copy")))
    , m_footer(smallLabel())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(buildPaper(), 3);
    m_side = scrolling(buildSide());
    layout->addWidget(m_side, 2);
    connect(m_which, &QComboBox::activated, this, &AgreementTab::presentPaper);
    connect(m_private, &QPushButton::toggled, this, &AgreementTab::presentPaper);
}

QWidget *AgreementTab::buildPaper()
{
    auto *card = new Card;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WordWrap); // as layOut() wants it: no column is narrower than its longest word
    m_text->setAccessibleName(tr("The agreement"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_which->setAccessibleName(tr("Which text"));
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    flow->addWidget(m_which);
    auto *html = linkButton(tr("Write HTML"));
    auto *markdown = linkButton(tr("Write Markdown"));
    connect(html, &QPushButton::clicked, this, [this] { writeFile(DocumentFormat::Html); });
    connect(markdown, &QPushButton::clicked, this, [this] { writeFile(DocumentFormat::Md); });
    for (QPushButton *act : {html, markdown, m_private}) {
        act->setMinimumHeight(m_which->sizeHint().height()); // in line with the words of the field
        flow->addWidget(act);
    }
    card->body()->addWidget(head);
    card->body()->addWidget(m_text, 1);
    card->body()->addWidget(m_footer);
    return card;
}

QWidget *AgreementTab::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);

    auto *versions = new Card(tr("Versions"));
    m_versions = new QVBoxLayout;
    m_versions->setSpacing(space::s);
    versions->body()->addLayout(m_versions);
    m_propose = plainButton(tr("Propose a change"));
    versions->body()->addWidget(m_propose);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const auto summary = prompts().askText(tr("What changes? The text is sealed as it reads now, for all to accept."), tr("Seal and propose"), true);
        if (summary)
            tell(agreements().proposeChange(m_view.facts.alliance.id, *summary));
    });
    layout->addWidget(versions);

    m_handBacks = new HandBacksCard(workspace(), prompts());
    connect(m_handBacks, &AllianceTab::failed, this, &AllianceTab::failed);
    layout->addWidget(m_handBacks);
    layout->addStretch(1);
    return side;
}

Outcome<AgreementPaper> AgreementTab::paper() const
{
    const int version = m_which->currentData().toInt();
    const AllianceId id = m_view.facts.alliance.id;
    if (version > 0)
        return sealedAgreement(workspace(), id, version);
    return currentAgreement(workspace(), id, m_private->isChecked() ? Copy::Private : Copy::Partner);
}

void AgreementTab::presentPaper()
{
    const auto shown = paper();
    if (!tell(shown))
        return;
    m_private->setEnabled(m_which->currentData().toInt() == 0);
    const Tokens &t = tokensOf(this);
    DocumentLook look;
    look.font = typeFont(TypeSize::Body);
    look.text = t.text;
    look.muted = t.muted;
    look.line = t.line;
    const int place = m_text->verticalScrollBar()->value();
    layOut(shown->whole(), look, *m_text->document());
    m_text->verticalScrollBar()->setValue(place);
    m_footer->setText(shown->footer);
}

void AgreementTab::addVersion(const AgreementVersion &version)
{
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Version %1").arg(version.number)));
    head->addWidget(new Badge(wording::name(version.state), toneOf(version.state)));
    head->addStretch(1);
    m_versions->addLayout(head);
    if (!version.summaryOfChange.isEmpty())
        m_versions->addWidget(mutedLabel(version.summaryOfChange));
    for (const AllianceSide &side : m_view.facts.sides) {
        const auto yes = std::ranges::find_if(m_view.facts.acceptances, [&](const Acceptance &a) {
            return a.versionId == version.id && a.alliancePartyId == side.role.id;
        });
        if (yes != m_view.facts.acceptances.end()) {
            m_versions->addWidget(smallLabel(tr("%1 accepted on %2, %3").arg(side.party.name, wording::day(yes->acceptedOn), wording::name(yes->how))));
            if (version.state == VersionState::Proposed) {
                auto *revoke = linkButton(tr("Take it back"));
                revoke->setAccessibleName(tr("Take back that %1 accepts").arg(side.party.name));
                connect(revoke, &QPushButton::clicked, this, [this, id = yes->id] { tell(agreements().revoke(id)); });
                m_versions->addWidget(revoke, 0, Qt::AlignLeft);
            }
        } else if (version.state == VersionState::Proposed) {
            auto *acceptIt = plainButton(tr("%1 accepts").arg(side.party.name));
            connect(acceptIt, &QPushButton::clicked, this, [this, version, side] { accept(version, side); });
            m_versions->addWidget(acceptIt);
        }
    }
    if (version.state == VersionState::Proposed) {
        auto *withdraw = linkButton(tr("Withdraw the proposal"));
        connect(withdraw, &QPushButton::clicked, this, [this, id = version.id] {
            if (const auto reason = prompts().askText(tr("Why is it withdrawn? Note what they asked to change."), tr("Withdraw"), true))
                tell(agreements().withdraw(id, *reason));
        });
        m_versions->addWidget(withdraw, 0, Qt::AlignLeft);
    }
    m_versions->addWidget(new Line);
}

void AgreementTab::accept(const AgreementVersion &version, const AllianceSide &side)
{
    QStringList ways;
    for (AcceptedHow how : everyValue<AcceptedHow>())
        ways << wording::name(how);
    const auto how = prompts().choose(tr("How did %1 accept?").arg(side.party.name), ways, tr("Note it"));
    if (!how)
        return;
    Acceptance yes;
    yes.versionId = version.id;
    yes.alliancePartyId = side.role.id;
    yes.acceptedOn = workspace().today();
    // Whoever signs for the party; without one, whoever speaks for it; a person signs for themselves.
    yes.byPersonId = side.role.signatoryId ? side.role.signatoryId : side.role.spokespersonId;
    if (!yes.byPersonId)
        yes.byPersonId = side.role.partyId;
    yes.how = static_cast<AcceptedHow>(*how);
    tell(agreements().accept(yes));
}

void AgreementTab::presentVersions()
{
    clearLayout(m_versions);
    const int shown = m_which->currentData().toInt();
    m_which->clear();
    m_which->addItem(tr("As it reads now"), 0);
    bool any = false;
    for (auto version = m_view.facts.versions.crbegin(); version != m_view.facts.versions.crend(); ++version) {
        if (version->state == VersionState::Draft)
            continue;
        any = true;
        m_which->addItem(tr("Version %1, sealed").arg(version->number), version->number);
        addVersion(*version);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(shown)));
    if (!any)
        m_versions->addWidget(mutedLabel(tr("None yet. Proposing the alliance seals its text as version 1, so that nobody can change it unseen.")));
    m_propose->setVisible(m_view.facts.alliance.state == AllianceState::Active && m_view.facts.amendment() == nullptr);
}

void AgreementTab::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id) {
        discardEdits(this);
        m_which->clear();
        m_private->setChecked(false);
    }
    m_view = view;
    presentVersions();
    m_handBacks->present(view);
    presentPaper();
}

void AgreementTab::changeEvent(QEvent *event)
{
    AllianceTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view.facts.alliance.id.isSet())
        presentPaper();
}

void AgreementTab::resizeEvent(QResizeEvent *event)
{
    AllianceTab::resizeEvent(event);
    // Where there is little room the acts stand below the paper.
    const bool wide = width() >= wideEnough;
    static_cast<QBoxLayout *>(layout())->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(wide ? sideWidth : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(wide ? QWIDGETSIZE_MAX : sideHeight);
    m_side->setMinimumWidth(wide ? sideWidth : 0);
}

void AgreementTab::writeFile(DocumentFormat format)
{
    const auto shown = paper();
    if (!tell(shown))
        return;
    const QString suggested = m_view.facts.alliance.title + u'.' + QLatin1String(word(format));
    QString path = prompts().saveFile(tr("Write the agreement"), suggested, filterFor(format));
    if (path.isEmpty())
        return;
    if (!formatOfFile(path))
        path += u'.' + QLatin1String(word(format));
    if (tell(concord::writeFile(path, shown->rendered(format))))
        emit said(tr("Wrote %1").arg(path));
}

void AgreementTab::print()
{
    const auto shown = paper();
    if (!tell(shown))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(m_view.facts.alliance.title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the agreement"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintPages(shown->whole(), shown->setup(), printer);
    emit said(tr("Sent to the printer"));
}

} // namespace concord
