// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/tier.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace {

constexpr qsizetype largest = 1 << 17;
constexpr unsigned secondsForOne = 20;

QByteArray current; ///< what is being read

/// Leaves the input that a reader crashed or hung on as "fuzz-input" and ends.
void keepInput(int signal)
{
    const int file = open("fuzz-input", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    (void)!write(file, current.constData(), static_cast<std::size_t>(current.size()));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void read(const QByteArray &input)
{
    current = input;
    alarm(secondsForOne); // a reader that hangs is killed
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
}

/// Cuts, doubles, flips and mixes.
class Changes {
public:
    explicit Changes(QList<QByteArray> corpus) : m_corpus(std::move(corpus)) {}

    QByteArray next()
    {
        QByteArray input = m_corpus[below(m_corpus.size())];
        for (auto i = below(8); i >= 0; --i)
            change(input);
        return input.left(largest);
    }

private:
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(limit)); }

    void change(QByteArray &input)
    {
        static constexpr char literal[] = "\0\r\n\t \";:,\\{}[]=0179-?.\xff\xfe\xc3\x28\xe2\x82";
        static const QByteArray signs(literal, sizeof literal - 1);
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(input.size() - at, 64) + 1);
        switch (below(6)) {
        case 0:
            input.remove(at, length);
            break;
        case 1:
            input.insert(below(input.size() + 1), input.mid(at, length));
            break;
        case 2:
            input.insert(at, signs[below(signs.size())]);
            break;
        case 3:
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ (1 << below(8)));
            break;
        case 4:
            input.insert(at, m_corpus[below(m_corpus.size())].mid(below(64), 256));
            break;
        default:
            input.truncate(at);
        }
    }

    QList<QByteArray> m_corpus;
    std::mt19937_64 m_random{20261123};
};

} // namespace

int main(int argc, char **argv)
{
    // Whatever the input, a reader stays below this; sanitizers need room of their own.
#ifndef CONCORD_SANITIZED
    const rlimit memory = {1U << 30, 1U << 30};
    setrlimit(RLIMIT_AS, &memory);
#endif
    for (const int signal : {SIGALRM, SIGABRT, SIGSEGV, SIGFPE})
        std::signal(signal, keepInput);
    QList<QByteArray> corpus;
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus << file.readAll();
    }
    if (corpus.isEmpty()) {
        std::fputs("no corpus\n", stderr);
        return 1;
    }
    for (const QByteArray &input : corpus)
        read(input);
    Changes changes(corpus);
    const int inputs = concord::inTier(3000, 1000000);
    for (int i = 0; i < inputs; ++i)
        read(changes.next());
    alarm(0);
    std::printf("%d inputs read\n", static_cast<int>(corpus.size()) + inputs);
    return 0;
}
