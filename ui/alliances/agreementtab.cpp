// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/agreementtab.h"

#include "core/reports/difference.h"
#include "ui/alliances/handbackscard.h"
#include "ui/widgets/paperacts.h"
#include "ui/alliances/papersheet.h"
#include "ui/alliances/versionscard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace concord {

namespace {

constexpr int sideWidth = 336;
constexpr int wideEnough = 760;
constexpr int kindRole = Qt::UserRole;
constexpr int versionRole = Qt::UserRole + 1;
constexpr int nothing = -1; // to compare with

/// A digest fills two lines; its beginning tells versions apart, and the whole of it stands on every paper.
QString shortened(QString footer)
{
    static const QRegularExpression digest(QStringLiteral("\\b([0-9a-f]{12})[0-9a-f]{52}\\b"));
    return footer.replace(digest, QStringLiteral("\\1…"));
}

} // namespace

AgreementTab::AgreementTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_sheet(new PaperSheet), m_which(new QComboBox), m_other(new QComboBox)
    , m_private(pillButton(tr("Private copy"))), m_sideInstead(pillButton(tr("Versions"))), m_footer(smallLabel())
    , m_acts(new PaperActs(prompts, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::l);
    m_paper = buildPaper();
    m_side = scrolling(buildSide());
    layout->addWidget(m_paper, 1);
    layout->addWidget(m_side);
    connect(m_which, &QComboBox::activated, this, [this] {
        presentOthers();
        presentPaper();
    });
    connect(m_other, &QComboBox::activated, this, &AgreementTab::presentPaper);
    connect(m_private, &QPushButton::toggled, this, &AgreementTab::presentPaper);
    connect(m_sideInstead, &QPushButton::toggled, this, &AgreementTab::arrange);
    connect(m_acts, &PaperActs::failed, this, &AllianceTab::failed);
    connect(m_acts, &PaperActs::said, this, &AllianceTab::said);
}

QWidget *AgreementTab::buildPaper()
{
    auto *card = new Card;
    m_sheet->setAccessibleName(tr("The agreement"));
    m_which->setAccessibleName(tr("Which text"));
    m_other->setAccessibleName(tr("What it is compared with"));
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    flow->addWidget(m_which);
    flow->addWidget(m_other);
    for (QPushButton *pill : {m_private, m_sideInstead}) {
        pill->setMinimumHeight(m_which->sizeHint().height()); // in line with the words of the field
        flow->addWidget(pill);
    }
    card->body()->addWidget(head);
    card->body()->addWidget(m_sheet, 1);
    card->body()->addWidget(m_footer);
    return card;
}

QWidget *AgreementTab::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_cards = {new VersionsCard(workspace(), prompts()), new HandBacksCard(workspace(), prompts())};
    for (AllianceTab *card : m_cards) {
        connect(card, &AllianceTab::failed, this, &AllianceTab::failed);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    return side;
}

AgreementTab::Shown AgreementTab::shown() const
{
    return {static_cast<PaperKind>(m_which->currentData(kindRole).toInt()), m_which->currentData(versionRole).toInt()};
}

QString AgreementTab::nameOf(const Shown &paper) const
{
    const QString &title = m_view.facts.alliance.title;
    switch (paper.kind) {
    case PaperKind::Plan: return tr("%1, plan").arg(title);
    case PaperKind::Review: return tr("%1, review").arg(title);
    case PaperKind::Agreement: break;
    }
    return paper.version > 0 ? tr("%1, version %2").arg(title).arg(paper.version) : title;
}

Outcome<AgreementPaper> AgreementTab::paperOf(const Shown &paper) const
{
    const AllianceId id = m_view.facts.alliance.id;
    if (paper.version > 0)
        return sealedAgreement(workspace(), id, paper.version);
    return currentPaper(workspace(), id, paper.kind, m_private->isChecked() ? Copy::Private : Copy::Partner);
}

void AgreementTab::presentChoices()
{
    const Shown before = shown();
    m_which->clear();
    const auto add = [this](const QString &name, PaperKind kind, int version) {
        m_which->addItem(name);
        m_which->setItemData(m_which->count() - 1, static_cast<int>(kind), kindRole);
        m_which->setItemData(m_which->count() - 1, version, versionRole);
    };
    add(tr("As it reads now"), PaperKind::Agreement, 0);
    for (auto version = m_view.facts.versions.crbegin(); version != m_view.facts.versions.crend(); ++version) {
        if (version->state != VersionState::Draft)
            add(tr("Version %1, sealed").arg(version->number), PaperKind::Agreement, version->number);
    }
    add(tr("Plan on one page"), PaperKind::Plan, 0);
    add(tr("Review sheet"), PaperKind::Review, 0);
    for (int i = 0; i < m_which->count(); ++i) {
        if (m_which->itemData(i, kindRole) == static_cast<int>(before.kind) && m_which->itemData(i, versionRole) == before.version)
            m_which->setCurrentIndex(i);
    }
    presentOthers();
}

void AgreementTab::presentOthers()
{
    const int before = m_other->count() > 0 ? m_other->currentData().toInt() : nothing;
    const Shown paper = shown();
    m_other->clear();
    m_other->addItem(tr("Compare with…"), nothing);
    if (paper.kind == PaperKind::Agreement) {
        if (paper.version > 0)
            m_other->addItem(tr("Compared with now"), 0);
        for (int i = 0; i < m_which->count(); ++i) {
            const int version = m_which->itemData(i, versionRole).toInt();
            if (version > 0 && version != paper.version)
                m_other->addItem(tr("Compared with version %1").arg(version), version);
        }
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
    m_other->setVisible(m_other->count() > 1);
}

void AgreementTab::presentPaper()
{
    const Shown chosen = shown();
    const auto paper = paperOf(chosen);
    if (!tell(paper))
        return;
    m_private->setEnabled(chosen.version == 0);
    m_footer->setText(shortened(paper->footer));
    setPlainToolTip(m_footer, paper->footer);
    if (const int other = m_other->currentData().toInt(); other != nothing)
        presentChanges(*paper, other);
    else
        m_sheet->present(paper->whole());
}

void AgreementTab::presentChanges(const AgreementPaper &paper, int other)
{
    const auto second = paperOf({PaperKind::Agreement, other});
    if (!tell(second))
        return;
    // From the older to the newer; what reads now is the newest.
    const int chosen = shown().version;
    const bool chosenIsNewer = chosen == 0 || (other > 0 && other < chosen);
    const int from = chosenIsNewer ? other : chosen;
    const int to = chosenIsNewer ? chosen : other;
    const QString fromTo = to == 0 ? tr("From version %1 to the text as it reads now").arg(from) : tr("From version %1 to version %2").arg(from).arg(to);
    m_sheet->presentChanges(fromTo, chosenIsNewer ? difference(second->agreement, paper.agreement) : difference(paper.agreement, second->agreement));
}

void AgreementTab::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id) {
        discardEdits(this);
        m_which->clear();
        m_other->clear();
        const QSignalBlocker quiet(m_private);
        m_private->setChecked(false);
    }
    m_view = view;
    presentChoices();
    for (AllianceTab *card : m_cards)
        card->present(view);
    presentPaper();
}

void AgreementTab::reveal(const QString &subject)
{
    Q_UNUSED(subject) // whatever is mended here stands beside the paper
    m_sideInstead->setChecked(true);
    arrange();
}

void AgreementTab::choose(PaperKind kind)
{
    for (int i = 0; i < m_which->count(); ++i) {
        if (m_which->itemData(i, kindRole) == static_cast<int>(kind) && m_which->itemData(i, versionRole) == 0)
            m_which->setCurrentIndex(i);
    }
    m_sideInstead->setChecked(false);
    m_other->setCurrentIndex(0);
    presentOthers();
    presentPaper();
}

void AgreementTab::resizeEvent(QResizeEvent *event)
{
    AllianceTab::resizeEvent(event);
    arrange();
}

void AgreementTab::arrange()
{
    const bool wide = width() >= wideEnough;
    m_sideInstead->setVisible(!wide);
    m_sheet->setVisible(wide || !m_sideInstead->isChecked());
    m_footer->setVisible(m_sheet->isVisibleTo(this));
    m_side->setVisible(wide || m_sideInstead->isChecked());
    m_side->setMinimumWidth(wide ? sideWidth : 0);
    m_side->setMaximumWidth(wide ? sideWidth : QWIDGETSIZE_MAX);
    auto *layout = static_cast<QBoxLayout *>(this->layout());
    layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout->setStretchFactor(m_paper, m_sheet->isVisibleTo(this) ? 1 : 0);
    layout->setStretchFactor(m_side, wide ? 0 : 1);
}

template <class Act>
void AgreementTab::withPaper(Act act)
{
    const auto paper = paperOf(shown());
    if (tell(paper))
        act(*paper, nameOf(shown()));
}

void AgreementTab::writeFile(DocumentFormat format)
{
    withPaper([&](const AgreementPaper &paper, const QString &name) { m_acts->write(paper, name, format); });
}

void AgreementTab::preview()
{
    withPaper([&](const AgreementPaper &paper, const QString &name) { m_acts->preview(paper, name); });
}

void AgreementTab::print()
{
    withPaper([&](const AgreementPaper &paper, const QString &name) { m_acts->print(paper, name); });
}

} // namespace concord
