// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latestjob.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using revier::JobControl;
using revier::LatestJob;

class TestLatestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers();
    void runsUntilDelivered();
    void onlyTheLastOneCounts();
    void canceledJobsHearOfIt();
    void nothingAfterCancel();
    void nothingAfterTheContextDied();
    void nextJobFromTheDelivery();
    void progress();
    void partsOfTheWork();
};

void TestLatestJob::delivers()
{
    LatestJob<int> job(this);
    QThread *thread = nullptr;
    int result = 0;
    job.start([](const JobControl &) { return 42; },
              [&](const int &value) {
                  result = value;
                  thread = QThread::currentThread();
              });
    QTRY_COMPARE(result, 42);
    QCOMPARE(thread, this->thread());
    QVERIFY(!job.isRunning());
}

void TestLatestJob::runsUntilDelivered()
{
    LatestJob<int> job(this);
    bool runningThen = true;
    bool delivered = false;
    job.start([](const JobControl &) { return 1; },
              [&](const int &) {
                  runningThen = job.isRunning();
                  delivered = true;
              });
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QVERIFY(job.isRunning()); // its result has not been seen yet
    QTRY_VERIFY(delivered);
    QVERIFY(!runningThen); // so that the delivery can tell whether it started the next one
    QVERIFY(!job.isRunning());
}

void TestLatestJob::onlyTheLastOneCounts()
{
    LatestJob<int> job(this);
    QList<int> results;
    for (int i = 1; i <= 20; ++i) {
        job.start([i](const JobControl &) { return i; },
                  [&results](const int &value) { results.append(value); });
    }
    QTRY_VERIFY(!results.isEmpty());
    QTest::qWait(20);
    QCOMPARE(results, QList<int> {20});
}

void TestLatestJob::canceledJobsHearOfIt()
{
    LatestJob<int> job(this);
    QSemaphore started;
    std::atomic<bool> heard = false;
    job.start(
        [&](const JobControl &control) {
            started.release();
            while (!control.isCanceled()) {
                QThread::msleep(1);
            }
            heard = true;
            return 0;
        },
        [](const int &) { QFAIL("a cancelled job delivered"); });
    started.acquire();
    job.cancel();
    QTRY_VERIFY(heard);
}

void TestLatestJob::nothingAfterCancel()
{
    LatestJob<int> job(this);
    bool delivered = false;
    job.start([](const JobControl &) { return 1; }, [&delivered](const int &) { delivered = true; });
    QThread::msleep(20); // finished, but its event has not been seen yet
    job.cancel();
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestLatestJob::nothingAfterTheContextDied()
{
    auto context = std::make_unique<QObject>();
    LatestJob<int> job(context.get());
    bool delivered = false;
    job.start([](const JobControl &) { return 1; }, [&delivered](const int &) { delivered = true; });
    context.reset();
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestLatestJob::nextJobFromTheDelivery()
{
    LatestJob<int> job(this);
    QList<int> results;
    job.start([](const JobControl &) { return 1; },
              [&](const int &first) {
                  results.append(first);
                  job.start([](const JobControl &) { return 2; },
                            [&results](const int &second) { results.append(second); });
              });
    QTRY_COMPARE(results, (QList<int> {1, 2}));
}

void TestLatestJob::progress()
{
    LatestJob<int> job(this);
    QList<double> seen;
    bool done = false;
    job.start(
        [](const JobControl &control) {
            for (const double fraction : {0.25, 0.5, 7.0}) {
                control.report(fraction);
                QThread::msleep(50); // Qt drops values that follow too fast
            }
            return 0;
        },
        [&done](const int &) { done = true; }, [&seen](double fraction) { seen.append(fraction); });
    QTRY_VERIFY(done);
    QVERIFY(!seen.isEmpty());
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(seen.first() >= 0 && seen.last() <= 1);
}

void TestLatestJob::partsOfTheWork()
{
    QList<double> seen;
    const JobControl whole([] { return true; }, [&seen](double fraction) { seen.append(fraction); });
    const auto half = whole.part(0.5, 1);
    half.report(0);
    half.report(0.5);
    half.report(2);
    QCOMPARE(seen, (QList<double> {0.5, 0.75, 1}));
    QVERIFY(half.isCanceled());
    QVERIFY(!JobControl().isCanceled());
    JobControl().report(0.5); // nobody listens
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
