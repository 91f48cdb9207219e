// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/erasedialog.h"

#include "core/base/folding.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/longwork.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/erasurewords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

EraseDialog::EraseDialog(const ErasurePlan &plan, QWidget *parent)
    : QDialog(parent), m_wanted(folded(plan.name.simplified())), m_name(new QLineEdit), m_erase(primaryButton(tr("Erase for good")))
{
    setWindowTitle(tr("Erase for good"));
    resize(640, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(titleLabel(tr("Erase %1 for good?").arg(plan.name)));
    auto *area = scrolling(makeReport(plan));
    area->setAccessibleName(tr("What goes and what remains"));
    layout->addWidget(area, 1);
    auto *ask = plainLabel(tr("Type the name to go on: %1").arg(plan.name));
    ask->setBuddy(m_name);
    m_name->setAccessibleName(ask->text());
    layout->addWidget(ask);
    layout->addWidget(m_name);

    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::look);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_erase);
    layout->addLayout(buttons);
    look();
    m_name->setFocus();
}

QWidget *EraseDialog::makeReport(const ErasurePlan &plan) const
{
    auto *report = new QWidget;
    auto *layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, space::m, 0);
    layout->setSpacing(space::s);
    QStringList said = wording::consequences(plan);
    for (const QString &sentence : said)
        layout->addWidget(plainLabel(sentence));
    if (!plan.remains.empty()) {
        layout->addSpacing(space::s);
        layout->addWidget(headingLabel(tr("What remains")));
        for (const Remaining &remaining : plan.remains) {
            said << wording::remaining(remaining);
            layout->addWidget(plainLabel(said.last()));
        }
    }
    report->setAccessibleDescription(said.join(u' '));
    layout->addStretch(1);
    return report;
}

void EraseDialog::look()
{
    m_erase->setEnabled(folded(m_name->text().simplified()) == m_wanted);
}

std::optional<QString> eraseForGood(Workspace &workspace, Prompts &prompts, PartyId id, QWidget *window)
{
    const QString path = workspace.path();
    const Clock clock = workspace.clock();
    const QString title = EraseDialog::tr("Erase for good");
    const auto plan = answerBeside(window, EraseDialog::tr("Looking through the history and the backups"),
                                   [&](Progress &) -> Outcome<ErasurePlan> {
                                       const auto own = Workspace::open(path, clock, OpenMode::ReadOnly);
                                       return own ? Erasures(**own).plan(id) : tl::make_unexpected(own.error());
                                   });
    if (!plan) {
        prompts.tell(title, wording::sentence(plan.error()));
        return std::nullopt;
    }
    if (EraseDialog(*plan, window).exec() != QDialog::Accepted)
        return std::nullopt;
    Outcome<Erased> erased;
    workspace.setPatient(false);
    runBeside(
        window, EraseDialog::tr("Erasing %1").arg(plan->name),
        [&](Progress &) {
            const auto own = Workspace::open(path, clock);
            erased = own ? Erasures(**own).erase(id, wording::placeholder()) : Outcome<Erased>(tl::make_unexpected(own.error()));
        },
        WorkEnds::ByItself);
    workspace.setPatient(true);
    workspace.lookForForeignChanges();
    if (!erased) {
        prompts.tell(title, wording::sentence(erased.error()));
        return std::nullopt;
    }
    const QStringList said = wording::report(*erased);
    if (said.size() > 1)
        prompts.tell(title, said.join(u'\n'));
    return said.front();
}

} // namespace concord
