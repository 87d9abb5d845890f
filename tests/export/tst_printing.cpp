// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "samplemap.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

/// A page of a printer shows what a picture of the sheet shows, in its true size.
class TestPrinting : public QObject
{
    Q_OBJECT

    MapState m_state;
    QTemporaryDir m_folder;

    [[nodiscard]] ExportRequest request(PaperSize paper, bool portrait) const
    {
        ExportRequest result;
        result.path = m_folder.filePath(u"sheet.png"_s);
        result.language = Language::English;
        result.date = QDate(2026, 3, 12);
        result.paper = paper;
        result.portrait = portrait;
        result.center = Point {6.6, 51.05};
        result.scale = 50000;
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_state.title = u"Map"_s;
        m_state.layers = {pointLayer(u"parks"_s, {{6.58, 51.05}, {6.7, 51.0}}, Qt::red)};
    }

    void pageOfTheSheet_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<bool>("portrait");
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::newRow("A4") << PaperSize::A4 << false << QPageSize::A4;
        QTest::newRow("A4 upright") << PaperSize::A4 << true << QPageSize::A4;
        QTest::newRow("A3") << PaperSize::A3 << false << QPageSize::A3;
        QTest::newRow("A0 upright") << PaperSize::A0 << true << QPageSize::A0;
    }
    void pageOfTheSheet()
    {
        QFETCH(const PaperSize, paper);
        QFETCH(const bool, portrait);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter device(&buffer);
        QVERIFY(printMap(m_state, request(paper, portrait), device, {}).has_value());
        QTEST(device.pageLayout().pageSize().id(), "size");
        QCOMPARE(device.pageLayout().orientation(),
                 portrait ? QPageLayout::Portrait : QPageLayout::Landscape);
        QVERIFY(buffer.size() > 5000);
    }

    void looksLikeThePicture()
    {
        const auto tool = QStandardPaths::findExecutable(u"pdftoppm"_s);
        if (tool.isEmpty()) {
            QSKIP("needs poppler-utils");
        }
        auto wanted = request(PaperSize::A4, false);
        wanted.dpi = 100;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QPdfWriter device(m_folder.filePath(u"page.pdf"_s));
        QVERIFY(printMap(m_state, wanted, device, {}).has_value());
        const auto page = m_folder.filePath(u"page"_s);
        QCOMPARE(
            QProcess::execute(tool, {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"100"_s, page + u".pdf"_s, page}),
            0);
        const QImage printed(page + u".png"_s);
        const QImage picture(wanted.path);
        QVERIFY(qAbs(printed.width() - picture.width()) <= 1
                && qAbs(printed.height() - picture.height()) <= 1);
        double difference = 0;
        const auto size = printed.size().boundedTo(picture.size());
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                difference += qAbs(qGray(printed.pixel(x, y)) - qGray(picture.pixel(x, y)));
            }
        }
        difference /= double(size.width()) * size.height();
        QVERIFY2(difference < 3, qPrintable(QString::number(difference)));
    }

    void nothingToDraw()
    {
        m_state.layers.clear();
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter device(&buffer);
        QVERIFY(!printMap(m_state, request(PaperSize::A4, false), device, {}).has_value());
        QVERIFY(!printMap(m_state, request(PaperSize::A4, false), device, JobControl([] { return true; }, {}))
                     .has_value());
    }
};

QTEST_MAIN(TestPrinting)

#include "tst_printing.moc"
