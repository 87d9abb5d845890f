// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "search/searchindex.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

QStringList titles(const std::vector<SearchHit> &hits)
{
    QStringList result;
    for (const auto &hit : hits) {
        result.append(hit.title);
    }
    return result;
}

/// A layer of points with names, and a second attribute.
Layer namedLayer(const QString &id, const QList<std::pair<QString, QString>> &rows)
{
    auto table = std::make_shared<FeatureTable>();
    table->crs = Crs::wgs84();
    table->fields = {{u"name"_s, Field::Type::Text}, {u"note"_s, Field::Type::Text}};
    table->columns = {Column(Field::Type::Text), Column(Field::Type::Text)};
    for (const auto &[name, note] : rows) {
        table->geometry.beginFeature(GeometryType::Point);
        table->geometry.beginPart();
        table->geometry.addPosition({6.5, 51});
        table->columns[0].append(std::string_view(name.toStdString()));
        table->columns[1].append(std::string_view(note.toStdString()));
    }
    Layer layer;
    layer.id = id;
    layer.title = id;
    layer.table = table;
    return layer;
}

SearchIndexPtr indexOf(std::vector<Layer> layers)
{
    MapState state;
    state.layers = std::move(layers);
    return SearchIndex::build(std::make_shared<const MapState>(std::move(state)), Language::German, {});
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT
private:
    SearchIndexPtr m_shipped;

private Q_SLOTS:
    void initTestCase()
    {
        auto state = readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        QVERIFY(state);
        m_shipped = SearchIndex::build(std::make_shared<const MapState>(loadTables(*std::move(state), {})),
                                       Language::German, {});
        QVERIFY(m_shipped);
    }

    void findsWhatIsShipped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("municipality") << u"grevenbroich"_s << u"Grevenbroich"_s;
        QTest::newRow("beginning") << u"romm"_s << u"Rommerskirchen"_s;
        QTest::newRow("umlaut written out") << u"huerth"_s << u"Hürth"_s;
        QTest::newRow("umlaut left out") << u"hurth"_s << u"Hürth"_s;
        QTest::newRow("umlaut") << u"HÜRTH"_s << u"Hürth"_s;
        QTest::newRow("typing error") << u"Bergehim"_s << u"Bergheim"_s;
        QTest::newRow("AGS") << u"05362008"_s << u"Bergheim"_s;
        QTest::newRow("postcode") << u"41515"_s << u"Grevenbroich"_s;
        QTest::newRow("two words") << u"park berg"_s << u"Innovation Park Bergheim"_s;
        QTest::newRow("words in any order") << u"bergheim innovation"_s << u"Innovation Park Bergheim"_s;
    }
    void findsWhatIsShipped()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const auto hits = m_shipped->find(text, 10);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().title, first);
        QVERIFY(!hits.front().layerTitle.isEmpty());
        QVERIFY(!hits.front().lonLat.isEmpty());
        QVERIFY(hits.front().lonLat.center().x > 6 && hits.front().lonLat.center().x < 8);
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(m_shipped->find(u"", 10).empty());
        QVERIFY(m_shipped->find(u" ,;", 10).empty());
        QVERIFY(m_shipped->find(u"qqqqqqqq", 10).empty());
        QVERIFY(m_shipped->find(u"neuss qqqqqqqq", 10).empty()); // all words are asked for
        QVERIFY(m_shipped->find(u"grevenbroich", 0).empty());
    }

    void theBestComesFirst()
    {
        const auto index = indexOf({namedLayer(u"places"_s,
                                               {{u"Altneuss"_s, u"a part"_s},
                                                {u"Neussenbach"_s, u"a beginning"_s},
                                                {u"Hafen"_s, u"in Neuss"_s},
                                                {u"Rhein-Kreis Neuss"_s, u"longer"_s},
                                                {u"Neuss"_s, u"itself"_s}})});
        const QStringList order {u"Neuss"_s, u"Rhein-Kreis Neuss"_s, u"Hafen"_s, u"Neussenbach"_s,
                                 u"Altneuss"_s};
        QCOMPARE(titles(index->find(u"neuss", 10)), order);
        QCOMPARE(titles(index->find(u"neuss", 2)), order.first(2));
    }

    void saysWhatMatched()
    {
        const auto index = indexOf({namedLayer(u"places"_s, {{u"Hafen"_s, u"am Rhein"_s}})});
        QCOMPARE(index->find(u"rhein", 1).front().match, u"note: am Rhein"_s);
        QCOMPARE(index->find(u"hafen", 1).front().match, QString());
        QCOMPARE(index->find(u"rhien", 1).front().match, u"note: am Rhein"_s);
        QCOMPARE(index->find(u"hafne", 1).front().errors, 1);
        QCOMPARE(index->find(u"hafen", 1).front().errors, 0);
    }

    void theSameThingInTwoLayersIsFoundOnce()
    {
        const auto index = indexOf({namedLayer(u"sites"_s, {{u"Park Nord"_s, {}}, {u"Park Nord"_s, {}}}),
                                    namedLayer(u"jobs"_s, {{u"Park Nord"_s, {}}, {u"Park Süd"_s, {}}})});
        const auto hits = index->find(u"park", 10);
        QCOMPARE(titles(hits).count(u"Park Nord"_s), 2); // both of the first layer, which are two things
        QCOMPARE(titles(hits).count(u"Park Süd"_s), 1);
        for (const auto &hit : hits) {
            QCOMPARE(hit.layerId, hit.title == u"Park Nord"_s ? u"sites"_s : u"jobs"_s);
        }
    }

    void sourcesAreNotSearched()
    {
        QVERIFY(m_shipped->find(u"GeoBasis", 10).empty() || m_shipped->find(u"destatis", 10).empty());
    }

    void cancelledIsNothing()
    {
        const auto state = std::make_shared<MapState>();
        state->layers = {namedLayer(u"places"_s, {{u"Hafen"_s, u""_s}})};
        QVERIFY(!SearchIndex::build(state, Language::German, JobControl([] { return true; }, {})));
    }

    /// Prints how long a million features take where REVIER_BENCH is set: see tests/bench/README.md.
    void aMillionFeatures()
    {
        if (qEnvironmentVariableIsEmpty("REVIER_BENCH")) {
            QSKIP("REVIER_BENCH is not set");
        }
        QList<std::pair<QString, QString>> rows;
        const QStringList parts {u"Berg"_s, u"Bach"_s, u"Kirch"_s, u"Feld"_s, u"Grün"_s, u"Neu"_s, u"Ober"_s};
        for (int i = 0; i < 1'000'000; ++i) {
            rows.emplace_back(parts[i % 7] + parts[i / 7 % 7].toLower() + u"straße "_s
                                  + QString::number(i % 5000),
                              u"Flurstück %1"_s.arg(i));
        }
        const auto layer = namedLayer(u"parcels"_s, rows);
        QElapsedTimer timer;
        timer.start();
        const auto index = indexOf({layer});
        qInfo("index of 1,000,000 features: %lld ms", timer.elapsed());
        for (const auto *text : {"b", "berg", "bergbach", "bergbachstrasse 17", "flurstuck 123456", "strasse",
                                 "begrbachstraße", "oberfeldstrase 4999", "tueck"}) {
            timer.start();
            const auto hits = index->find(QString::fromUtf8(text), 20);
            qInfo("search \"%s\": %.3f ms, %zu hits", text, double(timer.nsecsElapsed()) / 1e6, hits.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
