// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompts.h"

#include <QList>

namespace concord {

/// A person who answers what the program asks as a test says beforehand, and who remembers the questions. Unless told
/// otherwise they agree to everything, and step back from every question that wants more than a yes.
class Answers : public Prompts {
public:
    bool agrees = true;
    QStringList texts;            ///< the next answers in words; `text` when there is none left
    std::optional<QString> text;
    QList<QDate> days;            ///< the same for days
    std::optional<QDate> day;
    QList<int> choices;           ///< the same for choices
    std::optional<int> choice;
    QString path;                 ///< of every file and folder

    QStringList confirmed;        ///< the questions that want a yes
    QStringList askedWords;
    QStringList askedDays;
    QList<QDate> offered;         ///< the days that stood there
    QStringList chosen;           ///< the questions with choices
    QStringList entries;          ///< all that could be chosen
    QStringList suggested;        ///< the names of files to write
    QStringList told;

    bool confirm(const QString &question, const QString &) override
    {
        confirmed << question;
        return agrees;
    }
    std::optional<QString> askText(const QString &question, const QString &, bool) override
    {
        askedWords << question;
        return next(texts, text);
    }
    std::optional<QDate> askDay(const QString &question, const QString &, QDate dayThere, bool) override
    {
        askedDays << question;
        offered << dayThere;
        return next(days, day);
    }
    std::optional<int> choose(const QString &question, const QStringList &choicesThere, const QString &) override
    {
        chosen << question;
        entries << choicesThere;
        return next(choices, choice);
    }
    QString openFile(const QString &, const QString &) override { return path; }
    QString saveFile(const QString &, const QString &suggestion, const QString &) override
    {
        suggested << suggestion;
        return path;
    }
    QString chooseFolder(const QString &) override { return path; }
    void tell(const QString &, const QString &words) override { told << words; }

private:
    template <class Answer>
    static std::optional<Answer> next(QList<Answer> &first, const std::optional<Answer> &otherwise)
    {
        return first.isEmpty() ? otherwise : std::optional<Answer>(first.takeFirst());
    }
};

} // namespace concord
