// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "export/mapgrid_p.h"
#include "export/sheet.h"
#include "export/sheetplane.h"
#include "export/sheettemplate.h"
#include "samplemap.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr Point kGrevenbroich {6.58, 51.05};
constexpr double kPixelsPerMillimetre = 96 / 25.4;

MapState sampleState()
{
    MapState state;
    state.title = LocalizedText(u"Karte"_s, u"Map"_s);
    state.homeExtent = {6.3, 50.8, 6.9, 51.3};
    state.layers = {pointLayer(u"sites"_s, {{6.58, 51.05}, {6.6, 51.06}}, Qt::red)};
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

struct Drawn
{
    Sheet sheet;
    std::vector<SheetMap> maps;
};

Drawn drawn(const ExportRequest &wanted)
{
    const auto state = sampleState();
    const auto scene = *buildScene(state, {}, planeOf(wanted, state).value());
    Drawn result {.sheet = makeSheet(state, scene, wanted), .maps = {}};
    result.maps = sheetMaps(state, scene, result.sheet, wanted.language);
    return result;
}

QImage picture(const Drawn &sheet, double zoom)
{
    QImage image((sheet.sheet.size * zoom).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    paintSheet(painter, sheet.sheet, sheet.maps, Language::English);
    return image;
}

QString write(const QTemporaryDir &folder, const QByteArray &json)
{
    const auto path = folder.filePath(u"sheet.json"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? path : QString();
}

} // namespace

class TestSheetDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planes()
    {
        const auto state = sampleState();
        QCOMPARE(planeOf(request(), state).value().crs().code(), u"EPSG:25832"_s);
        auto far = request();
        far.center = Point {30, 50};
        QCOMPARE(planeOf(far, state).value().crs().code(), u"EPSG:3857"_s);
        far.crs = u"EPSG:3035"_s;
        QCOMPARE(planeOf(far, state).value().crs().code(), u"EPSG:3035"_s);
        far.crs = u"EPSG:4326"_s;
        QVERIFY(!planeOf(far, state));
        far.crs = u"nonsense"_s;
        QVERIFY(!planeOf(far, state));
        ExportRequest whole;
        QCOMPARE(planeOf(whole, state).value().crs().code(), u"EPSG:25832"_s);
        auto homeless = state;
        homeless.homeExtent = {};
        QCOMPARE(planeOf(whole, homeless).value().crs().code(), u"EPSG:25832"_s);
    }

    /// 10 km on the ground are 10 cm at 1:100,000, in every direction.
    void scaleIsTrueInUtm()
    {
        const auto sheet = drawn(request()).sheet;
        const auto &view = sheet.view;
        for (const auto azimuth : {0., 45., 90., 135., 222.}) {
            const auto there = geodesicDestination(kGrevenbroich, azimuth, 10000);
            const auto from = view.toScreen(view.plane.fromGeographic(kGrevenbroich));
            const auto to = view.toScreen(view.plane.fromGeographic(there));
            const auto millimetres = QLineF(from, to).length() / kPixelsPerMillimetre;
            QVERIFY2(std::abs(millimetres / 100 - 1) < 0.0005, qPrintable(QString::number(millimetres)));
        }
    }

    void referenceNamesPlaneAndConvergence()
    {
        auto wanted = request();
        QCOMPARE(drawn(wanted).sheet.referenceText,
                 u"ETRS89 / UTM zone 32N (EPSG:25832); grid north lies 1.9° west of true north (arrow)"_s);
        wanted.design.grid = MapGrid::Utm;
        QVERIFY(drawn(wanted).sheet.referenceText.endsWith(u"UTM grid (EPSG:25832) every 5 km"_s));
        wanted.crs = u"EPSG:3857"_s;
        wanted.design.grid = MapGrid::None;
        QCOMPARE(drawn(wanted).sheet.referenceText, u"WGS 84 / Pseudo-Mercator (Web Mercator) (EPSG:3857)"_s);
    }

    /// In its own plane a UTM grid is upright and every 5 km; meridians lean by the convergence.
    void grids()
    {
        const auto view = drawn(request()).sheet.view;
        const auto lines = gridLines(view, MapGrid::Utm, Language::German);
        QVERIFY(lines.size() >= 4);
        const auto extent = view.extent();
        QList<double> eastings;
        for (const auto &line : lines) {
            if (line.upright) {
                QVERIFY(qAbs(line.line.first().x() - line.line.last().x()) < 0.01);
                eastings.append(view.toPlane(line.line.first()).x);
            }
        }
        QVERIFY(eastings.size() >= 2);
        for (const auto easting : eastings) {
            QVERIFY(qAbs(std::remainder(easting, 5000)) < 0.01);
            QVERIFY(easting >= extent.minX && easting <= extent.maxX);
        }
        QVERIFY(lines.front().label.endsWith(u".000 E"_s));
        const auto meridians = gridLines(view, MapGrid::Geographic, Language::German);
        QVERIFY(!meridians.empty() && meridians.front().upright);
        const QLineF meridian(meridians.front().line.last(), meridians.front().line.first());
        QVERIFY(qAbs(QLineF(meridian).angleTo(QLineF(0, 0, 0, 1))) > 1);
        QVERIFY(meridians.front().label.endsWith(u"′ O"_s));
        QVERIFY(gridLines(view, MapGrid::None, Language::German).empty());
    }

    void everyElementHasItsPlace_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &own : ownSheetTemplates()) {
            QTest::addRow("%s", qPrintable(own.id)) << own.id;
        }
    }
    void everyElementHasItsPlace()
    {
        QFETCH(const QString, id);
        auto wanted = request();
        auto sheet = findSheetTemplate(id).value();
        sheet.design.shown.insert({SheetElement::Overview, SheetElement::CheckLine, SheetElement::Logo});
        sheet.design.logo = logo();
        applyTemplate(sheet, wanted);
        const auto laid = drawn(wanted).sheet;
        const QRectF page(QPointF(), laid.size);
        for (const auto element : kSheetElements) {
            const auto box = boxOf(laid, element);
            QCOMPARE(box.isEmpty(), element == SheetElement::CheckLine && sheet.pixels.has_value());
            QVERIFY(box.isEmpty() || page.contains(box));
            for (const auto other : kSheetElements) {
                QVERIFY2(other == element || !boxOf(laid, other).intersects(box),
                         qPrintable(u"%1 %2"_s.arg(int(element)).arg(int(other))));
            }
        }
        QVERIFY(laid.mapFrame.width() * laid.mapFrame.height() > 0.4 * page.width() * page.height());
    }

    void whatIsHiddenLeavesItsRoomToTheMap()
    {
        auto wanted = request();
        const auto full = drawn(wanted).sheet;
        wanted.design.shown = {};
        const auto map = drawn(wanted).sheet;
        const auto margin = 10 * kPixelsPerMillimetre;
        QCOMPARE(map.mapFrame, QRectF(QPointF(), map.size).adjusted(margin, margin, -margin, -margin));
        QVERIFY(map.mapFrame.contains(full.mapFrame));
        QVERIFY(boxOf(map, SheetElement::Legend).isEmpty());
    }

    void boxesInMillimetres()
    {
        auto wanted = request();
        wanted.design.boxes = {{SheetElement::Map, {20, 30, 200, 120}},
                               {SheetElement::Legend, {30, 40, 60, 50}}};
        const auto sheet = drawn(wanted).sheet;
        const auto k = kPixelsPerMillimetre;
        QCOMPARE(sheet.mapFrame, QRectF(20 * k, 30 * k, 200 * k, 120 * k));
        QCOMPARE(sheet.view.size, sheet.mapFrame.size());
        QCOMPARE(sheet.legendBox, QRectF(30 * k, 40 * k, 60 * k, 50 * k));
        QVERIFY(qAbs(scaleDenominator(sheet.view) / 100000 - 1) < 1e-9);
    }

    /// 100 mm at 254 dpi are 1000 dots.
    void checkLineIsTenCentimetres()
    {
        auto wanted = request();
        wanted.design.shown = {SheetElement::CheckLine};
        const auto sheet = drawn(wanted);
        const auto zoom = 254 / 96.;
        const auto image = picture(sheet, zoom);
        const auto y = qRound(sheet.sheet.checkBox.center().y() * zoom);
        int longest = 0;
        for (int row = y - 2; row <= y + 2; ++row) {
            int run = 0;
            const auto end = qRound((sheet.sheet.checkBox.left() + 105 * kPixelsPerMillimetre) * zoom);
            for (int x = 0; x < end; ++x) {
                run = qGray(image.pixel(x, row)) < 200 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        QVERIFY2(qAbs(longest - 1000) <= 3, qPrintable(QString::number(longest)));
    }

    void overviewShowsTheFrame()
    {
        auto wanted = request(50000);
        wanted.design.shown = {SheetElement::Overview};
        const auto sheet = drawn(wanted).sheet;
        QCOMPARE(sheet.overview.size, sheet.overviewBox.size());
        QVERIFY(scaleDenominator(sheet.overview) > 4 * scaleDenominator(sheet.view));
        const auto whole = sheet.overview.extent();
        QVERIFY(whole.covers(sheet.view.extent()));
    }

    void logos()
    {
        auto wanted = request();
        wanted.design.shown = {SheetElement::Logo};
        wanted.design.logo = logo();
        const auto sheet = drawn(wanted);
        const auto box = sheet.sheet.logoBox;
        const auto image = picture(sheet, 1);
        QCOMPARE(image.pixelColor((box.topRight() + QPointF(-4, box.height() / 2)).toPoint()),
                 QColor(Qt::blue));
        QVERIFY(!readLogo(m_folder.filePath(u"missing.png"_s)));
        QVERIFY(!readLogo(write(m_folder, "no picture")));
        QVERIFY(readLogo(QString()).value().isEmpty());
    }

    void templatesThereAndBack()
    {
        SheetTemplate sheet;
        sheet.name = LocalizedText(u"Ratsvorlage"_s, u"Council paper"_s);
        sheet.paper = PaperSize::A2;
        sheet.portrait = true;
        sheet.crs = u"EPSG:25832"_s;
        sheet.design.grid = MapGrid::Utm;
        sheet.design.logo = logo();
        sheet.design.shown = {SheetElement::Legend, SheetElement::Logo, SheetElement::CheckLine};
        sheet.design.boxes = {{SheetElement::Legend, {10, 20.25, 30, 40}}};
        const auto path = m_folder.filePath(u"council.json"_s);
        QVERIFY(writeSheetTemplate(sheet, path));
        QCOMPARE(readSheetTemplate(path).value(), sheet);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"logo.png\"")); // beside it: the folder may move
        QCOMPARE(findSheetTemplate(path).value().paper, PaperSize::A2);
        QCOMPARE(findSheetTemplate(u"a0-PORTRAIT"_s).value().paper, PaperSize::A0);
        SheetTemplate pixels;
        pixels.pixels = QSize(1920, 1080);
        QVERIFY(writeSheetTemplate(pixels, path));
        QCOMPARE(readSheetTemplate(path).value(), pixels);
    }

    void keptSheetsHaveNames()
    {
        const auto path = m_folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &name : {u"Screen"_s, u"a4-PORTRAIT"_s, u"gone.JSON"_s, path}) {
            QVERIFY2(!isKeptSheetName(name), qPrintable(name));
        }
        QVERIFY(isKeptSheetName(u"Ratsvorlage"_s));
        SheetTemplate sheet;
        sheet.name = LocalizedText(u"Ratsvorlage"_s, u"Council paper"_s);
        sheet.paper = PaperSize::A1;
        SheetTemplate other;
        other.name = LocalizedText(u"Amt"_s);
        const std::vector<KeptSheet> kept {keptSheet(sheet), keptSheet(other)};
        for (const auto &name : {u"ratsvorlage"_s, u"Council PAPER"_s}) {
            QCOMPARE(findKeptSheet(name, kept, Language::German).value().paper, PaperSize::A1);
        }
        const auto error = findKeptSheet(u"Rat"_s, kept, Language::English).error();
        QCOMPARE(error.code, Error::Code::NotFound);
        for (const auto &part : {u"\"Rat\""_s, u"A0-portrait"_s, u"\"Council paper\", \"Amt\""_s}) {
            QVERIFY2(error.message.contains(part), qPrintable(error.message));
        }
    }

    void wrongTemplates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("another file") << QByteArray("{}") << u"revieratlas-sheet"_s;
        QTest::newRow("newer") << QByteArray(R"({"revieratlas-sheet": 9})") << u"newer"_s;
        QTest::newRow("key") << QByteArray(R"({"revieratlas-sheet": 1, "papper": 1})") << u"papper"_s;
        QTest::newRow("page") << QByteArray(R"({"revieratlas-sheet": 1, "page": {"paper": "B5"}})")
                              << u"A4 to A0"_s;
        QTest::newRow("pixels") << QByteArray(R"({"revieratlas-sheet": 1, "page": {"width": 9}})")
                                << u"pixels"_s;
        QTest::newRow("element") << QByteArray(
            R"({"revieratlas-sheet": 1, "page": {"paper": "A4"}, "elements": {"ledgend": true}})")
                                 << u"ledgend"_s;
        QTest::newRow("box") << QByteArray(
            R"({"revieratlas-sheet": 1, "page": {"paper": "A4"}, "elements": {"legend": [1, 2, 3]}})")
                             << u"millimetres"_s;
        QTest::newRow("grid") << QByteArray(
            R"({"revieratlas-sheet": 1, "page": {"paper": "A4"}, "grid": "x"})")
                              << u"geographic"_s;
    }
    void wrongTemplates()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, said);
        const auto sheet = readSheetTemplate(write(m_folder, json));
        QVERIFY(!sheet);
        QVERIFY2(sheet.error().message.contains(said), qPrintable(sheet.error().message));
        QVERIFY(sheet.error().message.contains(u"sheet.json"));
    }

private:
    [[nodiscard]] QString logo() const
    {
        const auto path = m_folder.filePath(u"logo.png"_s);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        return image.save(path) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSheetDesign)
#include "tst_sheetdesign.moc"
