// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/attachmentscard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/attachmentwords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

/// A yes as a value of a choice; 0: it is about the alliance.
QVariant yesValue(const std::optional<AcceptanceId> &yes)
{
    return static_cast<qlonglong>(yes ? yes->value() : 0);
}

} // namespace

AttachedRow::AttachedRow(QWidget *parent)
    : QWidget(parent), name(new LineField), proves(new ChoiceField), m_note(smallLabel()), m_open(linkButton(AttachmentsCard::tr("Open")))
    , m_detach(linkButton(AttachmentsCard::tr("Detach"))), m_proves(labelled(AttachmentsCard::tr("What it proves"), proves))
{
    name->setQuiet();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(m_open);
    head->addWidget(m_detach);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_proves);
    layout->addWidget(new Line);
    connect(m_open, &QPushButton::clicked, this, &AttachedRow::openWanted);
    connect(m_detach, &QPushButton::clicked, this, &AttachedRow::detachWanted);
}

void AttachedRow::show(const AttachmentRow &row, const std::vector<AttachmentRow> &yeses, bool isThere)
{
    const Attachment &a = row.attachment;
    name->setName(AttachmentsCard::tr("Attachment: %1").arg(a.name));
    name->setValue(a.name);
    m_open->setAccessibleName(AttachmentsCard::tr("Open %1").arg(a.name));
    m_detach->setAccessibleName(AttachmentsCard::tr("Detach %1").arg(a.name));
    proves->setName(AttachmentsCard::tr("What %1 proves").arg(a.name));
    QString note = AttachmentsCard::tr("%1, %2, since %3").arg(wording::fileSize(a.size), wording::name(a.mode), wording::day(a.addedOn));
    if (!isThere)
        note = AttachmentsCard::tr("%1. It is not where it was: %2").arg(note, a.path);
    else if (!a.path.isEmpty())
        note += QStringLiteral(": ") + a.path;
    m_note->setText(note);
    setBad(m_note, !isThere);
    QList<Choice> choices{{AttachmentsCard::tr("nothing in particular"), yesValue({})}};
    for (const AttachmentRow &yes : yeses)
        choices << Choice{AttachmentsCard::tr("%1 accepts version %2").arg(yes.provenBy).arg(yes.version), yesValue(yes.attachment.acceptanceId)};
    proves->setChoices(choices);
    proves->setValue(yesValue(a.acceptanceId));
    m_proves->setVisible(!yeses.empty());
}

AttachmentsCard::AttachmentsCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_opener(workspace, prompts)
    , m_rows(std::make_unique<KeyedRows<AttachmentId, AttachedRow>>(space::s))
    , m_none(mutedLabel(tr("None yet. The signed copy, a price list, a floor plan: whatever both would look for on the day it matters.")))
    , m_attach(plainButton(tr("Attach a file…"))), m_write(linkButton(tr("Write all to a folder…")))
{
    auto *card = new Card(tr("Attachments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addWidget(m_none);
    card->body()->addLayout(m_rows->layout());
    auto *link = plainButton(tr("Attach a link…"));
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    for (QPushButton *act : {m_attach, link, m_write})
        flow->addWidget(act);
    card->body()->addWidget(acts);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        attach(this->prompts().openFile(tr("Attach a file"), tr("Every file (*)")), AttachmentMode::Embedded);
    });
    connect(link, &QPushButton::clicked, this, [this] {
        attach(this->prompts().openFile(tr("Attach a link to a file"), tr("Every file (*)")), AttachmentMode::Linked);
    });
    connect(m_write, &QPushButton::clicked, this, &AttachmentsCard::writeAll);
}

void AttachmentsCard::attach(const QString &path, AttachmentMode mode)
{
    if (path.isEmpty())
        return;
    const auto size = sizeToAttach(path);
    if (!tell(size))
        return;
    if (mode == AttachmentMode::Embedded && *size > largeAttachment && *size <= largestAttachment) {
        const auto how = prompts().choose(
            tr("“%1” has %2. In the workspace it goes along with every copy and backup; a link only says where it lies on this computer.")
                .arg(QFileInfo(path).fileName(), wording::fileSize(*size)),
            {tr("Attach it as a link"), tr("Take it into the workspace")}, tr("Attach"));
        if (!how)
            return;
        mode = *how == 0 ? AttachmentMode::Linked : AttachmentMode::Embedded;
    }
    Attachments files(workspace());
    tell(mode == AttachmentMode::Linked ? files.link(m_id, path) : files.embed(m_id, path));
}

void AttachmentsCard::writeAll()
{
    const QString folder = prompts().chooseFolder(tr("Write the attachments to a folder"));
    if (folder.isEmpty())
        return;
    QList<Failure> failures;
    const auto written = writeAttachments(workspace(), m_id, folder, &failures);
    if (!tell(written))
        return;
    if (!failures.isEmpty()) {
        QStringList reasons;
        for (const Failure &failure : failures)
            reasons << wording::sentence(failure);
        prompts().tell(tr("Not everything could be written"), reasons.join(u'\n'));
    }
    emit said(written->size() == 1 ? tr("Wrote one file to %1").arg(folder)
                                   : tr("Wrote %n files to %1", nullptr, static_cast<int>(written->size())).arg(folder));
}

AttachedRow *AttachmentsCard::make(AttachmentId id)
{
    auto *row = new AttachedRow;
    onCommit(row->name, [this, id, row] { return Attachments(workspace()).edit(id, [row](Attachment &a) { a.name = row->name->value(); }); });
    onCommit(row->proves, [this, id, row] {
        return Attachments(workspace()).edit(id, [row](Attachment &a) {
            const qlonglong yes = row->proves->value().toLongLong();
            a.acceptanceId = yes == 0 ? std::nullopt : std::optional(AcceptanceId(yes));
        });
    });
    connect(row, &AttachedRow::openWanted, this, [this, id] {
        const auto attachment = workspace().read([id](const Store &store) { return store.get(id); });
        if (!tell(attachment))
            return;
        const auto opened = m_opener.open(*attachment);
        if (tell(opened) && *opened == AttachmentOpener::Opened::NothingOpensIt)
            emit said(tr("No program on this computer opens “%1”").arg(attachment->name));
    });
    connect(row, &AttachedRow::detachWanted, this, [this, id] { tell(Attachments(workspace()).detach(id)); });
    return row;
}

void AttachmentsCard::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_id)
        discardEdits(this);
    m_id = view.facts.alliance.id;
    const auto attached = listAttachments(workspace(), m_id);
    const auto yeses = provable(workspace(), m_id);
    if (!tell(attached) || !tell(yeses))
        return;
    m_none->setVisible(attached->empty());
    m_write->setVisible(!attached->empty());
    m_rows->show(*attached, [](const AttachmentRow &row) { return row.attachment.id; }, [this](AttachmentId id) { return make(id); },
                 [&](AttachedRow &row, const AttachmentRow &shown) {
                     const Attachment &a = shown.attachment;
                     row.show(shown, *yeses, a.mode == AttachmentMode::Embedded || QFileInfo::exists(a.path));
                 });
}

void AttachmentsCard::reveal(const QString &)
{
    m_attach->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
