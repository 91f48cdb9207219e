// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefields.h"

#include "ui/widgets/leveldots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>

namespace concord {

ChoiceField::ChoiceField(QWidget *parent) : Field(parent), m_box(new QComboBox)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, &Field::commit);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const QVariant shown = value();
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.label, choice.value);
    m_box->setCurrentIndex(m_box->findData(shown.isValid() ? shown : m_stored));
}

void ChoiceField::setValue(const QVariant &value)
{
    const bool show = mayShow();
    m_stored = value;
    if (show)
        restore();
}

QVariant ChoiceField::value() const
{
    return m_box->currentIndex() < 0 ? m_stored : m_box->currentData();
}

void ChoiceField::lock(bool locked)
{
    m_box->setEnabled(!locked);
}

bool ChoiceField::take()
{
    m_before = m_stored;
    m_stored = value();
    return true;
}

void ChoiceField::giveBack()
{
    m_stored = m_before;
}

void ChoiceField::restore()
{
    m_box->setCurrentIndex(m_box->findData(m_stored));
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a page must not change a choice that the pointer happens to cross.
    if (event->type() == QEvent::Wheel && watched == m_box) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

CheckField::CheckField(const QString &text, QWidget *parent) : Field(parent), m_box(new QCheckBox(text))
{
    setEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, &Field::commit);
}

void CheckField::setValue(bool value)
{
    m_stored = value;
    restore();
}

bool CheckField::value() const
{
    return m_box->isChecked();
}

void CheckField::lock(bool locked)
{
    m_box->setEnabled(!locked);
}

bool CheckField::take()
{
    m_before = m_stored;
    m_stored = value();
    return true;
}

void CheckField::giveBack()
{
    // A box that stays ticked after a refusal would lie.
    m_stored = m_before;
    restore();
}

void CheckField::restore()
{
    m_box->setChecked(m_stored);
}

LevelField::LevelField(QWidget *parent) : Field(parent), m_dots(new LevelDots)
{
    setEditor(m_dots);
    connect(m_dots, &LevelDots::edited, this, &Field::commit);
}

void LevelField::setValue(std::optional<int> value)
{
    m_stored = value;
    restore();
}

std::optional<int> LevelField::value() const
{
    return m_dots->level();
}

void LevelField::setOptional(bool optional)
{
    m_dots->setOptional(optional);
}

void LevelField::lock(bool locked)
{
    m_dots->setEditable(!locked);
}

bool LevelField::take()
{
    m_before = m_stored;
    m_stored = value();
    return true;
}

void LevelField::giveBack()
{
    m_stored = m_before;
    restore();
}

void LevelField::restore()
{
    m_dots->setLevel(m_stored);
}

} // namespace concord
