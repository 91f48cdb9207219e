// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace concord {

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
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, name] { QSettings().setValue(name, splitter->saveState()); });
}

void remember(QHeaderView *header, const QString &key)
{
    // Widths one by one: a saved state would not fit any more after a column was added.
    const QString widths = QStringLiteral("columns/") + key;
    const QString sort = QStringLiteral("sort/") + key;
    const QVariantList saved = QSettings().value(widths).toList();
    for (int i = 0; i < std::min<int>(header->count(), static_cast<int>(saved.size())); ++i) {
        if (saved[i].toInt() > 0)
            header->resizeSection(i, saved[i].toInt());
    }
    if (const QVariantList by = QSettings().value(sort).toList(); by.size() == 2 && by[0].toInt() < header->count())
        header->setSortIndicator(by[0].toInt(), static_cast<Qt::SortOrder>(by[1].toInt()));
    QObject::connect(header, &QHeaderView::sectionResized, header, [header, widths] {
        QVariantList now;
        for (int i = 0; i < header->count(); ++i)
            now << header->sectionSize(i);
        QSettings().setValue(widths, now);
    });
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, [sort](int column, Qt::SortOrder order) {
        QSettings().setValue(sort, QVariantList{column, static_cast<int>(order)});
    });
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
