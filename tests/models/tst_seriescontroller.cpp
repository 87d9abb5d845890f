// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include "smallmap.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MapController;
using revier::SeriesController;
using revier::ViewController;

class TestSeriesController : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    MapController m_map;
    ViewController m_view;

    [[nodiscard]] QUrl folder(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(name);
        return QUrl::fromLocalFile(m_folder.filePath(name));
    }

    void prepare(SeriesController &series)
    {
        series.setViewController(&m_view);
        series.setProperty("subject", QVariant::fromValue(SeriesController::Subject::Layer));
        series.setProperty("title", u"Karte"_s);
        series.setProperty("dpi", 96);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(smallmap::open(m_map));
        m_view.setMap(&m_map);
        m_view.setView(revier::viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 50000, {800, 600}));
    }

    void choices()
    {
        SeriesController series;
        series.setViewController(&m_view);
        QVERIFY(!series.layers().isEmpty());
        QCOMPARE(series.latestYear(), 0); // no numbers over years
    }

    void filesAndAgain()
    {
        SeriesController series;
        prepare(series);
        series.setProperty("format", QVariant::fromValue(SeriesController::Format::PngFiles));
        series.start(folder(u"files"_s));
        QVERIFY(series.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!series.isRunning(), 30000);
        QVERIFY2(series.failures().isEmpty(), qPrintable(series.failures().join(u'\n')));
        const auto files = QDir(m_folder.filePath(u"files"_s)).entryList(QDir::Files);
        QVERIFY(files.contains(u"index.pdf"));
        const auto count =
            QString::number(QDir(m_folder.filePath(u"files"_s)).entryList({u"*.png"_s}).size());
        QVERIFY2(series.summary().startsWith(u"%1 sheets: %1 made"_s.arg(count)),
                 qPrintable(series.summary()));
        QCOMPARE(series.folder(), QUrl::fromLocalFile(m_folder.filePath(u"files"_s)));
        series.start(folder(u"files"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!series.isRunning(), 30000);
        QVERIFY2(series.summary().contains(count + u" unchanged"_s), qPrintable(series.summary()));
    }

    void oneDocument()
    {
        SeriesController series;
        prepare(series);
        series.start(folder(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!series.isRunning(), 30000);
        QCOMPARE(QDir(m_folder.filePath(u"one"_s)).entryList(QDir::Files), QStringList(u"Karte.pdf"_s));
    }

    void failuresAreNamed()
    {
        SeriesController series;
        prepare(series);
        series.setProperty("subject", QVariant::fromValue(SeriesController::Subject::Municipalities));
        series.start(folder(u"none"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!series.isRunning(), 30000);
        QVERIFY2(series.summary().contains(u"municipalities"), qPrintable(series.summary()));
        series.start(QUrl(u"https://example.org/x"_s));
        QVERIFY(!series.isRunning());
        QVERIFY(series.summary().contains(u"local"));
        series.reset();
        QVERIFY(series.summary().isEmpty());
    }

    void cancelLeavesWholeFiles()
    {
        SeriesController series;
        prepare(series);
        series.setProperty("format", QVariant::fromValue(SeriesController::Format::PngFiles));
        const QSignalSpy reports(&series, &SeriesController::reportChanged);
        series.start(folder(u"cancel"_s));
        series.cancel();
        QVERIFY(!series.isRunning());
        QVERIFY(series.summary().startsWith(u"Stopped"));
        QCOMPARE(reports.size(), 2);
    }
};

QTEST_MAIN(TestSeriesController)
#include "tst_seriescontroller.moc"
