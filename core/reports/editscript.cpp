// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/editscript.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace concord {

namespace {

/// A part of both lists: from [beforeFrom, beforeTo) to [afterFrom, afterTo).
struct Box {
    qsizetype beforeFrom, beforeTo, afterFrom, afterTo;
    [[nodiscard]] qsizetype width() const { return beforeTo - beforeFrom; }
    [[nodiscard]] qsizetype height() const { return afterTo - afterFrom; }
};

/// Equal items on the middle of a shortest path through a box, perhaps none.
struct Snake {
    qsizetype beforeFrom, afterFrom, beforeTo, afterTo;
};

class Differ {
public:
    Differ(const QList<qsizetype> &before, const QList<qsizetype> &after)
        : m_before(before), m_after(after), m_forward(static_cast<std::size_t>(2 * (before.size() + after.size()) + 3)), m_backward(m_forward.size())
    {
        compare({0, before.size(), 0, after.size()});
        std::ranges::sort(m_kept);
    }
    /// The items that stay, as pairs of indices.
    [[nodiscard]] const std::vector<std::pair<qsizetype, qsizetype>> &kept() const { return m_kept; }

private:
    void compare(Box box)
    {
        while (box.width() > 0 && box.height() > 0 && m_before[box.beforeFrom] == m_after[box.afterFrom])
            keep(box.beforeFrom++, box.afterFrom++);
        while (box.width() > 0 && box.height() > 0 && m_before[box.beforeTo - 1] == m_after[box.afterTo - 1])
            keep(--box.beforeTo, --box.afterTo);
        if (box.width() == 0 || box.height() == 0)
            return;
        const Snake snake = middle(box);
        for (qsizetype i = snake.beforeFrom, k = snake.afterFrom; i < snake.beforeTo; ++i, ++k)
            keep(i, k);
        compare({box.beforeFrom, snake.beforeFrom, box.afterFrom, snake.afterFrom});
        compare({snake.beforeTo, box.beforeTo, snake.afterTo, box.afterTo});
    }
    void keep(qsizetype before, qsizetype after) { m_kept.emplace_back(before, after); }

    /// Furthest reaching paths from both corners until they meet; V[k] is how far along `before` the path on diagonal k
    /// has come, counted from its own corner.
    Snake middle(const Box &box)
    {
        const qsizetype n = box.width();
        const qsizetype m = box.height();
        const qsizetype delta = n - m;
        const bool odd = delta % 2 != 0;
        const qsizetype zero = n + m + 1;
        const auto forward = [&](qsizetype k) -> qsizetype & { return m_forward[static_cast<std::size_t>(zero + k)]; };
        const auto backward = [&](qsizetype k) -> qsizetype & { return m_backward[static_cast<std::size_t>(zero + k)]; };
        forward(1) = 0;
        backward(1) = 0;
        for (qsizetype d = 0; d <= (n + m + 1) / 2; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                qsizetype x = k == -d || (k != d && forward(k - 1) < forward(k + 1)) ? forward(k + 1) : forward(k - 1) + 1;
                qsizetype y = x - k;
                const qsizetype fromX = x;
                const qsizetype fromY = y;
                while (x < n && y < m && m_before[box.beforeFrom + x] == m_after[box.afterFrom + y]) {
                    ++x;
                    ++y;
                }
                forward(k) = x;
                const qsizetype other = delta - k;
                if (odd && other >= -(d - 1) && other <= d - 1 && x + backward(other) >= n)
                    return {box.beforeFrom + fromX, box.afterFrom + fromY, box.beforeFrom + x, box.afterFrom + y};
            }
            for (qsizetype k = -d; k <= d; k += 2) {
                qsizetype x = k == -d || (k != d && backward(k - 1) < backward(k + 1)) ? backward(k + 1) : backward(k - 1) + 1;
                qsizetype y = x - k;
                const qsizetype fromX = x;
                const qsizetype fromY = y;
                while (x < n && y < m && m_before[box.beforeTo - 1 - x] == m_after[box.afterTo - 1 - y]) {
                    ++x;
                    ++y;
                }
                backward(k) = x;
                const qsizetype other = delta - k;
                if (!odd && other >= -d && other <= d && x + forward(other) >= n)
                    return {box.beforeTo - x, box.afterTo - y, box.beforeTo - fromX, box.afterTo - fromY};
            }
        }
        Q_UNREACHABLE();
    }

    const QList<qsizetype> &m_before;
    const QList<qsizetype> &m_after;
    std::vector<qsizetype> m_forward;
    std::vector<qsizetype> m_backward;
    std::vector<std::pair<qsizetype, qsizetype>> m_kept;
};

/// Numbers for the texts, the same for equal ones: they are compared many times.
QList<qsizetype> numbered(const QStringList &texts, QHash<QString, qsizetype> &numbers)
{
    QList<qsizetype> list;
    for (const QString &text : texts) {
        if (!numbers.contains(text))
            numbers.insert(text, numbers.size());
        list << numbers.value(text);
    }
    return list;
}

} // namespace

QList<Edit> editScript(const QStringList &before, const QStringList &after)
{
    QHash<QString, qsizetype> numbers;
    const QList<qsizetype> from = numbered(before, numbers);
    const QList<qsizetype> to = numbered(after, numbers);
    const Differ differ(from, to);
    QList<Edit> edits;
    qsizetype i = 0;
    qsizetype k = 0;
    const auto changesUpTo = [&](qsizetype beforeEnd, qsizetype afterEnd) {
        for (; i < beforeEnd; ++i)
            edits << Edit{Edit::Kind::Remove, i, k};
        for (; k < afterEnd; ++k)
            edits << Edit{Edit::Kind::Add, i, k};
    };
    for (const auto &[keptBefore, keptAfter] : differ.kept()) {
        changesUpTo(keptBefore, keptAfter);
        edits << Edit{Edit::Kind::Keep, i++, k++};
    }
    changesUpTo(before.size(), after.size());
    return edits;
}

} // namespace concord
