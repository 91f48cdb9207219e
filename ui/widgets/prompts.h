// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace concord {

/// What the program asks a person in the middle of something. Pages ask through this, so that a test can answer.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Asks before something that should not happen by accident. `yes` names the act: "Delete", "Skip".
    virtual bool confirm(const QString &question, const QString &yes) = 0;
    /// Asks for some words, such as a reason; nothing when the user steps back. `required`: not empty.
    virtual std::optional<QString> askText(const QString &question, const QString &yes, bool required) = 0;
    /// A day, with `offered` standing there; nothing when the user steps back. Not `required`: an invalid day is an answer too.
    virtual std::optional<QDate> askDay(const QString &question, const QString &yes, QDate offered, bool required = true) = 0;
    /// One of `choices`, by its index; nothing when the user steps back.
    virtual std::optional<int> choose(const QString &question, const QStringList &choices, const QString &yes) = 0;
    /// A file to read; empty when the user steps back. `filter` as in "Concord workspaces (*.concord)".
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    /// A file to write, as it was typed; the dialog has asked about replacing one of that name. Pages ask by fileToWrite().
    virtual QString saveFile(const QString &title, const QString &suggested, const QString &filter) = 0;
    /// A folder that files are written to; empty when the user steps back.
    virtual QString chooseFolder(const QString &title) = 0;
    /// Says what happened when a line in the status bar is not enough.
    virtual void tell(const QString &title, const QString &text) = 0;
};

/// A file to write; empty when the user steps back. Its name ends as `filter` says, or as another kind of paper where a
/// paper is meant; a name that was typed otherwise gets the ending of `suggested`. What is there under the whole name is
/// replaced only after a question.
QString fileToWrite(Prompts &prompts, const QString &title, const QString &suggested, const QString &filter);

/// The prompts of the real window, as dialogs over `window`.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(QWidget *window) : m_window(window) {}

    bool confirm(const QString &question, const QString &yes) override;
    std::optional<QString> askText(const QString &question, const QString &yes, bool required) override;
    std::optional<QDate> askDay(const QString &question, const QString &yes, QDate offered, bool required = true) override;
    std::optional<int> choose(const QString &question, const QStringList &choices, const QString &yes) override;
    QString openFile(const QString &title, const QString &filter) override;
    QString saveFile(const QString &title, const QString &suggested, const QString &filter) override;
    QString chooseFolder(const QString &title) override;
    void tell(const QString &title, const QString &text) override;

private:
    QWidget *m_window;
};

} // namespace concord
