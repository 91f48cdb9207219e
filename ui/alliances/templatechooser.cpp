// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/templatechooser.h"

#include "core/exchange/templates/templatejson.h"
#include "core/reports/writing.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/templatewords.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

QString fileFilter()
{
    return TemplateChooser::tr("Templates (*.json)");
}

} // namespace

TemplateChooser::TemplateChooser(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_box(new QComboBox), m_title(headingLabel()), m_contents(new QVBoxLayout)
    , m_rename(linkButton(tr("Rename…"))), m_remove(linkButton(tr("Remove…"))), m_give(linkButton(tr("Give to somebody…")))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        show();
        emit chosenChanged();
    });
    auto *card = new Card;
    card->body()->addWidget(m_title);
    m_contents->setSpacing(space::xs);
    card->body()->addLayout(m_contents);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    flow->setContentsMargins(0, space::xs, 0, 0);
    auto *take = linkButton(tr("Take in a template file…"));
    for (QPushButton *act : {m_rename, m_remove, m_give, take})
        flow->addWidget(act);
    connect(m_rename, &QPushButton::clicked, this, &TemplateChooser::rename);
    connect(m_remove, &QPushButton::clicked, this, &TemplateChooser::remove);
    connect(m_give, &QPushButton::clicked, this, &TemplateChooser::giveAway);
    connect(take, &QPushButton::clicked, this, &TemplateChooser::takeIn);
    card->body()->addWidget(acts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void TemplateChooser::begin(const QString &key)
{
    read(key);
}

void TemplateChooser::read(const QString &keyToChoose)
{
    m_entries.clear();
    for (AllianceTemplate &content : shippedTemplates(QLocale().name()))
        m_entries.push_back({std::move(content), false, std::nullopt});
    for (SavedTemplate &saved : m_folder.list())
        m_entries.push_back({std::move(saved.content), true, std::move(saved.flaw)});
    int chosen = 0;
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        m_box->addItem(tr("An empty draft"));
        for (const Entry &each : m_entries) {
            if (each.content.key == keyToChoose)
                chosen = m_box->count();
            m_box->addItem(each.flaw ? tr("%1, which can't be used").arg(each.content.key) : each.content.name);
        }
        m_box->setCurrentIndex(chosen);
    }
    show();
    emit chosenChanged();
}

const TemplateChooser::Entry *TemplateChooser::entry() const
{
    const int index = m_box->currentIndex() - 1;
    return index >= 0 && index < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(index)] : nullptr;
}

std::optional<AllianceTemplate> TemplateChooser::chosen() const
{
    const Entry *shown = entry();
    return shown != nullptr && !shown->flaw ? std::optional(shown->content) : std::nullopt;
}

void TemplateChooser::show()
{
    clearLayout(m_contents);
    const Entry *shown = entry();
    const bool isOwn = shown != nullptr && shown->isOwn;
    m_rename->setVisible(isOwn && !shown->flaw);
    m_give->setVisible(shown != nullptr && !shown->flaw);
    m_remove->setVisible(isOwn);
    if (shown == nullptr) {
        m_title->setText(tr("An empty draft"));
        m_contents->addWidget(mutedLabel(tr("Nothing but the sides and the purpose. You add topics, work and gains as you talk. "
                                            "A template suggests them in plain words, and all of it can be changed.")));
        return;
    }
    m_title->setText(shown->content.name.isEmpty() ? shown->content.key : shown->content.name);
    if (shown->flaw) {
        QLabel *why = plainLabel(wording::sentence(*shown->flaw));
        setBad(why);
        m_contents->addWidget(why);
        return;
    }
    showContents(shown->content);
}

void TemplateChooser::add(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    QLabel *head = smallLabel(heading);
    head->setContentsMargins(0, space::xs, 0, 0);
    m_contents->addWidget(head);
    m_contents->addWidget(plainLabel(lines.join(QStringLiteral(" · "))));
}

void TemplateChooser::showContents(const AllianceTemplate &content)
{
    if (!content.about.isEmpty())
        m_contents->addWidget(mutedLabel(content.about));
    for (const auto &[heading, lines] : wording::contentsOf(content))
        add(heading, lines);
    QLabel *note = smallLabel(tr("All of it is a suggestion: nothing counts as agreed, promised or likely before you say so."));
    note->setContentsMargins(0, space::s, 0, 0);
    m_contents->addWidget(note);
}

void TemplateChooser::rename()
{
    const Entry *shown = entry();
    if (shown == nullptr)
        return;
    const QString key = shown->content.key;
    const auto name = m_prompts.askText(tr("What shall “%1” be called?").arg(shown->content.name), tr("Rename"), true);
    if (!name)
        return;
    if (const auto renamed = m_folder.rename(key, *name); !renamed)
        emit failed(renamed.error());
    read(key);
}

void TemplateChooser::remove()
{
    const Entry *shown = entry();
    if (shown == nullptr)
        return;
    const QString name = shown->flaw ? shown->content.key : shown->content.name;
    if (!m_prompts.confirm(tr("Remove the template “%1”? Alliances that began with it stay as they are. Its file goes into the wastebasket.").arg(name), tr("Remove")))
        return;
    if (const auto removed = m_folder.remove(shown->content.key); !removed)
        emit failed(removed.error());
    read({});
}

void TemplateChooser::takeIn()
{
    const QString path = m_prompts.openFile(tr("Take in a template"), fileFilter());
    if (path.isEmpty())
        return;
    const auto key = m_folder.takeIn(path);
    if (!key)
        return emit failed(key.error());
    read(*key);
    emit said(tr("The template is among your own now."));
}

void TemplateChooser::giveAway()
{
    const auto content = chosen();
    if (!content)
        return;
    const QString path = fileToWrite(m_prompts, tr("Write the template for somebody else"), content->key + QStringLiteral(".json"), fileFilter());
    if (path.isEmpty())
        return;
    if (const auto written = writeFile(path, writeTemplate(*content)); !written)
        emit failed(written.error());
    else
        emit said(tr("Wrote %1").arg(path));
}

} // namespace concord
