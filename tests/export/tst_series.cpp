// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfjoin_p.h"
#include "export/seriesrun.h"
#include "export/seriesstate_p.h"
#include "export/sheetnames_p.h"
#include "map/project.h"
#include "samplemap.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace revier;
using Outcome = SeriesEntry::Outcome;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const auto &name : QDir(folder).entryList(QDir::Files)) {
        files[name] = bytesOf(folder + u'/' + name);
    }
    return files;
}

QString textOf(const QString &pdf, const QStringList &options = {})
{
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

    MapState m_state;
    QTemporaryDir m_folder;

    [[nodiscard]] SeriesRequest request(const QString &path, SeriesKind kind) const
    {
        SeriesRequest series;
        series.kind = kind;
        series.sheet.path = m_folder.filePath(path);
        series.sheet.pixels = QSize(480, 360);
        series.sheet.language = Language::German;
        series.sheet.date = QDate(2026, 3, 31);
        series.sheet.worldFile = false;
        return series;
    }

    [[nodiscard]] SeriesReport made(const SeriesRequest &series, const JobControl &control = {}) const
    {
        return runSeries(m_state, series, control).value_or(SeriesReport());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_state = loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {});
    }

    void municipalities()
    {
        const auto sheets = seriesSheets(m_state, request(u"{name}.png"_s, SeriesKind::Municipalities));
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), std::size_t(18));
        QCOMPARE(sheets->front().name, u"Bedburg"_s);
        QCOMPARE(sheets->front().key, u"05362004"_s);
        const auto &sheet = sheets->at(2); // Brühl
        QCOMPARE(sheet.request.title, u"Digitalparks im Rheinischen Revier – Brühl"_s);
        QCOMPARE(sheet.request.path, m_folder.filePath(u"Brühl.png"_s));
        QVERIFY(sheet.request.focus && sheet.request.extent);
        QVERIFY(sheet.request.extent->contains({6.90, 50.83}));
        QVERIFY(sheet.request.extent->width() < 0.3);
    }

    void scaleHoldsForEachSheet()
    {
        auto series = request(u"{name}.png"_s, SeriesKind::Municipalities);
        series.sheet.scale = 100'000;
        const auto sheets = seriesSheets(m_state, series);
        QVERIFY(sheets);
        for (const auto &sheet : *sheets) {
            QVERIFY(!sheet.request.extent && sheet.request.center);
            QCOMPARE(sheet.request.scale, 100'000.0);
        }
    }

    /// The sites are those that the job projections name, each with its surroundings.
    void sites()
    {
        const auto sheets = seriesSheets(m_state, request(u"{key}.png"_s, SeriesKind::Sites));
        QVERIFY(sheets);
        QStringList keys;
        for (const auto &sheet : *sheets) {
            keys.append(sheet.key);
            QCOMPARE(sheet.request.scale, 50'000.0);
            QVERIFY(sheet.request.center);
        }
        QVERIFY2(keys.contains(u"digitalpark-frimmersdorf"), qPrintable(keys.join(u' ')));
        QVERIFY(!keys.contains(u"candidate-paffendorf"));
    }

    void anyLayerAndItsFilter()
    {
        auto series = request(u"{number}.png"_s, SeriesKind::Layer);
        series.layer = u"kreise"_s;
        const auto all = seriesSheets(m_state, series);
        QVERIFY(all && all->size() > 1);
        auto state = m_state;
        auto &layer = state.layers[std::size_t(state.layerIndex(u"kreise"))];
        layer.filter = u"ags = '05162'"_s;
        applyFilter(layer, {});
        const auto chosen = seriesSheets(state, series);
        QVERIFY(chosen);
        QCOMPARE(chosen->size(), std::size_t(1));
        series.layer = u"nothing"_s;
        const auto none = seriesSheets(state, series);
        QVERIFY(!none && none.error().message.contains(u"\"nothing\""));
    }

    void mapWithoutMunicipalities()
    {
        MapState state;
        state.layers = {pointLayer(u"a"_s, {{6.6, 51}}, Qt::red)};
        QVERIFY(!seriesSheets(state, request(u"{name}.png"_s, SeriesKind::Municipalities)));
        QVERIFY(!seriesSheets(state, request(u"{name}.png"_s, SeriesKind::Sites)));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("umlauts") << u"Jüchen"_s << u"Jüchen"_s;
        QTest::newRow("signs") << u"A/B: \"C\" <1>|*?\\"_s << u"A-B- -C- -1-----"_s;
        QTest::newRow("device") << u"CON"_s << u"CON_"_s;
        QTest::newRow("dots") << u"..hidden.. "_s << u"hidden"_s;
        QTest::newRow("nothing") << u"..."_s << u"_"_s;
        QTest::newRow("lines") << u"a\n b"_s << u"a- b"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(80, u'x');
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        QCOMPARE(safeFileName(name), file);
    }

    void collisionsAndPlaceholders()
    {
        auto names = SheetNames::of(u"a/{name}.pdf"_s);
        QVERIFY(names);
        QCOMPARE(names->next({.name = u"X"_s, .key = {}, .number = {}, .year = {}}), u"a/X.pdf"_s);
        QCOMPARE(names->next({.name = u"x"_s, .key = {}, .number = {}, .year = {}}), u"a/x-2.pdf"_s);
        QCOMPARE(names->next({.name = u"{key}"_s, .key = u"k"_s, .number = {}, .year = {}}),
                 u"a/{key}.pdf"_s);
        auto plain = SheetNames::of(u"a/map.png"_s);
        QCOMPARE(plain->next({.name = u"X"_s, .key = {}, .number = {}, .year = {}}), u"a/map-X.png"_s);
        const auto wrong = SheetNames::of(u"{nmae}.png"_s);
        QVERIFY(!wrong && wrong.error().message.contains(u"{nmae}"));
    }

    /// Several at once give the same bytes as one after the other.
    void parallelIsSerial()
    {
        for (const auto &suffix : {u"png"_s, u"pdf"_s}) {
            auto one = request(u"one-%1/{name}."_s.arg(suffix) + suffix, SeriesKind::Municipalities);
            one.jobs = 1;
            auto many = request(u"many-%1/{name}."_s.arg(suffix) + suffix, SeriesKind::Municipalities);
            many.jobs = 4;
            QVERIFY(made(one).isComplete());
            QVERIFY(made(many).isComplete());
            const auto files = filesIn(m_folder.filePath(u"one-"_s + suffix));
            QCOMPARE(files.size(), 19); // with the index
            QCOMPARE(files, filesIn(m_folder.filePath(u"many-"_s + suffix)));
        }
    }

    /// A series that was stopped goes on: what is there is whole and stays, also by its time.
    void goesOnWhereItStopped()
    {
        auto series = request(u"stopped/{name}.png"_s, SeriesKind::Municipalities);
        series.jobs = 1;
        std::atomic<int> asked = 0;
        std::atomic<double> fraction = 0;
        const JobControl stop([&] { return ++asked > 0 && fraction > 0.3; }, [&](double f) { fraction = f; });
        const auto first = made(series, stop);
        QVERIFY(first.canceled && !first.isComplete());
        const auto there = filesIn(m_folder.filePath(u"stopped"_s));
        QCOMPARE(int(there.size()), first.count(Outcome::Made));
        QVERIFY(first.count(Outcome::Made) > 2 && first.count(Outcome::Left) > 2);
        for (const auto &bytes : there) {
            QVERIFY(!QImage::fromData(bytes).isNull());
        }
        const auto second = made(series);
        QVERIFY(second.isComplete());
        QCOMPARE(second.count(Outcome::Kept), first.count(Outcome::Made));
        QCOMPARE(made(series).count(Outcome::Kept), 18);
    }

    void changedInputIsMadeAgain()
    {
        auto series = request(u"changed/{name}.png"_s, SeriesKind::Sites);
        QVERIFY(made(series).isComplete());
        auto bad = QFile(made(series).entries.front().path); // damaged
        QVERIFY(bad.open(QIODevice::Append));
        bad.write("x");
        bad.close();
        QCOMPARE(made(series).count(Outcome::Made), 1);
        series.sheet.title = u"Another"_s;
        QCOMPARE(made(series).count(Outcome::Kept), 0);
        auto state = m_state;
        state.layers.front().opacity = 0.5;
        const auto other = runSeries(state, series, {});
        QVERIFY(other);
        QCOMPARE(other->count(Outcome::Kept), 0);
    }

    /// The scenes of a show are maps of the same files.
    void filesAreReadOnceForAllMaps()
    {
        const auto path = m_folder.filePath(u"numbers.csv"_s);
        const auto write = [&path](const char *text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        QVERIFY(write("a"));
        auto state = m_state;
        state.layers.front().path = path;
        InputSums sums;
        const auto first = mapFingerprint(state, sums, {});
        QVERIFY(write("b")); // of the same size
        QCOMPARE(mapFingerprint(state, sums, {}), first);
        InputSums later;
        QVERIFY(mapFingerprint(state, later, {}) != first);
        state.layers.front().opacity = 0.5;
        QVERIFY(mapFingerprint(state, sums, {}) != first);
    }

    /// A sheet whose file cannot be written fails alone.
    void oneFailureDoesNotStopTheRest()
    {
        const auto series = request(u"failing/{name}.png"_s, SeriesKind::Municipalities);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"failing/Brühl.png"_s))); // a folder is in the way
        int last = 0;
        const auto report = runSeries(m_state, series, {}, [&](const SeriesProgress &p) { last = p.failed; });
        QVERIFY(report && !report->isComplete());
        QCOMPARE(report->count(Outcome::Failed), 1);
        QCOMPARE(report->count(Outcome::Made), 17);
        QCOMPARE(last, 1);
        QVERIFY(report->entries[2].message.contains(u"Brühl.png"));
    }

    /// So does one that is drawn and cannot be saved.
    void oneThatCannotBeSavedDoesNotStopTheRest()
    {
        const auto series = request(u"unsaved/{name}.png"_s, SeriesKind::Municipalities);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"unsaved/Brühl.pgw/full"_s))); // in the way of a companion
        QList<int> done;
        const auto report = runSeries(m_state, series, {}, [&](const SeriesProgress &p) { done += p.done; });
        QVERIFY(report && !report->isComplete());
        QCOMPARE(report->count(Outcome::Failed), 1);
        QCOMPARE(report->count(Outcome::Made), 17);
        QVERIFY(report->entries[2].message.contains(u"Brühl.pgw"));
        QVERIFY(!QFile::exists(m_folder.filePath(u"unsaved/Brühl.png"_s)));
        QCOMPARE(done.size(), 18);
        QVERIFY(std::ranges::is_sorted(done)); // told by one thread at a time
    }

    void oneDocumentWithIndex()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("needs poppler-utils");
        }
        auto series = request(u"all.pdf"_s, SeriesKind::Municipalities);
        series.sheet.pixels.reset();
        QVERIFY(made(series).isComplete());
        const auto index = textOf(series.sheet.path, {u"-l"_s, u"1"_s});
        static const QRegularExpression row(u"18 +Wesseling +19"_s);
        QVERIFY2(row.match(index).hasMatch(), qPrintable(index));
        QVERIFY(index.contains(u"Sources: "));
        const auto page = textOf(series.sheet.path, {u"-f"_s, u"19"_s});
        QVERIFY2(page.contains(u"Revier – Wesseling"), qPrintable(page));
        const auto bytes = bytesOf(series.sheet.path);
        QCOMPARE(QDir(m_folder.path()).entryList({u".all*"_s}, QDir::AllEntries | QDir::Hidden).size(), 0);
        QVERIFY(made(series).isComplete());
        QCOMPARE(bytesOf(series.sheet.path), bytes);
    }

    void brokenPartIsNamed()
    {
        const auto joined = joinPdfs(u"x.pdf"_s, {{.pdf = "no PDF", .bookmark = {}}});
        QVERIFY(!joined && joined.error().message.contains(u"x.pdf"));
        QVERIFY(!joinPdfs(u"x.pdf"_s, {}));
    }
};

QTEST_MAIN(TestSeries)
#include "tst_series.moc"
