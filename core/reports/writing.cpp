// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/writing.h"

#include "core/reports/html.h"
#include "core/reports/markdown.h"
#include "core/reports/odt.h"
#include "core/reports/pages.h"
#include "core/storage/durable.h"
#include "core/storage/header.h"

#include <QDir>
#include <QFileInfo>

namespace concord {

std::optional<DocumentFormat> formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("htm"))
        return DocumentFormat::Html;
    if (suffix == QLatin1String("markdown"))
        return DocumentFormat::Md;
    return fromWord<DocumentFormat>(suffix);
}

QByteArray render(const Document &document, const PageSetup &setup, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf: return toPdf(document, setup);
    case DocumentFormat::Odt: return toOdt(document, setup);
    case DocumentFormat::Html: return toHtml(document, setup.footer).toUtf8();
    case DocumentFormat::Md: return QString(toMarkdown(document) + markdownFooter(setup.footer)).toUtf8();
    }
    Q_UNREACHABLE();
}

namespace {

/// Whether a workspace lies at `path`, this one or any other, also behind a link.
bool isWorkspace(const QString &path)
{
    try {
        requireWorkspace(path);
        return true;
    } catch (const FailureError &error) {
        return error.failure().kind == FailureKind::FileTooNew;
    }
}

} // namespace

Outcome<void> writeFile(const QString &path, const QByteArray &content)
{
    if (isWorkspace(path))
        return tl::make_unexpected(Failure{FailureKind::Refused, {{QStringLiteral("is_a_workspace"), path, {}}}, {}});
    const QFileInfo file(path);
    if (file.isDir())
        return tl::make_unexpected(Failure{FailureKind::Refused, {{QStringLiteral("is_a_folder"), {}, path}}, {}});
    if (!file.absoluteDir().exists())
        return tl::make_unexpected(Failure{FailureKind::NoFile, {}, file.path()});
    try {
        writeDurably(path, content);
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
    return {};
}

} // namespace concord
