// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stylecontroller.h"
#include "models/styledetails.h"
#include "models/stylefiles.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace revier;

using Kind = StyleController::Kind;

namespace {

/// 60 points with the numbers 0 to 58 and one without, and with three kinds.
QByteArray points()
{
    constexpr std::array kKinds {"c", "b", "a", "b", "a", "b"};
    QByteArray features;
    for (int i = 0; i < 60; ++i) {
        features += i > 0 ? ",\n" : "";
        features += "{\"type\":\"Feature\",\"properties\":{\"name\":\"p" + QByteArray::number(i)
            + "\",\"kind\":\"" + kKinds.at(std::size_t(i % 6))
            + "\",\"mw\":" + (i == 59 ? QByteArray("null") : QByteArray::number(i))
            + ",\"ha\":1.5},\"geometry\":{\"type\":\"Point\"," + "\"coordinates\":["
            + QByteArray::number(6.5 + i * 0.01) + ",51]}}";
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "]}";
}

} // namespace

class TestStyleController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"plants.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(points());
        file.close();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_editor.classes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor.setMap(&m_map);
        m_details.setEditor(&m_editor);
        m_files.setEditor(&m_editor);
    }
    void init()
    {
        m_map.setLanguageCode(u"de"_s);
        m_map.document()->reset({});
        m_map.openFiles({m_folder.filePath(u"plants.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(m_map));
        m_editor.setLayerId(m_map.document()->snapshot()->layers.at(0).id);
        QVERIFY(m_editor.isReady());
    }
    void cleanup() { m_editor.setLayerId({}); }

    void aNewLayerHasOneSymbol()
    {
        QCOMPARE(m_editor.kind(), Kind::Single);
        QCOMPARE(m_editor.geometry(), StyleController::Geometry::Points);
        QCOMPARE(m_editor.layerTitle(), u"plants"_s);
        QCOMPARE(m_editor.classes()->rowCount(), 0);
        QCOMPARE(m_editor.allFields(), (QStringList {u"name"_s, u"kind"_s, u"mw"_s, u"ha"_s}));
        QVERIFY(!m_editor.isChanged());
    }

    /// Of a text field that is no name, most frequent first, with colours that everybody tells apart.
    void categories()
    {
        m_editor.setKind(Kind::Categories);
        QTRY_COMPARE(m_editor.kind(), Kind::Categories);
        QCOMPARE(m_editor.field(), u"kind"_s);
        QCOMPARE(style().categories.size(), 3);
        QCOMPARE(style().categories[0].values, QStringList {u"b"_s}); // 30
        QCOMPARE(style().categories[1].values, QStringList {u"a"_s}); // 20
        QCOMPARE(m_editor.ramp(), u"distinct"_s);
        QCOMPARE(m_editor.warnings(), QStringList());
        QCOMPARE(m_editor.classes()->rowCount(), 3);
        QVERIFY(m_editor.fieldText().startsWith(u"3 "));
        m_editor.setClassLabel(1, u"Art A"_s);
        QCOMPARE(style().categories[1].label.in(Language::German), u"Art A"_s);
        m_editor.setClassColor(2, QColor(1, 2, 3));
        QCOMPARE(style().categories[2].symbol.fill, QColor(1, 2, 3));
        QCOMPARE(m_editor.ramp(), QString());
    }

    void tooManyCategories()
    {
        m_editor.setKind(Kind::Categories);
        QTRY_COMPARE(m_editor.kind(), Kind::Categories);
        m_editor.setField(u"name"_s);
        QTRY_COMPARE(m_editor.field(), u"name"_s);
        QCOMPARE(style().categories.size(), StyleController::kMostCategories);
        QVERIFY2(m_editor.fieldText().contains(u"60"), qPrintable(m_editor.fieldText()));
        QVERIFY(!m_editor.warnings().isEmpty()); // twelve colours are more than anybody tells apart
    }

    void classes()
    {
        makeClasses();
        QCOMPARE(m_editor.field(), u"mw"_s);
        QCOMPARE(style().graduated->breaks.size(), 4); // quantiles
        QVERIFY(m_editor.fieldText().startsWith(u"59 "));
        m_editor.setMethod(int(ClassMethod::EqualInterval));
        QVERIFY(qAbs(style().graduated->breaks[0] - 11.6) < 1e-9);
        m_editor.setClassCount(3);
        QCOMPARE(style().graduated->colors.size(), 3);
        m_editor.setMethod(int(ClassMethod::Pretty));
        QCOMPARE(style().graduated->breaks, (std::vector<double> {20, 40}));
        const auto counts = StyleClassModel::CountRole;
        const auto *classes = m_editor.classes();
        QCOMPARE(classes->data(classes->index(0), counts).toString(), u"20"_s);
        QCOMPARE(classes->data(classes->index(2), counts).toString(), u"19"_s);
        QCOMPARE(classes->data(classes->index(1), StyleClassModel::LowerRole).toString(), u"20"_s);
    }

    void breaksByHand()
    {
        makeClasses();
        m_editor.setMethod(int(ClassMethod::Pretty));
        m_editor.setClassCount(3); // 20, 40
        QVERIFY(m_editor.setBreak(1, u"12,5"_s));
        QCOMPARE(style().graduated->breaks, (std::vector<double> {12.5, 40}));
        QCOMPARE(m_editor.method(), int(ClassMethod::Manual));
        for (const auto &text : {u"40"_s, u"99"_s, u""_s, u"abc"_s, u"nan"_s}) {
            QVERIFY2(!m_editor.setBreak(1, text), qPrintable(text));
        }
        QVERIFY(!m_editor.setBreak(0, u"1"_s)); // the lowest class has no bound
        QVERIFY(!m_editor.setBreak(3, u"50"_s));
        QCOMPARE(style().graduated->breaks, (std::vector<double> {12.5, 40}));
        m_map.setLanguageCode(u"en"_s);
        QVERIFY(m_editor.setBreak(1, u"13.5"_s));
    }

    void rampsAndTheirDirection()
    {
        makeClasses();
        QCOMPARE(m_editor.ramp(), u"blue"_s);
        const auto first = style().graduated->colors.front();
        m_editor.setReversed(true);
        QCOMPARE(style().graduated->colors.back(), first);
        QCOMPARE(m_editor.ramp(), u"blue"_s);
        m_editor.setReversed(false);
        m_editor.setRamp(u"ember"_s);
        QCOMPARE(m_editor.ramp(), u"ember"_s);
        m_editor.setRamp(u"rainbow"_s);
        QCOMPARE(m_editor.ramp(), u"ember"_s);
        QVERIFY(m_editor.rampIds().contains(u"orange-blue"_s) && !m_editor.rampIds().contains(u"distinct"_s));
        QCOMPARE(m_editor.rampIds().size(), m_editor.rampTitles().size());
        QCOMPARE(m_editor.rampPreview(u"sea"_s).size(), 5);
    }

    void theHistogramHasTheColoursOfTheClasses()
    {
        makeClasses();
        QCOMPARE(m_editor.histogram().size(), 40);
        QCOMPARE(m_editor.histogramColors().size(), 40);
        QCOMPARE(m_editor.histogramColors().front(), style().graduated->colors.front().name());
        QCOMPARE(m_editor.histogramColors().back(), style().graduated->colors.back().name());
        QCOMPARE(m_editor.breakPlaces().size(), 4);
        QCOMPARE(m_editor.leastText(), u"0"_s);
        QCOMPARE(m_editor.largestText(), u"58"_s);
        const auto heights = m_editor.histogram();
        QCOMPARE(*std::ranges::max_element(heights), 1.0);
    }

    /// A field with one number alone has nothing to divide.
    void oneNumberIsOneClass()
    {
        makeClasses();
        m_editor.setField(u"ha"_s);
        QTRY_COMPARE(m_editor.field(), u"ha"_s);
        QVERIFY(style().graduated->breaks.empty());
        QCOMPARE(style().graduated->colors.size(), 1);
    }

    void warningsAreThoseOfTheColours()
    {
        makeClasses();
        QCOMPARE(m_editor.warnings(), QStringList());
        m_editor.setClassColor(1, style().graduated->colors[0]);
        QCOMPARE(m_editor.warnings().size(), 1);
    }

    void proportionalAndHeat()
    {
        m_editor.setKind(Kind::Proportional);
        QTRY_COMPARE(m_editor.kind(), Kind::Proportional);
        QCOMPARE(style().proportional->maxValue, 58.0);
        m_details.setLargestSize(25);
        QCOMPARE(style().proportional->maxSize, 25.0);
        m_editor.setKind(Kind::Heat);
        QCOMPARE(m_editor.kind(), Kind::Heat);
        QVERIFY(!style().proportional);
        QCOMPARE(style().heat->weightField, QString());
        m_details.setHeatRadius(45);
        m_editor.setField(u"mw"_s);
        QTRY_COMPARE(m_editor.field(), u"mw"_s);
        QCOMPARE(style().heat->maximum, 58.0);
        QCOMPARE(style().heat->radius, 45.0);
        m_editor.setField({});
        QCOMPARE(style().heat->weightField, QString());
        m_editor.setRamp(u"sea"_s);
        QCOMPARE(m_editor.ramp(), u"sea"_s);
        m_editor.setKind(Kind::Single);
        QVERIFY(!style().heat);
    }

    /// What is drawn with the mouse is one step; reset is one, too.
    void stepsAndReset()
    {
        const auto before = style();
        for (const auto size : {11.0, 12.0, 13.0}) {
            m_details.setSize(size);
        }
        m_details.setFill(Qt::red);
        QCOMPARE(style().symbol.size, 13.0);
        m_map.document()->undo();
        m_map.document()->undo();
        QCOMPARE(style(), before);
        m_map.document()->redo();
        QCOMPARE(m_details.size(), 13.0);
        m_details.setOpacity(0.5);
        m_details.setMinScale(50'000);
        m_details.setMaxScale(1000);
        QVERIFY(m_editor.isChanged());
        m_editor.reset();
        QVERIFY(!m_editor.isChanged());
        QCOMPARE(style(), before);
        QCOMPARE(m_details.minScale(), 0.0);
        QCOMPARE(m_details.opacity(), 1.0);
        m_map.document()->undo();
        QCOMPARE(m_details.minScale(), 50'000.0);
    }

    void symbolsOfAllCategories()
    {
        m_editor.setKind(Kind::Categories);
        QTRY_COMPARE(m_editor.kind(), Kind::Categories);
        m_details.setShape(int(MarkerShape::Star));
        m_details.setStrokeWidth(2.5);
        m_details.setDash(1);
        for (const auto &category : style().categories) {
            QCOMPARE(category.symbol.shape, MarkerShape::Star);
            QCOMPARE(category.symbol.dash, (QList<double> {10, 5}));
        }
        QVERIFY(style().categories[0].symbol.fill != style().categories[1].symbol.fill);
        m_details.setStrokeWidth(1);
        QCOMPARE(m_details.dash(), 1); // dashes grow with the line
        m_details.setShape(77);
        m_details.setSize(-1);
        QCOMPARE(m_details.shape(), int(MarkerShape::Star));
    }

    void labels()
    {
        m_details.setLabelField({}); // what has names is labelled from the start
        m_details.setLabelSize(20);
        QVERIFY(!style().labels);
        m_details.setLabelField(u"name"_s);
        m_details.setLabelSize(14);
        m_details.setLabelBold(true);
        m_details.setLabelHalo(2);
        m_details.setLabelScale(25'000);
        const auto &labels = style().labels;
        QVERIFY(labels && labels->bold);
        QCOMPARE(labels->size, 14.0);
        QCOMPARE(labels->halo, std::optional(2.0));
        QCOMPARE(labels->minScale, 25'000.0);
        m_details.setLabelField({});
        QVERIFY(!style().labels);
    }

    void stylesOfOtherPrograms()
    {
        makeClasses();
        const auto classed = style();
        const auto url = QUrl::fromLocalFile(m_folder.filePath(u"plants.qml"_s));
        QSignalSpy saved(&m_files, &StyleFiles::saved);
        m_files.write(url);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY2(m_files.heading().contains(u"plants.qml"), qPrintable(m_files.heading()));
        QVERIFY(!m_files.notes().isEmpty()); // to which class breaks belong
        m_editor.reset();
        QCOMPARE(m_editor.kind(), Kind::Single);
        m_files.clear();
        m_files.read(url);
        QTRY_COMPARE(m_editor.kind(), Kind::Classes);
        QCOMPARE(style().graduated->breaks, classed.graduated->breaks);
        QCOMPARE(style().graduated->colors, classed.graduated->colors);
        m_map.document()->undo(); // one step
        QCOMPARE(m_editor.kind(), Kind::Single);
    }

    void brokenStylesAreRefused()
    {
        const auto path = m_folder.filePath(u"broken.sld"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<StyledLayerDescriptor><NamedLayer>");
        file.close();
        QSignalSpy failed(&m_files, &StyleFiles::failed);
        const auto before = style();
        m_files.read(QUrl::fromLocalFile(path));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"broken.sld"));
        m_files.read(QUrl(u"https://example.org/a.sld"_s));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(style(), before);
    }

    void foreignFieldsAreNamed()
    {
        const auto path = m_folder.filePath(u"foreign.sld"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<FeatureTypeStyle><Rule><Filter><PropertyIsEqualTo><PropertyName>elsewhere</PropertyName>"
            "<Literal>1</Literal></PropertyIsEqualTo></Filter><LineSymbolizer><Stroke/></LineSymbolizer>"
            "</Rule></FeatureTypeStyle>");
        file.close();
        m_files.read(QUrl::fromLocalFile(path));
        QTRY_VERIFY(!m_files.notes().isEmpty());
        const auto notes = m_files.notes().join(u'\n');
        QVERIFY2(notes.contains(u"elsewhere") && notes.contains(u"geometry"), qPrintable(notes));
    }

    void theLayerGoesAway()
    {
        makeClasses();
        QSignalSpy spy(&m_editor, &StyleController::layerIdChanged);
        m_map.document()->removeLayer(m_editor.layerId());
        QCOMPARE(m_editor.layerId(), QString());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_editor.classes()->rowCount(), 0);
        QVERIFY(!m_editor.isReady());
        m_details.setSize(12);
        m_editor.setKind(Kind::Classes);
        m_editor.reset();
        m_files.write(QUrl::fromLocalFile(m_folder.filePath(u"nothing.sld"_s)));
    }

    /// Styles that come with the program open as what they are.
    void shippedStyles()
    {
        QVERIFY(smallmap::open(m_map));
        m_editor.setLayerId(u"parks"_s);
        QCOMPARE(m_editor.kind(), Kind::Categories);
        QCOMPARE(m_editor.field(), u"kind"_s);
        QCOMPARE(m_editor.classes()->rowCount(), 2);
        const auto *classes = m_editor.classes();
        QCOMPARE(classes->data(classes->index(0), StyleClassModel::ShownRole).toString(), u"Park"_s);
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(classes->data(classes->index(0), StyleClassModel::ShownRole).toString(), u"Park (en)"_s);
        QCOMPARE(m_editor.fieldTitles().at(m_editor.fields().indexOf(u"kind"_s)), u"Kind (kind)"_s);
        m_editor.setLayerId(u"field"_s);
        QCOMPARE(m_editor.geometry(), StyleController::Geometry::Areas);
        QVERIFY(!m_editor.isChanged());
    }

private:
    [[nodiscard]] Style style() const { return m_map.document()->snapshot()->layers.at(0).style; }
    void makeClasses()
    {
        m_editor.setMethod(int(ClassMethod::Quantile));
        m_editor.setClassCount(5);
        m_editor.setReversed(false);
        m_editor.setKind(Kind::Classes);
        QTRY_COMPARE(m_editor.kind(), Kind::Classes);
    }

    QTemporaryDir m_folder;
    mutable MapController m_map;
    StyleController m_editor;
    StyleDetails m_details;
    StyleFiles m_files;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestStyleController)

#include "tst_stylecontroller.moc"
