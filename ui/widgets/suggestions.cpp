// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestions.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textfields.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QIcon>
#include <QLineEdit>
#include <QStringListModel>

namespace concord {

namespace {

/// Completes the name after the last comma.
class LastNameCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

protected:
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString typed = line != nullptr ? line->text() : QString();
        const QString before = typed.left(typed.lastIndexOf(u',') + 1);
        return before.isEmpty() ? index.data().toString() : before + u' ' + index.data().toString();
    }
};

QCompleter *completerOf(QLineEdit *line, const QStringList &names, bool several)
{
    if (auto *known = line->completer()) {
        auto *model = static_cast<QStringListModel *>(known->model());
        if (model->stringList() != names)
            model->setStringList(names);
        return nullptr;
    }
    QCompleter *completer = several ? new LastNameCompleter(line) : new QCompleter(line);
    completer->setModel(new QStringListModel(names, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(several ? Qt::MatchStartsWith : Qt::MatchContains);
    line->setCompleter(completer);
    if (!several) {
        QAction *all = line->addAction(icon(QStringLiteral("arrow-down")), QLineEdit::TrailingPosition);
        all->setText(QCoreApplication::translate("Alliances", "Show all"));
        all->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
        all->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(all, &QAction::triggered, line, [line, completer] {
            line->setFocus();
            completer->setCompletionPrefix({});
            completer->complete();
        });
    }
    return completer;
}

} // namespace

void offer(QLineEdit *line, const QStringList &names)
{
    completerOf(line, names, false);
}

void offer(LineField *field, const QStringList &names)
{
    if (QCompleter *fresh = completerOf(field->line(), names, false))
        QObject::connect(fresh, qOverload<const QString &>(&QCompleter::activated), field, &Field::commit, Qt::QueuedConnection);
}

void offerSeveral(LineField *field, const QStringList &names)
{
    completerOf(field->line(), names, true);
}

} // namespace concord
