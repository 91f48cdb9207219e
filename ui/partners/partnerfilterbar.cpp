// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerfilterbar.h"

#include "core/workspace/priorities/prioritylist.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/wording/partnerwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

/// In menus and buttons an ampersand marks a shortcut.
QString literally(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

template <class T>
struct Option {
    QString label;
    T value;
};

/// Lets one choose below `pill` without waiting: a screen reader that pressed it gets its answer at once.
template <class T, class Chosen>
void offer(QPushButton *pill, const QList<Option<T>> &options, const T &current, Chosen chosen)
{
    auto *menu = new QMenu(pill);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Option<T> &option : options) {
        QAction *action = menu->addAction(literally(option.label));
        action->setCheckable(true);
        action->setChecked(option.value == current);
        QObject::connect(action, &QAction::triggered, pill, [chosen, value = option.value] { chosen(value); });
    }
    pill->setChecked(current != options.front().value); // the press itself chooses nothing
    menu->popup(pill->mapToGlobal(QPoint(0, pill->height() + 2)));
}

} // namespace

PartnerFilterBar::PartnerFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_search(new QLineEdit),
      m_priorityPill(pillButton({})), m_stagePill(pillButton({})), m_kindPill(pillButton({})), m_tagPill(pillButton({})),
      m_alignmentPill(pillButton({})), m_touchPill(pillButton({}))
{
    m_search->setPlaceholderText(tr("Search partners"));
    m_search->setAccessibleName(tr("Search partners"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(180);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_chosen.text == text)
            return;
        m_chosen.text = text;
        emit changed();
    });
    connect(m_priorityPill, &QPushButton::clicked, this, &PartnerFilterBar::choosePriority);
    connect(m_stagePill, &QPushButton::clicked, this, &PartnerFilterBar::chooseStage);
    connect(m_kindPill, &QPushButton::clicked, this, &PartnerFilterBar::chooseKind);
    connect(m_tagPill, &QPushButton::clicked, this, &PartnerFilterBar::chooseTag);
    connect(m_alignmentPill, &QPushButton::clicked, this, &PartnerFilterBar::chooseAlignment);
    connect(m_touchPill, &QPushButton::clicked, this, &PartnerFilterBar::chooseTouch);

    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills);
    flow->setContentsMargins(0, 3, 0, 0); // in line with the words of the search field
    for (QPushButton *pill : {m_priorityPill, m_alignmentPill, m_stagePill, m_kindPill, m_tagPill, m_touchPill})
        flow->addWidget(pill);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(pills, 1, Qt::AlignTop);
}

PartnerQuery PartnerFilterBar::applied(PartnerQuery query) const
{
    query.text = m_chosen.text;
    query.stage = m_chosen.stage;
    query.kind = m_chosen.kind;
    query.tag = m_chosen.tag;
    query.priority = m_chosen.priority;
    query.alignment = m_chosen.alignment;
    query.touchDueOn = m_chosen.touchDueOn;
    return query;
}

void PartnerFilterBar::refresh()
{
    if (m_chosen.touchDueOn.isValid())
        m_chosen.touchDueOn = m_workspace.today();
    const auto open = m_workspace.read([](const Store &store) { return openPriorities(store); });
    if (open) {
        const auto chosen = std::ranges::find_if(*open, [&](const Priority &p) { return p.id == m_chosen.priority; });
        if (chosen != open->end()) {
            m_priorityTitle = chosen->title;
        } else if (m_chosen.priority || !m_priorityChosen) {
            m_priorityChosen = false;
            m_chosen.priority = open->empty() ? std::nullopt : std::optional(open->front().id);
            m_priorityTitle = open->empty() ? QString() : open->front().title;
        }
        m_priorityPill->setVisible(!open->empty());
    }
    const auto tags = m_workspace.read([](const Store &store) { return partnerTags(store); });
    if (tags) {
        if (!tags->contains(m_chosen.tag))
            m_chosen.tag.clear();
        m_tagPill->setVisible(!tags->isEmpty());
    }
    relabel();
}

void PartnerFilterBar::clear()
{
    const auto priority = m_chosen.priority;
    m_chosen = {};
    m_chosen.priority = priority;
    m_search->clear();
    relabel();
    emit changed();
}

bool PartnerFilterBar::isClear() const
{
    PartnerQuery none;
    none.priority = m_chosen.priority;
    return m_chosen == none;
}

void PartnerFilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PartnerFilterBar::choosePriority()
{
    QList<Option<std::optional<PriorityId>>> options{{tr("No priority"), std::nullopt}};
    if (const auto open = m_workspace.read([](const Store &store) { return openPriorities(store); })) {
        for (const Priority &priority : *open)
            options << Option<std::optional<PriorityId>>{priority.title, priority.id};
    }
    offer(m_priorityPill, options, m_chosen.priority, [this](std::optional<PriorityId> priority) {
        m_chosen.priority = priority;
        m_priorityChosen = true;
        refresh();
        emit changed();
    });
}

void PartnerFilterBar::chooseStage()
{
    QList<Option<std::optional<Stage>>> options{{tr("any stage"), std::nullopt}};
    for (const Stage stage : everyValue<Stage>())
        options << Option<std::optional<Stage>>{wording::name(stage), stage};
    offer(m_stagePill, options, m_chosen.stage, [this](std::optional<Stage> stage) {
        m_chosen.stage = stage;
        relabel();
        emit changed();
    });
}

void PartnerFilterBar::chooseKind()
{
    QList<Option<std::optional<PartyKind>>> options{{tr("any kind"), std::nullopt}};
    for (const PartyKind kind : everyValue<PartyKind>())
        options << Option<std::optional<PartyKind>>{wording::name(kind), kind};
    offer(m_kindPill, options, m_chosen.kind, [this](std::optional<PartyKind> kind) {
        m_chosen.kind = kind;
        relabel();
        emit changed();
    });
}

void PartnerFilterBar::chooseTag()
{
    QList<Option<QString>> options{{tr("any tag"), {}}};
    const auto tags = m_workspace.read([](const Store &store) { return partnerTags(store); });
    for (const QString &tag : tags.value_or(QStringList()))
        options << Option<QString>{tag, tag};
    offer(m_tagPill, options, m_chosen.tag, [this](const QString &tag) {
        m_chosen.tag = tag;
        relabel();
        emit changed();
    });
}

void PartnerFilterBar::chooseAlignment()
{
    QList<Option<std::optional<Alignment>>> options{{tr("any alignment"), std::nullopt}};
    for (const Alignment quarter : everyValue<Alignment>())
        options << Option<std::optional<Alignment>>{wording::name(quarter), quarter};
    offer(m_alignmentPill, options, m_chosen.alignment, [this](std::optional<Alignment> quarter) {
        m_chosen.alignment = quarter;
        relabel();
        emit changed();
    });
}

void PartnerFilterBar::chooseTouch()
{
    const QList<Option<QDate>> options{{tr("any contact"), QDate()}, {tr("out of touch"), m_workspace.today()}};
    offer(m_touchPill, options, m_chosen.touchDueOn, [this](QDate day) {
        m_chosen.touchDueOn = day;
        relabel();
        emit changed();
    });
}

void PartnerFilterBar::relabel()
{
    if (!m_chosen.priority)
        m_chosen.alignment.reset(); // with nothing to align with
    m_alignmentPill->setVisible(m_chosen.priority.has_value());
    const auto label = [](QPushButton *pill, const QString &text, bool on, const QString &what) {
        const QString shown = pill->fontMetrics().elidedText(text, Qt::ElideRight, 220);
        pill->setText(literally(shown));
        pill->setChecked(on);
        pill->setAccessibleName(what + QStringLiteral(": ") + text);
        setPlainToolTip(pill, shown == text ? QString() : text);
    };
    label(m_priorityPill, m_chosen.priority ? tr("for: %1").arg(m_priorityTitle) : tr("for no priority"),
          m_chosen.priority.has_value(), tr("Priority"));
    label(m_alignmentPill, m_chosen.alignment ? wording::name(*m_chosen.alignment) : tr("any alignment"),
          m_chosen.alignment.has_value(), tr("Alignment"));
    label(m_stagePill, m_chosen.stage ? wording::name(*m_chosen.stage) : tr("any stage"), m_chosen.stage.has_value(),
          tr("Stage"));
    label(m_kindPill, m_chosen.kind ? wording::name(*m_chosen.kind) : tr("any kind"), m_chosen.kind.has_value(),
          tr("Kind"));
    label(m_touchPill, m_chosen.touchDueOn.isValid() ? tr("out of touch") : tr("any contact"),
          m_chosen.touchDueOn.isValid(), tr("Keep in touch"));
    label(m_tagPill, m_chosen.tag.isEmpty() ? tr("any tag") : m_chosen.tag, !m_chosen.tag.isEmpty(), tr("Tag"));
}

} // namespace concord
