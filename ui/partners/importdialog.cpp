// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/importdialog.h"

#include "ui/partners/encodingrow.h"
#include "ui/partners/importmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/longwork.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/importwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

ImportDialog::ImportDialog(Workspace &workspace, ContactPlan plan, const QString &fileName, QWidget *parent,
                           std::optional<TextEncoding> encoding)
    : QDialog(parent), m_workspace(workspace), m_fileName(fileName), m_encoding(encoding), m_model(new ImportModel(std::move(plan), this)),
      m_changes(new QListWidget), m_along(mutedLabel()), m_refusal(refusalLabel()), m_import(primaryButton({}))
{
    setWindowTitle(tr("Import contacts"));
    resize(960, 660);
    const bool hasContacts = m_model->rowCount() > 0;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(titleLabel(tr("Import contacts")));
    layout->addWidget(mutedLabel(introduction()));
    if (m_encoding || m_model->plan().guessedEncoding) {
        layout->addLayout(encodingRow(m_encoding, [this](std::optional<TextEncoding> chosen) {
            m_encoding = chosen;
            done(ReadAgain);
        }));
    }
    if (hasContacts) {
        auto *choice = new QHBoxLayout;
        auto *all = linkButton(tr("Tick all"));
        auto *none = linkButton(tr("Tick none"));
        connect(all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
        connect(none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });
        choice->addWidget(all);
        choice->addWidget(none);
        m_along->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        choice->addWidget(m_along, 1);
        layout->addLayout(choice);
        layout->addWidget(makeTable(), 1);
    }
    if (!m_model->plan().refused.empty())
        layout->addWidget(makeRefused());
    layout->addWidget(m_refusal);
    if (!hasContacts)
        layout->addStretch(1);

    auto *cancel = plainButton(hasContacts ? tr("Cancel") : tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    m_import->setDefault(true);
    m_import->setVisible(hasContacts);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(m_model, &ImportModel::tickedChanged, this, &ImportDialog::countTicked);
    countTicked();
}

QString ImportDialog::introduction() const
{
    const ContactPlan &plan = m_model->plan();
    QString text = plan.contacts.empty()
        ? tr("%1 has no contacts that could be imported.").arg(m_fileName)
        : tr("This is what %1 would bring. Nothing is written until you import.").arg(m_fileName);
    if (plan.guessedEncoding)
        text += u' ' + tr("%1.").arg(wording::guessed(*plan.guessedEncoding));
    if (plan.mediaLeftOut > 0)
        text += u' ' + tr("%1.").arg(wording::mediaLeftOut(plan.mediaLeftOut));
    if (plan.others > 0)
        text += u' ' + tr("%1.").arg(wording::othersLeftOut(plan.others));
    if (std::ranges::any_of(plan.contacts, &PlannedContact::isDeleted))
        text += u' ' + tr("Who was deleted earlier comes back if you tick them.");
    return text;
}

QWidget *ImportDialog::makeTable()
{
    auto *table = new RecordTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Contacts in the file"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnWidth(ImportModel::Name, 240);
    table->setColumnWidth(ImportModel::What, 350);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(table, 1);
    m_changes->setAccessibleName(tr("What the selected contact brings"));
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setSpacing(2);
    m_changes->setFixedHeight((fontMetrics().lineSpacing() + space::xs) * 5 + space::m);
    layout->addWidget(m_changes);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showChanges(row.row()); });
    connect(m_changes, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_model->setChange(m_shown, m_changes->row(item), item->checkState() == Qt::Checked);
    });
    table->setCurrentIndex(m_model->index(0, ImportModel::Name));
    return whole;
}

/// A contact that is there can leave changes out one by one; a new one is taken whole.
void ImportDialog::showChanges(int row)
{
    const QSignalBlocker blocker(m_changes);
    m_changes->clear();
    m_shown = row;
    if (row < 0)
        return;
    const PlannedContact &contact = m_model->contact(row);
    const QStringList lines = wording::bringsOf(contact).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        auto *item = new QListWidgetItem(lines[at], m_changes);
        if (!contact.isNew() && !contact.isDeleted())
            item->setCheckState(contact.changes[static_cast<std::size_t>(at)].isTaken ? Qt::Checked : Qt::Unchecked);
    }
}

QWidget *ImportDialog::makeRefused() const
{
    QStringList lines;
    for (const RefusedLine &line : m_model->plan().refused)
        lines << wording::refusal(line);
    if (const int more = m_model->plan().refusedMore; more > 0)
        lines << wording::refusedMore(more);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *heading = headingLabel(tr("Left out or put together"));
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(heading->text());
    list->setFixedHeight(list->fontMetrics().lineSpacing() * std::min(4, int(lines.size())) + space::xl);
    layout->addWidget(heading);
    layout->addWidget(list);
    return box;
}

void ImportDialog::countTicked()
{
    const int count = m_model->ticked();
    m_import->setText(count == 1 ? tr("Import 1 contact") : tr("Import %1 contacts").arg(QLocale().toString(count)));
    m_import->setEnabled(count > 0);
    const int along = m_model->organisationsAlong();
    m_along->setText(along == 0 ? QString() : tr("%1.").arg(wording::organisationsAlong(along)));
}

void ImportDialog::reject()
{
    if (!m_isImporting)
        QDialog::reject();
}

void ImportDialog::import()
{
    const QString path = m_workspace.path();
    const Clock clock = m_workspace.clock();
    Outcome<ImportedContacts> imported;
    // A workspace of its own, since a connection belongs to one thread. The window's takes up what it wrote.
    m_workspace.setPatient(false);
    m_isImporting = true;
    runBeside(
        this, tr("Importing %1").arg(m_fileName),
        [&](Progress &progress) {
            auto workspace = Workspace::open(path, clock);
            imported = workspace ? Imports(**workspace).importContacts(m_model->plan(), m_fileName, true, stepsOf(progress))
                                 : Outcome<ImportedContacts>(tl::make_unexpected(workspace.error()));
        });
    m_isImporting = false;
    m_workspace.setPatient(true);
    m_workspace.lookForForeignChanges();
    if (!imported) {
        m_refusal->setText(wording::sentence(imported.error()));
        m_refusal->show();
        return;
    }
    m_imported = *imported;
    accept();
}

} // namespace concord
