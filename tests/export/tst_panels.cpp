// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet.h"
#include "samplemap.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr Point kGrevenbroich {6.58, 51.05};

MapState sampleState()
{
    MapState state;
    state.title = LocalizedText(u"Karte"_s, u"Map"_s);
    state.moment = {.year = 2040, .scenario = u"high"_s, .compare = {}};
    state.layers = {seriesLayer(u"jobs"_s, {{6.58, 51.05}, {6.62, 51.06}}),
                    pointLayer(u"sites"_s, {{6.57, 51.04}}, Qt::green)};
    return state;
}

ExportRequest request()
{
    ExportRequest result;
    result.path = u"map.pdf"_s;
    result.center = kGrevenbroich;
    result.scale = 200000;
    result.language = Language::English;
    result.date = QDate(2026, 3, 12);
    return result;
}

/// Both scenarios below one another, \a years side by side.
ExportRequest multiples(const std::vector<int> &years = {2030, 2035, 2040})
{
    auto result = request();
    for (const auto &scenario : {u"low"_s, u"high"_s}) {
        for (const auto year : years) {
            result.multiples.push_back({.year = year, .scenario = scenario, .compare = {}});
        }
    }
    result.columns = int(years.size());
    return result;
}

Sheet sheetOf(MapState state, const ExportRequest &wanted)
{
    if (!wanted.multiples.empty()) {
        state.moment = wanted.multiples.front();
    }
    return makeSheet(state, *buildScene(state, {}), wanted);
}

/// The texts and sizes of a legend.
QStringList legendOf(const Sheet &sheet)
{
    QStringList lines;
    for (const auto &block : sheet.legend) {
        lines.append(block.title);
        for (const auto &entry : block.entries) {
            lines.append(u"%1: %2 px"_s.arg(entry.label).arg(entry.symbol.size));
        }
    }
    return lines;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelsFillTheirPlace_data();
    void panelsFillTheirPlace();
    void captionsAndHeadings();
    void headingsOnlyOfGrids();
    void smallPanelsHaveSmallSymbols();
    void tooManyPanels();
    void oneLegendForAll();
    void legendIsTheSameInAllYears();
    void subtitleNamesTheMoment();
    void panelsShowTheirMoments();
    void sameRequestSameBytes();
    void wrongRequests_data();
    void wrongRequests();

private:
    QTemporaryDir m_folder;
};

void TestPanels::panelsFillTheirPlace_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<bool>("portrait");
    QTest::addColumn<bool>("bare");
    QTest::newRow("A4") << QSize() << false << false;
    QTest::newRow("A4 portrait") << QSize() << true << false;
    QTest::newRow("bare") << QSize() << false << true;
    QTest::newRow("1920x1080") << QSize(1920, 1080) << false << false;
    QTest::newRow("1080x1920") << QSize(1080, 1920) << false << false;
}

void TestPanels::panelsFillTheirPlace()
{
    QFETCH(const QSize, pixels);
    auto wanted = multiples();
    if (pixels.isValid()) {
        wanted.pixels = pixels;
    }
    wanted.portrait = QTest::currentDataTag() == "A4 portrait"_ba;
    wanted.bare = QTest::currentDataTag() == "bare"_ba;
    const auto sheet = sheetOf(sampleState(), wanted);
    QVERIFY(checkPanels(sheet).has_value());
    QCOMPARE(sheet.panels.size(), 6U);
    QVERIFY(QRectF(QPointF(), sheet.size).contains(sheet.mapFrame));
    std::vector<QRectF> boxes;
    for (const auto &panel : sheet.panels) {
        QCOMPARE(panel.frame.size(), sheet.view.size); // one view, so one centre and one scale
        QVERIFY(panel.captionBox.bottom() <= panel.frame.top() + 0.01);
        boxes.push_back(panel.frame);
        boxes.push_back(panel.captionBox.adjusted(0, 0, 0, -0.01));
    }
    for (const auto &heading : sheet.headings) {
        boxes.push_back(heading.box);
    }
    const auto frame = sheet.mapFrame.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY(!boxes[i].isEmpty());
        QVERIFY(frame.contains(boxes[i]));
        for (std::size_t k = 0; k < i; ++k) {
            QVERIFY(!boxes[i].intersects(boxes[k]));
        }
    }
    QVERIFY(qAbs(scaleDenominator(sheet.view) / 200000 - 1) < 1e-6);
    QCOMPARE(sheet.scaleText.isEmpty(), wanted.bare);
}

void TestPanels::captionsAndHeadings()
{
    const auto sheet = sheetOf(sampleState(), multiples());
    QCOMPARE(sheet.panels[0].caption, u"2030, Few (assumption)"_s);
    QCOMPARE(sheet.panels[5].caption, u"2040, Many (assumption)"_s);
    QCOMPARE(sheet.panels[5].moment.scenario, u"high"_s);
    QStringList headings;
    for (const auto &heading : sheet.headings) {
        headings.append(heading.text);
        QCOMPARE(heading.upwards, heading.box.height() > heading.box.width());
    }
    // Between two years nothing is made up: the numbers of 2035 are those of 2030, and said to be.
    QCOMPARE(headings, (QStringList {u"2030"_s, u"2030"_s, u"2040"_s, u"Few"_s, u"Many"_s}));
    auto german = multiples({2040});
    german.language = Language::German;
    QVERIFY(sheetOf(sampleState(), german).panels[1].caption.startsWith(u"2040, Viel ("));
}

void TestPanels::headingsOnlyOfGrids()
{
    auto wanted = multiples({2030, 2040});
    wanted.multiples.resize(2);
    QVERIFY(sheetOf(sampleState(), wanted).headings.empty()); // a single row: the captions say it all
    QVERIFY(!sheetOf(sampleState(), multiples({2030, 2040})).headings.empty());
}

void TestPanels::smallPanelsHaveSmallSymbols()
{
    const auto small = sheetOf(sampleState(), multiples());
    QVERIFY(small.symbolScale < 1);
    QVERIFY(small.symbolScale >= 0.7);
    const auto drawn = drawnView(small);
    QCOMPARE(drawn.size * small.symbolScale, small.view.size);
    QCOMPARE(drawn.extent(), small.view.extent()); // the same ground
    auto large = multiples({2040});
    large.paper = PaperSize::A3;
    large.portrait = true;
    const auto sheet = sheetOf(sampleState(), large);
    QCOMPARE(sheet.symbolScale, 1.0);
    // The legend's circles are as large as those of the maps.
    const auto size = [](const Sheet &of) { return of.legend.front().entries.front().symbol.size; };
    QVERIFY(qAbs(size(small) - size(sheet) * small.symbolScale) < 1e-9);
    QCOMPARE(sheetOf(sampleState(), request()).symbolScale, 1.0);
}

void TestPanels::tooManyPanels()
{
    std::vector<int> years(30);
    std::ranges::generate(years, [year = 2030]() mutable { return year++; });
    const auto check = checkPanels(sheetOf(sampleState(), multiples(years)));
    QVERIFY(!check);
    QVERIFY2(check.error().message.contains(u"60 maps in 30 columns and 2 rows"),
             qPrintable(check.error().message));
    static const QRegularExpression most(
        u"at most (\\d+) maps fit on this sheet, in (\\d+) columns and (\\d+)"_s);
    const auto match = most.match(check.error().message);
    QVERIFY(match.hasMatch());
    const auto columns = match.captured(2).toUInt();
    QVERIFY(columns >= 3);
    QCOMPARE(match.captured(1).toUInt(), columns * match.captured(3).toUInt());
    // As many as it says do fit, and one more does not.
    years.resize(columns);
    QVERIFY(checkPanels(sheetOf(sampleState(), multiples(years))).has_value());
    years.push_back(2100);
    QVERIFY(!checkPanels(sheetOf(sampleState(), multiples(years))));
    QVERIFY(checkPanels(sheetOf(sampleState(), request())).has_value());
}

void TestPanels::oneLegendForAll()
{
    const auto sheet = sheetOf(sampleState(), multiples());
    QCOMPARE(sheet.legend.size(), 2U);
    QCOMPARE(sheet.legend.front().title, u"jobs (en) (assumption)"_s);
    QCOMPARE(sheet.legend.front().entries.size(), 3U);
    auto row = multiples();
    row.multiples.resize(3);
    QCOMPARE(sheetOf(sampleState(), row).legend.front().title, u"jobs (en): Few (assumption)"_s);
    QVERIFY(sheet.sources.contains(u"jobs.geojson"));
}

/// Also in the year in which nothing is drawn yet, so that maps of all years have the same frame.
void TestPanels::legendIsTheSameInAllYears()
{
    auto state = sampleState();
    state.moment = {.year = 2030, .scenario = u"low"_s, .compare = {}};
    auto first = sheetOf(state, request());
    state.moment = {.year = 2040, .scenario = u"high"_s, .compare = {}};
    auto last = sheetOf(state, request());
    QCOMPARE(first.legend.front().title, u"jobs (en): 2030, Few (assumption)"_s);
    first.legend.front().title.clear();
    last.legend.front().title.clear();
    QCOMPARE(legendOf(first), legendOf(last));
    QCOMPARE(first.mapFrame, last.mapFrame);
    QCOMPARE(first.sources, last.sources);
    state.moment.compare = u"low"_s;
    QVERIFY(sheetOf(state, request()).legend.front().entries.size() > last.legend.front().entries.size());
}

void TestPanels::subtitleNamesTheMoment()
{
    auto wanted = request();
    QCOMPARE(sheetOf(sampleState(), wanted).subtitle, u"2040, Many (assumption)"_s);
    wanted.title = u"Council paper 12"_s;
    QCOMPARE(sheetOf(sampleState(), wanted).subtitle, u"Map – 2040, Many (assumption)"_s);
    wanted.language = Language::German;
    QVERIFY(sheetOf(sampleState(), wanted).subtitle.startsWith(u"Karte – 2040, Viel ("));
    auto state = sampleState();
    state.moment.compare = u"low"_s;
    QCOMPARE(sheetOf(state, request()).subtitle, u"2040, Many minus Few (assumption)"_s);
    QCOMPARE(sheetOf(state, multiples({2030, 2040})).subtitle, u"2030, 2040: Few, Many (assumption)"_s);
    wanted.center = Point {13.4, 52.5}; // nothing of the series is there
    QCOMPARE(sheetOf(sampleState(), wanted).subtitle, u"Karte"_s);
}

/// More of the colour of the circles the larger the numbers are.
void TestPanels::panelsShowTheirMoments()
{
    auto state = sampleState();
    const auto wanted = multiples({2030, 2040});
    state.moment = wanted.multiples.front();
    const auto scene = *buildScene(state, {});
    const auto sheet = makeSheet(state, scene, wanted);
    const auto maps = sheetMaps(state, scene, sheet, Language::English);
    QCOMPARE(maps.size(), 4U);
    QImage image(sheet.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintSheet(painter, sheet, maps, Language::English);
    painter.end();
    std::vector<int> coloured;
    for (const auto &panel : sheet.panels) {
        const auto part = image.copy(panel.frame.toRect());
        int count = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                count += part.pixel(x, y) == qRgb(200, 0, 100) ? 1 : 0;
            }
        }
        coloured.push_back(count);
    }
    QCOMPARE(coloured[0], 0); // low, 2030
    QVERIFY(coloured[1] > 0); // low, 2040
    QVERIFY(coloured[2] > 3 * coloured[1]); // high, 2030
    QVERIFY(coloured[3] > 1.5 * coloured[2]); // high, 2040
    QVERIFY(std::ranges::any_of(maps[3].labels,
                                [](const PlacedLabel &label) { return label.text.contains(u"200"); }));
}

void TestPanels::sameRequestSameBytes()
{
    for (const auto &suffix : {u".png"_s, u".pdf"_s}) {
        auto one = multiples();
        auto two = multiples();
        one.path = m_folder.filePath(u"one"_s + suffix);
        two.path = m_folder.filePath(u"two"_s + suffix);
        QVERIFY(exportMap(sampleState(), one, {}).has_value());
        QVERIFY(exportMap(sampleState(), two, {}).has_value());
        QVERIFY(!bytesOf(one.path).isEmpty());
        QVERIFY(bytesOf(one.path) == bytesOf(two.path));
    }
}

void TestPanels::wrongRequests_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("no series") << u"none of the layers shown"_s;
    QTest::newRow("mixed") << u"Numbers and differences"_s;
    QTest::newRow("half a row") << u"do not fill"_s;
    QTest::newRow("no column") << u"do not fill"_s;
    QTest::newRow("too many") << u"too small to be read"_s;
}

void TestPanels::wrongRequests()
{
    QFETCH(const QString, says);
    const QByteArray tag = QTest::currentDataTag();
    auto wanted = multiples();
    wanted.path = m_folder.filePath(u"wrong.png"_s);
    if (tag == "no series") {
        wanted.layers = {u"sites"_s};
    } else if (tag == "mixed") {
        wanted.multiples.back().compare = u"low"_s;
    } else if (tag == "half a row") {
        wanted.columns = 4;
    } else if (tag == "no column") {
        wanted.columns = 0;
    } else {
        wanted.pixels = QSize(400, 300);
    }
    const auto result = exportMap(sampleState(), wanted, {});
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY(!QFile::exists(wanted.path));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
