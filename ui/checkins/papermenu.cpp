// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/papermenu.h"

#include "core/reports/markdown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paperacts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace concord {

PaperMenu::PaperMenu(Workspace &workspace, Prompts &prompts, QWidget *window)
    : QObject(window), m_workspace(workspace), m_acts(new PaperActs(prompts, window)), m_button(linkButton(tr("On paper"))),
      m_menu(new QMenu(m_button)), m_private(new QAction(tr("With our private notes"), this))
{
    m_acts->setParent(this);
    connect(m_acts, &PaperActs::failed, this, &PaperMenu::failed);
    connect(m_acts, &PaperActs::said, this, &PaperMenu::said);
    add(tr("See the &minutes as they print…"), MeetingPaper::Minutes, &PaperMenu::preview);
    add(tr("&Print the minutes…"), MeetingPaper::Minutes, &PaperMenu::print);
    add(tr("&Write the minutes to share…"), MeetingPaper::Minutes, &PaperMenu::write);
    add(tr("&Copy the minutes"), MeetingPaper::Minutes, &PaperMenu::copy);
    m_ofMinutes = m_menu->actions();
    m_ofMinutes << m_menu->addSeparator();
    add(tr("See the &agenda as it prints…"), MeetingPaper::Agenda, &PaperMenu::preview);
    add(tr("Print the a&genda…"), MeetingPaper::Agenda, &PaperMenu::print);
    add(tr("Write the agenda to s&hare…"), MeetingPaper::Agenda, &PaperMenu::write);
    m_menu->addSeparator();
    m_private->setCheckable(true);
    m_menu->addAction(m_private);
    m_button->setMenu(m_menu);
}

void PaperMenu::add(const QString &text, MeetingPaper kind, void (PaperMenu::*act)(const AgreementPaper &, const QString &))
{
    connect(m_menu->addAction(text), &QAction::triggered, this, [this, kind, act] {
        const auto paper = meetingPaper(m_workspace, m_id, kind, m_private->isChecked() ? Copy::Private : Copy::Partner);
        if (!paper) {
            emit failed(paper.error());
            return;
        }
        (this->*act)(*paper, kind == MeetingPaper::Agenda ? tr("%1, agenda").arg(m_title) : tr("%1, minutes").arg(m_title));
    });
}

void PaperMenu::show(CheckInId id, const QString &title, bool held)
{
    if (id != m_id)
        m_private->setChecked(false); // nobody shares private notes because the last paper was for us
    m_id = id;
    m_title = title;
    for (QAction *action : std::as_const(m_ofMinutes))
        action->setVisible(held);
}

void PaperMenu::preview(const AgreementPaper &paper, const QString &name)
{
    m_acts->preview(paper, name);
}

void PaperMenu::print(const AgreementPaper &paper, const QString &name)
{
    m_acts->print(paper, name);
}

void PaperMenu::write(const AgreementPaper &paper, const QString &name)
{
    m_acts->write(paper, name, DocumentFormat::Pdf);
}

void PaperMenu::copy(const AgreementPaper &paper, const QString &)
{
    auto *both = new QMimeData; // a letter takes the HTML, a plain field the text
    both->setHtml(QString::fromUtf8(paper.rendered(DocumentFormat::Html)));
    both->setText(toMarkdown(paper.whole()));
    QGuiApplication::clipboard()->setMimeData(both);
    emit said(tr("The minutes are on the clipboard"));
}

} // namespace concord
