// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"
#include "crs/geodesy.h"
#include "crs/transform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <array>
#include <atomic>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using revier::Box;
using revier::Crs;
using revier::Point;
using revier::Transform;

namespace {

constexpr Point kRommerskirchenGk {2549174.70, 5656286.07};
constexpr Point kRommerskirchenUtm {338791.25, 5656745.13};

Transform transform(const char *from, const char *to)
{
    const auto source = Crs::fromText(QString::fromLatin1(from));
    const auto target = Crs::fromText(QString::fromLatin1(to));
    return std::move(Transform::create(source.value(), target.value()).value());
}

/// Metres between two positions in \a crs.
double distance(Point a, Point b, const Crs &crs)
{
    return crs.isGeographic() ? revier::geodesicDistance(a, b) : std::hypot(a.x - b.x, a.y - b.y);
}

Point pointFrom(const QStringList &words)
{
    return {words.value(1).toDouble(), words.value(2).toDouble()};
}

void addCaseRows(const QString &path)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(path));
    QString from;
    QString to;
    double tolerance = 0;
    Point accept;
    int line = 0;
    for (QTextStream stream(&file); !stream.atEnd();) {
        const auto words = stream.readLine().simplified().split(u' ');
        ++line;
        if (words[0] == "from"_L1 && words.value(2) == "to"_L1) {
            from = words[1];
            to = words[3];
        } else if (words[0] == "tolerance"_L1) {
            tolerance = words[1].toDouble();
        } else if (words[0] == "accept"_L1) {
            accept = pointFrom(words);
        } else if (words[0] == "expect"_L1) {
            const auto name = u"%1:%2 %3"_s.arg(QFileInfo(path).baseName()).arg(line).arg(from);
            QTest::newRow(qPrintable(name)) << from << to << tolerance << accept.x << accept.y
                                            << pointFrom(words).x << pointFrom(words).y;
        } else {
            QVERIFY2(words[0].isEmpty() || words[0].startsWith(u'#'), qPrintable(words.join(u' ')));
        }
    }
}

} // namespace

class TestTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void germanGrid();
    void germanGridAgainstTheAuthorities();
    void josmReference();
    void axisOrderIsEastingFirst();
    void buffers();
    void boxes();
    void outsideOfTheDomain();
    void unknownSystem();
    void unknownDatumOnTheSameEllipsoid();
    void accuracy();
    void copiesAreAlike();
};

void TestTransform::cases_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<double>("acceptX");
    QTest::addColumn<double>("acceptY");
    QTest::addColumn<double>("expectX");
    QTest::addColumn<double>("expectY");
    const QDir folder(QFileInfo(QStringLiteral(TEST_DATA)).path()); // beside this file
    const auto names = folder.entryList({u"*.cases"_s});
    QVERIFY(names.size() >= 2);
    for (const auto &name : names) {
        addCaseRows(folder.filePath(name));
    }
}

void TestTransform::cases()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const double, tolerance);
    QFETCH(const double, acceptX);
    QFETCH(const double, acceptY);
    QFETCH(const double, expectX);
    QFETCH(const double, expectY);
    const auto source = Crs::fromText(from).value();
    const auto target = Crs::fromText(to).value();
    const auto there = Transform::create(source, target);
    QVERIFY(there);
    const auto result = there->forward(Point {acceptX, acceptY});
    QVERIFY(result);
    const auto off = distance(*result, {expectX, expectY}, target);
    QVERIFY2(off <= tolerance, qPrintable(u"%1 m off"_s.arg(off)));
    const auto back = there->inverse(*result);
    QVERIFY(back);
    QVERIFY(distance(*back, {acceptX, acceptY}, source) < 0.001);
    // The other direction as an operation of its own: PROJ looks for it anew.
    const auto again = Transform::create(target, source).value().forward(*result);
    QVERIFY(again);
    QVERIFY(distance(*again, {acceptX, acceptY}, source) < 0.001);
}

void TestTransform::germanGrid()
{
    // Straight, by way of degrees and by way of the window's plane: always the grid, never the seven
    // parameters.
    const auto direct = transform("EPSG:31466", "EPSG:25832").forward(kRommerskirchenGk).value();
    QVERIFY(distance(direct, kRommerskirchenUtm, Crs::utm32()) < 0.01);
    for (const auto *way : {"EPSG:4326", "EPSG:3857", "EPSG:4258", "EPSG:4647", "EPSG:31467"}) {
        const auto middle = transform("EPSG:31466", way).forward(kRommerskirchenGk).value();
        const auto end = transform(way, "EPSG:25832").forward(middle).value();
        const auto off = distance(end, kRommerskirchenUtm, Crs::utm32());
        QVERIFY2(off < 0.01, qPrintable(u"%1: %2 m"_s.arg(QString::fromLatin1(way)).arg(off)));
    }
}

void TestTransform::germanGridAgainstTheAuthorities()
{
    QFile file(QStringLiteral(SHARED_DATA) + u"/crs-conformance/DHDN_ETRS89.gie"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        QSKIP("crs-conformance/DHDN_ETRS89.gie is missing");
    }
    const auto dhdn = transform("EPSG:4314", "EPSG:4258");
    bool inverse = false; // in the words of the file: from DHDN to ETRS89
    int count = 0;
    int operations = 0;
    Point accept;
    for (QTextStream stream(&file); !stream.atEnd();) {
        const auto words = stream.readLine().section(u'#', 0, 0).simplified().split(u' ');
        if (words[0] == "operation"_L1 && ++operations > 1) {
            break; // the second block repeats the first one with another spelling
        }
        inverse = inverse || words[0] == "direction"_L1;
        if (words[0] == "accept"_L1) {
            accept = pointFrom(words);
        } else if (words[0] == "expect"_L1) {
            const auto result = inverse ? dhdn.forward(accept) : dhdn.inverse(accept);
            QVERIFY(result);
            QVERIFY(revier::geodesicDistance(*result, pointFrom(words)) < 0.001);
            ++count;
        }
    }
    QVERIFY(count > 20);
}

void TestTransform::josmReference()
{
    const auto path =
        QStringLiteral(SHARED_DATA) + u"/crs-conformance/josm-projection-reference-data.txt.gz"_s;
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!QFile::exists(path) || !gzip.waitForFinished() || gzip.exitCode() != 0) {
        QSKIP("crs-conformance/josm-projection-reference-data.txt.gz is missing");
    }
    QTextStream stream(gzip.readAllStandardOutput());
    std::unique_ptr<Transform> current;
    int count = 0;
    while (!stream.atEnd()) {
        const auto line = stream.readLine();
        if (line.startsWith(u'<')) {
            const auto code = line.section(u'>', 0, 0).mid(1);
            // No Gauss-Krüger: the positions lie outside Germany and thus outside the grid.
            static const QStringList kCodes {u"EPSG:25831"_s, u"EPSG:25832"_s, u"EPSG:25833"_s,
                                             u"EPSG:4647"_s,  u"EPSG:3034"_s,  u"EPSG:3857"_s};
            const bool wanted = kCodes.contains(code);
            current =
                wanted ? std::make_unique<Transform>(transform("EPSG:4326", qPrintable(code))) : nullptr;
        } else if (current) {
            const auto values = line.simplified().split(u',');
            const Point lonLat {values.value(0).toDouble(), values.value(1).toDouble()};
            // The file gives northing first where the authority does.
            const Point a {values.value(2).toDouble(), values.value(3).toDouble()};
            const auto result = current->forward(lonLat);
            QVERIFY2(result, qPrintable(line));
            const auto off = std::min(std::hypot(result->x - a.x, result->y - a.y),
                                      std::hypot(result->x - a.y, result->y - a.x));
            QVERIFY2(off < 0.01, qPrintable(u"%1: %2 m"_s.arg(line).arg(off)));
            ++count;
        }
    }
    QVERIFY(count >= 40);
}

void TestTransform::axisOrderIsEastingFirst()
{
    // EPSG defines latitude first for 4326 and northing first for 31466 and 31467.
    const auto lonLat = transform("EPSG:25832", "EPSG:4326").forward(kRommerskirchenUtm).value();
    QVERIFY(lonLat.x > 6 && lonLat.x < 7 && lonLat.y > 51 && lonLat.y < 52);
    const auto gk = transform("EPSG:25832", "EPSG:31466").forward(kRommerskirchenUtm).value();
    QVERIFY(gk.x > 2'500'000 && gk.x < 2'600'000 && gk.y > 5'600'000);
    const auto gk3 = transform("EPSG:25832", "EPSG:31467").forward(kRommerskirchenUtm).value();
    QVERIFY(gk3.x > 3'300'000 && gk3.x < 3'400'000 && gk3.y > 5'600'000);
}

void TestTransform::buffers()
{
    const auto there = transform("EPSG:31466", "EPSG:25832");
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<Point> points(1000, kRommerskirchenGk);
    points[3] = {nan, 1};
    QCOMPARE(there.forward(std::span(points)), std::size_t(1));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i == 3) {
            QVERIFY(std::isnan(points[i].x) && std::isnan(points[i].y));
        } else {
            QVERIFY(distance(points[i], kRommerskirchenUtm, Crs::utm32()) < 0.01);
        }
    }
    QCOMPARE(there.forward(std::span<Point>()), std::size_t(0));
}

void TestTransform::boxes()
{
    const auto there = transform("EPSG:4326", "EPSG:25832");
    const Box box {6, 51, 12, 52};
    const auto result = there.forward(box);
    // The southern edge sags between its corners: four corners alone would cut it off.
    const auto corner = there.forward(Point {6, 51}).value();
    const auto middle = there.forward(Point {9, 51}).value();
    QVERIFY(corner.y > middle.y + 1000);
    QVERIFY(std::abs(result.minY - middle.y) < 1);
    QVERIFY(there.forward(Box {}).isEmpty());
    const auto world = transform("EPSG:4326", "EPSG:3857").forward(Box {-180, -90, 180, 80});
    QVERIFY(!world.isEmpty() && std::isfinite(world.height()) && std::isfinite(world.width()));
}

void TestTransform::outsideOfTheDomain()
{
    const auto there = transform("EPSG:4326", "EPSG:25832");
    const auto result = there.forward(Point {6.7, 1000});
    QVERIFY(!result);
    QCOMPARE(result.error().code, revier::Error::Code::InvalidArgument);
    QVERIFY(result.error().message.contains(u"ETRS89 / UTM zone 32N"_s));
    QVERIFY(there.forward(Point {6.7, 51})); // an error does not stick
    QVERIFY(!there.forward(Point {std::numeric_limits<double>::infinity(), 51}));
}

void TestTransform::unknownSystem()
{
    const auto result = Transform::create(Crs(), Crs::wgs84());
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
}

void TestTransform::unknownDatumOnTheSameEllipsoid()
{
    const auto there = transform("+proj=tmerc +lon_0=9 +k=0.9996 +x_0=700000 +ellps=GRS80", "EPSG:25832");
    const auto result = there.forward(Point {538791.25, 5656745.13}).value();
    QVERIFY(distance(result, kRommerskirchenUtm, Crs::utm32()) < 0.001);
    const auto bessel = Crs::fromText(u"+proj=tmerc +lon_0=6 +x_0=2500001 +ellps=bessel"_s).value();
    QVERIFY(!Transform::create(bessel, Crs::wgs84())); // 100 m off without a word would be worse
}

void TestTransform::accuracy()
{
    const auto there = transform("EPSG:31466", "EPSG:25832");
    QVERIFY(there.forward(kRommerskirchenGk));
    QVERIFY(there.accuracy() > 0 && there.accuracy() <= 1);
}

/// A pair of systems is looked up once; who asks again gets a copy, in any thread and when the first is gone.
void TestTransform::copiesAreAlike()
{
    for (const auto *code : {"EPSG:31466", "EPSG:4258", "EPSG:4314"}) {
        const auto source = Crs::fromText(QString::fromLatin1(code)).value();
        auto first = std::optional(Transform::create(source, Crs::utm32()).value());
        const auto place = first->inverse(kRommerskirchenUtm).value();
        const auto there = first->forward(place).value();
        const auto accuracy = first->accuracy();
        first.reset();
        std::atomic<int> alike = 0;
        constexpr std::size_t kCopies = 8;
        revier::inParallel(kCopies, [&](std::size_t) {
            const auto again = Transform::create(source, Crs::utm32()).value();
            alike += again.forward(place).value() == there && again.accuracy() == accuracy ? 1 : 0;
        });
        QCOMPARE(alike.load(), int(kCopies));
    }
}

QTEST_GUILESS_MAIN(TestTransform)
#include "tst_transform.moc"
