// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"
#include "crs/transform.h"
#include "data/reader.h"
#include "data/sidefiles.h"
#include "data/writer.h"
#include "rasterfiles.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Four by three cells of 100 m near Neuss in UTM 32.
constexpr double kX = 340000;
constexpr double kY = 5670000;
constexpr double kCell = 100;
const std::vector<std::vector<double>> kRows {{1, 2, 3, 4}, {5, 6, -9, 8}, {9, 10, 11, 12.5}};

RasterWindow wholeGrid(int width = 4, int height = 3)
{
    return {.extent = {kX, kY, kX + 4 * kCell, kY + 3 * kCell}, .width = width, .height = height};
}

} // namespace

class TestRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(rasterfiles::writeGrid(file(u"grid.asc"_s), kRows, kX, kY, kCell));
    }

    void aGridIsATableWithItsOutline()
    {
        const auto table = read(u"grid.asc"_s);
        QVERIFY(table && table->raster);
        QCOMPARE(table->featureCount(), std::size_t(1));
        QCOMPARE(table->geometry.type(0), GeometryType::Polygon);
        const auto box = table->geometry.box(0);
        QCOMPARE(box.minX, kX);
        QCOMPARE(box.maxY, kY + 300);
        QCOMPARE(table->crs.code(), u"EPSG:25832"_s); // guessed: the file says nothing
        QCOMPARE(table->crsOrigin, CrsOrigin::Assumed);
        QCOMPARE(table->value(0, u"columns").toDouble(), 4.0);
        QCOMPARE(table->value(0, u"cell_height").toDouble(), kCell);
        const auto &facts = table->raster->facts();
        QCOMPARE(facts.kind, Raster::Kind::Numbers);
        QCOMPARE(facts.bands.size(), std::size_t(1));
        QCOMPARE(facts.bands[0].sample.size(), std::size_t(11)); // without the one that has no data
        QCOMPARE(facts.bands[0].sample.back(), 12.5F);
        QCOMPARE(table->raster->band(u"Band 1"_s), facts.bands.data());
        QCOMPARE(table->raster->band(u"Band 2"_s), nullptr);
    }

    void numbersAreThoseOfTheFile()
    {
        const auto table = read(u"grid.asc"_s);
        QVERIFY(table);
        const auto numbers = table->raster->numbers(u"Band 1"_s, table->crs, Crs::utm32(), wholeGrid(), {});
        QVERIFY2(numbers, qPrintable(numbers ? QString() : numbers.error().message));
        for (std::size_t i = 0; i < 12; ++i) {
            const auto expected = kRows[i / 4][i % 4];
            const auto found = (*numbers)[i];
            QVERIFY(expected == -9 ? std::isnan(found) : found == float(expected));
        }
        const auto means = table->raster->numbers(u"Band 1"_s, table->crs, Crs::utm32(), wholeGrid(2, 1), {});
        QVERIFY(means);
        QVERIFY(std::abs((*means)[0] - 33.0F / 6) < 1e-4F);
        QVERIFY(std::abs((*means)[1] - 38.5F / 5) < 1e-4F); // of the cells with numbers
        QVERIFY(!table->raster->numbers(u"Band 7"_s, table->crs, Crs::utm32(), wholeGrid(), {}));
    }

    /// In another frame each cell stays where it is on the ground.
    void numbersInThePlaneOfTheMap()
    {
        const auto table = read(u"grid.asc"_s);
        const auto transform = Transform::create(table->crs, Crs::webMercator());
        QVERIFY(transform);
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 4; ++column) {
                const Point cell {kX + (double(column) + 0.5) * kCell, kY + (2.5 - double(row)) * kCell};
                const auto middle = transform->forward(cell);
                QVERIFY(middle);
                const auto number = table->raster->numbers(
                    u"Band 1"_s, table->crs, Crs::webMercator(),
                    {.extent = {middle->x - 1, middle->y - 1, middle->x + 1, middle->y + 1},
                     .width = 1,
                     .height = 1},
                    {});
                QVERIFY(number);
                QVERIFY(kRows[row][column] == -9 ? std::isnan((*number)[0])
                                                 : (*number)[0] == float(kRows[row][column]));
            }
        }
    }

    void cells()
    {
        const auto table = read(u"grid.asc"_s);
        const auto at = [&table](double x, double y) { return table->raster->valuesAt({x, y}); };
        QCOMPARE(at(kX + 399, kY + 1), (std::vector {std::optional(12.5)}));
        QCOMPARE(at(kX + 1, kY + 299), (std::vector {std::optional(1.0)}));
        QCOMPARE(at(kX + 250, kY + 150), (std::vector {std::optional<double>()}));
        QVERIFY(at(kX - 1, kY + 1).empty());
        QVERIFY(at(kX + 401, kY + 1).empty());
        QVERIFY(at(qQNaN(), kY).empty());
    }

    /// Colours, transparency and north are those of the picture.
    void pictures()
    {
        QImage image(3, 2, QImage::Format_ARGB32);
        image.fill(Qt::red);
        image.setPixelColor(0, 0, Qt::blue);
        image.setPixelColor(2, 1, QColor(0, 255, 0, 0));
        QVERIFY(rasterfiles::writePicture(file(u"photo.png"_s), image, kX, kY, 10));
        const auto table = read(u"photo.png"_s);
        QVERIFY(table);
        QCOMPARE(table->raster->facts().kind, Raster::Kind::Colors);
        const auto colors =
            table->raster->colors(table->crs, Crs::utm32(),
                                  {.extent = {kX - 10, kY - 20, kX + 30, kY}, .width = 4, .height = 2}, {});
        QVERIFY(colors);
        QCOMPARE((*colors)[0] >> 24U, 0U); // west of it
        QCOMPARE((*colors)[1], 0xff0000ffU);
        QCOMPARE((*colors)[2], 0xffff0000U);
        QCOMPARE((*colors)[7] >> 24U, 0U);
    }

    /// GDAL reads the world file of a picture, but not its .prj.
    void picturesWithAPrj()
    {
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        constexpr double kEasting = 2543000; // Gauss and Krueger, zone 2
        constexpr double kNorthing = 5672000;
        QVERIFY(rasterfiles::writePicture(file(u"old.png"_s), image, kEasting, kNorthing, 10));
        const auto before = read(u"old.png"_s);
        QVERIFY(before);
        QCOMPARE_NE(before->crsOrigin, CrsOrigin::Declared);
        QFile prj(file(u"old.PRJ"_s));
        QVERIFY(prj.open(QIODevice::WriteOnly));
        prj.write(Crs::fromText(u"EPSG:31466"_s).value().definition().toUtf8());
        prj.close();
        const auto table = read(u"old.png"_s);
        QVERIFY(table);
        QCOMPARE(table->crsOrigin, CrsOrigin::Declared);
        QCOMPARE(table->crs.code(), u"EPSG:31466"_s);
        QVERIFY(filesReadWith(file(u"old.png"_s)).contains(file(u"old.PRJ"_s)));
    }

    void picturesWithATableOfColours()
    {
        QImage image(2, 1, QImage::Format_Indexed8);
        image.setColorTable({qRgb(10, 20, 30), qRgb(200, 100, 50)});
        image.setPixel(0, 0, 1);
        image.setPixel(1, 0, 0);
        QVERIFY(rasterfiles::writePicture(file(u"classes.png"_s), image, kX, kY, 10));
        const auto table = read(u"classes.png"_s);
        QVERIFY(table);
        const auto colors = table->raster->colors(
            table->crs, Crs::utm32(), {.extent = {kX, kY - 10, kX + 20, kY}, .width = 2, .height = 1}, {});
        QVERIFY(colors);
        QCOMPARE(*colors, (std::vector<std::uint32_t> {0xffc86432, 0xff0a141e}));
    }

    void geoTiff()
    {
        QVERIFY(translate({u"-of"_s, u"GTiff"_s, u"-a_srs"_s, u"EPSG:25832"_s}, u"grid.tif"_s));
        const auto table = read(u"grid.tif"_s);
        QVERIFY(table && table->raster);
        QCOMPARE(table->driver, u"GTiff"_s);
        QCOMPARE(table->crsOrigin, CrsOrigin::Declared);
        QCOMPARE(table->raster->valuesAt({kX + 150, kY + 150}), (std::vector {std::optional(6.0)}));
        QVERIFY(table->problems.empty());
    }

    void packedInAZip()
    {
        QFile grid(file(u"grid.asc"_s));
        QVERIFY(grid.open(QIODevice::ReadOnly));
        QVERIFY(rasterfiles::write(file(u"packed.zip"_s), archives::zip({{"a/grid.asc", grid.readAll()}})));
        const auto table = read(u"packed.zip"_s);
        QVERIFY(table && table->raster);
        QCOMPARE(table->name, u"grid"_s);
        QCOMPARE(table->raster->valuesAt({kX + 150, kY + 150}), (std::vector {std::optional(6.0)}));
    }

    void aCrsCanBeChosen()
    {
        const auto tables = readFile(file(u"grid.asc"_s), {.crs = u"EPSG:31466"_s, .encoding = {}}, {});
        QVERIFY(tables);
        QCOMPARE(tables->front()->crs.code(), u"EPSG:31466"_s);
    }

    /// Messages name the file, the cause and the way out.
    void whatCannotBeDrawn()
    {
        QVERIFY(QImage(2, 2, QImage::Format_RGB32).save(file(u"holiday.png"_s)));
        const auto noFrame = error(u"holiday.png"_s);
        QVERIFY2(noFrame.contains(u"holiday.png"_s) && noFrame.contains(u"world file"_s),
                 qPrintable(noFrame));
        QVERIFY(rasterfiles::write(file(u"broken.tif"_s), "II*\0 and then nothing of a TIFF"_ba));
        QVERIFY(error(u"broken.tif"_s).contains(u"broken.tif"_s));
        QVERIFY(rasterfiles::write(file(u"text.tif"_s), "no raster at all"_ba));
        QVERIFY(error(u"text.tif"_s).contains(u"text.tif"_s));
    }

    /// What is damaged further inside says so when it is drawn.
    void damagedInside()
    {
        std::vector<std::vector<double>> rows(600, std::vector<double>(600));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i][i] = double(i);
        }
        QVERIFY(rasterfiles::writeGrid(file(u"large.asc"_s), rows, kX, kY, 1));
        QVERIFY(translate({u"-of"_s, u"GTiff"_s, u"-co"_s, u"TILED=YES"_s}, u"cut.tif"_s, u"large.asc"_s));
        QFile cut(file(u"cut.tif"_s));
        QVERIFY(cut.resize(cut.size() / 2));
        const auto table = read(u"cut.tif"_s);
        if (!table) {
            return; // the head of the file may be at its end
        }
        const auto numbers =
            table->raster->numbers(table->raster->facts().bands[0].name, table->crs, Crs::utm32(),
                                   {.extent = {kX, kY, kX + 600, kY + 600}, .width = 600, .height = 600}, {});
        QVERIFY(!numbers);
        QVERIFY(numbers.error().message.contains(u"cut.tif"_s));
    }

    /// A file that promises ten billion cells and holds none opens, and costs what is drawn of it.
    void hugeAndEmpty()
    {
        QVERIFY(QProcess::execute(
                    u"gdal_create"_s,
                    {u"-q"_s,      u"-outsize"_s,       u"100000"_s,     u"100000"_s,    u"-ot"_s,
                     u"Float32"_s, u"-a_srs"_s,         u"EPSG:25832"_s, u"-a_ullr"_s,   u"300000"_s,
                     u"5700000"_s, u"400000"_s,         u"5600000"_s,    u"-a_nodata"_s, u"0"_s,
                     u"-co"_s,     u"SPARSE_OK=TRUE"_s, u"-co"_s,        u"TILED=YES"_s, file(u"huge.tif"_s)})
                == 0);
        QVERIFY(QFileInfo(file(u"huge.tif"_s)).size() < 20'000'000);
        const auto table = read(u"huge.tif"_s);
        QVERIFY(table && table->raster);
        QCOMPARE(table->problems.size(), std::size_t(2)); // no overviews, no numbers
        const auto numbers = table->raster->numbers(
            u"Band 1"_s, table->crs, Crs::utm32(),
            {.extent = {350000, 5650000, 350256, 5650256}, .width = 256, .height = 256}, {});
        QVERIFY(numbers);
        QVERIFY(std::isnan(numbers->front()));
    }

    /// Packing a project takes the world file along.
    void whatStandsBesideIt()
    {
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(rasterfiles::writePicture(file(u"plan.png"_s), image, kX, kY, 10));
        QVERIFY(QFile(file(u"plan.png.aux.xml"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(filesReadWith(file(u"plan.png"_s)),
                 (QStringList {file(u"plan.png"_s), file(u"plan.pgw"_s), file(u"plan.png.aux.xml"_s)}));
    }

    /// Vector formats get the outline, and the user is told.
    void writtenAsItsOutline()
    {
        const auto table = read(u"grid.asc"_s);
        const std::array tables {table};
        const auto notes = writeTables(tables, file(u"outline.geojson"_s));
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
        QVERIFY(notes->front().contains(u"grid"_s));
        const auto outline = read(u"outline.geojson"_s);
        QVERIFY(outline && !outline->raster);
        QCOMPARE(outline->featureCount(), std::size_t(1));
    }

    void fromManyThreads()
    {
        const auto table = read(u"grid.asc"_s);
        std::vector<std::jthread> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int k = 0; k < 25; ++k) {
                    const auto numbers =
                        table->raster->numbers(u"Band 1"_s, table->crs, Crs::utm32(), wholeGrid(), {});
                    wrong += numbers && (*numbers)[3] == 4.0F ? 0 : 1;
                }
            });
        }
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }

    void canBeCancelled()
    {
        const auto table = read(u"grid.asc"_s);
        const auto numbers = table->raster->numbers(u"Band 1"_s, table->crs, Crs::utm32(), wholeGrid(),
                                                    {[] { return true; }, {}});
        QVERIFY(!numbers);
        QCOMPARE(numbers.error().code, Error::Code::Canceled);
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FeatureTablePtr read(const QString &name) const
    {
        const auto tables = readFile(file(name), {}, {});
        if (!tables) {
            qInfo("%ls", qUtf16Printable(tables.error().message));
        }
        return tables && tables->size() == 1 ? tables->front() : nullptr;
    }
    [[nodiscard]] QString error(const QString &name) const
    {
        const auto tables = readFile(file(name), {}, {});
        return tables ? QString() : tables.error().message;
    }
    [[nodiscard]] bool translate(const QStringList &options, const QString &to,
                                 const QString &from = u"grid.asc"_s) const
    {
        return QProcess::execute(u"gdal_translate"_s,
                                 QStringList {u"-q"_s} + options + QStringList {file(from), file(to)})
            == 0;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRaster)
#include "tst_raster.moc"
