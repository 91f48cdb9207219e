// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/termstab.h"

#include "ui/widgets/addline.h"
#include "ui/alliances/choices.h"
#include "ui/alliances/livedocument.h"
#include "ui/widgets/columns.h"
#include "ui/alliances/termsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int gridWidth = 380;
constexpr int gridShare = 58;
constexpr int questionWidth = 72;
constexpr int rowHeight = 36;

} // namespace

TermsTab::TermsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_model(new TermsModel(this)), m_grid(new RecordTable)
    , m_unwritten(pillButton(tr("Agreed but not written"))), m_fromList(plainButton(tr("From the list"))), m_menu(new QMenu(this))
    , m_add(new AddLine(tr("Add topic"), tr("New topic"))), m_hint(mutedLabel()), m_editor(new Card(tr("The topic"))), m_topic(new LineField)
    , m_text(new TextField(nullptr, 4)), m_state(new ChoiceField), m_reason(new LineField), m_owner(new ChoiceField), m_document(new LiveDocument(workspace, prompts))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, 0);
    auto *columns = new Columns(gridWidth);
    columns->setWidgets({buildGrid(), withDocument(buildEditor())}, 2);
    columns->setFirstShare(gridShare);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
    wireEditor();
}

QWidget *TermsTab::buildGrid()
{
    auto *card = new Card(tr("Agreed, written, checked, divided"));
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Topics and the four questions"));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setSortingEnabled(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *answers = new AnswerDelegate(m_grid);
    QHeaderView *header = m_grid->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TermsModel::Topic, QHeaderView::Stretch);
    for (int column = TermsModel::Agreed; column <= TermsModel::Divided; ++column) {
        m_grid->setItemDelegateForColumn(column, answers);
        header->resizeSection(column, questionWidth);
    }
    m_grid->installEventFilter(this);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const Term *term = m_model->term(index.row())) {
            m_current = term->id;
            showCurrent();
        }
    });
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const Term *term = m_model->term(index.row());
        if (term != nullptr && index.column() != TermsModel::Topic)
            answer(index.row(), index.column(), answerOf(*term, questionOf(index.column())) == YesNo::Yes ? YesNo::No : YesNo::Yes);
    });

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_unwritten);
    filters->addStretch(1);
    connect(m_unwritten, &QPushButton::toggled, this, [this](bool on) {
        m_model->setOnlyUnwritten(on);
        sizeGrid();
    });
    card->body()->addLayout(filters);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_grid);
    card->body()->addWidget(smallLabel(tr("Click a box, or move with the arrow keys: Space turns yes and no, Y yes, N no, – not needed.")));
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add, 1);
    m_fromList->setMenu(m_menu);
    adding->addWidget(m_fromList);
    card->body()->addLayout(adding);
    connect(m_menu, &QMenu::aboutToShow, this, &TermsTab::fillMenu);
    onAdded(m_add, [this](const QString &topic) {
        Term term;
        term.allianceId = m_view.facts.alliance.id;
        term.topic = topic;
        const auto id = parts().add(term);
        if (id)
            select(*id);
        return id;
    });
    return card;
}

QWidget *TermsTab::buildEditor()
{
    auto *form = new FormGrid;
    form->addRow(tr("Topic"), m_topic);
    m_text->setPlaceholder(tr("What you agree, in words that both would use"));
    form->addWide(tr("What the agreement says"), m_text);
    QList<Choice> states;
    for (TermState state : everyValue<TermState>())
        states << Choice{wording::name(state), static_cast<int>(state)};
    m_state->setChoices(states);
    form->addRow(tr("State"), m_state);
    m_reason->setPlaceholder(tr("why it is not needed"));
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Looked after by"), m_owner);
    m_editor->body()->addWidget(form);
    auto *buttons = new QHBoxLayout;
    auto *up = linkButton(tr("Move up"));
    auto *down = linkButton(tr("Move down"));
    auto *remove = linkButton(tr("Remove topic"));
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    m_editor->body()->addLayout(buttons);
    const auto move = [this](int by) {
        if (const Term *term = current()) {
            const int row = m_model->rowOf(term->id);
            tell(parts().moveTerm(term->id, row + by));
            select(m_current);
        }
    };
    connect(up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(down, &QPushButton::clicked, this, [move] { move(1); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (current() != nullptr)
            tell(parts().remove(m_current));
    });
    return m_editor;
}

QWidget *TermsTab::withDocument(QWidget *editor)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(editor);
    layout->addWidget(m_document);
    layout->addStretch(1);
    connect(m_document, &AllianceTab::failed, this, &AllianceTab::failed);
    connect(m_document, &AllianceTab::tabWanted, this, &AllianceTab::tabWanted);
    connect(static_cast<QPlainTextEdit *>(m_text->editor()), &QPlainTextEdit::textChanged, this,
            [this] { m_document->showTyped(m_current, m_text->value()); });
    return column;
}

void TermsTab::wireEditor()
{
    const auto write = [this](auto change) {
        return [this, change] { return parts().edit(m_current, change); };
    };
    onCommit(m_topic, write([this](Term &t) { t.topic = m_topic->value(); }));
    onCommit(m_text, write([this](Term &t) { t.text = m_text->value(); }));
    onCommit(m_reason, write([this](Term &t) { t.reason = m_reason->value(); }));
    onCommit(m_state, write([this](Term &t) {
        t.state = static_cast<TermState>(m_state->value().toInt());
        t.reason = m_reason->value();
    }));
    onCommit(m_owner, write([this](Term &t) { t.ownerPartyId = partyIn(m_owner); }));
}

void TermsTab::present(const AllianceView &view)
{
    const bool other = view.facts.alliance.id != m_view.facts.alliance.id;
    m_view = view;
    if (other) {
        discardEdits(this);
        m_current = {};
    }
    m_model->setTerms(view.facts.terms);
    if (m_model->rowOf(m_current) < 0)
        m_current = view.facts.terms.isEmpty() ? TermId() : view.facts.terms.first().id;
    m_owner->setChoices(partyChoices(view, tr("nobody in particular")));
    m_hint->setText(tr("No topic yet. Begin with the ones that could cost you a friendship: money, deciding, stopping."));
    m_hint->setVisible(view.facts.terms.isEmpty());
    m_grid->setVisible(!view.facts.terms.isEmpty());
    sizeGrid();
    m_document->setVisible(!view.facts.terms.isEmpty());
    m_document->present(view);
    showCurrent();
}

void TermsTab::sizeGrid()
{
    int height = m_grid->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_grid->rowHeight(row);
    m_grid->setFixedHeight(height);
}

const Term *TermsTab::current() const
{
    return m_model->term(m_model->rowOf(m_current));
}

void TermsTab::select(TermId id)
{
    m_current = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        m_grid->setCurrentIndex(m_model->index(row, std::max<int>(m_grid->currentIndex().column(), TermsModel::Topic)));
    showCurrent();
}

void TermsTab::showCurrent()
{
    const Term *term = current();
    m_editor->setVisible(term != nullptr);
    if (term == nullptr)
        return;
    if (property("shown").toLongLong() != term->id.value()) {
        discardEdits(m_editor);
        setProperty("shown", static_cast<qlonglong>(term->id.value()));
    }
    const CompletenessLine *line = completenessLine(term->clauseKey);
    m_editor->setTitle(line != nullptr ? wording::text(*line) : tr("A topic of your own"));
    m_topic->setValue(term->topic);
    m_text->setValue(term->text);
    m_state->setValue(static_cast<int>(term->state));
    m_reason->setValue(term->reason);
    m_owner->setValue(partyValue(term->ownerPartyId));
    m_document->follow(term->id);
}

void TermsTab::fillMenu()
{
    m_menu->clear();
    QString group;
    for (const CompletenessLine &line : completenessLines()) {
        const bool taken = std::ranges::any_of(m_view.facts.terms, [&](const Term &t) { return t.clauseKey == QLatin1String(line.key); });
        if (line.derived || taken)
            continue;
        if (wording::group(line) != group) {
            group = wording::group(line);
            m_menu->addSection(group);
        }
        const QString key = QLatin1String(line.key);
        m_menu->addAction(wording::text(line), this, [this, key] {
            if (const auto id = parts().addClause(m_view.facts.alliance.id, key); tell(id))
                select(*id);
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Every topic of the list is taken up."))->setEnabled(false);
}

void TermsTab::reveal(const QString &subject)
{
    const auto term = std::ranges::find(m_view.facts.terms, subject, &Term::clauseKey);
    if (term == m_view.facts.terms.end()) {
        if (completenessLine(subject) == nullptr)
            return;
        const auto id = parts().addClause(m_view.facts.alliance.id, subject);
        if (!tell(id))
            return;
        select(*id);
    } else {
        select(term->id);
    }
    m_text->editor()->setFocus(Qt::OtherFocusReason);
}

void TermsTab::answer(int row, int column, YesNo answer)
{
    if (const Term *term = m_model->term(row); term != nullptr && column != TermsModel::Topic)
        tell(parts().answer(term->id, questionOf(column), answer));
}

bool TermsTab::answerByKey(int key)
{
    const QModelIndex index = m_grid->currentIndex();
    const Term *term = m_model->term(index.row());
    if (term == nullptr || index.column() == TermsModel::Topic)
        return false;
    const bool isYes = answerOf(*term, questionOf(index.column())) == YesNo::Yes;
    switch (key) {
    case Qt::Key_Space: answer(index.row(), index.column(), isYes ? YesNo::No : YesNo::Yes); return true;
    case Qt::Key_Y: answer(index.row(), index.column(), YesNo::Yes); return true;
    case Qt::Key_N: answer(index.row(), index.column(), YesNo::No); return true;
    case Qt::Key_Minus: answer(index.row(), index.column(), YesNo::NotNeeded); return true;
    default: return false;
    }
}

bool TermsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && answerByKey(key->key()))
            return true;
    }
    return AllianceTab::eventFilter(watched, event);
}

} // namespace concord
