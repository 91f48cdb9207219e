// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/commands.h"
#include "ui/shell/searcher.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace concord {

namespace {

constexpr int listHeight = 340;
constexpr int restMilliseconds = 300;

/// All words of `typed` are somewhere in `text`.
bool matches(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Palette::Palette(const Commands &commands, Searcher *searcher, std::function<bool(const QString &table)> shows, QWidget *window)
    : QFrame(window), m_commands(commands), m_searcher(searcher), m_shows(std::move(shows)), m_rest(new QTimer(this)),
      m_line(new QLineEdit), m_model(new QStandardItemModel(0, 2, this)), m_list(new RecordTable)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->setPlaceholderText(tr("Search or type a command"));
    m_line->setAccessibleName(tr("Search or type a command"));
    m_line->setClearButtonEnabled(true);
    m_list->setListLook();
    m_list->setModel(m_model);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->setColumnWidth(1, 130);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFixedHeight(listHeight);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_line->installEventFilter(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_rest, &QTimer::timeout, this, [this] { m_searcher->rank(m_line->text().trimmed()); });
    connect(m_searcher, &Searcher::ranked, this, &Palette::takeRanked);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    setAccessibleName(tr("Search"));
    hide();
}

void Palette::open(const QWidget *anchor)
{
    m_before = window()->focusWidget();
    const QRect below(anchor->mapTo(window(), QPoint(0, 0)), anchor->size());
    const int wide = std::max(520, below.width());
    const int left = std::clamp(below.center().x() - wide / 2, 8, std::max(8, window()->width() - wide - 8));
    m_line->clear();
    find();
    adjustSize();
    setGeometry(left, below.top() - space::s, wide, sizeHint().height());
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::find()
{
    const QString text = m_line->text().trimmed();
    fill(text, text.isEmpty() ? std::vector<SearchHit>() : m_searcher->quick(text));
    if (text.isEmpty())
        m_rest->stop();
    else
        m_rest->start();
}

void Palette::takeRanked(const QString &text, const std::vector<SearchHit> &hits)
{
    if (isVisible() && text == m_line->text().trimmed() && m_list->currentIndex().row() <= 0)
        fill(text, hits);
}

void Palette::fill(const QString &text, const std::vector<SearchHit> &hits)
{
    m_entries.clear();
    addRecords(hits);
    addCommands(text);
    m_model->removeRows(0, m_model->rowCount());
    for (const Entry &entry : m_entries) {
        auto *what = new QStandardItem(entry.text);
        if (!entry.second.isEmpty())
            what->setData(entry.second, SecondLineRole);
        what->setData(text, MarkedWordsRole);
        auto *kind = new QStandardItem(entry.kind);
        kind->setData(true, MutedRole);
        kind->setData(static_cast<int>(Qt::AlignRight), Qt::TextAlignmentRole);
        m_model->appendRow({what, kind});
    }
    if (m_entries.empty()) {
        auto *none = new QStandardItem(tr("Nothing was found."));
        none->setData(true, MutedRole);
        none->setEnabled(false);
        m_model->appendRow({none, new QStandardItem});
    } else {
        m_list->selectRow(0);
    }
}

void Palette::addRecords(const std::vector<SearchHit> &hits)
{
    const std::pair<QLatin1String, QString> kinds[] = {
        {QLatin1String("party"), tr("Partner")},       {QLatin1String("alliance"), tr("Alliance")},
        {QLatin1String("team"), tr("Team")},           {QLatin1String("priority"), tr("Priority")},
        {QLatin1String("check_in"), tr("Check-in")},   {QLatin1String("interaction"), tr("Contact")},
        {QLatin1String("action"), tr("Action")},       {QLatin1String("check_in_schedule"), tr("Rhythm")},
        {QLatin1String("invitation"), tr("Ask")},      {QLatin1String("day_note"), tr("Five days")},
    };
    for (const SearchHit &hit : hits) {
        if (!m_shows(hit.table))
            continue;
        QString kind;
        for (const auto &[table, word] : kinds) {
            if (hit.table == table)
                kind = word;
        }
        const QString day = wording::day(hit.day);
        const QString title = day.isEmpty() ? hit.title : tr("%1, %2").arg(hit.title, day);
        m_entries.push_back({title, hit.snippet, kind, [this, hit] { emit recordChosen({hit.table, hit.id, {}}); }});
    }
}

void Palette::addCommands(const QString &text)
{
    for (const Commands::Command &command : m_commands.all()) {
        if (!command.action->isEnabled() || !matches(command.action->text(), text))
            continue;
        const QPointer<QAction> action = command.action;
        m_entries.push_back({command.action->text(), {}, command.action->shortcut().toString(QKeySequence::NativeText),
                             [action] {
                                 if (action != nullptr)
                                     action->trigger();
                             }});
    }
}

void Palette::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size())
        return;
    const auto act = m_entries[static_cast<std::size_t>(row)].choose;
    leave();
    // The command may take this view away.
    QMetaObject::invokeMethod(window(), act, Qt::QueuedConnection);
}

void Palette::move(int by)
{
    const int count = m_model->rowCount();
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->selectRow(row);
    m_list->scrollTo(m_model->index(row, 0));
}

void Palette::leave()
{
    const bool hadCaret = m_line->hasFocus();
    hide();
    if (hadCaret && m_before != nullptr && m_before->isVisible())
        m_before->setFocus();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape: leave(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_PageUp: move(-8); return true;
        case Qt::Key_PageDown: move(8); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.muted);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace concord
