// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace concord {

/// One value of a record, edited in place; nothing is saved by hand.
///
/// The field commits when the caret leaves it or Enter is pressed (Ctrl+Enter where Enter is a new line); Escape brings
/// back what stood there; Ctrl+Z inside undoes typing. On committed() the page writes value(); when that is refused it
/// calls showRefusal() with the sentence, and the field keeps what was typed and shows the sentence below.
///
/// setValue() of the kinds below shows what is stored. It leaves alone what is being typed, or what was refused, so a
/// page may call it whenever something changed. Before another record is shown: discardEdits().
class Field : public QWidget {
    Q_OBJECT
public:
    /// The widget that takes the caret.
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Something is typed that is not written yet.
    [[nodiscard]] virtual bool isEdited() const = 0;
    /// Writes what is being typed, if anything.
    void commit();
    /// Brings back what is stored and takes the refusal away.
    void discard();
    void showRefusal(const QString &sentence);
    [[nodiscard]] QString refusal() const;
    void setReadOnly(bool readOnly);
    /// It chooses what is shown and writes nothing, so it works also where the file may not be written.
    void setFilter();
    /// What the screen reader says; FormGrid sets it from the label.
    void setName(const QString &name);
    /// Lets the field look like plain text until the pointer or the caret is there.
    void setQuiet();

signals:
    /// value() is what the user wants now.
    void committed();

protected:
    explicit Field(QWidget *parent);
    /// `editor` takes the caret; `whole` is what is laid out, when that is more than the editor.
    void setEditor(QWidget *editor, QWidget *whole = nullptr);
    /// Lets the editor take input or only show its value.
    virtual void lock(bool locked) = 0;
    /// Whether Enter ends the editing.
    [[nodiscard]] virtual bool enterCommits() const { return true; }
    /// Takes what is typed as the value; false, after showRefusal(), when it cannot be read.
    virtual bool take() = 0;
    /// Undoes take(): what was typed is not what is stored.
    virtual void giveBack() = 0;
    /// Shows the stored value in the editor.
    virtual void restore() = 0;
    void clearRefusal();
    /// Whether setValue() may show a new value, because nothing is being typed here.
    [[nodiscard]] bool mayShow() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lockIfNeedBe();

    QVBoxLayout *m_layout;
    QWidget *m_editor = nullptr;
    QLabel *m_refusal = nullptr;
    bool m_committing = false;
    bool m_readOnly = false;
    bool m_locked = false;
    bool m_filters = false;
    bool m_refusedNow = false;
};

/// Writes what is being typed in any field below `widget`.
void commitEdits(QWidget *widget);
/// What is typed in `line` waits for a button beside it, so it counts as not written.
void setDraft(QLineEdit *line);
/// Whether something typed below `widget` is not written, since it was refused or is a draft.
[[nodiscard]] bool hasEdits(const QWidget *widget);
/// Every field below `widget`, also one that is made later, only shows its value: the file may not be written.
void setForReadingOnly(QWidget *widget);
/// Forgets what was typed and refused in every field below `widget`: another record is about to be shown there.
void discardEdits(QWidget *widget);

} // namespace concord
