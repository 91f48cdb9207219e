// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace concord {

namespace {

// A literal, with its escapes; a raw one; a comment of either kind. Tried in this order, so that "//" in a literal
// stays.
const QRegularExpression &tokens()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re("((?:[^"\\\n]|\\.)*)"|R"\w*\((.*?)\)\w*"|'(?:[^'\\\n]|\\.)'|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

bool isComment(const QString &token)
{
    return token.startsWith(u"//") || token.startsWith(u"/*");
}

} // namespace

QStringList SourceFile::ownIncludes() const
{
    return captures(text, QStringLiteral(R"re((?m)^\s*#include "([^"]+)")re"));
}

QStringList SourceFile::systemIncludes() const
{
    return captures(text, QStringLiteral(R"re((?m)^\s*#include <([^>]+)>)re"));
}

QString SourceFile::code() const
{
    QString code;
    qsizetype from = 0;
    for (auto it = tokens().globalMatch(text); it.hasNext();) {
        const auto token = it.next();
        code += QStringView(text).mid(from, token.capturedStart() - from);
        if (!isComment(token.captured()))
            code += token.captured();
        from = token.capturedEnd();
    }
    return code + QStringView(text).mid(from);
}

QStringList SourceFile::literals() const
{
    QStringList found;
    for (auto it = tokens().globalMatch(text); it.hasNext();) {
        const auto token = it.next();
        if (token.captured().startsWith(u'"') || token.captured().startsWith(u'R'))
            found.append(token.captured(1) + token.captured(2));
    }
    return found;
}

bool SourceFile::isIn(QLatin1String folder) const
{
    return path.startsWith(folder + u'/');
}

QList<SourceFile> sourcesIn(const QStringList &folders)
{
    const QDir root(QStringLiteral(CONCORD_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QList<QStringList> callsOf(const QString &code, const QString &function)
{
    QList<QStringList> calls;
    for (auto it = QRegularExpression(QStringLiteral(R"re(\b%1\s*[({])re").arg(function)).globalMatch(code);
         it.hasNext();) {
        QStringList arguments{QString()};
        int depth = 1;
        bool quoted = false;
        for (qsizetype i = it.next().capturedEnd(); i < code.size() && depth > 0; ++i) {
            const QChar c = code.at(i);
            if (c == u'"' && code.at(i - 1) != u'\\')
                quoted = !quoted;
            if (!quoted && QStringLiteral("({[").contains(c))
                ++depth;
            if (!quoted && QStringLiteral(")}]").contains(c))
                --depth;
            if (!quoted && depth == 1 && c == u',')
                arguments.append(QString());
            else if (depth > 0)
                arguments.last() += c;
        }
        calls.append(arguments);
    }
    return calls;
}

} // namespace concord
