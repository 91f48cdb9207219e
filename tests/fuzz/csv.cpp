// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include <QBuffer>

#include <cstdlib>

using namespace concord;

/// Read as its shape says, and as a file whose every column is a name: no bytes may break the reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QByteArray content(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const CsvShape shape = shapeOfCsv(buffer);
    if (shape.columns.size() != shape.headers.size())
        std::abort();
    (void)readCsv(buffer, shape, shape.columns);
    buffer.seek(0);
    const QList<CsvColumn> names(shape.headers.size(), CsvColumn{ContactField::Name, {}, 0});
    for (const ContactCard &card : readCsv(buffer, shape, names).cards) {
        if (card.name.isEmpty() || card.name.size() > 200)
            std::abort();
    }
    return 0;
}
