// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "map/project.h"
#include "profile/siteprofile.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr Point kSite {6.6, 51.0};
constexpr double kHalfSide = 0.4; ///< degrees, of the municipality around the site
constexpr double kPeople = 100'000;

void appendText(FeatureTable &table, std::size_t column, const char *text)
{
    table.columns[column].append(std::string_view(text));
}

Layer layerOf(const QString &id, FeatureTable table)
{
    Layer layer;
    layer.id = id;
    layer.title = id;
    layer.table = std::make_shared<const FeatureTable>(std::move(table));
    return layer;
}

/// Named points, degrees.
Layer points(const QString &id, const std::vector<std::pair<const char *, Point>> &rows)
{
    FeatureTable table;
    table.crs = Crs::wgs84();
    table.fields = {{u"id"_s, Field::Type::Text}, {u"name"_s, Field::Type::Text}};
    table.columns = {Column(Field::Type::Text), Column(Field::Type::Text)};
    for (const auto &[name, place] : rows) {
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition(place);
        appendText(table, 0, name);
        appendText(table, 1, name);
    }
    return layerOf(id, std::move(table));
}

/// One square with people, around \a center.
Layer municipality(Point center)
{
    FeatureTable table;
    table.crs = Crs::wgs84();
    table.fields = {{u"ags"_s, Field::Type::Text},
                    {u"kreis_ags"_s, Field::Type::Text},
                    {u"name"_s, Field::Type::Text},
                    {u"population"_s, Field::Type::Real}};
    table.columns = {Column(Field::Type::Text), Column(Field::Type::Text), Column(Field::Type::Text),
                     Column(Field::Type::Real)};
    table.geometry.beginFeature(GeometryType::Polygon);
    table.geometry.beginPart();
    for (const auto corner : {Point {-1, -1}, Point {1, -1}, Point {1, 1}, Point {-1, 1}, Point {-1, -1}}) {
        table.geometry.addPosition({center.x + kHalfSide * corner.x, center.y + kHalfSide * corner.y});
    }
    appendText(table, 0, "05000000");
    appendText(table, 1, "05000");
    appendText(table, 2, "Musterstadt");
    table.columns[3].append(kPeople);
    return layerOf(u"municipalities"_s, std::move(table));
}

MapStatePtr stateOf(std::vector<Layer> layers)
{
    MapState state;
    state.layers = std::move(layers);
    return std::make_shared<const MapState>(std::move(state));
}

} // namespace

class TestSiteProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Against distances on the ellipsoid by hand: one degree of latitude at 51 degrees is 111,258 m.
    void distancesAndDirections()
    {
        const auto state = stateOf({points(u"sites"_s, {{"site", kSite}, {"twin", kSite}}),
                                    points(u"stations"_s,
                                           {{"north", {6.6, 51.01}},
                                            {"south", {6.6, 50.93}},
                                            {"far", {6.6, 52}},
                                            {"too far", {6.6, 54}}})});
        const auto profile = siteProfile(*state, {u"sites"_s, 0}, Language::English);
        QVERIFY(profile);
        QCOMPARE(profile->title, u"site"_s);
        QCOMPARE(profile->nearest.size(), std::size_t(2));
        QCOMPARE(profile->nearest[0].title, u"twin"_s); // not the site itself
        QCOMPARE(profile->nearest[0].metres, 0.0);
        QCOMPARE(profile->nearest[1].title, u"north"_s);
        QVERIFY(std::abs(profile->nearest[1].metres - 1112.6) < 0.5);
        QVERIFY(std::abs(profile->nearest[1].azimuth) < 1e-6);
        QCOMPARE(profile->around.size(), std::size_t(3)); // twin, north, south: 10 km at most
        QCOMPARE(profile->around[2].title, u"south"_s);
        QVERIFY(std::abs(profile->around[2].metres - 7788) < 2);
        QVERIFY(std::abs(profile->around[2].azimuth - 180) < 1e-6);
    }

    /// What a filter hides is no neighbour, and the profile says that there is a filter.
    void filtersHold()
    {
        auto stations = points(u"stations"_s, {{"north", {6.6, 51.01}}, {"far", {6.6, 51.05}}});
        stations.filter = u"name <> 'north'"_s;
        applyFilter(stations, {});
        QVERIFY(stations.shownFeatures());
        const auto state = stateOf({points(u"sites"_s, {{"site", kSite}}), stations});
        const auto profile = siteProfile(*state, {u"sites"_s, 0}, Language::English);
        QVERIFY(profile);
        QCOMPARE(profile->nearest.size(), std::size_t(1));
        QCOMPARE(profile->nearest[0].title, u"far"_s);
        QCOMPARE(profile->nearest[0].layerTitle, u"stations, filtered"_s);
        QCOMPARE(profile->around.size(), std::size_t(1));
    }

    /// A circle inside one municipality: the people of the share of the area, by hand.
    void peopleOfAShare()
    {
        const auto state = stateOf({points(u"sites"_s, {{"site", kSite}}), municipality(kSite)});
        const auto profile = siteProfile(*state, {u"sites"_s, 0}, Language::English);
        QVERIFY(profile);
        QCOMPARE(profile->municipality, u"Musterstadt"_s);
        QCOMPARE(profile->people.size(), std::size_t(3));
        const auto width = geodesicDistance({6.2, 51}, {7.0, 51});
        const auto height = geodesicDistance({6.6, 50.6}, {6.6, 51.4});
        for (const auto &entry : profile->people) {
            const auto share = std::numbers::pi * entry.radius * entry.radius / (width * height);
            QVERIFY2(std::abs(entry.people / (kPeople * share) - 1) < 0.01,
                     qPrintable(QString::number(entry.people)));
            QVERIFY(entry.coverage > 0.999);
        }
    }

    /// A Kreis lies over its municipalities and has people of its own: it is not what the estimate is made
    /// of.
    void kreiseAreNotMunicipalities()
    {
        auto kreis = municipality(kSite);
        auto table = *kreis.table;
        table.fields[1].name = u"seat"_s;
        kreis.table = std::make_shared<const FeatureTable>(std::move(table));
        const auto far = municipality({kSite.x + 10, kSite.y});
        const auto state = stateOf({points(u"sites"_s, {{"site", kSite}}), kreis, far});
        const auto profile = siteProfile(*state, {u"sites"_s, 0}, Language::English);
        QVERIFY(profile);
        QCOMPARE(profile->people[0].people, 0.0);
        QVERIFY(profile->municipality.isEmpty());
    }

    /// A site on the border: half of the circle is on the map, and this is said.
    void whatIsUnknownIsSaid()
    {
        const auto state =
            stateOf({points(u"sites"_s, {{"site", kSite}}), municipality({kSite.x + kHalfSide, kSite.y})});
        const auto profile = siteProfile(*state, {u"sites"_s, 0}, Language::English);
        QVERIFY(profile);
        QVERIFY(std::abs(profile->people[0].coverage - 0.5) < 0.001);
        const auto none = siteProfile(*stateOf({points(u"sites"_s, {{"site", kSite}})}), {u"sites"_s, 0},
                                      Language::English);
        QVERIFY(none && none->people.empty() && none->municipality.isEmpty());
    }

    void sitesAreFoundByIdAndName()
    {
        const auto state =
            stateOf({points(u"sites"_s, {{"Park Nord", kSite}, {"Park Süd", kSite}, {"Halle", kSite}})});
        const auto find = [&state](const QString &text) { return findSite(state, text, Language::English); };
        QCOMPARE(find(u"Park Nord"_s)->feature, std::size_t(0));
        QCOMPARE(find(u"park süd"_s)->feature, std::size_t(1));
        QCOMPARE(find(u"hal"_s)->feature, std::size_t(2));
        const auto both = find(u"park"_s);
        QVERIFY(!both);
        QVERIFY(both.error().message.contains(u"Park Nord"_s)
                && both.error().message.contains(u"Park Süd"_s));
        QVERIFY(!find(u"qqqqqq"_s));
        QVERIFY(!siteProfile(*state, {u"sites"_s, 99}, Language::English));
        QVERIFY(!siteProfile(*state, {u"gone"_s, 0}, Language::English));
    }

    void directionsOfTheCompass()
    {
        QCOMPARE(compassDirection(0), u"N"_s);
        QCOMPARE(compassDirection(22), u"N"_s);
        QCOMPARE(compassDirection(23), u"NE"_s);
        QCOMPARE(compassDirection(270), u"W"_s);
        QCOMPARE(compassDirection(359.9), u"N"_s);
    }

    /// The shipped sites all have a profile; values against the map: Frimmersdorf lies in Grevenbroich, its
    /// substation is the one beside the former power plant.
    void shippedSites()
    {
        auto loaded = loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {});
        const auto state = std::make_shared<const MapState>(std::move(loaded));
        const auto &layer = state->layers[std::size_t(state->layerIndex(u"digital_parks"))];
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            const auto profile = siteProfile(*state, {layer.id, i}, Language::German);
            QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
            QVERIFY(profile->nearest.size() > 5);
            QVERIFY(!profile->source.isEmpty());
            QVERIFY(std::ranges::is_sorted(profile->nearest, {}, &Neighbour::metres));
            for (const auto &neighbour : profile->nearest) {
                QVERIFY2(!neighbour.source.isEmpty(), qPrintable(neighbour.layerId));
            }
            QVERIFY(profile->people[0].people < profile->people[1].people);
        }
        const auto site = findSite(state, u"digitalpark-frimmersdorf"_s, Language::German);
        QVERIFY(site);
        const auto profile = siteProfile(*state, *site, Language::German);
        QCOMPARE(profile->municipality, u"Grevenbroich"_s);
        const auto has = [&profile](const QString &id) {
            return std::ranges::contains(profile->nearest, id, &Neighbour::layerId);
        };
        for (const auto *id : {"substations", "motorway_interchanges", "rail_stations", "airports", "cities",
                               "gemeinden"}) { // of the last the middle
            QVERIFY2(has(QString::fromLatin1(id)), id);
        }
        QVERIFY(!has(u"kreis_jobs"_s)); // employees of a Kreis are not at one place
    }
};

QTEST_GUILESS_MAIN(TestSiteProfile)
#include "tst_siteprofile.moc"
