// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancedetail.h"

#include "core/workspace/alliances/templates.h"
#include "ui/alliances/agreementtab.h"
#include "ui/alliances/basicstab.h"
#include "ui/alliances/checkinstab.h"
#include "ui/alliances/giveandgettab.h"
#include "ui/alliances/overviewtab.h"
#include "ui/alliances/responsibilitiestab.h"
#include "ui/alliances/safeguardstab.h"
#include "ui/alliances/stepquestions.h"
#include "ui/alliances/termstab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/tabs.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

AllianceDetail::AllianceDetail(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_title(shortTitleLabel()), m_about(mutedLabel()), m_next(primaryButton({}))
    , m_delete(plainButton(tr("Delete draft"))), m_tabs(new Tabs), m_agreement(new AgreementTab(workspace, prompts))
{
    QVBoxLayout *layout = pageLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, 0);
    layout->setSpacing(space::m);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    auto *overview = new OverviewTab(workspace, prompts);
    add(tab::overview, tr("Overview"), overview);
    add(tab::basics, tr("Basics"), new BasicsTab(workspace, prompts));
    add(tab::terms, tr("Terms"), new TermsTab(workspace, prompts));
    add(tab::responsibilities, tr("Responsibilities"), new ResponsibilitiesTab(workspace, prompts));
    add(tab::giveAndGet, tr("Give and get"), new GiveAndGetTab(workspace, prompts));
    add(tab::safeguards, tr("Safeguards"), new SafeguardsTab(workspace, prompts));
    add(tab::checkIns, tr("Check-ins"), new CheckInsTab(workspace, prompts));
    add(tab::agreement, tr("Agreement"), m_agreement);
    connect(overview, &OverviewTab::stepWanted, this, &AllianceDetail::take);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AllianceDetail::presentCurrent);
}

void AllianceDetail::add(QLatin1String key, const QString &title, AllianceTab *tab)
{
    m_keys << key;
    m_stale << false;
    m_tabs->addTab(tab, title);
    connect(tab, &AllianceTab::failed, this, &AllianceDetail::failed);
    connect(tab, &AllianceTab::said, this, &AllianceDetail::said);
    connect(tab, &AllianceTab::navigationRequested, this, &AllianceDetail::navigationRequested);
    connect(tab, &AllianceTab::newRecordRequested, this, &AllianceDetail::newRecordRequested);
    connect(tab, &AllianceTab::tabWanted, this, [this](const QString &to, const QString &subject) { openTab(to, subject); });
}

QWidget *AllianceDetail::buildHead()
{
    auto *head = new QWidget;
    auto *whole = new QVBoxLayout(head);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::s);
    layout->addWidget(m_title, 1);
    whole->addLayout(layout);
    whole->addWidget(m_about);
    auto *pdf = plainButton(tr("Write PDF"));
    auto *documents = plainButton(tr("Documents"));
    documents->setMenu(buildDocuments());
    for (QPushButton *button : {pdf, documents, m_delete, m_next})
        layout->addWidget(button);
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about the alliance"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Save as a template…"), this, &AllianceDetail::saveAsTemplate);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
    connect(pdf, &QPushButton::clicked, this, [this] {
        openTab(tab::agreement);
        m_agreement->writeFile(DocumentFormat::Pdf);
    });
    connect(m_delete, &QPushButton::clicked, this, &AllianceDetail::deleteWanted);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!m_view.next.isEmpty())
            take(m_view.next.first(), false);
    });
    return head;
}

QMenu *AllianceDetail::buildDocuments()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const auto &act) {
        menu->addAction(text, this, [this, act] {
            openTab(tab::agreement);
            act();
        });
    };
    add(tr("Agreement"), [this] { m_agreement->choose(PaperKind::Agreement); });
    add(tr("Plan on one page"), [this] { m_agreement->choose(PaperKind::Plan); });
    add(tr("Review sheet"), [this] { m_agreement->choose(PaperKind::Review); });
    // What follows is done with the one that is shown.
    menu->addSeparator();
    add(tr("Write ODT"), [this] { m_agreement->writeFile(DocumentFormat::Odt); });
    add(tr("Write PDF"), [this] { m_agreement->writeFile(DocumentFormat::Pdf); });
    add(tr("Write HTML"), [this] { m_agreement->writeFile(DocumentFormat::Html); });
    add(tr("Write Markdown"), [this] { m_agreement->writeFile(DocumentFormat::Md); });
    menu->addSeparator();
    add(tr("Print preview…"), [this] { m_agreement->preview(); });
    add(tr("Print…"), [this] { m_agreement->print(); });
    return menu;
}

void AllianceDetail::saveAsTemplate()
{
    const Alliance &alliance = m_view.facts.alliance;
    const auto name = m_prompts.askText(tr("Topics, work, gains, safeguards and rhythms of this alliance become a template for others. Who takes part, "
                                           "days, readings and everything private stay out of it; read its texts once before you give it away. "
                                           "What shall it be called?"),
                                        tr("Save"), true);
    if (!name)
        return;
    const auto saved = templateOf(m_workspace, alliance.id, *name, QLocale().name()).and_then([](const AllianceTemplate &content) {
        return TemplateFolder().save(content);
    });
    if (!saved)
        emit failed(saved.error());
    else
        emit said(tr("Saved. A new alliance can begin with it."));
}

bool AllianceDetail::present(AllianceId id, const QString &tab)
{
    auto view = viewAlliance(m_workspace, id);
    if (!view)
        return false;
    m_view = *std::move(view);
    presentHead();
    // The part that is left is not presented for an alliance that is opened at another.
    std::ranges::fill(m_stale, false);
    openTab(tab);
    std::ranges::fill(m_stale, true);
    presentCurrent();
    return true;
}

void AllianceDetail::presentHead()
{
    const Alliance &alliance = m_view.facts.alliance;
    m_title->setText(alliance.title);
    setPlainToolTip(m_title, alliance.title);
    m_about->setText(tr("%1 · with %2 · %3, %4").arg(alliance.code, m_view.partners(), wording::name(alliance.form), wording::name(alliance.binding)));
    m_delete->setVisible(alliance.state == AllianceState::Draft);
    const bool isSealed = std::ranges::any_of(m_view.facts.versions, [](const AgreementVersion &v) { return v.state != VersionState::Draft; });
    const QString why = isSealed ? wording::sentence(Violation{QStringLiteral("was_put_forward"), alliance.title, {}}) : QString();
    m_delete->setEnabled(!isSealed);
    setPlainToolTip(m_delete, why);
    m_delete->setAccessibleDescription(why);
    // The head offers the usual next step; pausing, ending and giving up are chosen on the overview.
    const bool usual = !m_view.next.isEmpty() && m_view.next.first().state != AllianceState::Paused
        && m_view.next.first().state != AllianceState::Dropped;
    m_next->setVisible(usual);
    if (usual)
        m_next->setText(wording::stepName(alliance.state, m_view.next.first().state));
}

void AllianceDetail::presentCurrent()
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_stale.size() || !m_stale[index] || !m_view.facts.alliance.id.isSet())
        return;
    m_stale[index] = false;
    static_cast<AllianceTab *>(m_tabs->widget(index))->present(m_view);
}

void AllianceDetail::openTab(const QString &key, const QString &subject)
{
    const auto index = std::ranges::find(m_keys, key) - m_keys.begin();
    if (index >= m_keys.size())
        return;
    m_tabs->setCurrentIndex(static_cast<int>(index));
    if (!subject.isEmpty())
        static_cast<AllianceTab *>(m_tabs->currentWidget())->reveal(subject);
}

QString AllianceDetail::currentTab() const
{
    return m_keys.value(m_tabs->currentIndex());
}

void AllianceDetail::take(const NextState &next, bool onAnotherDay)
{
    const StepAnswer answer = StepQuestions(m_prompts, m_view, m_workspace.today()).ask(next, onAnotherDay);
    if (!answer.mend.isEmpty())
        openTab(tabFor(answer.mend), answer.mend);
    if (!answer.step)
        return;
    const auto led = Agreements(m_workspace).take(m_view.facts.alliance.id, *answer.step);
    if (!led)
        emit failed(led.error());
    else if (*led != m_view.facts.alliance.id)
        emit navigationRequested({QLatin1String(tableOf<Alliance>), led->value(), {}});
}

} // namespace concord
