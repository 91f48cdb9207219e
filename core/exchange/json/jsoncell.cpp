// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsoncell.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

using Parsed = tl::expected<Value, Unfit>;

tl::unexpected<Unfit> unfit(const char *code, QString detail = {})
{
    return tl::make_unexpected(Unfit{QString::fromLatin1(code), std::move(detail)});
}

std::optional<std::int64_t> wholeNumber(const QJsonValue &json)
{
    // toInteger() gives its argument back for anything that is no whole number of 64 bits.
    const std::int64_t number = json.toInteger(0);
    if (number != json.toInteger(1))
        return std::nullopt;
    return number;
}

bool isOutside(const Column &column, double number)
{
    return column.ranged
        && (number < static_cast<double>(column.least) || number > static_cast<double>(column.most));
}

tl::unexpected<Unfit> outOfRange(const Column &column)
{
    return unfit("out_of_range", QString::number(column.least) + QStringLiteral("..") + QString::number(column.most));
}

Parsed integerCell(const Column &column, const QJsonValue &json)
{
    const auto number = wholeNumber(json);
    if (!number)
        return unfit("wrong_type", QStringLiteral("whole number"));
    if (column.ranged && (*number < column.least || *number > column.most))
        return outOfRange(column);
    return *number;
}

Parsed realCell(const Column &column, const QJsonValue &json)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return unfit("wrong_type", QStringLiteral("number"));
    if (isOutside(column, json.toDouble()))
        return outOfRange(column);
    return json.toDouble();
}

Parsed wordCell(const Column &column, const QString &text)
{
    const bool known = std::any_of(column.words.begin(), column.words.end(),
                                   [&](const char *word) { return text == QLatin1String(word); });
    if (!known)
        return unfit("unknown_word", text.left(100));
    return text;
}

Parsed dayCell(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        return unfit("not_a_day", text.left(100));
    return text;
}

Parsed instantCell(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || at.toUTC().toString(Qt::ISODateWithMs) != text)
        return unfit("not_a_day", text.left(100));
    return text;
}

Parsed dayListCell(const Column &column, const QJsonValue &json)
{
    if (!json.isArray())
        return unfit("wrong_type", QStringLiteral("list of whole numbers"));
    QStringList parts;
    for (const QJsonValue &each : json.toArray()) {
        const auto number = wholeNumber(each);
        if (!number)
            return unfit("wrong_type", QStringLiteral("list of whole numbers"));
        if (isOutside(column, static_cast<double>(*number)))
            return outOfRange(column);
        parts << QString::number(*number);
    }
    return Cell<QString>::get(parts.join(u','));
}

} // namespace

QJsonValue toJson(const Column &column, const Value &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return QJsonValue::Null;
    switch (column.kind) {
    case CellKind::Boolean: return std::get<std::int64_t>(cell) != 0;
    case CellKind::Integer:
    case CellKind::Reference: return qint64(std::get<std::int64_t>(cell));
    case CellKind::Real: return Cell<double>::set(cell);
    case CellKind::Bytes: return QString::fromLatin1(std::get<QByteArray>(cell).toBase64());
    case CellKind::DayList: {
        QJsonArray days;
        for (int day : Cell<QList<int>>::set(cell))
            days << day;
        return days;
    }
    case CellKind::Text:
    case CellKind::Word:
    case CellKind::Day:
    case CellKind::Instant: break;
    }
    return std::get<QString>(cell);
}

tl::expected<Value, Unfit> fromJson(const Column &column, const QJsonValue &json)
{
    if (json.isNull()) {
        if (column.nullable)
            return Value();
        return unfit("blank");
    }
    switch (column.kind) {
    case CellKind::Integer:
    case CellKind::Reference: return integerCell(column, json);
    case CellKind::Real: return realCell(column, json);
    case CellKind::DayList: return dayListCell(column, json);
    case CellKind::Boolean:
        if (!json.isBool())
            return unfit("wrong_type", QStringLiteral("true or false"));
        return Cell<bool>::get(json.toBool());
    case CellKind::Text:
    case CellKind::Word:
    case CellKind::Day:
    case CellKind::Instant:
    case CellKind::Bytes: break;
    }
    if (!json.isString())
        return unfit("wrong_type", QStringLiteral("text"));
    const QString text = json.toString();
    switch (column.kind) {
    case CellKind::Word: return wordCell(column, text);
    case CellKind::Day: return dayCell(text);
    case CellKind::Instant: return instantCell(text);
    case CellKind::Bytes: return Cell<QByteArray>::get(QByteArray::fromBase64(text.toLatin1()));
    default: return Cell<QString>::get(text);
    }
}

} // namespace concord
