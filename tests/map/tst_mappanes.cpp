// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "mapwindow.h"
#include "models/panecontroller.h"

#include <QQuickStyle>
#include <QSignalSpy>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Revier_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PanelsPlugin)

using namespace revier;
using namespace Qt::StringLiterals;
using Mode = PaneController::Mode;

namespace {

/// Items that a Repeater made have no other parent.
void collect(QQuickItem *item, QList<MapCanvas *> &canvases)
{
    if (auto *canvas = qobject_cast<MapCanvas *>(item)) {
        canvases.append(canvas);
    }
    for (auto *child : item->childItems()) {
        collect(child, canvases);
    }
}

/// A window with maps side by side; the map is a red area.
struct PanesWindow
{
    QTemporaryDir folder;
    MapController map;
    TimelineController timeline;
    PaneController panes;
    ViewController controller;
    QQuickView view; // the last: it must go before what it shows

    PanesWindow()
    {
        timeline.setMap(&map);
        panes.setMap(&map);
        panes.setTimeline(&timeline);
        controller.setMap(&map);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{u"panes"_s, QVariant::fromValue(&panes)},
                                   {u"timeline"_s, QVariant::fromValue(&timeline)},
                                   {u"viewController"_s, QVariant::fromValue(&controller)},
                                   {u"reduceMotion"_s, true}});
        view.loadFromModule(u"Revier.Panels"_s, u"MapPanes"_s);
        view.resize(800, 600);
        view.show();
    }
    ~PanesWindow() { view.hide(); }
    Q_DISABLE_COPY_MOVE(PanesWindow)

    [[nodiscard]] QString write(const QString &name, const QByteArray &geometry) const
    {
        const auto path = folder.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(geometry) > 0;
        return written ? path : QString();
    }
    [[nodiscard]] bool open()
    {
        map.openFiles(
            {write(u"area.geojson"_s,
                   R"({"type":"Polygon","coordinates":[[[4,50.5],[9,50.5],[9,51.5],[4,51.5],[4,50.5]]]})")});
        if (!QTest::qWaitFor([this] { return !map.isBusy() && !map.scene().layers.empty(); }, 20000)) {
            return false;
        }
        const auto layer = map.document()->snapshot()->layers[0];
        auto style = layer.style;
        style.symbol.fill = Qt::red;
        map.document()->setStyle(layer.id, style);
        return settle();
    }
    [[nodiscard]] QList<MapCanvas *> canvases() const
    {
        QList<MapCanvas *> canvases;
        collect(view.rootObject(), canvases);
        return canvases;
    }
    [[nodiscard]] bool settle() const
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return std::ranges::all_of(canvases(), &MapCanvas::isSettled); },
                               60000);
    }
    /// Of the picture at a place of the window, px.
    [[nodiscard]] QColor colorAt(const QImage &picture, QPoint place) const
    {
        return picture.pixelColor(place * int(view.effectiveDevicePixelRatio()));
    }
};

bool isRed(const QColor &color)
{
    return color.red() > 180 && color.green() < 90 && color.blue() < 90;
}

} // namespace

/// The canvases of maps side by side.
class TestMapPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(u"Fusion"_s); }
    void allMoveInTheSameFrame_data();
    void allMoveInTheSameFrame();
    void memoryIsShared();
    void eachShowsItsOwnLayers();
    void theCurtainShowsBoth();
    void theFirstMapStays();
    void otherYearsCostNothing();
};

void TestMapPanes::allMoveInTheSameFrame_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << Mode::Two << 2;
    QTest::newRow("four") << Mode::Four << 4;
    QTest::newRow("swipe") << Mode::Swipe << 2;
}

void TestMapPanes::allMoveInTheSameFrame()
{
    QFETCH(const Mode, mode);
    PanesWindow window;
    QVERIFY(window.open());
    window.panes.setMode(mode);
    QVERIFY(window.settle());
    const auto canvases = window.canvases();
    QTEST(int(canvases.size()), "count");
    int frames = 0;
    int apart = 0;
    const auto isAlike = [&canvases](const MapCanvas *canvas) {
        return canvas->shownView() == canvases[0]->shownView();
    };
    const QObject context; // goes before what is counted
    const auto count = [&] {
        ++frames;
        apart += std::ranges::all_of(canvases, isAlike) ? 0 : 1;
    };
    connect(&window.view, &QQuickWindow::afterSynchronizing, &context, count, Qt::DirectConnection);
    const auto before = canvases[0]->shownView();
    // Each of them in turn is dragged.
    for (const auto *canvas : canvases) {
        const auto from = canvas->parentItem()->parentItem()->mapToScene(QPointF(60, 100)).toPoint();
        QTest::mousePress(&window.view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step) {
            QTest::mouseMove(&window.view, from + QPoint(8, 4) * step);
            QTest::qWait(20);
        }
        QTest::mouseRelease(&window.view, Qt::LeftButton, {}, from + QPoint(40, 20));
        QTest::qWait(30);
    }
    QVERIFY(canvases[0]->shownView().center != before.center);
    QVERIFY2(frames > 2, qPrintable(QString::number(frames)));
    QCOMPARE(apart, 0);
    QCOMPARE(window.controller.view(), canvases[0]->shownView());
}

void TestMapPanes::memoryIsShared()
{
    PanesWindow window;
    QVERIFY(window.open());
    window.panes.setMode(Mode::Four);
    QVERIFY(window.settle());
    for (const auto *canvas : window.canvases()) {
        QCOMPARE(canvas->sharers(), 4);
        QVERIFY(canvas->tiles().byteCount() <= TileStore::kBudget / 4);
    }
    window.panes.setMode(Mode::Single);
    QTRY_COMPARE(window.canvases().size(), 1);
    QCOMPARE(window.canvases()[0]->sharers(), 1);
}

void TestMapPanes::eachShowsItsOwnLayers()
{
    PanesWindow window;
    QVERIFY(window.open());
    window.panes.setMode(Mode::Two);
    window.panes.setLayerShown(1, window.map.document()->snapshot()->layers[0].id, false);
    QVERIFY(window.settle());
    const auto picture = window.view.grabWindow();
    QVERIFY(isRed(window.colorAt(picture, {200, 300})));
    QVERIFY(!isRed(window.colorAt(picture, {600, 300})));
}

void TestMapPanes::theCurtainShowsBoth()
{
    PanesWindow window;
    QVERIFY(window.open());
    window.panes.setMode(Mode::Swipe);
    window.panes.setLayerShown(0, window.map.document()->snapshot()->layers[0].id, false);
    window.panes.setDivider(0.25);
    QVERIFY(window.settle());
    auto picture = window.view.grabWindow();
    QVERIFY(!isRed(window.colorAt(picture, {180, 300})));
    QVERIFY(isRed(window.colorAt(picture, {220, 300})));
    window.panes.setDivider(0.75);
    QVERIFY(window.settle());
    picture = window.view.grabWindow();
    QVERIFY(!isRed(window.colorAt(picture, {580, 300})));
    QVERIFY(isRed(window.colorAt(picture, {620, 300})));
}

/// Splitting the window makes no new canvas for the map that is there.
void TestMapPanes::theFirstMapStays()
{
    PanesWindow window;
    QVERIFY(window.open());
    const auto *first = window.canvases()[0];
    for (const auto mode : {Mode::Four, Mode::Swipe, Mode::Two, Mode::Single}) {
        window.panes.setMode(mode);
        QVERIFY(window.canvases().contains(first));
        QVERIFY(window.settle());
    }
}

/// What concerns one map alone leaves the others as they are.
void TestMapPanes::otherYearsCostNothing()
{
    PanesWindow window;
    QVERIFY(window.open());
    window.panes.setMode(Mode::Two);
    QVERIFY(window.settle());
    auto canvases = window.canvases();
    std::ranges::sort(canvases, {}, &MapCanvas::pane);
    const QSignalSpy left(canvases[0], &MapCanvas::settledChanged);
    const QSignalSpy right(canvases[1], &MapCanvas::settledChanged);
    window.panes.setLayerShown(1, window.map.document()->snapshot()->layers[0].id, false);
    QVERIFY(window.settle());
    QCOMPARE(left.size(), 0);
    QVERIFY(!right.isEmpty());
}

QTEST_MAIN(TestMapPanes)

#include "tst_mappanes.moc"
