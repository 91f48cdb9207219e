// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/templates.h"

#include "core/base/folding.h"
#include "core/exchange/templates/templatejson.h"
#include "core/model/rules.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace concord {

namespace {

const QString shippedFolder = QStringLiteral(":/concord/templates/");
const QStringList shippedKeys{QStringLiteral("referral"), QStringLiteral("joint_project"), QStringLiteral("community_programme"),
                              QStringLiteral("research_collaboration")};
const QString ending = QStringLiteral(".json");
constexpr qsizetype longestKey = 40;
constexpr qsizetype longestName = 100;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw FailureError({FailureKind::NoFile, {}, path});
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::NoPermission, {}, path});
    return file.read(largestTemplate + 1);
}

template <class Work>
auto guardedly(Work work) -> Outcome<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
}

void requireName(const QString &name)
{
    const QString subject = QStringLiteral("name");
    if (isBlank(name))
        refuse(QStringLiteral("blank"), subject);
    if (name.size() > longestName)
        refuse(QStringLiteral("too_long"), subject, QString::number(longestName));
}

[[noreturn]] void refuseUnknown(const QString &key)
{
    refuse(QStringLiteral("no_such_template"), key);
}

} // namespace

std::vector<AllianceTemplate> shippedTemplates(const QString &language)
{
    std::vector<AllianceTemplate> templates;
    for (const QString &key : shippedKeys) {
        const QString wanted = shippedFolder + key + u'.' + language.section(u'_', 0, 0) + ending;
        templates.push_back(readTemplate(contentOf(QFile::exists(wanted) ? wanted : shippedFolder + key + QStringLiteral(".en") + ending)));
    }
    return templates;
}

TemplateFolder::TemplateFolder(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/concord/templates") : path)
{
}

QString TemplateFolder::fileOf(const QString &key) const
{
    return QDir(m_path).filePath(key + ending);
}

QString TemplateFolder::freeKey(const QString &name) const
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString word = folded(name).replace(other, QStringLiteral("_")).left(longestKey);
    while (word.startsWith(u'_'))
        word.remove(0, 1);
    while (word.endsWith(u'_'))
        word.chop(1);
    if (word.isEmpty())
        word = QStringLiteral("template");
    QString key = word;
    for (int n = 2; shippedKeys.contains(key) || QFile::exists(fileOf(key)); ++n)
        key = word + u'_' + QString::number(n);
    return key;
}

std::vector<SavedTemplate> TemplateFolder::list() const
{
    std::vector<SavedTemplate> list;
    const QStringList files = QDir(m_path).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        SavedTemplate saved;
        saved.file = file;
        if (auto read = guardedly([&] { return readTemplate(contentOf(QDir(m_path).filePath(file))); }))
            saved.content = *std::move(read);
        else
            saved.flaw = read.error();
        saved.content.key = file.chopped(ending.size());
        list.push_back(std::move(saved));
    }
    std::ranges::stable_sort(list, {}, [](const SavedTemplate &each) { return std::pair(each.flaw.has_value(), folded(each.content.name)); });
    return list;
}

Outcome<QString> TemplateFolder::save(AllianceTemplate content) const
{
    return guardedly([&] {
        content.name = content.name.simplified();
        requireName(content.name);
        content.key = freeKey(content.name);
        if (!QDir().mkpath(m_path))
            throw FailureError({FailureKind::NoPermission, {}, m_path});
        writeDurably(fileOf(content.key), writeTemplate(content));
        return content.key;
    });
}

Outcome<QString> TemplateFolder::takeIn(const QString &file) const
{
    return guardedly([&] { return readTemplate(contentOf(file)); }).and_then([this](const AllianceTemplate &content) { return save(content); });
}

Outcome<void> TemplateFolder::rename(const QString &key, const QString &name) const
{
    return guardedly([&] {
        if (!QFile::exists(fileOf(key)))
            refuseUnknown(key);
        requireName(name);
        AllianceTemplate content = readTemplate(contentOf(fileOf(key)));
        content.name = name.simplified();
        writeDurably(fileOf(key), writeTemplate(content));
    });
}

Outcome<void> TemplateFolder::remove(const QString &key) const
{
    return guardedly([&] {
        const QString file = fileOf(key);
        if (!QFile::exists(file))
            refuseUnknown(key);
        if (!QFile::moveToTrash(file) && !QFile::remove(file))
            throw FailureError({FailureKind::NoPermission, {}, file});
    });
}

Outcome<AllianceTemplate> templateWithKey(const QString &key, const QString &language, const TemplateFolder &folder)
{
    for (const SavedTemplate &saved : folder.list()) {
        if (saved.content.key != key)
            continue;
        if (saved.flaw)
            return tl::make_unexpected(*saved.flaw);
        return saved.content;
    }
    return guardedly([&] {
        for (AllianceTemplate &content : shippedTemplates(language)) {
            if (content.key == key)
                return std::move(content);
        }
        refuseUnknown(key);
    });
}

} // namespace concord
