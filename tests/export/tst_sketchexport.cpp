// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "export/sheet.h"
#include "map/sketchlayer.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = SketchFeature::Kind;

namespace {

const QColor kRed(255, 0, 0);
const QColor kBlue(0, 0, 255);

MapState drawing()
{
    auto sketch = std::make_shared<Sketch>();
    sketch->features = {{.id = u"1"_s,
                         .kind = Kind::Line,
                         .name = u"Trasse"_s,
                         .color = kRed,
                         .width = 6,
                         .positions = {{6.5, 51.0}, {6.9, 51.0}},
                         .radii = {}},
                        {.id = u"2"_s,
                         .kind = Kind::Arrow,
                         .name = {},
                         .color = kBlue,
                         .width = 4,
                         .positions = {{6.5, 51.1}, {6.9, 51.1}},
                         .radii = {}},
                        {.id = u"3"_s,
                         .kind = Kind::Text,
                         .name = u"Hier planen"_s,
                         .positions = {{6.7, 50.95}},
                         .radii = {}}};
    MapState state;
    state.title = u"Map"_s;
    state.layers = {sketchLayer(sketch)};
    return state;
}

ExportRequest requestFor(const QString &path)
{
    ExportRequest request;
    request.path = path;
    request.pixels = QSize(800, 600);
    request.center = Point {6.7, 51.03};
    request.scale = 250'000;
    request.bare = true;
    request.date = QDate(2026, 3, 12);
    return request;
}

int pixelsOf(const QImage &image, const QColor &color, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestSketchExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictureShowsTheDrawing()
    {
        const auto path = m_folder.filePath(u"drawing.png"_s);
        const auto written = exportMap(drawing(), requestFor(path), {});
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(800, 600));
        const auto red = pixelsOf(image, kRed, image.rect());
        QVERIFY2(red > 1500 && red < 6000, qPrintable(QString::number(red))); // some 424 px long, 6 px wide
        // The head of the arrow is many times as high as its line, and points to the east.
        const QRect left(0, 0, 400, 300);
        const QRect right(400, 0, 400, 300);
        QVERIFY(pixelsOf(image, kBlue, left) > 400);
        QVERIFY(pixelsOf(image, kBlue, right) > 3 * pixelsOf(image, kBlue, left));
    }

    void textIsWritten()
    {
        auto with = drawing();
        const auto one = m_folder.filePath(u"with.png"_s);
        QVERIFY(exportMap(with, requestFor(one), {}));
        auto sketch = std::make_shared<Sketch>(*with.layers[0].sketch);
        sketch->features.pop_back();
        with.layers = {sketchLayer(sketch)};
        const auto two = m_folder.filePath(u"without.png"_s);
        QVERIFY(exportMap(with, requestFor(two), {}));
        const QImage a(one);
        const QImage b(two);
        int differences = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                differences += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
            }
        }
        QVERIFY2(differences > 300, qPrintable(QString::number(differences)));
    }

    void sheetExplainsTheDrawing()
    {
        const auto state = drawing();
        auto request = requestFor(m_folder.filePath(u"sheet.pdf"_s));
        request.bare = false;
        request.pixels.reset();
        const auto scene = buildScene(state, {});
        QVERIFY(scene);
        const auto sheet = makeSheet(state, *scene, request);
        QCOMPARE(sheet.legend.size(), std::size_t(1));
        QCOMPARE(sheet.legend[0].title, u"Zeichnung"_s);
        QCOMPARE(sheet.legend[0].entries.size(), std::size_t(2));
        QCOMPARE(sheet.legend[0].entries[0].label, u"Trasse"_s);
        QCOMPARE(sheet.legend[0].entries[1].label, u"Pfeil"_s);
        QVERIFY(exportMap(state, request, {}));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSketchExport)
#include "tst_sketchexport.moc"
