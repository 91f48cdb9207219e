// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "ui/wording/wording.h"

#include <QDate>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace concord::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void write(FILE *stream, const QString &text)
{
    write(stream, text.toUtf8());
}

/// A terminal obeys what stands between control characters, and a name may have come from anybody's file.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const QChar::Category kind = c.category();
        if (kind == QChar::Other_Control || kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

bool looksLikeNumber(const QString &cell)
{
    return !cell.isEmpty()
        && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || QStringLiteral("+-−–.,% ").contains(c); });
}

int statusOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Refused:
    case FailureKind::NotFound:
    case FailureKind::Conflict:
        return Refused;
    default:
        return Unusable;
    }
}

} // namespace

void Output::json(const QJsonObject &document)
{
    write(stdout, QString::fromUtf8(QJsonDocument(document).toJson()));
}

void Output::json(const QJsonArray &document)
{
    write(stdout, QString::fromUtf8(QJsonDocument(document).toJson()));
}

void Output::bytes(const QByteArray &content)
{
    write(stdout, content);
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<QStringList> cells{headers};
    for (const QStringList &row : rows) {
        QStringList clean;
        for (const QString &cell : row)
            clean << harmless(cell);
        cells << clean;
    }
    const qsizetype columns = headers.size();
    QList<qsizetype> widths(columns, 0);
    QList<bool> numeric(columns, true);
    for (qsizetype r = 0; r < cells.size(); ++r) {
        for (qsizetype c = 0; c < columns; ++c) {
            widths[c] = std::max(widths[c], cells[r].value(c).size());
            if (r > 0 && !looksLikeNumber(cells[r].value(c)))
                numeric[c] = false;
        }
    }
    for (const QStringList &row : cells) {
        QString text;
        for (qsizetype c = 0; c < columns; ++c) {
            const QString cell = row.value(c);
            const QString padding(widths[c] - cell.size(), u' ');
            text += (c > 0 ? QStringLiteral("  ") : QString()) + (numeric[c] ? padding + cell : cell + padding);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Output::line(const QString &text)
{
    write(stdout, harmless(text) + u'\n');
}

void Output::error(const QString &text)
{
    write(stderr, QStringLiteral("concord-cli: ") + harmless(text) + u'\n');
}

bool Output::isWhole() const
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int Output::fail(const Failure &failure)
{
    for (const QString &reason : wording::reasons(failure))
        error(reason);
    return statusOf(failure.kind);
}

QJsonValue known(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue known(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString shown(const std::optional<double> &number, int decimals, const QString &unit)
{
    return number ? QString::number(*number, 'f', decimals) + unit : QStringLiteral("–");
}

QString shown(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

} // namespace concord::cli
