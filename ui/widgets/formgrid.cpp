// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formgrid.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace concord {

namespace {

QLabel *labelFor(const QString &text, Field *field, QLabel *label)
{
    label->setBuddy(field->editor());
    QString name = text;
    field->setName(name.remove(u'&'));
    return label;
}

} // namespace

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FormGrid::addRow(const QString &label, Field *field)
{
    return labelFor(label, field, addRow(label, static_cast<QWidget *>(field)));
}

QLabel *FormGrid::addRow(const QString &label, QWidget *widget)
{
    auto *name = mutedLabel(label);
    name->setWordWrap(false);
    // In line with the text of a field's first line.
    name->setContentsMargins(0, qobject_cast<Field *>(widget) != nullptr ? 5 : 0, 0, 0);
    m_grid->addWidget(name, m_row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(widget, m_row, 1);
    ++m_row;
    return name;
}

QLabel *FormGrid::addWide(const QString &label, Field *field)
{
    auto *name = labelFor(label, field, smallLabel(label));
    m_grid->addWidget(name, m_row++, 0, 1, 2);
    m_grid->addWidget(field, m_row++, 0, 1, 2);
    return name;
}

void FormGrid::addWhole(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

QWidget *labelled(const QString &label, Field *field)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *name = labelFor(label, field, smallLabel(label));
    name->setWordWrap(false);
    layout->addWidget(name);
    layout->addWidget(field);
    layout->addStretch(1);
    return whole;
}

} // namespace concord
