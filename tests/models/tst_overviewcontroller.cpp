// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "models/overviewcontroller.h"
#include "smallmap.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Whether anything but the ground is in the picture.
bool showsAnything(const QImage &image)
{
    const auto ground = image.isNull() ? QRgb() : image.pixel(2, 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                return true;
            }
        }
    }
    return false;
}

struct Fixture
{
    MapController map;
    ViewController view;
    OverviewController overview;

    Fixture()
    {
        view.setMap(&map);
        overview.setSize({180, 140});
        overview.setViewController(&view);
    }
    /// And waits until the field is in the picture.
    [[nodiscard]] bool open()
    {
        return smallmap::open(map) && QTest::qWaitFor([this] { return showsAnything(overview.picture()); });
    }
};

} // namespace

class TestOverviewController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMap();
    void paintsTheWholeProject();
    void framesTheView();
    void movesTheView();
    void paintsOnlyWhatChanges();
    void sleepsWhileItIsHidden();
    void showsAreasAndLinesAlone();
};

void TestOverviewController::withoutMap()
{
    OverviewController overview;
    overview.setSize({100, 100});
    overview.lookAt({10, 10});
    overview.moveBy(1, 1);
    QVERIFY(overview.frame().isEmpty() && !overview.isReady());
}

void TestOverviewController::paintsTheWholeProject()
{
    Fixture f;
    f.overview.setPixelRatio(2);
    QVERIFY(f.open());
    QCOMPARE(f.overview.picture().size(), QSize(360, 280));
    QVERIFY(showsAnything(f.overview.picture()));
    const auto shown = geographicBoundsFromWebMercator(f.overview.overview().extent());
    QVERIFY(shown.contains({6.5, 50.9}) && shown.contains({7.0, 51.2})); // the project's own extent
}

void TestOverviewController::framesTheView()
{
    Fixture f;
    QVERIFY(f.open());
    const QSignalSpy changes(&f.overview, &OverviewController::frameChanged);
    f.view.setView(viewOfExtent({6.6, 51.0, 6.8, 51.1}, {800, 600}));
    QCOMPARE(changes.size(), 1);
    const auto middle = f.overview.overview().toScreen(f.view.view().center);
    const auto frame = f.overview.frame();
    QVERIFY(std::abs(frame.center().x() - middle.x()) < 1e-6);
    QVERIFY(std::abs(frame.width() / frame.height() - 800.0 / 600.0) < 1e-6);
    f.view.setView(viewAtScale({6.7, 51.04}, 100, {800, 600}));
    QCOMPARE(f.overview.frame().size(), QSizeF(6, 6)); // it can always be seen
}

void TestOverviewController::movesTheView()
{
    Fixture f;
    QVERIFY(f.open());
    f.view.setView(viewAtScale({6.7, 51.04}, 50000, {800, 600}));
    const QSignalSpy moves(&f.view, &ViewController::centerRequested);
    f.overview.lookAt({90, 70});
    QCOMPARE(moves.size(), 1);
    const auto middle = geographicFromWebMercator(f.overview.overview().center);
    const auto to = moves[0][0].toPointF();
    QVERIFY(std::abs(to.x() - middle.x) < 1e-9 && std::abs(to.y() - middle.y) < 1e-9);
    f.overview.moveBy(0.5, 0);
    const auto edge = geographicFromWebMercator(f.view.view().toPlane({800, 300}));
    QVERIFY(std::abs(moves[1][0].toPointF().x() - edge.x) < 1e-9);
    QVERIFY(std::abs(moves[1][0].toPointF().y() - edge.y) < 1e-9);
}

void TestOverviewController::paintsOnlyWhatChanges()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy pictures(&f.overview, &OverviewController::pictureChanged);
    f.map.document()->setVisible(u"halls"_s, false); // points are not in it
    QVERIFY(!pictures.wait(500));
    f.map.document()->setVisible(u"field"_s, false);
    QVERIFY(pictures.wait());
    QVERIFY(!showsAnything(f.overview.picture()));
    f.map.setDark(true);
    QVERIFY(pictures.wait());
    QVERIFY(qGray(f.overview.picture().pixel(2, 2)) < 80);
}

void TestOverviewController::sleepsWhileItIsHidden()
{
    Fixture f;
    f.overview.setEnabled(false);
    QVERIFY(smallmap::open(f.map));
    QSignalSpy pictures(&f.overview, &OverviewController::pictureChanged);
    QVERIFY(!pictures.wait(500));
    f.overview.setEnabled(true);
    QVERIFY(pictures.wait());
}

void TestOverviewController::showsAreasAndLinesAlone()
{
    Fixture f;
    QVERIFY(f.open());
    const auto scene = overviewScene(f.map.scene(), 500000);
    QCOMPARE(scene.layers.size(), std::size_t(1));
    QCOMPARE(scene.layers[0].id, u"field"_s);
    QVERIFY(!scene.layers[0].labels);
    auto far = f.map.scene();
    far.layers.front().minScale = 1000;
    QVERIFY(overviewScene(far, 500000).layers.empty()); // it is not drawn at this scale
}

QTEST_MAIN(TestOverviewController)

#include "tst_overviewcontroller.moc"
