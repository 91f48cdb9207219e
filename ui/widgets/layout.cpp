// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace concord {

namespace {

/// Writes how a widget was left when it has come to rest or goes out of sight, but not with each step on the way: the
/// settings are written to disk each time.
class Rest : public QObject {
public:
    Rest(QWidget *widget, std::function<void()> write) : QObject(widget), m_write(std::move(write))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(500);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_write(); });
        widget->installEventFilter(this);
    }

    void wait() { m_timer.start(); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && m_timer.isActive()) {
            m_timer.stop();
            m_write();
        }
        return false;
    }

private:
    std::function<void()> m_write;
    QTimer m_timer;
};

void keep(const QString &key, const QVariant &value)
{
    QSettings settings;
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    // It is the fields inside that take the caret.
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, 20, space::xl, space::xl);
    layout->setSpacing(space::l);
    return layout;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void remember(QSplitter *splitter, const QString &key)
{
    const QString name = QStringLiteral("splitter/") + key;
    if (const QByteArray state = QSettings().value(name).toByteArray(); !state.isEmpty())
        splitter->restoreState(state);
    auto *rest = new Rest(splitter, [splitter, name] { keep(name, splitter->saveState()); });
    QObject::connect(splitter, &QSplitter::splitterMoved, rest, &Rest::wait);
}

void remember(QHeaderView *header, const QString &key)
{
    // Widths one by one: a saved state would not fit any more after a column was added.
    const QString widths = QStringLiteral("columns/") + key;
    const QString sort = QStringLiteral("sort/") + key;
    const QSettings settings;
    const QVariantList saved = settings.value(widths).toList();
    for (int i = 0; i < std::min<int>(header->count(), static_cast<int>(saved.size())); ++i) {
        if (saved[i].toInt() > 0)
            header->resizeSection(i, saved[i].toInt());
    }
    if (const QVariantList by = settings.value(sort).toList(); by.size() == 2 && by[0].toInt() < header->count())
        header->setSortIndicator(by[0].toInt(), static_cast<Qt::SortOrder>(by[1].toInt()));
    auto *rest = new Rest(header, [header, widths, sort] {
        QVariantList now;
        for (int i = 0; i < header->count(); ++i)
            now << header->sectionSize(i);
        keep(widths, now);
        keep(sort, QVariantList{header->sortIndicatorSection(), static_cast<int>(header->sortIndicatorOrder())});
    });
    QObject::connect(header, &QHeaderView::sectionResized, rest, &Rest::wait);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, rest, &Rest::wait);
}

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, const QString &key, int listWidth, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    list->setMinimumWidth(200);
    detail->setMinimumWidth(320);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({listWidth, 4 * listWidth});
    remember(this, key);
}

} // namespace concord
