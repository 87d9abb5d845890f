// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../data/rasterfiles.h"
#include "data/reader.h"
#include "map/layer.h"
#include "render/painterbackend.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Cells of 10 m in the map plane, so that one cell is one px of the view; rows that get brighter to the
/// south.
constexpr double kX = 740000;
constexpr double kY = 6630000;
constexpr int kWidth = 60;
constexpr int kHeight = 40;

MapView view()
{
    return {.center = {kX + 10.0 * kWidth / 2, kY + 10.0 * kHeight / 2},
            .unitsPerPixel = 10,
            .size = QSizeF(kWidth + 20, kHeight + 20)};
}

std::vector<std::vector<double>> slope()
{
    std::vector<std::vector<double>> rows;
    for (int row = 0; row < kHeight; ++row) {
        rows.emplace_back(kWidth, row);
    }
    return rows;
}

} // namespace

class TestRasterPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(rasterfiles::writeGrid(file(), slope(), kX, kY, 10)); }

    void greyLevels()
    {
        const auto image = painted({}, 1);
        QCOMPARE(image.pixelColor(2, 30).alpha(), 0); // beside it
        QCOMPARE(image.pixelColor(40, 10), QColor(Qt::black));
        QCOMPARE(image.pixelColor(40, 49), QColor(Qt::white));
        const auto middle = image.pixelColor(40, 30);
        QVERIFY(middle.red() > 110 && middle.red() < 146 && middle.red() == middle.blue());
    }

    void classes()
    {
        const auto image = painted(twoClasses(), 1);
        QCOMPARE(image.pixelColor(40, 10 + 19), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(40, 10 + 20), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(10, 49), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(9, 49).alpha(), 0);
    }

    /// A picture that is painted in parts has no seams, whatever its resolution.
    void partsFitTogether_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("96 dpi") << 1.0;
        QTest::newRow("150 dpi") << 1.5625;
        QTest::newRow("200 %") << 2.0;
    }
    void partsFitTogether()
    {
        QFETCH(double, scale);
        const auto whole = painted(twoClasses(), scale);
        QImage parts(whole.size(), whole.format());
        parts.fill(Qt::transparent);
        QPainter painter(&parts);
        painter.scale(scale, scale);
        for (int left = 0; left < 80; left += 7) {
            painter.setClipRect(QRect(left, 0, 7, 60));
            paintLayer(painter, layer(twoClasses()), view());
        }
        painter.end();
        int different = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                different += whole.pixel(x, y) != parts.pixel(x, y) ? 1 : 0;
            }
        }
        // Where a clip cuts through a dot both sides cover a part of it.
        QVERIFY2(scale == 1.5625 ? different < 700 : different == 0, qPrintable(QString::number(different)));
    }

    void onPaper()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.scale(writer.logicalDpiX() / 96.0, writer.logicalDpiX() / 96.0);
        paintLayer(painter, layer(twoClasses()), view());
        painter.end();
        QVERIFY(buffer.data().contains("/Image"));
        QVERIFY(buffer.size() < 300'000); // no more dots than paper shows
    }

    /// The opacity of the layer holds; a hidden feature is not drawn.
    void opacity()
    {
        auto half = layer(twoClasses());
        half.opacity = 0.5;
        QImage image(80, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintLayer(painter, half, view());
        painter.end();
        QVERIFY(std::abs(image.pixelColor(40, 12).alpha() - 128) <= 1);
    }

    /// A part that cannot be read is hatched, never left empty.
    void unreadable()
    {
        auto broken = layer(twoClasses());
        auto symbols = std::make_shared<FeatureSymbols>(*broken.symbols);
        symbols->raster->band = u"a band that is not there"_s;
        broken.symbols = symbols;
        QImage image(80, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"has no band"_s));
        paintLayer(painter, broken, view());
        painter.end();
        int marked = 0;
        for (int x = 12; x < 68; ++x) {
            marked += image.pixelColor(x, 30).alpha() > 0 ? 1 : 0;
        }
        QVERIFY(marked > 5 && marked < 56);
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"slope.asc"_s); }
    [[nodiscard]] static Style twoClasses()
    {
        Style style;
        style.graduated = Graduated {.field = u"Band 1"_s,
                                     .breaks = {19.5},
                                     .colors = {Qt::blue, Qt::yellow},
                                     .labels = {},
                                     .unit = {}};
        return style;
    }
    [[nodiscard]] SceneLayer layer(const Style &style) const
    {
        const auto tables = readFile(file(), {.crs = u"EPSG:3857"_s, .encoding = {}}, {});
        MapState state;
        state.layers = {layerForTable(tables.value().front(), 0)};
        state.layers.front().style = style;
        return buildScene(state, {}).value().layers.front();
    }
    [[nodiscard]] QImage painted(const Style &style, double scale) const
    {
        QImage image((view().size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintLayer(painter, layer(style), view());
        return image;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestRasterPainter)
#include "tst_rasterpainter.moc"
