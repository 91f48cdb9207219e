// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conditions.h"

#include <algorithm>

namespace concord {

namespace {

/// An agreement with its conditions apart.
struct Parted {
    QString title;
    QList<Document::Block> others;
    QStringList inPlace, beforeStart, beforeSharing;

    [[nodiscard]] QStringList conditions() const
    {
        QStringList all = inPlace + beforeStart + beforeSharing;
        all.sort();
        return all;
    }
};

Parted parted(const Document &text)
{
    Parted parts;
    parts.title = text.title();
    bool isAmongThem = false;
    QStringList *list = nullptr;
    for (const Document::Block &block : text.blocks()) {
        if (const auto *heading = std::get_if<Document::Heading>(&block)) {
            if (heading->level == 1)
                isAmongThem = heading->text == conditionheading::all;
            list = !isAmongThem || heading->level == 1                ? nullptr
                : heading->text == conditionheading::inPlace      ? &parts.inPlace
                : heading->text == conditionheading::beforeStart  ? &parts.beforeStart
                : heading->text == conditionheading::beforeSharing ? &parts.beforeSharing
                                                                   : nullptr;
            if (list != nullptr)
                continue;
        } else if (const auto *bullets = std::get_if<Document::Bullets>(&block); bullets != nullptr && list != nullptr) {
            *list += bullets->items;
            continue;
        }
        parts.others << block;
    }
    return parts;
}

/// Whether nothing is still to come now that was not to come then.
bool noneIsNew(const QStringList &now, QStringList then)
{
    return std::ranges::all_of(now, [&then](const QString &item) { return then.removeOne(item); });
}

} // namespace

bool stillSays(const Document &sealed, const Document &now)
{
    const Parted then = parted(sealed);
    const Parted today = parted(now);
    return then.title == today.title && then.others == today.others && then.conditions() == today.conditions()
        && noneIsNew(today.beforeStart, then.beforeStart) && noneIsNew(today.beforeSharing, then.beforeSharing);
}

} // namespace concord
