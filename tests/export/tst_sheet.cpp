// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "export/sheet.h"
#include "export/sheetplane.h"
#include "samplemap.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr Point kGrevenbroich {6.58, 51.05};

MapState sampleState()
{
    MapState state;
    state.title = LocalizedText(u"Karte"_s, u"Map"_s);
    auto sites = pointLayer(u"sites"_s, {{6.58, 51.05}, {6.6, 51.06}}, Qt::red);
    sites.attribution = u"Revieratlas"_s;
    sites.licence = u"CC BY 4.0"_s;
    auto parks = pointLayer(u"parks"_s, {{6.62, 51.04}}, Qt::blue);
    parks.attribution = sites.attribution;
    parks.licence = sites.licence;
    state.layers = {sites, parks, pointLayer(u"plan"_s, {{6.57, 51.04}}, Qt::green),
                    pointLayer(u"far"_s, {{13.4, 52.5}}, Qt::black)};
    return state;
}

ExportRequest request(double scale = 100000)
{
    ExportRequest result;
    result.path = u"map.pdf"_s;
    result.center = kGrevenbroich;
    result.scale = scale;
    result.language = Language::English;
    result.date = QDate(2026, 3, 12);
    return result;
}

Sheet sheetOf(const MapState &state, const ExportRequest &wanted)
{
    return makeSheet(state, *buildScene(state, {}, planeOf(wanted, state).value()), wanted);
}

/// Middle of all pixels of exactly this colour.
QPointF middleOf(const QImage &image, QRgb color)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color) {
                sum += QPointF(x, y);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : QPointF(-1, -1);
}

/// Length of the longest dark horizontal run in a part of the picture.
int longestDarkRun(const QImage &image, const QRect &part)
{
    int longest = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        int run = 0;
        for (int x = part.left(); x <= part.right(); ++x) {
            run = qGray(image.pixel(x, y)) < 140 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasItsPlace_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<bool>("a3");
        QTest::addColumn<bool>("portrait");
        QTest::newRow("A4") << QSize() << false << false;
        QTest::newRow("A4 portrait") << QSize() << false << true;
        QTest::newRow("A3") << QSize() << true << false;
        QTest::newRow("A3 portrait") << QSize() << true << true;
        for (const QSize size :
             {QSize(640, 480), QSize(800, 600), QSize(1080, 1920), QSize(1920, 1080), QSize(3840, 2160)}) {
            QTest::addRow("%dx%d", size.width(), size.height()) << size << false << false;
        }
    }
    void everythingHasItsPlace()
    {
        QFETCH(const QSize, pixels);
        QFETCH(const bool, a3);
        QFETCH(const bool, portrait);
        auto wanted = request();
        if (pixels.isValid()) {
            wanted.pixels = pixels;
        }
        wanted.paper = a3 ? PaperSize::A3 : PaperSize::A4;
        wanted.portrait = portrait;
        const auto sheet = sheetOf(sampleState(), wanted);
        const QRectF page(QPointF(), sheet.size);
        const std::array boxes {sheet.titleBox, sheet.mapFrame,   sheet.legendBox, sheet.northBox,
                                sheet.scaleBox, sheet.sourcesBox, sheet.imprintBox};
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(!boxes.at(i).isEmpty());
            QVERIFY(page.contains(boxes.at(i)));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY(!boxes.at(i).intersects(boxes.at(k)));
            }
        }
        QVERIFY(sheet.mapFrame.width() * sheet.mapFrame.height() > 0.4 * page.width() * page.height());
        QCOMPARE(sheet.view.size, sheet.mapFrame.size());
        QVERIFY(qAbs(scaleDenominator(sheet.view) / 100000 - 1) < 1e-6);
    }

    void legendAndSourcesOnlyOfWhatIsSeen()
    {
        const auto sheet = sheetOf(sampleState(), request());
        QCOMPARE(sheet.legend.size(), 3U); // not the one in Berlin
        QCOMPARE(sheet.sources, u"Sources: Revieratlas (CC BY 4.0); plan.geojson"_s);
        QVERIFY(sheet.note.isEmpty());
    }

    void schematicPositionsAreSaid()
    {
        auto state = sampleState();
        state.layers.push_back(pointLayer(u"schematic"_s, {{6.58, 51.05}}, Qt::black, "schematic"));
        QVERIFY(!sheetOf(state, request()).note.isEmpty());
        state.layers.back() = pointLayer(u"schematic"_s, {{13, 52}}, Qt::black, "schematic");
        QVERIFY(sheetOf(state, request()).note.isEmpty());
    }

    void scaleText()
    {
        QCOMPARE(sheetOf(sampleState(), request(50000)).scaleText,
                 u"1:50,000"_s); // in UTM it holds everywhere
        auto mercator = request(250000);
        mercator.crs = u"EPSG:3857"_s;
        QCOMPARE(sheetOf(sampleState(), mercator).scaleText, u"1:250,000 (at the centre of the map)"_s);
        mercator.scale = 3000000; // over half of Germany the scale is another one at the edges
        const auto wide = sheetOf(sampleState(), mercator);
        QVERIFY(wide.scaleText.contains(u"on this sheet"));
        QVERIFY(scaleVariation(wide.view) > kNotableVariation);
        auto german = request(50000);
        german.language = Language::German;
        QVERIFY(sheetOf(sampleState(), german).scaleText.startsWith(u"1:50.000"));
    }

    void titles()
    {
        QCOMPARE(sheetOf(sampleState(), request()).title, u"Map"_s);
        auto wanted = request();
        wanted.title = u"Council paper 12"_s;
        const auto sheet = sheetOf(sampleState(), wanted);
        QCOMPARE(sheet.title, u"Council paper 12"_s);
        QCOMPARE(sheet.subtitle, u"Map"_s);
    }

    void bareIsOnlyTheMap()
    {
        auto wanted = request();
        wanted.bare = true;
        const auto sheet = sheetOf(sampleState(), wanted);
        QCOMPARE(sheet.mapFrame, QRectF(QPointF(), sheet.size));
    }

    void scaleBarIsTrue_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("crs");
        for (const auto &crs : {u"EPSG:25832"_s, u"EPSG:3857"_s, u"EPSG:31466"_s}) {
            for (const double scale : {25000, 100000, 400000}) {
                QTest::addRow("1:%.0f in %s", scale, qPrintable(crs)) << scale << crs;
            }
        }
    }
    /// Two points a known geodesic distance apart, east and west of the centre, are measured in the picture
    /// and compared with the length of the bar.
    void scaleBarIsTrue()
    {
        QFETCH(const double, scale);
        QFETCH(const QString, crs);
        const auto half = scale / 1e6; // degrees: on every scale about the same on paper
        const Point west {kGrevenbroich.x - half, kGrevenbroich.y};
        const Point east {kGrevenbroich.x + half, kGrevenbroich.y};
        MapState state;
        state.layers = {pointLayer(u"west"_s, {west}, QColor(255, 0, 0)),
                        pointLayer(u"east"_s, {east}, QColor(0, 0, 255))};
        auto wanted = request(scale);
        wanted.dpi = 300;
        wanted.crs = crs;
        const auto zoom = sheetFormat(wanted).zoom;
        const auto scene = *buildScene(state, {}, planeOf(wanted, state).value());
        const auto sheet = makeSheet(state, scene, wanted);
        QImage image((sheet.size * zoom).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        paintSheet(painter, sheet, sheetMaps(state, scene, sheet, Language::English), Language::English);
        painter.end();
        // The legend has the same colours: only the map counts here.
        const auto frame = QRectF(sheet.mapFrame.topLeft() * zoom, sheet.mapFrame.size() * zoom).toRect();
        const auto map = image.copy(frame);
        const auto px = middleOf(map, qRgb(0, 0, 255)).x() - middleOf(map, qRgb(255, 0, 0)).x();
        const auto metresPerPixel = geodesicDistance(west, east) / px;
        const auto box = QRectF(sheet.scaleBox.topLeft() * zoom, sheet.scaleBox.size() * zoom).toRect();
        const auto bar = longestDarkRun(image, box) * metresPerPixel;
        const auto stated = scaleBar(sheet.view, sheet.scaleBox.width()).metres;
        // The bar is the largest round length in its room; the printed one is that, or the next smaller.
        const std::array steps {stated, stated / 2, stated / 2.5, stated / 5};
        const auto best = *std::ranges::min_element(steps, {}, [bar](double s) { return std::abs(s - bar); });
        QVERIFY2(std::abs(bar / best - 1) < 0.012,
                 qPrintable(u"%1 m drawn, %2 m stated"_s.arg(bar).arg(best)));
    }
};

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
