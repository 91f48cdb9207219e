// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompts.h"

#include "core/reports/writing.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <functional>

namespace concord {

namespace {

/// A question over a window: words, something to answer with, and the two ways out. No message box, since those take
/// their text for markup.
struct Question {
    QDialog dialog;
    QVBoxLayout *answer;
    QPushButton *yes;
    std::function<bool()> isAnswered; ///< whether what stands there may be taken; without one, always

    Question(QWidget *window, const QString &words, const QString &yesText, const QString &noText)
        : dialog(window), answer(new QVBoxLayout), yes(primaryButton(yesText))
    {
        dialog.setWindowTitle(QCoreApplication::applicationName());
        dialog.setMinimumWidth(420);
        auto *layout = new QVBoxLayout(&dialog);
        layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
        layout->setSpacing(space::l);
        auto *label = plainLabel(words);
        layout->addWidget(label);
        layout->addLayout(answer);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch(1);
        if (!noText.isEmpty()) {
            auto *no = plainButton(noText);
            buttons->addWidget(no);
            QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
        }
        buttons->addWidget(yes);
        layout->addLayout(buttons);
        yes->setDefault(true);
        QObject::connect(yes, &QPushButton::clicked, &dialog, [this] {
            if (!isAnswered || isAnswered())
                dialog.accept();
        });
        dialog.setAccessibleDescription(words);
    }

    bool ask() { return dialog.exec() == QDialog::Accepted; }
};

QString cancel()
{
    return QCoreApplication::translate("concord::Prompts", "Cancel");
}

} // namespace

bool DialogPrompts::confirm(const QString &question, const QString &yes)
{
    return Question(m_window, question, yes, cancel()).ask();
}

std::optional<QString> DialogPrompts::askText(const QString &question, const QString &yes, bool required)
{
    Question asked(m_window, question, yes, cancel());
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(question);
    text->setTabChangesFocus(true);
    text->setFixedHeight(96);
    asked.answer->addWidget(text);
    if (required) {
        asked.yes->setEnabled(false);
        QObject::connect(text, &QPlainTextEdit::textChanged, &asked.dialog,
                         [&] { asked.yes->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    }
    text->setFocus();
    if (!asked.ask())
        return std::nullopt;
    return text->toPlainText().trimmed();
}

std::optional<QDate> DialogPrompts::askDay(const QString &question, const QString &yes, QDate offered, bool required)
{
    Question asked(m_window, question, yes, cancel());
    auto *day = new DayField;
    day->setFilter(); // it writes nothing by itself
    day->setName(question);
    day->setValue(offered);
    asked.answer->addWidget(day);
    asked.isAnswered = [&asked, day, required] {
        day->commit();
        if (required && day->refusal().isEmpty() && !day->value().isValid())
            day->showRefusal(QCoreApplication::translate("concord::Prompts", "Say which day."));
        asked.dialog.adjustSize(); // for what is said below the field
        return day->refusal().isEmpty();
    };
    day->editor()->setFocus();
    day->line()->selectAll(); // typing puts another in its place
    if (!asked.ask())
        return std::nullopt;
    return day->value();
}

std::optional<int> DialogPrompts::choose(const QString &question, const QStringList &choices, const QString &yes)
{
    Question asked(m_window, question, yes, cancel());
    auto *list = new QListWidget;
    list->setAccessibleName(question);
    list->addItems(choices);
    list->setCurrentRow(0);
    asked.answer->addWidget(list);
    QObject::connect(list, &QListWidget::itemActivated, &asked.dialog, &QDialog::accept);
    asked.yes->setEnabled(!choices.isEmpty());
    list->setFocus();
    if (!asked.ask() || list->currentRow() < 0)
        return std::nullopt;
    return list->currentRow();
}

QString DialogPrompts::openFile(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filter);
}

QString fileToWrite(Prompts &prompts, const QString &title, const QString &suggested, const QString &filter)
{
    const QString typed = prompts.saveFile(title, suggested, filter);
    static const QRegularExpression ending(QStringLiteral(R"(\*(\.\w+))"));
    for (const auto &match : ending.globalMatch(filter)) {
        if (typed.endsWith(match.captured(1), Qt::CaseInsensitive))
            return typed;
    }
    if (typed.isEmpty() || (formatOfFile(suggested) && formatOfFile(typed)))
        return typed;
    const QString whole = typed + u'.' + QFileInfo(suggested).suffix();
    const bool mayWrite = !QFileInfo::exists(whole)
        || prompts.confirm(QCoreApplication::translate("concord::Prompts", "%1 is there already. Replace it?").arg(QFileInfo(whole).fileName()),
                           QCoreApplication::translate("concord::Prompts", "Replace"));
    return mayWrite ? whole : QString();
}

QString DialogPrompts::saveFile(const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(m_window, title, suggested, filter);
}

QString DialogPrompts::chooseFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title);
}

void DialogPrompts::tell(const QString &title, const QString &text)
{
    Question said(m_window, text, QCoreApplication::translate("concord::Prompts", "Close"), {});
    said.dialog.setWindowTitle(title);
    said.ask();
}

} // namespace concord
