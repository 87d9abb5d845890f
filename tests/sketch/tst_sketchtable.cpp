// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "data/reader.h"
#include "data/writer.h"
#include "sketch/sketchtable.h"
#include "sketches.h"
#include "style/featuresymbols.h"
#include "style/legend.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

std::size_t rowsOf(const FeatureTable &table, const QString &id)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        count += table.value(i, kSketchIdField).toString() == id ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSketchTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfTheMap()
    {
        const auto table = sketchTable(sketches::all());
        QCOMPARE(table->crs, Crs::wgs84());
        QCOMPARE(table->featureCount(), std::size_t(1 + 1 + 1 + 2 + 1 + 3));
        QCOMPARE(rowsOf(*table, u"arrow"_s), std::size_t(2)); // line and head
        QCOMPARE(rowsOf(*table, u"rings"_s), std::size_t(3)); // two circles and the middle
        for (const auto &field : table->fields) {
            QCOMPARE(table->value(0, field.name).isNull(),
                     table->columns[std::size_t(table->fieldIndex(field.name))].isNull(0));
        }
        QVERIFY(std::abs(table->value(1, kSketchLengthField).toDouble()
                         - geodesicLength(sketches::line().positions))
                < 0.006);
        QVERIFY(std::abs(table->value(2, kSketchAreaField).toDouble()
                         - geodesicArea(sketches::polygon().positions).area)
                < 0.006);
        QVERIFY(table->value(0, kSketchLengthField).isNull());
        QVERIFY(sketchTable({})->featureCount() == 0);
    }

    void anArrowIsAsLongAsToItsTip()
    {
        const auto table = sketchTable(Sketch {{sketches::arrow()}});
        const auto length = geodesicLength(sketches::arrow().positions);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(std::abs(table->value(i, kSketchLengthField).toDouble() - length) < 0.006);
        }
        QCOMPARE(table->geometry.type(0), GeometryType::Line);
        QCOMPARE(table->geometry.type(1), GeometryType::Polygon);
        const auto tip = sketches::arrow().positions.back();
        QCOMPARE(table->geometry.part(1).positions.front(), tip);
    }

    void ringsAreTrueOnTheGround()
    {
        const auto table = sketchTable(Sketch {{sketches::rings()}});
        const auto center = sketches::rings().positions.front();
        const std::array<double, 2> radii {2500, 1000}; // the largest lies below
        for (std::size_t i = 0; i < radii.size(); ++i) {
            QCOMPARE(table->value(i, kSketchRadiusField).toDouble(), radii.at(i));
            for (const auto &p : table->geometry.part(table->geometry.firstPart(i)).positions) {
                QVERIFY(std::abs(geodesicDistance(center, p) - radii.at(i)) < 0.001);
            }
        }
        QCOMPARE(table->value(0, u"label_de").toString(), u"2,5 km"_s);
        QCOMPARE(table->value(0, u"label_en").toString(), u"2.5 km"_s);
        QCOMPARE(table->value(2, u"label").toString(), u"Umkreis"_s);
    }

    void everyLookHasItsSymbol()
    {
        auto sketch = sketches::all();
        auto second = sketches::line();
        second.id = u"second"_s;
        second.name = u"Variante"_s;
        sketch.features.push_back(second);
        const auto style = sketchStyle(sketch);
        QCOMPARE(style.categories.size(), std::size_t(5)); // the text has none, both lines the same
        const auto table = sketchTable(sketch);
        const auto symbols = resolveSymbols(style, *table);
        QCOMPARE(symbols->symbolOf[1], symbols->symbolOf.back());
        QCOMPARE(symbols->symbols[symbols->symbolOf[1]].stroke, second.color);
        QCOMPARE(symbols->symbols[symbols->symbolOf[1]].strokeWidth, second.width);
    }

    void theLegendNamesWhatIsDrawn()
    {
        const auto sketch = sketches::all();
        const auto table = sketchTable(sketch);
        const auto entries = legendEntries(sketchStyle(sketch), table.get(), u"Zeichnung"_s, Language::German,
                                           localeOf(Language::German));
        QCOMPARE(entries.size(), std::size_t(5));
        const std::array<QString, 5> labels {u"Messpunkt"_s, u"Trasse"_s, u"Fläche"_s, u"Pfeil"_s,
                                             u"Umkreis"_s};
        const std::array<GeometryType, 5> types {GeometryType::Point, GeometryType::Line,
                                                 GeometryType::Polygon, GeometryType::Line,
                                                 GeometryType::Line};
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].label, labels.at(i));
            QCOMPARE(entries[i].type, types.at(i));
        }
        const Sketch texts {{sketches::text()}};
        QVERIFY(legendEntries(sketchStyle(texts), sketchTable(texts).get(), u"Zeichnung"_s, Language::German,
                              localeOf(Language::German))
                    .empty());
    }

    void exportedAsGeoJson()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"drawing.geojson"_s);
        const auto table = sketchExportTable(sketches::all());
        const auto written = writeTables(std::array {table}, path);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        const auto read = readFile(path, {}, {});
        QVERIFY(read);
        const auto &again = *read->front();
        QCOMPARE(again.featureCount(), std::size_t(7)); // two rings
        QCOMPARE(again.value(1, u"name").toString(), u"Trasse"_s);
        QCOMPARE(again.geometry.type(1), GeometryType::Line);
        QCOMPARE(again.geometry.type(6), GeometryType::Polygon);
        QVERIFY(again.value(6, u"radius_m").toDouble() == 1000);
        QCOMPARE(again.fieldIndex(u"look"), -1);
        const auto before = sketches::line().positions;
        const auto after = again.geometry.part(again.geometry.firstPart(1)).positions;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(geodesicDistance(before[i], after[i]) < 0.02); // seven decimals
        }
    }
};

QTEST_GUILESS_MAIN(TestSketchTable)
#include "tst_sketchtable.moc"
