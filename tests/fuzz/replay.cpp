// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later

/// Goes through the files of a corpus as libFuzzer would: usage: replay_TARGET FOLDER
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char *argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            (void)std::fprintf(stderr, "%s cannot be opened\n", qPrintable(name));
            return 1;
        }
        (void)std::printf("%s\n", qPrintable(name));
        (void)std::fflush(stdout); // the last line names the culprit
        const auto bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               std::size_t(bytes.size()));
    }
    (void)std::printf("%lld inputs\n", qlonglong(names.size()));
    return names.isEmpty() ? 1 : 0; // an empty corpus proves nothing
}
