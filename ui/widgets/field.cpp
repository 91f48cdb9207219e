// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unsaved.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

/// The style draws the frame of what was refused.
void mark(QWidget *editor, bool refused)
{
    editor->setProperty("refused", refused);
    editor->update();
}

constexpr char forReadingOnly[] = "forReadingOnly";
constexpr char draft[] = "draft";
constexpr char committing[] = "committing";

} // namespace

Field::Field(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
}

void Field::setEditor(QWidget *editor, QWidget *whole)
{
    m_editor = editor;
    m_layout->addWidget(whole != nullptr ? whole : editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void Field::setName(const QString &name)
{
    m_editor->setAccessibleName(name);
}

void Field::setQuiet()
{
    m_editor->setProperty("quiet", true);
}

void Field::commit()
{
    if (m_committing)
        return;
    if (!isEdited())
        return clearRefusal(); // what is stored is typed again
    m_committing = true;
    setProperty(committing, true); // for keepUnsaved()
    m_refusedNow = false;
    if (take()) {
        const QPointer<Field> here(this); // the page may lay itself out anew
        emit committed();
        if (here.isNull())
            return;
        if (m_refusedNow)
            giveBack();
        else
            clearRefusal();
    }
    m_committing = false;
    setProperty(committing, false);
}

void Field::discard()
{
    clearRefusal();
    restore();
}

void Field::showRefusal(const QString &sentence)
{
    m_refusedNow = true;
    if (m_refusal == nullptr) {
        m_refusal = refusalLabel(this);
        m_refusal->setFont(typeFont(TypeSize::Small));
        m_layout->addWidget(m_refusal);
    }
    m_refusal->setText(sentence);
    m_refusal->show();
    m_editor->setAccessibleDescription(sentence);
    mark(m_editor, true);
}

QString Field::refusal() const
{
    return m_refusal != nullptr && !m_refusal->isHidden() ? m_refusal->text() : QString();
}

void Field::clearRefusal()
{
    if (refusal().isEmpty())
        return;
    m_refusal->hide();
    m_editor->setAccessibleDescription({});
    mark(m_editor, false);
}

void Field::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    lockIfNeedBe();
}

void Field::setFilter()
{
    m_filters = true;
    lockIfNeedBe();
}

void Field::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lockIfNeedBe();
}

void Field::lockIfNeedBe()
{
    bool locked = m_readOnly;
    for (const QWidget *around = parentWidget(); around != nullptr && !locked && !m_filters; around = around->parentWidget())
        locked = around->property(forReadingOnly).toBool();
    if (locked != m_locked)
        lock(locked);
    m_locked = locked;
}

bool Field::mayShow() const
{
    return m_committing || !isEdited();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            commit();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Escape first restores the field; only when nothing is typed may it close what stands around it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && (isEdited() || !refusal().isEmpty())) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (isEdited() || !refusal().isEmpty())) {
            discard();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && (enterCommits() || key->modifiers().testFlag(Qt::ControlModifier))) {
            commit();
            return enterCommits() ? QWidget::eventFilter(watched, event) : true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void commitEdits(QWidget *widget)
{
    for (Field *field : widget->findChildren<Field *>())
        field->commit();
}

void keepUnsaved(const QWidget *widget, const QString &sentence)
{
    for (Field *field : widget->findChildren<Field *>()) {
        if (field->property(committing).toBool())
            field->showRefusal(sentence);
    }
}

void setDraft(QLineEdit *line)
{
    line->setProperty(draft, true);
}

bool hasEdits(const QWidget *widget)
{
    const auto fields = widget->findChildren<Field *>();
    const auto lines = widget->findChildren<QLineEdit *>();
    return std::ranges::any_of(fields, &Field::isEdited) || std::ranges::any_of(lines, [](const QLineEdit *line) {
               return line->property(draft).toBool() && !line->text().trimmed().isEmpty();
           });
}

void setForReadingOnly(QWidget *widget)
{
    widget->setProperty(forReadingOnly, true);
}

void discardEdits(QWidget *widget)
{
    for (Field *field : widget->findChildren<Field *>())
        field->discard();
}

} // namespace concord
