// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../data/rasterfiles.h"
#include "data/reader.h"
#include "style/classification.h"
#include "style/darkstyle.h"
#include "style/featuresymbols.h"
#include "style/legend.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

Style classesOf(const QString &band)
{
    Style style;
    style.graduated = Graduated {.field = band,
                                 .breaks = {10, 20},
                                 .colors = {Qt::blue, Qt::yellow, Qt::red},
                                 .labels = {},
                                 .unit = {}};
    return style;
}

} // namespace

class TestRasterLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(rasterfiles::writeGrid(m_folder.filePath(u"heights.asc"_s), {{0, 10, 19.9}, {20, 40, -9}},
                                       340000, 5670000, 10));
        QImage photo(2, 2, QImage::Format_RGB32);
        photo.fill(Qt::green);
        QVERIFY(rasterfiles::writePicture(m_folder.filePath(u"photo.png"_s), photo, 340000, 5670000, 10));
        m_heights = read(u"heights.asc"_s);
        m_photo = read(u"photo.png"_s);
        QVERIFY(m_heights && m_photo);
    }

    void vectorDataHasNone() { QVERIFY(!rasterLook({}, FeatureTable())); }

    void aPhotoHasItsOwnColours()
    {
        const auto look = rasterLook(classesOf(u"Band 1"_s), *m_photo);
        QVERIFY(look == RasterLook());
        QVERIFY(resolveSymbols({}, *m_photo)->raster);
        QVERIFY(
            legendEntries({}, m_photo.get(), u"Foto"_s, Language::German, QLocale(QLocale::German)).empty());
    }

    void greyLevels()
    {
        const auto look = rasterLook({}, *m_heights).value_or(RasterLook());
        QCOMPARE(look.band, u"Band 1"_s);
        QVERIFY(look.colors.empty());
        QCOMPARE(look.colorOf(float(look.low)), qRgb(0, 0, 0));
        QCOMPARE(look.colorOf(float(look.high) + 5), qRgb(255, 255, 255));
        QCOMPARE(qAlpha(look.colorOf(std::numeric_limits<float>::quiet_NaN())), 0);
        const auto legend =
            legendEntries({}, m_heights.get(), u"Höhe"_s, Language::English, QLocale(QLocale::English));
        QCOMPARE(legend.size(), std::size_t(3));
        QCOMPARE(legend.front().symbol.fill, QColor(Qt::white));
        QCOMPARE(legend.front().label, u"40 and more"_s);
        QCOMPARE(legend.back().label, u"0 and less"_s);
    }

    /// A class reaches from its break to below the next.
    void classes()
    {
        const auto style = classesOf(u"Band 1"_s);
        const auto look = rasterLook(style, *m_heights).value_or(RasterLook());
        QCOMPARE(look.colorOf(-5), QColor(Qt::blue).rgba());
        QCOMPARE(look.colorOf(10), QColor(Qt::yellow).rgba());
        QCOMPARE(look.colorOf(19.99F), QColor(Qt::yellow).rgba());
        QCOMPARE(look.colorOf(20), QColor(Qt::red).rgba());
        auto fine = look;
        fine.breaks = {19.9,
                       20}; // no float: the cell that was written as 19.9 lies in the class all the same
        QCOMPARE(fine.colorOf(19.9F), QColor(Qt::yellow).rgba());
        const auto legend =
            legendEntries(style, m_heights.get(), u"Höhe"_s, Language::English, QLocale(QLocale::English));
        QCOMPARE(legend.size(), std::size_t(3)); // none for features without a number: there are no features
        QCOMPARE(legend.front().label, u"20 and more"_s);
    }

    /// A style made for another file falls back on what this one has.
    void anotherBand()
    {
        const auto look = rasterLook(classesOf(u"elevation"_s), *m_heights).value_or(RasterLook());
        QCOMPARE(look.band, u"Band 1"_s);
        QVERIFY(look.colors.empty());
    }

    void numbersForClasses()
    {
        const auto numbers = numbersOf(*m_heights, u"Band 1"_s);
        QCOMPARE(numbers.sorted(), (std::vector<double> {0, 10, 19.9, 20, 40}));
        QVERIFY(numbersOf(*m_heights, u"Band 2"_s).isEmpty());
    }

    /// The colours of a legend mean the same on a dark map.
    void darkMapsShowTheSameColours()
    {
        const auto style = classesOf(u"Band 1"_s);
        QCOMPARE(styleOnMap(style, *m_heights, true), style);
        QVERIFY(styleOnMap(style, FeatureTable(), true) != style);
    }

private:
    [[nodiscard]] FeatureTablePtr read(const QString &name) const
    {
        const auto tables = readFile(m_folder.filePath(name), {.crs = u"EPSG:25832"_s, .encoding = {}}, {});
        return tables ? tables->front() : nullptr;
    }

    QTemporaryDir m_folder;
    FeatureTablePtr m_heights;
    FeatureTablePtr m_photo;
};

QTEST_GUILESS_MAIN(TestRasterLook)
#include "tst_rasterlook.moc"
