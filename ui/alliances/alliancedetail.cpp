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
#include "ui/alliances/termstab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/tabs.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
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
            take(m_view.next.first());
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

bool AllianceDetail::askToOverride(const NextState &next, StepRequest &step)
{
    QStringList reasons;
    for (const Violation &blocker : next.blockers)
        reasons << QStringLiteral("• ") + wording::sentence(blocker);
    const QString question = tr("Something is still in the way:") + u'\n' + reasons.join(u'\n');
    if (!next.mayOverride) {
        m_prompts.tell(tr("Not yet"), question);
        return false;
    }
    const auto chosen = m_prompts.choose(question, {tr("Mend it first"), tr("Go on anyway, with a written reason")}, tr("Continue"));
    if (!chosen)
        return false;
    if (*chosen == 0) {
        openTab(tabFor(next.blockers.first().subject), next.blockers.first().subject);
        return false;
    }
    const auto reason = m_prompts.askText(tr("Why do you go on anyway? The reason stays visible on the alliance."), tr("Go on"), true);
    if (!reason)
        return false;
    step.override = true;
    step.overrideReason = *reason;
    return true;
}

bool AllianceDetail::askForStep(const NextState &next, StepRequest &step)
{
    const QString act = wording::stepName(m_view.facts.alliance.state, next.state);
    if (next.needs.byParty) {
        QStringList names;
        for (const AllianceSide &side : m_view.facts.sides)
            names << side.party.name;
        const auto who = m_prompts.choose(tr("Who says so?"), names, act);
        if (!who)
            return false;
        step.byPartyId = m_view.facts.sides[*who].role.partyId;
    } else {
        step.byPartyId = m_view.facts.sides.value(0).role.partyId;
    }
    if (next.needs.lastDay && (!askForWhenGiven(act, step) || !askForLastDay(next, step)))
        return false;
    if (next.needs.resumeOn && !askForDay(tr("On which day does it go on?"), act, step.resumeOn))
        return false;
    if (next.needs.reason) {
        const auto reason = m_prompts.askText(tr("Why?"), act, true);
        if (!reason)
            return false;
        step.reason = *reason;
    }
    if (next.state == AllianceState::Proposed && next.blockers.isEmpty()
        && !m_prompts.confirm(tr("Proposing seals the text of the agreement as a version that never changes. It can be withdrawn, not undone."), act))
        return false;
    return true;
}

bool AllianceDetail::askForWhenGiven(const QString &act, StepRequest &step)
{
    const QString question = tr("On which day was the notice given?");
    const auto when = m_prompts.choose(question, {tr("Today, %1").arg(wording::day(m_workspace.today())), tr("Another day")}, act);
    if (!when)
        return false;
    step.on = m_workspace.today();
    return *when == 0 || askForDay(question, act, step.on);
}

bool AllianceDetail::askForDay(const QString &question, const QString &act, QDate &day)
{
    const auto text = m_prompts.askText(question, act, true);
    if (!text)
        return false;
    day = wording::dayFrom(*text);
    if (!day.isValid())
        m_prompts.tell(tr("Not a day"), tr("“%1” is not a day. Nothing was done.").arg(*text));
    return day.isValid();
}

bool AllianceDetail::askForLastDay(const NextState &next, StepRequest &step)
{
    const AllianceState from = m_view.facts.alliance.state;
    const QString act = wording::stepName(from, next.state);
    const QDate earliest = earliestLastDay(m_view.facts.agreed(step.on), step.on);
    while (true) {
        if (!askForDay(wording::noticeQuestion(m_view, step.on, earliest), act, step.lastDay))
            return false;
        // A paused alliance may end at any day.
        if (from != AllianceState::Active || step.lastDay >= earliest)
            return true;
        QStringList ways{tr("Choose another day"), tr("All agree to a shorter notice, with a reason")};
        if (next.mayOverride)
            ways << tr("Go on anyway, with a written reason");
        const auto way = m_prompts.choose(tr("With the agreed notice the last day is %1 at the earliest.").arg(wording::day(earliest)), ways, tr("Continue"));
        if (!way)
            return false;
        if (*way == 0)
            continue;
        const auto reason = m_prompts.askText(*way == 1 ? tr("Why do all agree to a shorter notice?")
                                                        : tr("Why do you go on anyway? The reason stays visible on the alliance."),
                                              tr("Go on"), true);
        if (!reason)
            return false;
        step.bothAgree = *way == 1;
        step.override = *way == 2;
        (step.override ? step.overrideReason : step.reason) = *reason;
        return true;
    }
}

void AllianceDetail::take(const NextState &next)
{
    StepRequest step;
    step.to = next.state;
    if ((!next.blockers.isEmpty() && !askToOverride(next, step)) || !askForStep(next, step))
        return;
    const auto led = Agreements(m_workspace).take(m_view.facts.alliance.id, step);
    if (!led)
        emit failed(led.error());
    else if (*led != m_view.facts.alliance.id)
        emit navigationRequested({QLatin1String(tableOf<Alliance>), led->value(), {}});
}

} // namespace concord
