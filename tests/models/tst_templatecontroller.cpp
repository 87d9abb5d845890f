// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailsmodel.h"
#include "models/templatecontroller.h"
#include "smallmap.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MapController;
using revier::MessageModel;
using revier::TemplateController;

class TestTemplateController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_templates.setMap(&m_map);
    }
    void init()
    {
        m_map.setLanguageCode(u"de"_s);
        m_map.messages()->clear();
    }

    // The project "small" has no form, so that the shipped one is saved.
    void savesWhatTheNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("geoJson");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<QByteArray>("begins");
        const auto table = "\xEF\xBB\xBFid;name;provider"_ba;
        const auto json = "{\n\"type\": \"FeatureCollection\""_ba;
        QTest::newRow("table") << u"a.csv"_s << false << u"a.csv"_s << table;
        QTest::newRow("capitals") << u"b.CSV"_s << false << u"b.CSV"_s << table;
        QTest::newRow("no suffix") << u"c"_s << false << u"c.csv"_s << table;
        QTest::newRow("other suffix") << u"d.2026"_s << false << u"d.2026.csv"_s << table;
        QTest::newRow("GeoJSON typed") << u"e.geojson"_s << false << u"e.geojson"_s << json;
        QTest::newRow("JSON typed") << u"f.json"_s << false << u"f.json"_s << json;
        QTest::newRow("GeoJSON chosen") << u"g.csv"_s << true << u"g.geojson"_s << json;
        QTest::newRow("GeoJSON chosen, no suffix") << u"h"_s << true << u"h.geojson"_s << json;
    }
    void savesWhatTheNameSays()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, geoJson);
        QFETCH(const QString, saved);
        QFETCH(const QByteArray, begins);
        QSignalSpy spy(&m_templates, &TemplateController::saved);
        m_templates.save(QUrl::fromLocalFile(m_folder.filePath(name)), geoJson);
        QCOMPARE(m_map.messages()->count(), 0);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst()[0].toString(), m_folder.filePath(saved));
        QFile file(m_folder.filePath(saved));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void englishTablesHaveCommas()
    {
        m_map.setLanguageCode(u"en"_s);
        m_templates.save(QUrl::fromLocalFile(m_folder.filePath(u"english.csv"_s)));
        QFile file(m_folder.filePath(u"english.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFid,name,provider"));
    }

    // The dialog asked about the name chosen, and about no other.
    void onlyTheChosenFileIsReplaced()
    {
        const auto path = m_folder.filePath(u"mine.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const QSignalSpy spy(&m_templates, &TemplateController::saved);
        m_templates.save(QUrl::fromLocalFile(m_folder.filePath(u"mine"_s)));
        QCOMPARE(spy.size(), 0);
        QVERIFY2(message().contains(u"mine.csv exists already"_s), qPrintable(message()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine"_ba);
        file.close();
        m_templates.save(QUrl::fromLocalFile(path));
        QCOMPARE(spy.size(), 1);
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << QUrl::fromLocalFile(m_folder.filePath(u"no/folder.csv"_s))
                                   << u"folder.csv"_s;
        QTest::newRow("not local") << QUrl(u"https://example.org/a.csv"_s) << u"local file"_s;
        QTest::newRow("nothing") << QUrl() << u"local file"_s;
        QTest::newRow("over the template")
            << QUrl::fromLocalFile(QStringLiteral(PROJECT_DATA "/education/template.csv"))
            << u"template itself"_s;
    }
    void failuresAreSaid()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, says);
        const QSignalSpy spy(&m_templates, &TemplateController::saved);
        m_templates.save(url);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(m_map.messages()->count(), 1);
        QVERIFY2(message().contains(says), qPrintable(message()));
    }

    // From the empty form to a layer: saved, filled in by hand with a row too few, opened.
    void savedFormsOpenAsOffers()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        const auto path = m_folder.filePath(u"angebote.csv"_s);
        m_templates.save(QUrl::fromLocalFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(
            "a;Kurs A;IHK;05362036;;KI;beginner;onsite;2026-02-03;;20;;Heft;2026;A;address;6,95;50,88\n"
            "b;Kurs B;IHK;05362036;;KI;expert;online;;;;;Heft;2026;A;address;;50,88\n"
            "c;Kurs C;IHK;05362036;;KI;expert;online;;;;;Heft;2026;A;address;;\n");
        file.close();
        map.openUrls({QUrl::fromLocalFile(path)});
        QVERIFY(smallmap::waitUntilRead(map));
        const auto state = map.document()->snapshot();
        QCOMPARE(state->layers.front().title.in(revier::Language::German),
                 u"Qualifizierung (angebote.csv)"_s);
        QCOMPARE(state->layers.front().table->featureCount(), std::size_t(3));
        revier::ViewController view;
        view.setMap(&map);
        revier::DetailsModel details;
        details.setViewController(&view);
        view.select({.layerId = state->layers.front().id, .feature = 0});
        QCOMPARE(details.title(), u"Kurs A"_s);
        const auto text = details.text().split(u'\n'); // codes in words, keys as they stand
        for (const auto &line : {u"Niveau: Einstieg"_s, u"Form: vor Ort"_s, u"Beginn: 03.02.2026"_s,
                                 u"Plätze: 20"_s, u"Amtlicher Gemeindeschlüssel: 05362036"_s}) {
            QVERIFY2(text.contains(line), qPrintable(details.text()));
        }
        QCOMPARE(map.messages()->count(), 1);
        const auto said = map.messages()->index(0).data(MessageModel::TextRole).toString();
        QVERIFY2(said.startsWith(u"angebote.csv: 2 row"_s), qPrintable(said));
        QVERIFY2(said.contains(u"(row 3: lon; 4: lon, lat)"_s), qPrintable(said));
    }

    // In GeoJSON an offer without geometry is no slip for the format, but it is for a form of offers.
    void blankGeoJsonIsWarnedAbout()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        const auto path = m_folder.filePath(u"leer.geojson"_s);
        m_templates.save(QUrl::fromLocalFile(path));
        map.openUrls({QUrl::fromLocalFile(path)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(map.messages()->count(), 1);
        QVERIFY(
            map.messages()->index(0).data(MessageModel::TextRole).toString().startsWith(u"leer.geojson: "_s));
    }

private:
    [[nodiscard]] QString message()
    {
        return m_map.messages()->index(0).data(MessageModel::TextRole).toString();
    }
    QTemporaryDir m_folder;
    MapController m_map;
    TemplateController m_templates;
};

QTEST_GUILESS_MAIN(TestTemplateController)

#include "tst_templatecontroller.moc"
