// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/storage/backup.h"
#include "core/workspace/automaticbackups.h"
#include "core/workspace/details.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace concord {

const QString Preferences::automaticBackupsKey = QStringLiteral("automaticBackups");

Preferences::Preferences(Theme &theme, Language &language, Workspace *workspace, AutomaticBackups *backups,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(headingLabel(tr("The program")));
    layout->addWidget(look(theme, language));
    if (workspace != nullptr) {
        layout->addWidget(new Line);
        layout->addWidget(headingLabel(tr("This workspace")));
        layout->addWidget(about(*workspace));
    }
    if (workspace != nullptr && backups != nullptr) {
        layout->addWidget(new Line);
        layout->addWidget(headingLabel(tr("Backups")));
        layout->addWidget(safety(*workspace, *backups));
    }
    layout->addStretch(1);
    auto *close = primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

QWidget *Preferences::look(Theme &theme, const Language &language)
{
    auto *form = new FormGrid;
    auto *colours = new ChoiceField;
    colours->setChoices({{tr("As the system"), QVariant::fromValue(static_cast<int>(ThemeChoice::System))},
                         {tr("Light"), static_cast<int>(ThemeChoice::Light)},
                         {tr("Dark"), static_cast<int>(ThemeChoice::Dark)}});
    colours->setValue(static_cast<int>(theme.choice()));
    connect(colours, &Field::committed, this, [colours, &theme] {
        theme.setChoice(static_cast<ThemeChoice>(colours->value().toInt()));
        QSettings().setValue(QStringLiteral("theme"), QString(word(theme.choice())));
    });
    form->addRow(tr("&Theme"), colours);
    auto *words = new ChoiceField;
    QList<Choice> choices;
    for (const Language::Known &known : Language::all())
        choices.append({known.name, known.code});
    words->setChoices(choices);
    words->setValue(language.code());
    connect(words, &Field::committed, this, [this, words] {
        // The dialog is in the old language: it goes before the window is built anew.
        const QString code = words->value().toString();
        accept();
        emit languageChosen(code);
    });
    form->addRow(tr("&Language"), words);
    return form;
}

QWidget *Preferences::about(Workspace &workspace)
{
    const auto info = workspace.info();
    if (!info)
        return smallLabel(wording::sentence(info.error()));
    auto *form = new FormGrid;
    const auto answer = [](Field *field, const Outcome<void> &outcome) {
        if (!outcome)
            field->showRefusal(wording::sentence(outcome.error()));
    };
    auto *title = new LineField;
    title->setValue(info->title);
    connect(title, &Field::committed, this,
            [=, &workspace] { answer(title, Details(workspace).rename(title->value())); });
    form->addRow(tr("&Name"), title);
    auto *week = new ChoiceField;
    QList<Choice> days;
    const std::pair<WeekStart, Qt::DayOfWeek> starts[] = {
        {WeekStart::Monday, Qt::Monday}, {WeekStart::Saturday, Qt::Saturday}, {WeekStart::Sunday, Qt::Sunday}};
    for (const auto &[start, day] : starts)
        days.append({QLocale().standaloneDayName(day), static_cast<int>(start)});
    week->setChoices(days);
    week->setValue(static_cast<int>(info->weekStart));
    connect(week, &Field::committed, this, [=, &workspace] {
        answer(week, Details(workspace).startWeekOn(static_cast<WeekStart>(week->value().toInt())));
    });
    form->addRow(tr("&Week begins on"), week);
    auto *currency = new LineField;
    currency->setValue(info->defaultCurrency);
    connect(currency, &Field::committed, this,
            [=, &workspace] { answer(currency, Details(workspace).countIn(currency->value())); });
    form->addRow(tr("&Currency"), currency);
    for (Field *field : form->findChildren<Field *>())
        field->setReadOnly(!workspace.canWrite());
    return form;
}

QWidget *Preferences::safety(const Workspace &workspace, AutomaticBackups &backups)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *automatic = new CheckField(tr("Back my workspaces up while I work"));
    automatic->setValue(backups.isEnabled());
    connect(automatic, &Field::committed, this, [automatic, &backups] {
        backups.setEnabled(automatic->value());
        QSettings().setValue(automaticBackupsKey, automatic->value());
    });
    layout->addWidget(automatic);
    const QList<BackupFile> made = backupsOf(workspace.path());
    const QString folder = QDir::toNativeSeparators(backupFolder(workspace.path()));
    layout->addWidget(smallLabel(
        made.isEmpty() ? tr("There is none yet. They will lie in %1.").arg(folder)
                       : tr("The newest of %n is of %1. They lie in %2.", nullptr, static_cast<int>(made.size()))
                             .arg(wording::day(made.first().madeAt.date()), folder)));
    return whole;
}

} // namespace concord
