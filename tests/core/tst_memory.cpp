// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

namespace {

/// Memory of this process that no file backs, kB.
qint64 usedMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:")) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return 0;
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holesGoBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
        QSKIP("only with the allocator of glibc");
#else
        constexpr std::size_t kBlock = 2048;
        constexpr std::size_t kBlocks = 50'000;
        constexpr std::size_t kKept = 100; // one in so many stays, so that the heap cannot shrink by itself
        std::vector<std::unique_ptr<std::vector<char>>> blocks;
        for (std::size_t i = 0; i < kBlocks; ++i) {
            blocks.push_back(std::make_unique<std::vector<char>>(kBlock, 'x'));
        }
        for (std::size_t i = 0; i < kBlocks; ++i) {
            if (i % kKept != 0) {
                blocks[i].reset();
            }
        }
        const auto before = usedMemory();
        revier::giveBackMemory();
        const auto after = usedMemory();
        QVERIFY2(before - after > qint64(kBlock * kBlocks / 1024 / 2),
                 qPrintable(QStringLiteral("%1 kB, then %2 kB").arg(before).arg(after)));
        QCOMPARE(blocks.front()->front(), 'x');
#endif
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
