// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/importing.h"

#include "ui/partners/importdialog.h"
#include "ui/partners/mappingdialog.h"
#include "ui/widgets/longwork.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/importwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace concord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("concord", text);
}

/// The plan, made on a thread of its own; nothing when the user stepped back or was told why not.
class Planning {
    Q_DECLARE_TR_FUNCTIONS(concord::Planning)
public:
    Planning(Workspace &workspace, Prompts &prompts, QWidget *window, const QString &path)
        : m_workspace(workspace), m_prompts(prompts), m_window(window), m_path(path)
    {
    }

    std::optional<ContactPlan> plan()
    {
        const QString suffix = QFileInfo(m_path).suffix().toLower();
        if (suffix == QLatin1String("vcf") || suffix == QLatin1String("vcard"))
            return planAs({});
        if (suffix == QLatin1String("json"))
            return made([this](const Imports &imports, const Steps &progress) { return imports.planPartners(m_path, progress); });
        if (!look({}) || (!m_shape->program && !askForColumns()))
            return std::nullopt;
        return planAs(m_shape->encoding);
    }

    /// The same file, read in another encoding; the columns stay what they are.
    std::optional<ContactPlan> planAs(std::optional<TextEncoding> encoding)
    {
        m_encoding = encoding;
        if (!m_shape)
            return made([this](const Imports &imports, const Steps &progress) { return imports.planContacts(m_path, progress, m_encoding); });
        m_shape->encoding = encoding;
        return made([this](const Imports &imports, const Steps &progress) { return imports.planTable(m_path, *m_shape, progress); });
    }

    /// As it was chosen.
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_encoding; }

private:
    bool look(std::optional<TextEncoding> encoding)
    {
        auto shape = Imports::shapeOf(m_path, encoding);
        if (!shape) {
            tellWhy(shape.error());
            return false;
        }
        m_shape = *std::move(shape);
        return true;
    }

    bool askForColumns()
    {
        int answer = MappingDialog::ReadAgain;
        while (answer == MappingDialog::ReadAgain) {
            MappingDialog dialog(*m_shape, fileName(), m_window);
            answer = dialog.exec();
            if (answer == MappingDialog::ReadAgain && !look(dialog.encoding()))
                return false;
            if (answer == QDialog::Accepted)
                m_shape->columns = dialog.columns();
        }
        return answer == QDialog::Accepted;
    }

    std::optional<ContactPlan> made(const std::function<Outcome<ContactPlan>(const Imports &, const Steps &)> &make)
    {
        const QString path = m_workspace.path();
        const Clock clock = m_workspace.clock();
        Outcome<ContactPlan> plan;
        runBeside(
            m_window, tr("Reading %1").arg(fileName()),
            [&](Progress &progress) {
                auto workspace = Workspace::open(path, clock);
                plan = workspace ? make(Imports(**workspace), stepsOf(progress)) : Outcome<ContactPlan>(tl::make_unexpected(workspace.error()));
            });
        if (plan)
            return *std::move(plan);
        tellWhy(plan.error());
        return std::nullopt;
    }

    void tellWhy(const Failure &failure)
    {
        const bool isStopped = !failure.violations.isEmpty() && failure.violations.front().code == QLatin1String("cancelled");
        if (!isStopped)
            m_prompts.tell(tr("Import contacts"), wording::sentence(failure));
    }

    [[nodiscard]] QString fileName() const { return QFileInfo(m_path).fileName(); }

    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget *m_window;
    const QString m_path;
    std::optional<CsvShape> m_shape; ///< of a table
    std::optional<TextEncoding> m_encoding;
};

/// Everything that another workspace has, into this one, which has to be new.
std::optional<QString> importEverything(Workspace &workspace, Prompts &prompts, QWidget *window, const QString &path)
{
    const QString own = workspace.path();
    const Clock clock = workspace.clock();
    Outcome<void> done;
    workspace.setPatient(false);
    runBeside(
        window, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [&](Progress &) {
            auto opened = Workspace::open(own, clock);
            done = opened ? Imports(**opened).readEverything(path) : Outcome<void>(tl::make_unexpected(opened.error()));
        });
    workspace.setPatient(true);
    workspace.lookForForeignChanges();
    if (done)
        return tr("Imported everything from %1.").arg(QFileInfo(path).fileName());
    prompts.tell(tr("Import"), wording::sentence(done.error()));
    return std::nullopt;
}

} // namespace

std::optional<QString> importContacts(Workspace &workspace, Prompts &prompts, QWidget *window)
{
    const QString path = prompts.openFile(tr("Import contacts"), tr("Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;Exports of Concord (*.json)"));
    if (path.isEmpty())
        return std::nullopt;
    Planning planning(workspace, prompts, window, path);
    auto plan = planning.plan();
    if (plan && plan->isOfWholeWorkspace) {
        const bool isWanted = prompts.confirm(wording::wholeWorkspace(*plan, QFileInfo(path).fileName()), tr("Import everything"));
        return isWanted ? importEverything(workspace, prompts, window, path) : std::nullopt;
    }
    while (plan) {
        ImportDialog dialog(workspace, *std::move(plan), QFileInfo(path).fileName(), window, planning.encoding());
        const int answer = dialog.exec();
        if (answer == QDialog::Accepted)
            return tr("Imported: %1.").arg(wording::counts(dialog.imported()));
        plan = answer == ImportDialog::ReadAgain ? planning.planAs(dialog.encoding()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace concord
