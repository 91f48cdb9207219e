// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/textencoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>

namespace concord {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windowsSigns[c.unicode() - 0x80U] != 0)
            c = QChar(windowsSigns[c.unicode() - 0x80U]);
    }
    return text;
}

/// Where iconv goes by another name, or where programs mean more than the standard of that name has.
QByteArray converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows874: return "CP874";
    case TextEncoding::ShiftJis: return "CP932";
    case TextEncoding::EucKr: return "UHC";
    default: return QByteArray(words<TextEncoding>[static_cast<std::size_t>(encoding)]);
    }
}

constexpr char16_t replacement = 0xFFFD;

bool isOfQt(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf16 || encoding == TextEncoding::Windows1252;
}

} // namespace

struct TextDecoder::Converter {
    explicit Converter(const QByteArray &name)
        : handle(iconv_open(Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE", name.constData()))
    {
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    [[nodiscard]] bool isOpen() const { return handle != reinterpret_cast<iconv_t>(-1); } // NOLINT(performance-no-int-to-ptr): iconv's own sign of failure

    QString text(QByteArray bytes) const
    {
        // No byte of any encoding makes more than four units, and one letter may be held back.
        QString text(4 * (bytes.size() + 1), Qt::Uninitialized);
        char *in = bytes.data();
        auto *out = reinterpret_cast<char *>(text.data());
        auto inLeft = static_cast<std::size_t>(bytes.size());
        auto outLeft = static_cast<std::size_t>(text.size()) * sizeof(QChar);
        const auto put = [&out, &outLeft](char16_t unit) {
            std::copy_n(reinterpret_cast<const char *>(&unit), sizeof unit, out);
            out += sizeof unit;
            outLeft -= sizeof unit;
        };
        while (iconv(handle, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1) && inLeft > 0) {
            put(replacement);
            ++in;
            --inLeft;
        }
        // Where letters and their marks are joined, the last letter waits for a mark.
        iconv(handle, nullptr, nullptr, &out, &outLeft);
        text.chop(static_cast<qsizetype>(outLeft / sizeof(QChar)));
        return text;
    }

    iconv_t handle;
};

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_converter(isOfQt(encoding) ? nullptr : std::make_unique<Converter>(converterName(encoding))), m_encoding(encoding)
{
}

TextDecoder::TextDecoder(const QByteArray &name) : m_converter(std::make_unique<Converter>(name)) {}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

bool TextDecoder::isKnown() const
{
    return !m_converter || m_converter->isOpen();
}

QString TextDecoder::text(const QByteArray &bytes) const
{
    if (m_encoding == TextEncoding::Windows1252)
        return fromWindows(bytes);
    return m_converter && m_converter->isOpen() ? m_converter->text(bytes) : QString::fromUtf8(bytes);
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    const QString plain = name.trimmed().toLower();
    if (plain == QLatin1String("iso-8859-1") || plain == QLatin1String("latin1") || plain == QLatin1String("latin-1"))
        return TextEncoding::Windows1252;
    return fromWord<TextEncoding>(plain.startsWith(QLatin1String("cp")) ? QString(QStringLiteral("windows-") + plain.mid(2)) : plain);
}

const std::vector<TextEncoding> &readableEncodings()
{
    static const std::vector<TextEncoding> readable = [] {
        std::vector<TextEncoding> known;
        std::ranges::copy_if(everyValue<TextEncoding>(), std::back_inserter(known), [](TextEncoding encoding) { return TextDecoder(encoding).isKnown(); });
        return known;
    }();
    return readable;
}

} // namespace concord
