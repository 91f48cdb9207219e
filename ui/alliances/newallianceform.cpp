// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/newallianceform.h"

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/priorities/priorities.h"
#include "ui/widgets/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int formWidth = 560;

} // namespace

NewAllianceForm::NewAllianceForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new QLineEdit), m_partner(new QLineEdit), m_priority(new QLineEdit)
    , m_purpose(new QLineEdit), m_refusal(plainLabel())
{
    auto *card = new Card(tr("A new alliance"));
    card->setMaximumWidth(formWidth);
    card->body()->addWidget(mutedLabel(tr("Two sides, one purpose. The rest you fill in step by step, together with your partner.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    const auto addRow = [&](const QString &name, QLineEdit *line, const QString &hint) {
        QLabel *label = mutedLabel(name);
        label->setWordWrap(false);
        label->setBuddy(line);
        QString plain = name;
        line->setAccessibleName(plain.remove(u'&'));
        line->setPlaceholderText(hint);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
        connect(line, &QLineEdit::returnPressed, this, &NewAllianceForm::draft);
    };
    addRow(tr("&Title"), m_title, tr("what you will call it"));
    addRow(tr("&Partner"), m_partner, tr("pick somebody or type a new name"));
    addRow(tr("P&riority"), m_priority, tr("what it moves forward; may wait"));
    for (QLineEdit *line : {m_title, m_partner, m_purpose})
        setDraft(line);
    addRow(tr("P&urpose"), m_purpose, tr("one sentence that both would say the same way; may wait"));
    card->body()->addLayout(grid);
    QPalette red = m_refusal->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).bad);
    m_refusal->setPalette(red);
    m_refusal->hide();
    card->body()->addWidget(m_refusal);

    auto *buttons = new QHBoxLayout;
    auto *draftIt = primaryButton(tr("Draft alliance"));
    auto *cancel = plainButton(tr("Cancel"));
    buttons->addWidget(draftIt);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(draftIt, &QPushButton::clicked, this, &NewAllianceForm::draft);
    connect(cancel, &QPushButton::clicked, this, [this] {
        clear();
        emit cancelled();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(card);
    layout->addStretch(1);
}

void NewAllianceForm::clear()
{
    for (QLineEdit *line : {m_title, m_partner, m_priority, m_purpose})
        line->clear();
    m_refusal->hide();
}

void NewAllianceForm::begin()
{
    clear();
    offer(m_partner, namesToPick(m_workspace, PickFrom::Partners).value_or(QStringList()));
    QStringList priorities;
    if (const auto known = Priorities(m_workspace).list()) {
        for (const Priority &priority : *known)
            priorities << priority.title;
    }
    offer(m_priority, priorities);
    if (priorities.size() == 1)
        m_priority->setText(priorities.first());
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewAllianceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NewAllianceForm::draft()
{
    NewAlliance wish;
    wish.title = m_title->text();
    wish.partner.typed = m_partner->text();
    wish.priority.typed = m_priority->text();
    wish.purpose = m_purpose->text();
    const auto id = Alliances(m_workspace).create(wish);
    if (id) {
        clear();
        emit drafted(*id);
        return;
    }
    m_refusal->setText(wording::sentence(id.error()));
    m_refusal->show();
    (wish.title.trimmed().isEmpty() ? m_title : m_partner)->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
