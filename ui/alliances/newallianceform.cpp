// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/newallianceform.h"

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/priorities/priorities.h"
#include "ui/alliances/templatechooser.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/suggestions.h"
#include "ui/wording/templatewords.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int cardWidth = 420;
constexpr int mostPartners = mostTemplateSides - 1;

QString purposeHint()
{
    return NewAllianceForm::tr("one sentence that both would say the same way; may wait");
}

QGridLayout *formLines()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    return grid;
}

void addRow(QGridLayout *grid, const QString &name, QWidget *editor)
{
    QLabel *label = mutedLabel(name);
    label->setWordWrap(false);
    label->setBuddy(editor);
    QString plain = name;
    editor->setAccessibleName(plain.remove(u'&'));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(editor, row, 1);
}

} // namespace

NewAllianceForm::NewAllianceForm(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_templates(new TemplateChooser(prompts)), m_partnerLines(formLines())
    , m_another(linkButton(tr("Another partner"))), m_refusal(refusalLabel())
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *columns = new Columns(cardWidth);
    columns->setWidgets({buildCard(), m_templates}, 2);
    layout->addWidget(columns);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
    connect(m_templates, &TemplateChooser::chosenChanged, this, &NewAllianceForm::followTemplate);
    connect(m_templates, &TemplateChooser::failed, this, &NewAllianceForm::failed);
    connect(m_templates, &TemplateChooser::said, this, &NewAllianceForm::said);
}

QLineEdit *NewAllianceForm::addLine(QGridLayout *grid, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    addRow(grid, name, line);
    connect(line, &QLineEdit::returnPressed, this, &NewAllianceForm::draft);
    return line;
}

QWidget *NewAllianceForm::buildCard()
{
    auto *card = new Card(tr("A new alliance"));
    card->addToHeader(m_another); // not among the lines that one types through
    card->body()->addWidget(mutedLabel(tr("Who, and for what. The rest you fill in step by step, together with your partner.")));
    QGridLayout *above = formLines();
    addRow(above, tr("&Begin with"), m_templates->box());
    m_title = addLine(above, tr("&Title"), tr("what you will call it"));
    setDraft(m_title);
    card->body()->addLayout(above);
    card->body()->addLayout(m_partnerLines);
    addPartner();
    connect(m_another, &QPushButton::clicked, this, [this] {
        addPartner();
        m_partners.last()->setFocus(Qt::OtherFocusReason);
    });

    QGridLayout *below = formLines();
    m_priority = addLine(below, tr("P&riority"), tr("what it moves forward; may wait"));
    m_purpose = addLine(below, tr("P&urpose"), purposeHint());
    setDraft(m_purpose);
    m_reason = addLine(below, tr("&Why you want it"), tr("whatever anyone else thinks; may wait"));
    setDraft(m_reason);
    auto *lock = new QHBoxLayout;
    lock->setSpacing(space::s);
    lock->addWidget(new Badge(tr("private")), 0, Qt::AlignTop);
    lock->addWidget(smallLabel(tr("The purpose is for all. Why you want it is for you alone: no copy for a partner ever shows it.")), 1);
    below->addLayout(lock, below->rowCount(), 1);
    card->body()->addLayout(below);
    card->body()->addWidget(m_refusal);
    // The parts of the form line up.
    int widest = 0;
    for (const QLabel *label : card->findChildren<QLabel *>())
        widest = std::max(widest, label->buddy() != nullptr ? label->sizeHint().width() : 0);
    for (QGridLayout *lines : {above, m_partnerLines, below})
        lines->setColumnMinimumWidth(0, widest);

    auto *buttons = new QHBoxLayout;
    auto *draftIt = primaryButton(tr("Draft alliance"));
    auto *stop = plainButton(tr("Cancel"));
    buttons->addWidget(draftIt);
    buttons->addWidget(stop);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(draftIt, &QPushButton::clicked, this, &NewAllianceForm::draft);
    connect(stop, &QPushButton::clicked, this, &NewAllianceForm::cancel);
    return card;
}

void NewAllianceForm::addPartner()
{
    const bool isFirst = m_partners.isEmpty();
    const QString name = isFirst ? tr("&Partner") : tr("Partner %1").arg(m_partners.size() + 1);
    QLineEdit *line = addLine(m_partnerLines, name, isFirst ? tr("pick somebody or type a new name") : tr("leave it empty if there is none"));
    setDraft(line);
    if (!isFirst)
        offer(line, m_names);
    m_partners << line;
    if (m_partners.size() == mostPartners)
        m_another->hide();
}

void NewAllianceForm::wantPartners(int count)
{
    while (m_partners.size() < std::min(count, mostPartners))
        addPartner();
}

void NewAllianceForm::followTemplate()
{
    const auto content = m_templates->chosen();
    if (content)
        wantPartners(content->sides() - 1);
    const QString suggested = content ? wording::withoutPlaces(content->alliance.purpose) : QString();
    m_purpose->setPlaceholderText(suggested.isEmpty() ? purposeHint() : suggested);
}

void NewAllianceForm::clear()
{
    for (QLineEdit *line : {m_title, m_priority, m_purpose, m_reason})
        line->clear();
    m_partners.first()->clear();
    while (m_partners.size() > 1) {
        QLineEdit *line = m_partners.takeLast();
        const int place = m_partnerLines->indexOf(line);
        delete m_partnerLines->itemAt(place - 1)->widget(); // its label
        delete line;
    }
    m_another->show();
    m_refusal->hide();
}

void NewAllianceForm::begin(const Known &known)
{
    clear();
    m_names = namesToPick(m_workspace, PickFrom::Partners).value_or(QStringList());
    offer(m_partners.first(), m_names);
    QStringList priorities;
    if (const auto listed = Priorities(m_workspace).list()) {
        for (const Priority &priority : *listed)
            priorities << priority.title;
    }
    offer(m_priority, priorities);
    m_partners.first()->setText(known.partner);
    m_priority->setText(!known.priority.isEmpty() ? known.priority : priorities.size() == 1 ? priorities.first() : QString());
    m_priority->setCursorPosition(0); // a long title is read from its beginning
    m_templates->begin(known.templateKey);
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewAllianceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void NewAllianceForm::cancel()
{
    clear();
    emit cancelled();
}

void NewAllianceForm::draft()
{
    NewAlliance wish;
    wish.title = m_title->text();
    // The first line that is filled in is the partner; it need not be the first line.
    for (const QLineEdit *line : std::as_const(m_partners)) {
        const Picked<Party> party{{}, line->text()};
        if (!party.isGiven())
            continue;
        if (wish.partner.isGiven())
            wish.others << party;
        else
            wish.partner = party;
    }
    wish.priority.typed = m_priority->text();
    wish.purpose = m_purpose->text();
    wish.privateReason = m_reason->text();
    wish.from = m_templates->chosen();
    const auto id = Alliances(m_workspace).create(wish);
    if (id) {
        clear();
        emit drafted(*id);
        return;
    }
    m_refusal->setText(wording::sentence(id.error()));
    m_refusal->show();
    (wish.title.trimmed().isEmpty() ? m_title : m_partners.first())->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
