// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/needstab.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/prioritywords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace concord {

namespace {

constexpr int hoursWidth = 96;

QString coveredWords(const NeedLine &line)
{
    if (!line.covered)
        return NeedRow::tr("not judged yet");
    if (*line.covered == 0)
        return NeedRow::tr("nobody covers it");
    return NeedRow::tr("%1 % covered").arg(*line.covered);
}

/// Where several cover as much, the first ones stand for all.
QString byWhom(const QStringList &names)
{
    constexpr int most = 3;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return NeedRow::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - most)
        .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

} // namespace

NeedRow::NeedRow()
    : what(new LineField), weight(new LevelField), selfLevel(new LevelField), hours(new NumberField(nullptr, 1)),
      critical(new CheckField(tr("Critical"))), betterDone(new CheckField(tr("Better done by someone else"))),
      m_code(mutedLabel()), m_covered(new Badge), m_by(smallLabel()),
      m_more(iconButton(QStringLiteral("overflow-menu"), tr("More about this need")))
{
    what->setQuiet();
    what->line()->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    weight->setOptional(false);
    hours->setUnit(tr("hours"));
    hours->setFixedWidth(hoursWidth);
    m_code->setWordWrap(false);
    auto *menu = new QMenu(this);
    m_up = menu->addAction(tr("Move up"), this, [this] { emit moveWanted(-1); });
    m_down = menu->addAction(tr("Move down"), this, [this] { emit moveWanted(1); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &NeedRow::removeWanted);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_code);
    head->addWidget(what, 1);
    head->addWidget(m_more);
    auto *values = new QWidget;
    auto *flow = new FlowLayout(values, space::l);
    flow->addWidget(labelled(tr("Weight"), weight));
    flow->addWidget(labelled(tr("My own level"), selfLevel));
    flow->addWidget(labelled(tr("A month"), hours));
    auto *ticks = new QWidget;
    auto *tickLayout = new QVBoxLayout(ticks);
    tickLayout->setContentsMargins(0, 0, 0, 0);
    tickLayout->setSpacing(2);
    tickLayout->addWidget(critical);
    tickLayout->addWidget(betterDone);
    flow->addWidget(ticks);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::s);
    who->addWidget(m_covered);
    who->addWidget(m_by, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(values);
    layout->addLayout(who);
    layout->addWidget(new Line);
}

void NeedRow::show(const NeedLine &line, const NeedAnswer &answer, int count)
{
    const Need &need = line.need;
    m_code->setText(line.code);
    what->setValue(need.what);
    what->setName(tr("Need: %1").arg(need.what));
    weight->setValue(need.weight);
    weight->setName(tr("Weight of %1").arg(need.what));
    selfLevel->setValue(need.selfLevel);
    selfLevel->setName(tr("My own level at %1").arg(need.what));
    hours->setValue(need.hoursPerMonth);
    hours->setName(tr("Hours a month for %1").arg(need.what));
    critical->setValue(need.critical);
    critical->setName(tr("%1 is critical").arg(need.what));
    betterDone->setValue(need.betterDoneByOther);
    betterDone->setName(tr("%1 is better done by someone else").arg(need.what));
    const bool covered = line.covered.value_or(0) > 0;
    m_covered->set(coveredWords(line), covered ? Tone::Accent : Tone::Warning);
    m_by->setText(covered ? tr("by %1").arg(byWhom(answer.coveredBy)) : QString());
    m_more->setAccessibleName(tr("More about %1").arg(need.what));
    m_up->setEnabled(line.code != needCode(0));
    m_down->setEnabled(line.code != needCode(count - 1));
}

NeedsTab::NeedsTab(Workspace &workspace, QWidget *parent)
    : PrioritySection(workspace, parent), m_summary(mutedLabel()), m_add(new AddLine(tr("Add need"), tr("New need"))),
      m_rows(space::m)
{
    auto *card = new Card(tr("What it needs"));
    card->body()->addWidget(m_summary);
    card->body()->addLayout(m_rows.layout());
    card->body()->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::l);
    layout->addWidget(card);
    layout->addStretch(1);
    onAdded(m_add, [this](const QString &text) { return priorities().addNeed(id(), text); });
}

void NeedsTab::startAdding()
{
    m_add->takeFocus();
}

NeedRow *NeedsTab::makeRow(NeedId id)
{
    auto *row = new NeedRow;
    const auto bind = [this, id](Field *field, auto set) {
        connect(field, &Field::committed, this, [this, id, field, set] { done(priorities().editNeed(id, set), field); });
    };
    bind(row->what, [row](Need &n) { n.what = row->what->value(); });
    bind(row->weight, [row](Need &n) { n.weight = row->weight->value().value_or(n.weight); });
    bind(row->selfLevel, [row](Need &n) { n.selfLevel = row->selfLevel->value(); });
    bind(row->hours, [row](Need &n) { n.hoursPerMonth = row->hours->value().value_or(0); });
    bind(row->critical, [row](Need &n) { n.critical = row->critical->value(); });
    bind(row->betterDone, [row](Need &n) { n.betterDoneByOther = row->betterDone->value(); });
    connect(row, &NeedRow::moveWanted, this, [this, id](int by) {
        done(priorities().moveNeed(id, static_cast<int>(m_order.indexOf(id)) + by));
    });
    connect(row, &NeedRow::removeWanted, this, [this, id] { done(priorities().removeNeed(id)); });
    return row;
}

void NeedsTab::fill(const PriorityDetail &detail)
{
    const PriorityRow &row = detail.row;
    struct Shown {
        const NeedLine *line;
        const NeedAnswer *answer;
    };
    std::vector<Shown> shown;
    m_order.clear();
    for (std::size_t i = 0; i < row.needs.size(); ++i) {
        shown.push_back({&row.needs[i], &detail.answers[i]});
        m_order << row.needs[i].need.id;
    }
    const int count = static_cast<int>(shown.size());
    m_rows.show(
        shown, [](const Shown &one) { return one.line->need.id; }, [this](NeedId id) { return makeRow(id); },
        [count](NeedRow &needRow, const Shown &one) { needRow.show(*one.line, *one.answer, count); });
    if (shown.empty()) {
        m_summary->setText(tr("Time is often better spent letting someone else carry out a critical function. What are the "
                              "pieces of this priority that somebody has to do?"));
        return;
    }
    const int uncovered = row.uncovered();
    const QString open = uncovered == 0   ? tr("Each is covered by somebody, at least in part.")
                         : uncovered == 1 ? tr("One of them is covered by nobody.")
                                          : tr("%n of them are covered by nobody.", nullptr, uncovered);
    m_summary->setText(row.coverage
                           ? tr("All partners on your list together cover %1 of it. %2").arg(wording::finePercent(row.coverage), open)
                           : tr("Nobody was judged yet: the part Alignment asks who covers how much."));
}

} // namespace concord
