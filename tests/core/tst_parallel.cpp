// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"
#include "core/sharedcontrol.h"

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

    /// Each thread makes its state once, and no two threads share one.
    void stateOfEachThread()
    {
        struct State
        {
            std::thread::id owner = std::this_thread::get_id();
        };
        std::atomic<int> made = 0;
        std::atomic<int> foreign = 0;
        std::atomic<int> calls = 0;
        revier::inParallel(
            1000,
            [&made] {
                ++made;
                return State();
            },
            [&](State &state, std::size_t /*i*/) {
                ++calls;
                foreign += state.owner == std::this_thread::get_id() ? 0 : 1;
            });
        QCOMPARE(calls.load(), 1000);
        QCOMPARE(foreign.load(), 0);
        QVERIFY(made >= 1 && made <= int(std::max(1U, std::thread::hardware_concurrency())));
        revier::inParallel(0, [&made] { return ++made; }, [](int /*state*/, std::size_t /*i*/) {});
        QVERIFY(made <= int(std::max(1U, std::thread::hardware_concurrency()))); // none for nothing to do
    }

    /// Never two threads at once in the control, and what was cancelled once stays so.
    void sharedControl()
    {
        int inside = 0; // not atomic: the control is what keeps the threads apart
        double last = 0;
        const revier::JobControl control({}, [&](double fraction) {
            ++inside;
            last = fraction;
        });
        revier::SharedControl shared(control, 2000);
        revier::inParallel(1000, [&shared](std::size_t /*i*/) { QVERIFY(shared.advance(2)); });
        QCOMPARE(inside, 1000);
        QCOMPARE(last, 1.0);

        int asked = 0;
        const revier::JobControl once([&asked] { return ++asked == 2; }, {});
        revier::SharedControl canceled(once, 0);
        QVERIFY(canceled.advance(0));
        QVERIFY(!canceled.advance(0));
        QVERIFY(canceled.isCanceled());
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
