// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "samplemap.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;

class TestExporter : public QObject
{
    Q_OBJECT

    MapState m_state;
    QTemporaryDir m_folder;

    [[nodiscard]] ExportRequest request(const QString &name) const
    {
        ExportRequest result;
        result.path = m_folder.filePath(name);
        result.language = Language::English;
        result.date = QDate(2026, 3, 12);
        return result;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_state.title = u"Map"_s;
        m_state.layers = {pointLayer(u"parks"_s, {{6.58, 51.05}, {6.7, 51.0}}, Qt::red),
                          pointLayer(u"sites"_s, {{6.6, 51.1}}, Qt::blue)};
    }

    void pngHasSizeAndResolution()
    {
        auto wanted = request(u"a4.png"_s);
        wanted.dpi = 200;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        const QImage image(wanted.path);
        QCOMPARE(image.size(), QSize(2339, 1654)); // 297 x 210 mm
        QCOMPARE(image.dotsPerMeterX(), 7874);
        wanted = request(u"hd.PNG"_s);
        wanted.pixels = QSize(1920, 1080);
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QCOMPARE(QImage(wanted.path).size(), QSize(1920, 1080));
    }

    void sameRequestSameBytes_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("png") << u"png"_s;
        QTest::newRow("pdf") << u"pdf"_s;
    }
    void sameRequestSameBytes()
    {
        QFETCH(const QString, suffix);
        const auto one = request(u"one."_s + suffix);
        const auto two = request(u"two."_s + suffix);
        QVERIFY(exportMap(m_state, one, {}).has_value());
        QTest::qWait(1100); // another second
        QVERIFY(exportMap(m_state, two, {}).has_value());
        QVERIFY(!bytesOf(one.path).isEmpty());
        QVERIFY(bytesOf(one.path) == bytesOf(two.path));
    }

    void pdfSaysWhoAndWhen()
    {
        const auto wanted = request(u"map.pdf"_s);
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        const auto pdf = bytesOf(wanted.path);
        QVERIFY(pdf.contains("/CreationDate (D:20260312000000Z)"));
        QVERIFY(pdf.contains("/Author (Revieratlas)"));
        QVERIFY(pdf.contains("OpenSans"));
        // The table of offsets still points at the objects.
        const auto start = pdf.sliced(pdf.lastIndexOf("startxref") + 10);
        const auto table = start.first(start.indexOf('\n')).toLongLong();
        QCOMPARE(pdf.sliced(table, 4), QByteArray("xref"));
        for (int object = 1; object <= 4; ++object) {
            const auto entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1 + 20 * qsizetype(object);
            const auto offset = pdf.sliced(entry, 10).toLongLong();
            QCOMPARE(pdf.sliced(offset, 7), QByteArray::number(object) + " 0 obj");
        }
    }

    void layersByIdOrTitle()
    {
        for (const auto &name : {u"parks"_s, u"parks (de)"_s, u"Parks (EN)"_s}) {
            auto wanted = request(u"layers.png"_s);
            wanted.layers = {name};
            m_state.layers[0].visible = false;
            QVERIFY(exportMap(m_state, wanted, {}).has_value());
        }
        auto wanted = request(u"unknown.png"_s);
        wanted.layers = {u"roads"_s};
        const auto result = exportMap(m_state, wanted, {});
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"roads"));
        QVERIFY(result.error().message.contains(u"sites"));
        QVERIFY(!QFile::exists(wanted.path));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << u"missing/map.png"_s << u"does not exist"_s;
        QTest::newRow("a folder") << u"folder.png"_s << u"is a folder"_s;
        QTest::newRow("suffix") << u"map.docx"_s << u".pdf"_s;
        QTest::newRow("no suffix") << u"map"_s << u".pdf"_s;
        QTest::newRow("in a file") << u"file.txt/map.png"_s << u"not a folder"_s;
    }
    void failures()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        QDir(m_folder.path()).mkdir(u"folder.png"_s);
        write(m_folder.filePath(u"file.txt"_s), "text");
        const auto result = exportMap(m_state, request(name), {});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
        QVERIFY(result.error().message.contains(name));
    }

    void nothingVisible()
    {
        for (auto &layer : m_state.layers) {
            layer.visible = false;
        }
        QVERIFY(!exportMap(m_state, request(u"empty.png"_s), {}));
    }

    void badSizes()
    {
        auto wanted = request(u"bad.png"_s);
        wanted.dpi = 100000;
        QVERIFY(!exportMap(m_state, wanted, {}));
        wanted.dpi = 150;
        wanted.pixels = QSize(40000, 300);
        QVERIFY(!exportMap(m_state, wanted, {}));
        wanted.pixels = QSize(100, 100);
        QVERIFY(!exportMap(m_state, wanted, {}));
        wanted.bare = true;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
    }

    void cancelLeavesTheOldFile()
    {
        const auto wanted = request(u"old.png"_s);
        write(wanted.path, "old");
        const auto result = exportMap(m_state, wanted, JobControl([] { return true; }, [](double) {}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Canceled);
        QCOMPARE(bytesOf(wanted.path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"old.png*"_s}).size(), 1);
    }
};

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
