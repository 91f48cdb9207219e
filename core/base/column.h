// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/base/words.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <variant>

namespace concord {

/// What one cell of the file holds: nothing, a whole number, a real number, text or bytes.
using Value = std::variant<std::monostate, std::int64_t, double, QString, QByteArray>;

/// How a cell is meant, beyond how SQLite stores it.
enum class CellKind { Integer, Real, Boolean, Text, Word, Day, Instant, DayList, Reference, Bytes };

/// The table of a record, known wherever its id is known (see core/model/ids.h).
template <class Record>
inline constexpr const char *tableOf = nullptr;

/// Turns a member of a record into a cell and back. A null text is written as an empty one, so that a text column is
/// never NULL; an invalid day or instant is NULL. A cell that does not fit throws FailureError (Corrupt).
template <class T>
struct Cell;

[[noreturn]] inline void unfitCell(const char *expected)
{
    throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("a cell does not hold ") + QLatin1String(expected)});
}

template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
struct Cell<T> {
    static constexpr CellKind kind = CellKind::Integer;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(T v) { return static_cast<std::int64_t>(v); }
    static T set(const Value &v)
    {
        const auto *n = std::get_if<std::int64_t>(&v);
        if (n == nullptr)
            unfitCell("a whole number");
        return static_cast<T>(*n);
    }
};

template <>
struct Cell<bool> {
    static constexpr CellKind kind = CellKind::Boolean;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(bool v) { return static_cast<std::int64_t>(v ? 1 : 0); }
    static bool set(const Value &v)
    {
        const auto *n = std::get_if<std::int64_t>(&v);
        if (n == nullptr)
            unfitCell("yes or no");
        return *n != 0;
    }
};

template <>
struct Cell<double> {
    static constexpr CellKind kind = CellKind::Real;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(double v) { return v; }
    static double set(const Value &v)
    {
        if (const auto *r = std::get_if<double>(&v))
            return *r;
        if (const auto *n = std::get_if<std::int64_t>(&v))
            return static_cast<double>(*n);
        unfitCell("a number");
    }
};

template <>
struct Cell<QString> {
    static constexpr CellKind kind = CellKind::Text;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(const QString &v) { return v.isNull() ? QString(QLatin1String("")) : v; }
    static QString set(const Value &v)
    {
        const auto *t = std::get_if<QString>(&v);
        if (t == nullptr)
            unfitCell("text");
        return *t;
    }
};

template <>
struct Cell<QByteArray> {
    static constexpr CellKind kind = CellKind::Bytes;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(const QByteArray &v) { return v.isNull() ? QByteArray("") : v; }
    static QByteArray set(const Value &v)
    {
        const auto *b = std::get_if<QByteArray>(&v);
        if (b == nullptr)
            unfitCell("bytes");
        return *b;
    }
};

template <>
struct Cell<QDate> {
    static constexpr CellKind kind = CellKind::Day;
    static constexpr bool nullable = true;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(QDate v) { return v.isValid() ? Value(v.toString(Qt::ISODate)) : Value(); }
    static QDate set(const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return {};
        const auto *t = std::get_if<QString>(&v);
        const QDate day = t == nullptr ? QDate() : QDate::fromString(*t, Qt::ISODate);
        if (!day.isValid())
            unfitCell("a day");
        return day;
    }
};

template <>
struct Cell<QDateTime> {
    static constexpr CellKind kind = CellKind::Instant;
    static constexpr bool nullable = true;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(const QDateTime &v)
    {
        return v.isValid() ? Value(v.toUTC().toString(Qt::ISODateWithMs)) : Value();
    }
    static QDateTime set(const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return {};
        const auto *t = std::get_if<QString>(&v);
        const QDateTime at = t == nullptr ? QDateTime() : QDateTime::fromString(*t, Qt::ISODateWithMs);
        if (!at.isValid())
            unfitCell("an instant");
        return at;
    }
};

/// Whole numbers of days, kept as "14,3,1".
template <>
struct Cell<QList<int>> {
    static constexpr CellKind kind = CellKind::DayList;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{};
    static Value get(const QList<int> &v)
    {
        QStringList parts;
        for (int n : v)
            parts << QString::number(n);
        return Cell<QString>::get(parts.join(u','));
    }
    static QList<int> set(const Value &v)
    {
        QList<int> days;
        for (const QString &part : Cell<QString>::set(v).split(u',', Qt::SkipEmptyParts)) {
            bool ok = false;
            days << part.toInt(&ok);
            if (!ok)
                unfitCell("a list of days");
        }
        return days;
    }
};

template <Worded E>
struct Cell<E> {
    static constexpr CellKind kind = CellKind::Word;
    static constexpr bool nullable = false;
    static constexpr const char *references = nullptr;
    static constexpr std::span<const char *const> words{concord::words<E>};
    static Value get(E v) { return QString(word(v)); }
    static E set(const Value &v)
    {
        const auto *t = std::get_if<QString>(&v);
        const auto e = t == nullptr ? std::nullopt : fromWord<E>(*t);
        if (!e)
            unfitCell("one of the known words");
        return *e;
    }
};

template <class Record>
struct Cell<Id<Record>> {
    static constexpr CellKind kind = CellKind::Reference;
    static constexpr bool nullable = false;
    static constexpr const char *references = tableOf<Record>;
    static constexpr std::span<const char *const> words{};
    static Value get(Id<Record> v) { return v.isSet() ? Value(v.value()) : Value(); }
    static Id<Record> set(const Value &v)
    {
        return std::holds_alternative<std::monostate>(v) ? Id<Record>() : Id<Record>(Cell<std::int64_t>::set(v));
    }
};

template <class T>
struct Cell<std::optional<T>> {
    static constexpr CellKind kind = Cell<T>::kind;
    static constexpr bool nullable = true;
    static constexpr const char *references = Cell<T>::references;
    static constexpr std::span<const char *const> words = Cell<T>::words;
    static Value get(const std::optional<T> &v) { return v ? Cell<T>::get(*v) : Value(); }
    static std::optional<T> set(const Value &v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return std::nullopt;
        return Cell<T>::set(v);
    }
};

/// One column of a record: its name in the file and in JSON, what it may hold, and how to reach the member.
/// The limits are enforced by the store before a row is written and mirrored by CHECKs in the schema.
struct Column {
    const char *name = nullptr;
    CellKind kind = CellKind::Integer;
    bool nullable = false;
    const char *references = nullptr;         ///< the table that a Reference points at
    std::span<const char *const> words;       ///< the words that a Word may hold
    Value (*get)(const void *record) = nullptr;
    void (*set)(void *record, const Value &value) = nullptr;

    bool ranged = false;
    std::int64_t least = 0;   ///< with `ranged`: the smallest number allowed
    std::int64_t most = 0;    ///< with `ranged`: the largest number allowed
    int longest = 0;          ///< the largest number of characters of a text; 0: no limit
    bool filled = false;      ///< a text that may not be blank, or a reference or day that must be set
    bool isPrivate = false;   ///< never in a document or file meant for the partner (docs/formulas.md, "Private fields")

    [[nodiscard]] constexpr Column between(std::int64_t low, std::int64_t high) const
    {
        Column c = *this;
        c.ranged = true;
        c.least = low;
        c.most = high;
        return c;
    }
    [[nodiscard]] constexpr Column atMost(int characters) const
    {
        Column c = *this;
        c.longest = characters;
        return c;
    }
    [[nodiscard]] constexpr Column required() const
    {
        Column c = *this;
        c.filled = true;
        c.nullable = false;
        return c;
    }
    [[nodiscard]] constexpr Column privately() const
    {
        Column c = *this;
        c.isPrivate = true;
        return c;
    }
};

namespace detail {
template <class M>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};
} // namespace detail

/// Declares the column that holds `Member`. A reference that is not optional must be set.
template <auto Member>
constexpr Column column(const char *name)
{
    using Record = typename detail::MemberOf<decltype(Member)>::Record;
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    Column c;
    c.name = name;
    c.kind = Cell<Type>::kind;
    c.nullable = Cell<Type>::nullable;
    c.references = Cell<Type>::references;
    c.words = Cell<Type>::words;
    c.filled = c.kind == CellKind::Reference && !c.nullable;
    c.get = [](const void *record) -> Value { return Cell<Type>::get(static_cast<const Record *>(record)->*Member); };
    c.set = [](void *record, const Value &value) {
        static_cast<Record *>(record)->*Member = Cell<Type>::set(value);
    };
    return c;
}

} // namespace concord
