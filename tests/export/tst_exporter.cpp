// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "map/provenance.h"
#include "samplemap.h"

#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>

#include <exiv2/exiv2.hpp>

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

    /// Sixty lines of two thousand positions.
    [[nodiscard]] static MapState longLines()
    {
        auto table = std::make_shared<FeatureTable>();
        table->name = u"lines"_s;
        table->path = u"/data/lines.geojson"_s;
        table->crs = Crs::wgs84();
        for (int line = 0; line < 60; ++line) {
            table->geometry.beginFeature(GeometryType::Line);
            table->geometry.beginPart();
            for (int i = 0; i < 2000; ++i) {
                table->geometry.addPosition({6.5 + 1e-4 * i, 51 + 2e-3 * line + 1e-3 * std::sin(i / 50.0)});
            }
        }
        MapState state;
        state.layers = {layerForTable(table, 0)};
        return state;
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
        for (const auto *suffix : {"png", "jpg", "webp", "tif", "svg", "pdf"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
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

    /// A map that nobody else needs is projected in its place: the file is the same.
    void movedMapSameBytes_data() { sameRequestSameBytes_data(); }
    void movedMapSameBytes()
    {
        QFETCH(const QString, suffix);
        const auto one = request(u"shared."_s + suffix);
        const auto two = request(u"moved."_s + suffix);
        const auto shared = longLines();
        QVERIFY(exportMap(shared, one, {}).has_value());
        QVERIFY(shared.layers.front().table->crs == Crs::wgs84());
        QVERIFY(exportMap(longLines(), two, {}).has_value());
        QVERIFY(!bytesOf(one.path).isEmpty());
        QVERIFY(bytesOf(one.path) == bytesOf(two.path));
    }

    /// What an independent reader of XMP finds.
    static QByteArray packetIn(const QString &path)
    {
        const auto image = Exiv2::ImageFactory::open(path.toStdString());
        image->readMetadata();
        return QByteArray::fromStdString(image->xmpPacket());
    }

    void picturesSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const auto *suffix : {"png", "jpg", "webp", "tif"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
    }
    void picturesSayWhatTheyAre()
    {
        QFETCH(const QString, suffix);
        auto wanted = request(u"said."_s + suffix);
        wanted.pixels = QSize(640, 480);
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(packetIn(wanted.path).contains(kProvenanceNamespace));
        const auto record = readProvenance(wanted.path);
        QVERIFY(record.has_value());
        QCOMPARE(record->title, u"Map"_s);
        QCOMPARE(record->date, wanted.date);
        QCOMPARE(record->map[u"layers"].toArray().size(), 2);
        QVERIFY(record->description.contains(u"parks (en) (2)"));
        const QImage picture(wanted.path);
        QCOMPARE(picture.size(), QSize(640, 480));
    }

    /// A map with more styles than fit into the one segment that JPEG has for XMP.
    void largeRecordInJpeg()
    {
        auto wanted = request(u"large.jpg"_s);
        m_state.layers.front().fields = {
            {.field = u"precision"_s, .label = QString(80000, u'x'), .unit = {}, .values = {}}};
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(!QImage(wanted.path).isNull());
        QVERIFY(readProvenance(wanted.path).has_value());
    }

    /// More than fits in there deflated: it stands in several segments.
    void largestRecordInJpeg()
    {
        auto wanted = request(u"largest.jpg"_s);
        QString words;
        for (int i = 0; i < 8000; ++i) {
            words += QString::fromLatin1(
                QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex());
        }
        m_state.layers.front().fields = {{.field = u"precision"_s, .label = words, .unit = {}, .values = {}}};
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(!QImage(wanted.path).isNull());
        QVERIFY(packetIn(wanted.path).contains("Map")); // others find what has room
        QVERIFY(hasProvenance(wanted.path));
        const auto record = readProvenance(wanted.path);
        QVERIFY(record.has_value());
        const auto restored = restoredMap(*record, wanted.path, {}, {});
        QVERIFY(restored.has_value());
        QCOMPARE(restored->state.layers.front().fields.front().label.in(Language::English), words);
        auto bytes = bytesOf(wanted.path);
        const QByteArray head("http://ns.adobe.com/xmp/extension/");
        QCOMPARE(bytes.count(head), 4);
        // Written again by another program: pieces in another order.
        const auto second = bytes.indexOf(head, bytes.indexOf(head) + 1) - 4;
        const auto third = bytes.indexOf(head, second + 5) - 4;
        const auto piece = bytes.sliced(second, third - second);
        const auto moved = bytes.first(second) + bytes.sliced(third, piece.size()) + piece
            + bytes.sliced(third + piece.size());
        write(wanted.path, moved);
        QVERIFY(readProvenance(wanted.path).has_value());
        write(wanted.path, bytes.first(second) + bytes.sliced(third)); // one is gone
        QCOMPARE(readProvenance(wanted.path).error().code, Error::Code::Corrupt);
        write(wanted.path, bytes.first(second + 100)); // cut off
        QCOMPARE(readProvenance(wanted.path).error().code, Error::Code::Corrupt);
    }

    /// A file is read once for all records that know the sums.
    void sumsAreRemembered()
    {
        const auto path = m_folder.filePath(u"input.csv"_s);
        write(path, "a");
        InputSums sums;
        const auto sum = sums.sum(path, {});
        QVERIFY(sum.has_value());
        QCOMPARE(*sum, QCryptographicHash::hash("a", QCryptographicHash::Sha256).toHex());
        write(path, "b");
        QCOMPARE(sums.sum(path, {}).value(), *sum);
        QVERIFY(!sums.sum(m_folder.filePath(u"nowhere.csv"_s), {}));
        m_state.layers.front().path = path;
        const auto known = provenanceOf(m_state, {}, {}, {}, &sums);
        QVERIFY(known.has_value());
        QVERIFY(std::ranges::contains(known->inputs, *sum, &ProvenanceInput::sha256));
        QVERIFY(!std::ranges::contains(provenanceOf(m_state, {}, {}).value().inputs, *sum,
                                       &ProvenanceInput::sha256));
    }

    /// Who asks while another thread is at the file waits for it, and is not harmed if that one is canceled.
    void sumsAreMadeAhead()
    {
        const auto path = m_folder.filePath(u"large.csv"_s);
        const QByteArray content(64 << 20, 'a');
        write(path, content);
        const auto expected = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        InputSums sums;
        sums.sumAhead({m_folder.filePath(u"nowhere.csv"_s), path});
        QCOMPARE(sums.sum(path, {}).value(), expected);
        InputSums canceled;
        const JobControl control([] { return true; }, {});
        QCOMPARE(canceled.sum(path, control).error().code, Error::Code::Canceled);
        QCOMPARE(canceled.sum(path, {}).value(), expected);
        InputSums left; // ends its thread
        left.sumAhead({path});
    }

    void hiddenLayersAreNotNamed()
    {
        const auto wanted = request(u"hidden.png"_s);
        m_state.layers[0].visible = false;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(!bytesOf(wanted.path).contains("parks"));
    }

    /// Drawn by Qt's own reader, which has no font of the program to fall back on.
    void svgLooksLikeThePicture()
    {
        auto wanted = request(u"look.svg"_s);
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        wanted.path = m_folder.filePath(u"look.png"_s);
        wanted.dpi = 96;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        const auto png = QImage(wanted.path).convertToFormat(QImage::Format_RGB32);
        QImage svg(png.size(), QImage::Format_RGB32);
        svg.fill(Qt::white);
        QPainter painter(&svg);
        const auto drawing = QImage(m_folder.filePath(u"look.svg"_s));
        QVERIFY(!drawing.isNull());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(svg.rect(), drawing);
        painter.end();
        double sum = 0;
        for (int y = 0; y < png.height(); ++y) {
            for (int x = 0; x < png.width(); ++x) {
                sum += std::abs(qGray(png.pixel(x, y)) - qGray(svg.pixel(x, y)));
            }
        }
        QVERIFY2(sum / png.width() / png.height() < 3, qPrintable(QString::number(sum)));
    }

    void damagedRecord()
    {
        const auto path = m_folder.filePath(u"damaged.svg"_s);
        write(path,
              "<svg><x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:r=\"urn:revieratlas:provenance:1\">"
              "<r:record>{</r:record></x:xmpmeta></svg>");
        QVERIFY(hasProvenance(path));
        const auto record = readProvenance(path);
        QVERIFY(!record);
        QCOMPARE(record.error().code, Error::Code::Corrupt);
        write(path, "<svg/>");
        QVERIFY(!hasProvenance(path));
        QCOMPARE(readProvenance(path).error().code, Error::Code::NotFound);
    }

    void companionsStandBeside()
    {
        const auto wanted = request(u"placed.png"_s);
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QCOMPARE(QDir(m_folder.path()).entryList({u"placed*"_s}, QDir::Files, QDir::Name),
                 (QStringList {u"placed.pgw"_s, u"placed.png"_s, u"placed.png.aux.xml"_s, u"placed.prj"_s}));
    }

    /// Small multiples have no place of their own, so the one of an older picture must go.
    void noCompanionOfAnOlderPicture()
    {
        auto wanted = request(u"older.png"_s);
        m_state.layers.push_back(seriesLayer(u"jobs"_s, {{6.6, 51.0}}));
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(QFile::exists(m_folder.filePath(u"older.pgw"_s)));
        wanted.multiples = {{.year = 2030, .scenario = u"low"_s, .compare = {}},
                            {.year = 2040, .scenario = u"low"_s, .compare = {}}};
        wanted.columns = 2;
        QVERIFY(exportMap(m_state, wanted, {}).has_value());
        QVERIFY(!QFile::exists(m_folder.filePath(u"older.pgw"_s)));
        QVERIFY(!QFile::exists(wanted.path + u".aux.xml"_s));
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
