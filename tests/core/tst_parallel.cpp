// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"

#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIndexOnce_data()
    {
        QTest::addColumn<std::size_t>("count");
        for (const std::size_t count : {0, 1, 2, 1000}) {
            QTest::addRow("%zu", count) << count;
        }
    }

    void everyIndexOnce()
    {
        QFETCH(const std::size_t, count);
        std::vector<std::atomic<int>> calls(count);
        revier::inParallel(calls.size(), [&calls](std::size_t i) { ++calls[i]; });
        QVERIFY(std::ranges::all_of(calls, [](const auto &number) { return number == 1; }));
    }

    /// Jobs that fill the global pool and each wait for parallel work come to an end.
    void withinJobs()
    {
        std::atomic<int> sum = 0;
        QList<QFuture<void>> jobs;
        for (int job = 0; job < 4 * QThreadPool::globalInstance()->maxThreadCount(); ++job) {
            jobs.append(QtConcurrent::run(
                [&sum] { revier::inParallel(10, [&sum](std::size_t i) { sum += int(i); }); }));
        }
        for (auto &job : jobs) {
            QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 20'000);
        }
        QCOMPARE(sum.load(), 45 * int(jobs.size()));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
