// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/importdialog.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/importwords.h"
#include "ui/wording/wording.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace concord {

namespace {

enum ImportColumn { Name, What, Brings, columnCount };

/// What stands below the name: the role, or the first way to reach them.
QString secondLine(const ContactCard &card)
{
    const QString role = wording::roleOf(card);
    return !role.isEmpty() || card.contacts.empty() ? role : card.contacts.front().value;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, ContactPlan plan, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_plan(std::move(plan)), m_fileName(fileName),
      m_model(new QStandardItemModel(0, columnCount, this)), m_refusal(refusalLabel()), m_import(primaryButton({}))
{
    setWindowTitle(tr("Import contacts"));
    resize(860, 620);
    fill();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(titleLabel(tr("Import contacts")));
    layout->addWidget(mutedLabel(m_plan.contacts.empty()
                                     ? tr("%1 has no contacts that could be imported.").arg(m_fileName)
                                     : tr("This is what %1 would bring. Nothing is written until you import.").arg(m_fileName)));
    if (!m_plan.contacts.empty()) {
        auto *choice = new QHBoxLayout;
        auto *all = linkButton(tr("Tick all"));
        auto *none = linkButton(tr("Tick none"));
        connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
        connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
        choice->addWidget(all);
        choice->addWidget(none);
        choice->addStretch(1);
        layout->addLayout(choice);
        layout->addWidget(makeTable(), 1);
    }
    if (!m_plan.refused.empty())
        layout->addWidget(makeRefused());
    layout->addWidget(m_refusal);
    if (m_plan.contacts.empty())
        layout->addStretch(1);

    auto *cancel = plainButton(m_plan.contacts.empty() ? tr("Close") : tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    m_import->setDefault(true);
    m_import->setVisible(!m_plan.contacts.empty());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ImportDialog::countTicked);
    countTicked();
}

void ImportDialog::fill()
{
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("What happens"), tr("What it brings")});
    for (const PlannedContact &contact : m_plan.contacts) {
        auto *name = new QStandardItem(contact.card.name);
        name->setData(secondLine(contact.card), SecondLineRole);
        name->setCheckable(!contact.changesNothing());
        if (name->isCheckable())
            name->setCheckState(Qt::Checked);
        auto *outcome = new QStandardItem;
        outcome->setData(wording::outcomeOf(contact), Qt::DisplayRole);
        outcome->setData(wording::sameAs(contact), SecondLineRole);
        outcome->setData(contact.isNew(), StrongRole);
        outcome->setData(contact.changesNothing(), MutedRole);
        auto *changes = new QStandardItem;
        const QString all = wording::bringsOf(contact);
        changes->setData(QString(all).replace(u'\n', QStringLiteral("; ")), Qt::DisplayRole);
        for (QStandardItem *item : {name, outcome, changes}) {
            item->setEditable(false);
            item->setData(plainToolTip(item == outcome ? wording::sameAs(contact) : all), Qt::ToolTipRole);
        }
        m_model->appendRow({name, outcome, changes});
    }
}

QWidget *ImportDialog::makeTable()
{
    auto *table = new RecordTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Contacts in the file"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnWidth(Name, 240);
    table->setColumnWidth(What, 310);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(table, 1);
    auto *lines = plainLabel();
    lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *room = scrolling(lines);
    room->setFixedHeight(fontMetrics().lineSpacing() * 4);
    layout->addWidget(room);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, lines](const QModelIndex &row) {
        lines->setText(wording::bringsOf(m_plan.contacts[static_cast<std::size_t>(row.row())]));
    });
    table->setCurrentIndex(m_model->index(0, Name));
    return whole;
}

QWidget *ImportDialog::makeRefused() const
{
    QStringList lines;
    for (const RefusedLine &line : m_plan.refused)
        lines << wording::refusal(line);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *heading = headingLabel(tr("Not taken from the file"));
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(heading->text());
    list->setFixedHeight(list->fontMetrics().lineSpacing() * std::min(4, int(lines.size())) + space::xl);
    layout->addWidget(heading);
    layout->addWidget(list);
    return box;
}

void ImportDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (QStandardItem *item = m_model->item(row, Name); item->isCheckable())
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

ContactPlan ImportDialog::ticked() const
{
    ContactPlan plan;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, Name)->checkState() == Qt::Checked)
            plan.contacts.push_back(m_plan.contacts[static_cast<std::size_t>(row)]);
    }
    return plan;
}

void ImportDialog::countTicked()
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->item(row, Name)->checkState() == Qt::Checked ? 1 : 0;
    m_import->setText(count == 1 ? tr("Import 1 contact") : tr("Import %1 contacts").arg(count));
    m_import->setEnabled(count > 0);
}

void ImportDialog::import()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto imported = Imports(m_workspace).importContacts(ticked(), m_fileName);
    QGuiApplication::restoreOverrideCursor();
    if (!imported) {
        m_refusal->setText(wording::sentence(imported.error()));
        m_refusal->show();
        return;
    }
    m_imported = *imported;
    accept();
}

std::optional<QString> importContacts(Workspace &workspace, Prompts &prompts, QWidget *window)
{
    const QString title = ImportDialog::tr("Import contacts");
    const QString path = prompts.openFile(title, ImportDialog::tr("Contacts (*.vcf *.vcard)"));
    if (path.isEmpty())
        return std::nullopt;
    auto plan = Imports(workspace).planContacts(path);
    if (!plan) {
        prompts.tell(title, wording::sentence(plan.error()));
        return std::nullopt;
    }
    ImportDialog dialog(workspace, *std::move(plan), QFileInfo(path).fileName(), window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const ImportedContacts &done = dialog.imported();
    return ImportDialog::tr("Imported: %1.").arg(wording::counts(done.added, done.updated));
}

} // namespace concord
