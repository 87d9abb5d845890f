// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/slide.h"
#include "export/slidelayout_p.h"
#include "samplemap.h"
#include "style/fonts.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr double kScale = 200'000;
const Point kMiddle {6.6, 51};

LocalizedText same(const QString &text)
{
    return {text};
}

ShowScene sceneNamed(const QString &id, const QString &text = {})
{
    ShowScene scene {.id = id,
                     .title = same(u"Title of "_s + id),
                     .text = same(text),
                     .notes = {},
                     .view = {.center = kMiddle, .denominator = kScale},
                     .moment = {},
                     .layers = {},
                     .filters = {},
                     .highlights = {},
                     .picture = {},
                     .pictureSource = {}};
    return scene;
}

/// A map with red points, one in the middle, and one scene about it.
MapState mapWith(ShowScene scene)
{
    MapState map;
    map.title = same(u"Map"_s);
    auto points = pointLayer(u"points"_s, {kMiddle, {6.7, 51.01}, {6.72, 50.98}}, Qt::red);
    points.attribution = same(u"Someone"_s);
    points.licence = same(u"CC0"_s);
    map.layers = {points};
    map.show.scenes = {std::move(scene)};
    return map;
}

Slide slideOf(const MapState &map, const SlideRequest &request = {})
{
    const auto slide = makeSlide(map, 0, request, {}, {});
    return slide ? *slide : Slide();
}

QImage imageOf(const MapState &map, const SlideRequest &request = {})
{
    return slideImage(map, 0, request, {}, {}).value_or(QImage());
}

int countOf(const QImage &image, QColor color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

QString lines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text +=
            u"- Strukturwandelfolgenabschätzung %1 im **Rheinischen Revier** mit Zahlen und Quellen\n"_s.arg(
                i);
    }
    return text;
}

/// A picture file with these proportions.
QString pictureIn(const QTemporaryDir &folder, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    const auto path = folder.filePath(u"picture.png"_s);
    return image.save(path) ? path : QString();
}

} // namespace

class TestSlide : public QObject
{
    Q_OBJECT

    /// All boxes of texts lie on the slide and none on another one.
    static void checkLayout(const Slide &slide)
    {
        const QRectF page(QPointF(), slide.map.size);
        auto text = slide.textBox;
        text.setHeight(std::min(text.height(), heightOf(textOf(slide))));
        std::vector boxes {slide.map.titleBox, slide.map.sourcesBox, slide.map.imprintBox,
                           slide.map.scaleBox};
        for (const auto &box : {text, slide.map.legendBox, slide.pictureBox, slide.pictureSourceBox}) {
            if (!box.isEmpty()) {
                boxes.push_back(box);
            }
        }
        if (!slide.onStage) {
            boxes.push_back(slide.map.mapFrame);
        } else if (!slide.momentBox.isEmpty()) {
            boxes.push_back(slide.momentBox);
        }
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY2(page.contains(boxes[i]), qPrintable(QString::number(i)));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY2(!boxes[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(boxes[k]),
                         qPrintable(u"%1 %2"_s.arg(i).arg(k)));
            }
        }
        QVERIFY(slide.map.mapFrame.width() > 0.2 * slide.map.size.width());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mapFont(1).pixelSize() == 1); }

    void layoutFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("paper");
        for (const bool paper : {false, true}) {
            const auto kind = paper ? "page"_ba : "stage"_ba;
            QTest::newRow(kind + ": nothing") << QString() << QSize() << 1 << paper;
            QTest::newRow(kind + ": short") << lines(2) << QSize() << 1 << paper;
            QTest::newRow(kind + ": long") << lines(14) << QSize() << 1 << paper;
            QTest::newRow(kind + ": tall picture") << QString() << QSize(100, 400) << 1 << paper;
            QTest::newRow(kind + ": wide picture") << lines(3) << QSize(900, 100) << 1 << paper;
            QTest::newRow(kind + ": all of it") << lines(8) << QSize(300, 200) << 12 << paper;
            QTest::newRow(kind + ": many layers") << lines(3) << QSize() << 70 << paper;
        }
    }

    /// Whatever there is to say, nothing overlaps, and the text is there to its end.
    void layoutFits()
    {
        QFETCH(const QString, text);
        QFETCH(const QSize, picture);
        QFETCH(const int, layers);
        QFETCH(const bool, paper);
        const QTemporaryDir folder;
        auto scene = sceneNamed(u"a"_s, text);
        if (!picture.isEmpty()) {
            scene.picture = pictureIn(folder, picture);
            scene.pictureSource =
                same(u"A photographer, CC BY 4.0, who has a long name and lives far away"_s);
        }
        auto map = mapWith(scene);
        for (int i = 1; i < layers; ++i) {
            map.layers.push_back(map.layers.front());
            map.layers.back().id = u"layer %1 with a name"_s.arg(i);
            map.layers.back().title = same(map.layers.back().id);
        }
        for (const auto &size : {QSizeF(1280, 720), QSizeF(1024, 768), QSizeF(1123, 794)}) {
            const auto slide = slideOf(map, {.size = size, .paper = paper});
            checkLayout(slide);
            QCOMPARE(slide.textColumns, text.isEmpty() ? 0 : 1);
            QCOMPARE(slide.picture.isNull(), picture.isEmpty());
            QCOMPARE(slide.pictureBox.isEmpty(), picture.isEmpty());
            QVERIFY(slide.map.legendShape.left > 0 || slide.missing.isEmpty());
        }
    }

    /// Nor does anything overlap in the largest letters for a projector.
    void largeLettersFit()
    {
        for (const auto texts : {1.0, 1.5, 2.0, 2.5}) {
            for (const auto count : {0, 1, 6, 20, 90}) {
                auto map = mapWith(sceneNamed(u"a"_s, lines(count)));
                map.show.projector.texts = texts;
                for (int i = 1; i < count; ++i) {
                    map.layers.push_back(map.layers.front());
                    map.layers.back().id = u"layer %1 with a name"_s.arg(i);
                    map.layers.back().title = same(map.layers.back().id);
                }
                checkLayout(slideOf(map));
                if (QTest::currentTestFailed()) {
                    QFAIL(qPrintable(u"%1 %2"_s.arg(texts).arg(count)));
                }
            }
        }
    }

    /// What finds no room at all is said, and the map remains.
    void tooMuchIsSaid()
    {
        const QTemporaryDir folder;
        auto scene = sceneNamed(u"a"_s, lines(200));
        scene.picture = pictureIn(folder, {400, 300});
        const auto slide = slideOf(mapWith(scene));
        checkLayout(slide);
        QVERIFY(slide.textColumns > 1);
        QVERIFY(slide.pictureBox.isEmpty());
        QCOMPARE(slide.missing.size(), 2);
        QVERIFY2(slide.missing[0].contains(u"too long"_s), qPrintable(slide.missing[0]));
        QVERIFY2(slide.missing[1].contains(u"picture"_s), qPrintable(slide.missing[1]));
    }

    void saysWhatBelongsOnIt()
    {
        auto scene = sceneNamed(u"a"_s, u"Text"_s);
        scene.moment = Moment {.year = 2040, .scenario = u"high"_s, .compare = {}};
        auto map = mapWith(scene);
        map.layers.push_back(seriesLayer(u"numbers"_s, {{6.65, 51}}));
        const auto slide = slideOf(
            map, {.language = Language::English, .date = QDate(2026, 3, 31), .number = 3, .count = 12});
        QCOMPARE(slide.map.title, u"Title of a"_s);
        QCOMPARE(slide.map.subtitle, u"2040, Many (assumption)"_s);
        QVERIFY(slide.map.sources.contains(u"Someone (CC0)"_s)
                && slide.map.sources.contains(u"numbers.geojson"_s));
        QCOMPARE(slide.pageText, u"3/12"_s);
        QVERIFY(slide.map.scaleText.startsWith(u"1:200,000"_s));
        QCOMPARE(slide.map.legend.size(), std::size_t(2));
        QVERIFY(slide.missing.isEmpty());
        map.show.scenes[0].playUntil = 2045;
        QCOMPARE(slideOf(map).state.moment.year, 2040);
        QVERIFY(slideOf(map).map.subtitle.contains(u"2045"_s));
        const auto end = slideOf(map, {.language = Language::English, .played = true});
        QCOMPARE(end.state.moment.year, 2045);
        QVERIFY2(end.map.subtitle.contains(u"2040"_s), qPrintable(end.map.subtitle));
        map.show.scenes[0].title = {};
        QVERIFY(slideOf(map, {.number = 3}).map.title.contains(u'3'));
    }

    /// The middle of the slide is the middle of the view, at its scale; on paper, which is smaller than the
    /// stage, the same place lies in the middle of the page, and all is smaller.
    void viewIsThatOfTheAudience()
    {
        const auto map = mapWith(sceneNamed(u"a"_s, lines(3)));
        const auto slide = slideOf(map);
        QCOMPARE(slide.map.size, kStageSize);
        QCOMPARE(slide.map.mapFrame.size(), kStageSize);
        QVERIFY(std::abs(scaleDenominator(slide.map.view) / kScale - 1) < 1e-9);
        const auto screen = slide.map.view.toScreen(slide.map.view.plane.fromGeographic(kMiddle));
        QVERIFY((screen - QPointF(640, 360)).manhattanLength() < 1e-6);
        const auto page = slideOf(map, {.size = {960, 720}, .paper = true});
        QCOMPARE(page.map.symbolScale, 0.75);
        QVERIFY(std::abs(scaleDenominator(page.map.view) * 0.75 / kScale - 1) < 0.01);
        const auto place =
            page.map.mapFrame.topLeft() + page.map.view.toScreen(page.map.view.plane.fromGeographic(kMiddle));
        QVERIFY((place - QPointF(480, 360)).manhattanLength() < 1e-6);
    }

    void drawsTheScene()
    {
        auto scene = sceneNamed(u"a"_s);
        auto map = mapWith(scene);
        const auto plain = imageOf(map, {.size = {640, 360}});
        QCOMPARE(plain.size(), QSize(640, 360));
        QVERIFY(countOf(plain, Qt::red) > 30);
        QCOMPARE(imageOf(map, {.size = {640, 360}}), plain); // the same dots again
        map.show.scenes[0].layers.insert(u"points"_s, false);
        QCOMPARE(countOf(imageOf(map, {.size = {640, 360}}), Qt::red), 0);
    }

    void filtersAreApplied()
    {
        auto map = mapWith(sceneNamed(u"a"_s));
        map.show.scenes[0].filters.insert(u"points"_s, u"precision = 'nothing'"_s);
        QCOMPARE(countOf(imageOf(map, {.size = {640, 360}}), Qt::red), 0);
        QVERIFY(slideOf(map).map.sources.isEmpty()); // nothing of it is drawn
        map.show.scenes[0].filters[u"points"_s] = u"precision ="_s;
        QCOMPARE(slideOf(map).missing.size(), 1);
    }

    void highlightsAreRinged()
    {
        auto map = mapWith(sceneNamed(u"a"_s));
        const auto ring = MapTheme().highlight;
        QCOMPARE(countOf(imageOf(map), ring), 0);
        map.show.scenes[0].highlights = {{.layerId = u"points"_s, .id = u"#0"_s}};
        const auto one = countOf(imageOf(map), ring);
        QVERIFY(one > 20);
        map.show.scenes[0].highlights.push_back({.layerId = u"points"_s, .id = u"#1"_s});
        QVERIFY(countOf(imageOf(map), ring) > one * 3 / 2);
        map.show.scenes[0].highlights.push_back({.layerId = u"gone"_s, .id = u"#1"_s});
        const auto slide = slideOf(map);
        QCOMPARE(slide.missing.size(), 1);
        QCOMPARE(slide.shown.scene.layers.size(), slide.scene.layers.size() + 2);
    }

    void projectorDarkensTheStageOnly()
    {
        auto map = mapWith(sceneNamed(u"a"_s, u"Text"_s));
        map.show.projector.dark = true;
        QVERIFY(imageOf(map).pixelColor(960, 300).lightness() < 80);
        QVERIFY(slideOf(map, {.paper = true}).colors.paper == Qt::white);
        QVERIFY(slideOf(map, {.notes = true}).colors.paper == Qt::white);
        map.show.projector.texts = 1.5;
        QVERIFY(slideOf(map).textSize > slideOf(mapWith(sceneNamed(u"a"_s, u"Text"_s))).textSize);
    }

    /// Names on the map are whole or not there.
    void namesAreNotHalfCovered()
    {
        auto map = mapWith(sceneNamed(u"a"_s, lines(3)));
        std::vector<Point> places;
        for (int column = 0; column < 10; ++column) {
            for (int row = 0; row < 4; ++row) {
                places.push_back({6.2 + 0.08 * column, 50.85 + 0.075 * row});
            }
        }
        map.layers = {pointLayer(u"points"_s, places, Qt::red)};
        map.layers.front().style.labels.emplace();
        map.layers.front().style.labels->field = u"precision"_s;
        const auto slide = slideOf(map);
        QVERIFY(slide.shown.labels.size() > 3);
        for (const auto &label : slide.shown.labels) {
            for (const auto &ground : slide.grounds) {
                QVERIFY(!ground.intersects(label.box));
            }
        }
        QVERIFY(slide.shown.labels.size()
                < placeLabels(slide.scene, slide.map.view, Language::German, MapTheme()).size());
    }

    /// A title in one word is never cut.
    void longTitlesShrink()
    {
        auto scene = sceneNamed(u"a"_s);
        scene.title = same(u"Grundstücksverkehrsgenehmigungszuständigkeit"_s);
        const auto title = titleOf(slideOf(mapWith(scene)));
        QCOMPARE(title.lines, QStringList {scene.title.in(Language::German)});
    }

    void missingPictureIsSaid()
    {
        auto scene = sceneNamed(u"a"_s);
        scene.picture = u"/nowhere/photo.jpg"_s;
        const auto slide = slideOf(mapWith(scene));
        QCOMPARE(slide.missing.size(), 1);
        QVERIFY2(slide.missing[0].contains(u"photo.jpg"_s), qPrintable(slide.missing[0]));
    }

    void columnsHoldAllOfAText()
    {
        ColumnText text {.text = lines(60), .plain = false, .size = 14, .column = {300, 500}};
        const auto whole = heightOf(text);
        const auto columns = columnCount(text);
        QVERIFY(columns >= int(whole / 500));
        QVERIFY(columns <= int(whole / 500) + 2);
        text.taken = 400;
        QVERIFY(columnCount(text) >= columns);
        QVERIFY(columnCount(text) <= columns + 1);
        QImage image(300, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintColumn(painter, text, 0, {}, Qt::black);
        painter.end();
        QCOMPARE(countOf(image.copy(0, 0, 300, 395), Qt::white), 300 * 395); // left free
        QVERIFY(countOf(image.copy(0, 400, 300, 100), Qt::black) > 50);
        text.text = u" \n"_s;
        QCOMPARE(columnCount(text), 0);
    }

    void anyThread()
    {
        const auto map = mapWith(sceneNamed(u"a"_s, lines(5)));
        const auto here = imageOf(map, {.size = {320, 180}});
        QImage there;
        std::jthread([&] { there = imageOf(map, {.size = {320, 180}}); }).join();
        QCOMPARE(there, here);
    }

    void failures()
    {
        const auto map = mapWith(sceneNamed(u"a"_s));
        QVERIFY(!makeSlide(map, 1, {}, {}, {}));
        QVERIFY(!makeSlide(map, -1, {}, {}, {}));
        QVERIFY(!makeSlide(map, 0, {.size = {0, 10}}, {}, {}));
        const auto stopped = makeSlide(map, 0, {}, {}, JobControl([] { return true; }, {}));
        QVERIFY(!stopped && stopped.error().code == Error::Code::Canceled);
    }
};

QTEST_MAIN(TestSlide)
#include "tst_slide.moc"
