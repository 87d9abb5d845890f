// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocodingsource.h"
#include "map/project.h"

#include <QGeoAddress>
#include <QGeoCodeReply>
#include <QGeoCodingManager>
#include <QGeoRectangle>
#include <QGeoServiceProvider>
#include <QSignalSpy>
#include <QTest>
#include <QtPlugin>

#include <memory>

Q_IMPORT_PLUGIN(GeocodingFactory)

using namespace Qt::StringLiterals;
using revier::GeocodingSource;

namespace {

/// A program that shows the shipped map.
struct Program
{
    explicit Program(const QString &project = revier::shippedProjectPath())
    {
        view.setMap(&map);
        search.setViewController(&view);
        source.setSearch(&search);
        map.setLanguageCode(u"de"_s);
        opened = map.openProject(project);
    }

    revier::MapController map;
    revier::ViewController view;
    revier::SearchController search;
    GeocodingSource source;
    bool opened = false;
};

bool wait(QGeoCodeReply *reply)
{
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000);
}

QString titleOf(const QGeoLocation &location)
{
    return location.extendedAttributes().value(u"title"_s).toString();
}

const QGeoCoordinate kGrevenbroich(51.09, 6.58);

} // namespace

/// The plugin as a program sees it that knows Qt Location and nothing of this project.
class TestGeocoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<QGeoServiceProvider>(u"revieratlas"_s);
        QCOMPARE(m_provider->error(), QGeoServiceProvider::NoError);
        m_manager = m_provider->geocodingManager();
        QVERIFY2(m_manager != nullptr, qPrintable(m_provider->errorString()));
    }
    void cleanup() { m_provider.reset(); }

    void features();
    void placesByName();
    void limitAndOffset();
    void bounds();
    void addresses();
    void positions();
    void reverse();
    void reverseOutside();
    void errors();
    void nothingFound();
    void abort();
    void anotherMap();
    void theMapCloses();

private:
    std::unique_ptr<QGeoServiceProvider> m_provider;
    QGeoCodingManager *m_manager = nullptr;
};

void TestGeocoding::features()
{
    QVERIFY(QGeoServiceProvider::availableServiceProviders().contains(u"revieratlas"_s));
    QCOMPARE(m_provider->geocodingFeatures(),
             QGeoServiceProvider::OfflineGeocodingFeature | QGeoServiceProvider::ReverseGeocodingFeature);
    QCOMPARE(m_provider->routingFeatures(), QGeoServiceProvider::NoRoutingFeatures);
    QCOMPARE(m_manager->managerName(), u"revieratlas"_s);
}

void TestGeocoding::placesByName()
{
    const Program program;
    QVERIFY(program.opened);
    QSignalSpy finished(m_manager, &QGeoCodingManager::finished);
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(u"Grevenbroich"_s));
    QVERIFY2(!reply->isFinished(), "the answer comes through the event loop");
    QVERIFY(wait(reply.get()));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QGeoCodeReply::NoError);
    QVERIFY(!reply->locations().isEmpty());
    const auto first = reply->locations().constFirst();
    QVERIFY2(titleOf(first).contains(u"Grevenbroich"_s), qPrintable(titleOf(first)));
    QVERIFY(first.coordinate().distanceTo(kGrevenbroich) < 15'000);
    QVERIFY(first.boundingShape().contains(first.coordinate()));
    QCOMPARE(first.address().city(), u"Grevenbroich"_s);
    QCOMPARE(first.address().county(), u"Rhein-Kreis Neuss"_s);
    QVERIFY(first.address().text().contains(u"Grevenbroich"_s));
    QVERIFY(!first.extendedAttributes().value(u"layer"_s).toString().isEmpty());
}

void TestGeocoding::limitAndOffset()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> all(m_manager->geocode(u"Neuss"_s));
    QVERIFY(wait(all.get()));
    const auto places = all->locations();
    QVERIFY(places.size() > 4);
    const std::unique_ptr<QGeoCodeReply> some(m_manager->geocode(u"Neuss"_s, 2, 1));
    QVERIFY(wait(some.get()));
    QCOMPARE(some->limit(), 2);
    QCOMPARE(some->offset(), 1);
    QCOMPARE(some->locations(), places.mid(1, 2));
    const std::unique_ptr<QGeoCodeReply> none(m_manager->geocode(u"Neuss"_s, 0, 0));
    QVERIFY(wait(none.get()));
    QVERIFY(none->locations().isEmpty());
}

void TestGeocoding::bounds()
{
    const Program program;
    const QGeoRectangle around(kGrevenbroich, 0.1, 0.1);
    const std::unique_ptr<QGeoCodeReply> all(m_manager->geocode(u"Grevenbroich"_s, 1000, 0));
    const std::unique_ptr<QGeoCodeReply> within(m_manager->geocode(u"Grevenbroich"_s, 1000, 0, around));
    QVERIFY(wait(all.get()) && wait(within.get()));
    QList<QGeoLocation> expected;
    for (const auto &place : all->locations()) {
        if (around.contains(place.coordinate())) {
            expected.append(place);
        }
    }
    QVERIFY(!expected.isEmpty() && expected.size() < all->locations().size());
    QCOMPARE(within->locations(), expected);
    QCOMPARE(within->viewport(), QGeoShape(around));
}

void TestGeocoding::addresses()
{
    const Program program;
    QGeoAddress address;
    address.setCity(u"Bergheim"_s);
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(address));
    QVERIFY(wait(reply.get()));
    QVERIFY(!reply->locations().isEmpty());
    QVERIFY(titleOf(reply->locations().constFirst()).contains(u"Bergheim"_s));
    address.setText(u"41515"_s);
    const std::unique_ptr<QGeoCodeReply> byText(m_manager->geocode(address));
    QVERIFY(wait(byText.get()));
    QVERIFY(!byText->locations().isEmpty());
    QCOMPARE(byText->locations().constFirst().address().city(), u"Grevenbroich"_s);
}

void TestGeocoding::positions()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(u"51.09, 6.58"_s));
    QVERIFY(wait(reply.get()));
    QVERIFY(!reply->locations().isEmpty());
    const auto place = reply->locations().constFirst();
    QVERIFY(place.coordinate().distanceTo(kGrevenbroich) < 0.01);
    QCOMPARE(place.address().city(), u"Grevenbroich"_s);
}

void TestGeocoding::reverse()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->reverseGeocode(kGrevenbroich));
    QVERIFY(wait(reply.get()));
    QCOMPARE(reply->error(), QGeoCodeReply::NoError);
    QCOMPARE(reply->locations().size(), 2);
    const auto place = reply->locations().constFirst();
    QCOMPARE(place.coordinate(), kGrevenbroich);
    QCOMPARE(place.address().city(), u"Grevenbroich"_s);
    QCOMPARE(place.address().county(), u"Rhein-Kreis Neuss"_s);
    QCOMPARE(place.extendedAttributes().value(u"ags"_s).toString(), u"05162008"_s);
    QVERIFY(place.boundingShape().contains(kGrevenbroich));
    const auto site = reply->locations().constLast();
    const auto metres = site.extendedAttributes().value(u"metres"_s).toDouble();
    QVERIFY(!titleOf(site).isEmpty());
    QVERIFY(metres > 0 && metres < 10'000);
    // Qt measures on a sphere.
    QVERIFY(std::abs(site.coordinate().distanceTo(kGrevenbroich) - metres) < 0.005 * metres);

    const QGeoRectangle elsewhere(QGeoCoordinate(50, 8), 0.1, 0.1);
    const std::unique_ptr<QGeoCodeReply> none(m_manager->reverseGeocode(kGrevenbroich, elsewhere));
    QVERIFY(wait(none.get()));
    QVERIFY(none->locations().isEmpty());
}

void TestGeocoding::reverseOutside()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->reverseGeocode(QGeoCoordinate(-33.9, 18.4)));
    QVERIFY(wait(reply.get()));
    QCOMPARE(reply->error(), QGeoCodeReply::NoError);
    QVERIFY(reply->locations().isEmpty());
}

void TestGeocoding::errors()
{
    QSignalSpy failed(m_manager, &QGeoCodingManager::errorOccurred);
    const std::unique_ptr<QGeoCodeReply> noMap(m_manager->geocode(u"Neuss"_s));
    QVERIFY(wait(noMap.get()));
    QCOMPARE(noMap->error(), QGeoCodeReply::CommunicationError);
    QVERIFY(!noMap->errorString().isEmpty());
    const Program program;
    const std::unique_ptr<QGeoCodeReply> nothing(m_manager->geocode(u"  "_s));
    QVERIFY(wait(nothing.get()));
    QCOMPARE(nothing->error(), QGeoCodeReply::UnsupportedOptionError);
    const std::unique_ptr<QGeoCodeReply> nowhere(m_manager->reverseGeocode(QGeoCoordinate()));
    QVERIFY(wait(nowhere.get()));
    QCOMPARE(nowhere->error(), QGeoCodeReply::UnsupportedOptionError);
    QCOMPARE(failed.size(), 3);
}

void TestGeocoding::nothingFound()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(u"qqqqxxxxqqqq"_s));
    QVERIFY(wait(reply.get()));
    QCOMPARE(reply->error(), QGeoCodeReply::NoError);
    QVERIFY(reply->locations().isEmpty());
}

void TestGeocoding::abort()
{
    const Program program;
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(u"Neuss"_s));
    QSignalSpy aborted(reply.get(), &QGeoCodeReply::aborted);
    QSignalSpy finished(reply.get(), &QGeoCodeReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(aborted.size(), 1);
    QVERIFY(reply->isFinished());
    const std::unique_ptr<QGeoCodeReply> other(m_manager->geocode(u"Neuss"_s));
    QVERIFY(wait(other.get()));
    QCOMPARE(finished.size(), 1); // with the abortion, and no answer comes later
    QVERIFY(reply->locations().isEmpty());
}

void TestGeocoding::anotherMap()
{
    Program program;
    const std::unique_ptr<QGeoCodeReply> before(m_manager->geocode(u"Grevenbroich"_s));
    QVERIFY(wait(before.get()) && !before->locations().isEmpty());
    QTRY_VERIFY(!program.map.isBusy());
    program.map.openState({}, {});
    const std::unique_ptr<QGeoCodeReply> after(m_manager->geocode(u"Grevenbroich"_s));
    QVERIFY(wait(after.get()));
    QVERIFY(after->locations().isEmpty());
}

void TestGeocoding::theMapCloses()
{
    auto program = std::make_unique<Program>();
    const std::unique_ptr<QGeoCodeReply> reply(m_manager->geocode(u"Neuss"_s));
    QSignalSpy failed(reply.get(), &QGeoCodeReply::errorOccurred);
    QCoreApplication::sendPostedEvents(reply.get()); // it asks, and the map is still being read
    program.reset();
    QVERIFY(wait(reply.get()));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(GeocodingSource::current(), nullptr);
}

QTEST_GUILESS_MAIN(TestGeocoding)
#include "tst_geocoding.moc"
