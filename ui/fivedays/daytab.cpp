// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fivedays/daytab.h"

#include "core/workspace/fivedays/fivedays.h"
#include "ui/fivedays/pointline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/fivedaywords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int cardWidth = 400;

} // namespace

DayTab::DayTab(int day, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_day(day), m_workspace(workspace), m_progress(new RatioBar), m_points(space::m)
{
    auto *cards = new Columns(cardWidth);
    cards->setWidgets({questions(), records()}, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(mutedLabel(wording::sayingOfDay(day)));
    layout->addWidget(cards);
    layout->addStretch(1);
}

Card *DayTab::questions()
{
    auto *card = new Card(tr("What this day asks"));
    card->body()->setSpacing(space::s);
    for (const DayPrompt prompt : promptsOf(m_day)) {
        auto *note = new TextField;
        note->setPlaceholder(tr("Your own words, for you alone"));
        note->setName(wording::question(prompt));
        note->setReadOnly(!m_workspace.canWrite());
        auto *asks = plainLabel(wording::question(prompt));
        asks->setBuddy(note->editor());
        auto *written = smallLabel();
        auto *head = new QHBoxLayout;
        head->addWidget(asks, 1);
        head->addWidget(written);
        written->setWordWrap(false);
        card->body()->addLayout(head);
        card->body()->addWidget(note);
        m_notes[prompt] = note;
        m_written[prompt] = written;
        connect(note, &Field::committed, this, [this, prompt] { write(prompt); });
    }
    return card;
}

Card *DayTab::records()
{
    auto *card = new Card(tr("What your records hold"));
    card->body()->addWidget(m_progress);
    card->body()->addLayout(m_points.layout());
    card->body()->addWidget(smallLabel(tr("Counted from what is written down. Nothing here is ticked off by hand.")));
    if (m_day < dayCount) {
        auto *next = linkButton(tr("On to day %1: %2").arg(QString::number(m_day + 1), wording::nameOfDay(m_day + 1)));
        connect(next, &QPushButton::clicked, this, &DayTab::nextDayWanted);
        card->body()->addWidget(next, 0, Qt::AlignLeft);
    }
    return card;
}

void DayTab::show(const FiveDaysView &view)
{
    for (const auto &[prompt, note] : m_notes) {
        note->setValue(view.notes.value(prompt));
        m_written[prompt]->setText(wording::fromToday(view.writtenOn.value(prompt), m_workspace.today()));
    }
    const DayProgress &progress = view.days[static_cast<std::size_t>(m_day - 1)];
    m_progress->setRatio(progress.percent() / 100.0);
    m_progress->setCaption(tr("Day %1").arg(m_day), tr("%1 %").arg(progress.percent()));
    m_points.show(
        progress.points, [](const PointProgress &point) { return point.point; },
        [this](DayPoint point) {
            auto *line = new PointLine(point);
            connect(line, &PointLine::mendWanted, this, &DayTab::mendWanted);
            return line;
        },
        [&view](PointLine &line, const PointProgress &point) { line.show(point, view); });
}

void DayTab::editNote(DayPrompt prompt)
{
    if (const auto note = m_notes.find(prompt); note != m_notes.end())
        note->second->editor()->setFocus();
}

void DayTab::write(DayPrompt prompt)
{
    TextField *note = m_notes[prompt];
    const auto written = FiveDays(m_workspace).write(prompt, note->value());
    if (written)
        return;
    if (written.error().kind == FailureKind::Refused)
        note->showRefusal(wording::reasons(written.error()).join(u' '));
    else
        emit failed(written.error());
}

} // namespace concord
