// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../render/samplescene.h"
#include "labellayer.h"
#include "style/fonts.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

CanvasContent content(const char *name)
{
    Style style;
    style.labels = LabelStyle();
    style.labels->field = u"name"_s;
    SampleLayer layer(style);
    layer.point(SampleLayer::kWidth / 2, SampleLayer::kHeight / 2, name);
    return {.scene = {.layers = {layer.layer()}},
            .view = SampleLayer::view(),
            .language = Language::German,
            .theme = {},
            .pixelRatio = 1,
            .obstacles = {}};
}

/// While it lives all threads of the pool have other work.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_release.acquire();
                m_done.release();
            });
        }
    }
    ~BusyPool()
    {
        m_release.release(m_threads);
        m_done.acquire(m_threads);
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

private:
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_release;
    QSemaphore m_done;
};

} // namespace

class TestLabelLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { (void)mapFont(12); }

    void labelsOfTheLastContent()
    {
        LabelLayer labels;
        QVERIFY(labels.isSettled());
        labels.setContent(content("Hürth"));
        QVERIFY(!labels.isSettled());
        QTRY_VERIFY(labels.isSettled());
        QCOMPARE(labels.labels().size(), 1U);
        const auto image = labels.labels().front().image;
        labels.setContent(content("Bergheim"));
        QTRY_VERIFY(labels.isSettled());
        QCOMPARE(labels.labels().size(), 1U);
        QVERIFY(labels.labels().front().image != image);
        labels.setContent({.scene = {},
                           .view = SampleLayer::view(),
                           .language = Language::German,
                           .theme = {},
                           .pixelRatio = 1,
                           .obstacles = {}});
        QTRY_VERIFY(labels.isSettled());
        QVERIFY(labels.labels().empty());
    }

    /// A job that had to wait, for files that are read, must not hold up the next one, too: labels would come
    /// long after everything else.
    void jobsThatWaitedDelayNothing()
    {
        constexpr int kWait = 900; // ms
        LabelLayer labels;
        QSignalSpy changed(&labels, &LabelLayer::labelsChanged);
        {
            const BusyPool busy;
            labels.setContent(content("Hürth"));
            QTest::qWait(kWait);
            QCOMPARE(changed.count(), 0);
        }
        QVERIFY(changed.wait());
        {
            const BusyPool busy;
            labels.setContent(content("Bergheim"));
            labels.setContent(content("Kerpen")); // is due after a pause
            QTest::qWait(kWait);
        }
        QVERIFY(changed.wait());
        QElapsedTimer sinceFirst;
        sinceFirst.start();
        QTRY_VERIFY(labels.isSettled());
        QVERIFY2(sinceFirst.elapsed() < kWait, qPrintable(QString::number(sinceFirst.elapsed())));
        QCOMPARE(labels.labels().size(), 1U);
    }
};

QTEST_MAIN(TestLabelLayer)
#include "tst_labellayer.moc"
