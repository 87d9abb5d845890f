// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/diagnosis.h"

#include "towns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::doctor::Finding;

using Kind = Finding::Kind;
using Certainty = Finding::Certainty;
using Severity = Finding::Severity;

/// Each way in which files are wrong is found, by where things lie and what is in them; and nothing else is.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void geoJsonInOtherSystems_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<bool>("swapped");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("inForce");
        QTest::newRow("UTM 32") << u"EPSG:25832"_s << false << int(Kind::ContradictedCrs) << true;
        QTest::newRow("UTM 32 with zone") << u"EPSG:4647"_s << false << int(Kind::ContradictedCrs) << true;
        QTest::newRow("GK 2") << u"EPSG:31466"_s << false << int(Kind::ContradictedCrs) << true;
        QTest::newRow("GK 3") << u"EPSG:31467"_s << false << int(Kind::ContradictedCrs) << true;
        QTest::newRow("UTM 33") << u"EPSG:25833"_s << false << int(Kind::ContradictedCrs) << false;
        QTest::newRow("UTM 33 with zone") << u"EPSG:5650"_s << false << int(Kind::ContradictedCrs) << false;
        QTest::newRow("web mercator") << u"EPSG:3857"_s << false << int(Kind::ContradictedCrs) << false;
        QTest::newRow("LCC Germany") << u"EPSG:5243"_s << false << int(Kind::ContradictedCrs) << false;
        QTest::newRow("latitude first") << u"EPSG:4326"_s << true << int(Kind::SwappedAxes) << false;
        QTest::newRow("north first, UTM 32") << u"EPSG:25832"_s << true << int(Kind::SwappedAxes) << false;
        QTest::newRow("north first, GK 2") << u"EPSG:31466"_s << true << int(Kind::SwappedAxes) << false;
    }
    void geoJsonInOtherSystems()
    {
        QFETCH(const QString, crs);
        QFETCH(const bool, swapped);
        QFETCH(const int, kind);
        QFETCH(const bool, inForce);
        for (const bool named : {true, false}) {
            const auto table = towns::read(towns::geoJson(folder(), towns::positions(crs, swapped), named));
            QVERIFY(table);
            const auto diagnosis = towns::examine(*table);
            const auto *finding = towns::find(diagnosis, Kind(kind));
            QVERIFY(finding);
            QCOMPARE(finding->inForce, inForce);
            QCOMPARE(finding->severity, inForce ? Severity::Warning : Severity::Error);
            QCOMPARE(finding->certainty, named ? Certainty::Certain : Certainty::Likely);
            QVERIFY(finding->evidence.size() >= 2);
            QVERIFY(!finding->explanation.isEmpty() && !finding->wayOut.isEmpty());
            QVERIFY(finding->remedy);
            const auto mended = revier::doctor::apply(*table, *finding->remedy);
            QVERIFY2(mended, mended ? "" : qPrintable(mended.error().message));
            const auto p = towns::firstLonLat(**mended);
            QVERIFY2(std::hypot(p.x - 6.69, p.y - 51.20) < 1e-4, qPrintable(crs));
            QCOMPARE(towns::examine(**mended).seriousCount(), std::size_t(0));
        }
    }

    void namesTellWhatNumbersCannot_data()
    {
        QTest::addColumn<QString>("isIn");
        QTest::addColumn<QString>("says");
        QTest::newRow("UTM 32 says 33") << u"EPSG:25832"_s << u"EPSG:25833"_s; // then in Saxony
        QTest::newRow("GK 2 says LCC") << u"EPSG:31466"_s << u"EPSG:31467"_s;
    }
    void namesTellWhatNumbersCannot()
    {
        QFETCH(const QString, isIn);
        QFETCH(const QString, says);
        const auto table = towns::read(towns::shape(folder(), towns::positions(isIn), says.toLatin1()));
        QVERIFY(table);
        QCOMPARE(table->declaredCrs.code(), says);
        const auto diagnosis = towns::examine(*table);
        QVERIFY(!diagnosis.findings.empty());
        const auto &finding = diagnosis.findings.front();
        QVERIFY(finding.kind == Kind::MisplacedNames || finding.kind == Kind::ContradictedCrs);
        QCOMPARE(finding.certainty, Certainty::Certain);
        QVERIFY(finding.remedy);
        QCOMPARE(finding.remedy->crs, isIn);
        QVERIFY(finding.move && finding.move->median > 100'000);
        QVERIFY(finding.evidence.join(u'\n').contains(u"6 of 6 place names fit"_s));
        QVERIFY(finding.evidence.join(u'\n').contains(u"0 of 6 place names fit"_s));
    }

    /// Without names nobody can tell Saxony from the Rhineland: then there is no alarm.
    void withoutNamesNoAlarm()
    {
        const auto table =
            towns::read(towns::shape(folder(), towns::positions(u"EPSG:25832"_s), "EPSG:25833", false));
        QVERIFY(table);
        QCOMPARE(towns::examine(*table).findings.size(), std::size_t(0));
    }

    void zoneInFront()
    {
        const auto table =
            towns::read(towns::shape(folder(), towns::positions(u"EPSG:4647"_s), "EPSG:25832", false));
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::ContradictedCrs);
        QVERIFY(finding && finding->remedy);
        QCOMPARE(finding->remedy->crs, u"EPSG:4647"_s);
        QCOMPARE(finding->severity, Severity::Error);
    }

    void withoutPrj_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::newRow("GK 2") << u"EPSG:31466"_s;
        QTest::newRow("GK 3") << u"EPSG:31467"_s;
        QTest::newRow("UTM 32") << u"EPSG:25832"_s;
        QTest::newRow("degrees") << u"EPSG:4326"_s;
    }
    void withoutPrj()
    {
        QFETCH(const QString, crs);
        const auto table = towns::read(towns::shape(folder(), towns::positions(crs), {}, false));
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::MissingCrs);
        QVERIFY(finding && finding->remedy);
        QCOMPARE(finding->remedy->crs, crs);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY(finding->inForce);
        QVERIFY(finding->evidence.join(u'\n').contains(u"in North Rhine-Westphalia"_s));
    }

    void wrongPrj_data()
    {
        QTest::addColumn<QByteArray>("prj");
        QTest::addColumn<QString>("differs");
        QTest::newRow("other meridian")
            << towns::utmPrj("ETRS_1989_UTM_Zone_32N", 15) << u"central meridian"_s;
        QTest::newRow("zone in front")
            << towns::utmPrj("ETRS_1989_UTM_Zone_32N", 9, 32'500'000) << u"false easting"_s;
        QTest::newRow("other name of the same")
            << towns::utmPrj("ETRS89 / UTM zone 32N", 15) << u"central meridian"_s;
        QTest::newRow("a code, too") << towns::utmPrj("ETRS_1989_UTM_Zone_32N", 15, 500'000,
                                                      ",AUTHORITY[\"EPSG\",\"25832\"]")
                                     << u"central meridian"_s;
    }
    /// It looks right by its name, and only by that.
    void wrongPrj()
    {
        QFETCH(const QByteArray, prj);
        QFETCH(const QString, differs);
        const auto table = towns::read(towns::shape(folder(), towns::positions(u"EPSG:25832"_s), prj));
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::CrsNameConflict);
        QVERIFY(finding);
        QCOMPARE(finding->certainty, Certainty::Certain);
        QVERIFY(finding->remedy);
        QCOMPARE(finding->remedy->crs, u"EPSG:25832"_s);
        QVERIFY2(finding->evidence.join(u'\n').contains(differs), qPrintable(finding->evidence.join(u'\n')));
        const auto mended = revier::doctor::apply(*table, *finding->remedy);
        QVERIFY(mended);
        const auto p = towns::firstLonLat(**mended);
        QVERIFY(std::hypot(p.x - 6.69, p.y - 51.20) < 1e-4);
    }

    void rightPrj_data()
    {
        QTest::addColumn<QByteArray>("prj");
        QTest::newRow("ESRI") << towns::utmPrj("ETRS_1989_UTM_Zone_32N", 9);
        QTest::newRow("a name of one's own") << towns::utmPrj("Lagesystem der Stadt", 9);
        QTest::newRow("with code") << towns::utmPrj("ETRS_1989_UTM_Zone_32N", 9, 500'000,
                                                    ",AUTHORITY[\"EPSG\",\"25832\"]");
        QTest::newRow("code") << "EPSG:25832"_ba;
    }
    void rightPrj()
    {
        QFETCH(const QByteArray, prj);
        const auto table = towns::read(towns::shape(folder(), towns::positions(u"EPSG:25832"_s), prj));
        QVERIFY(table);
        QCOMPARE(towns::examine(*table).findings.size(), std::size_t(0));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("texts");
        QTest::addColumn<QString>("readAs");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("certainty");
        const auto wrong = [](const char *name, const char *text, const char *readAs, const char *encoding,
                              Certainty certainty) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(readAs)
                                << QString::fromLatin1(encoding) << int(certainty);
        };
        wrong("UTF-8 as 1252", "JÃ¼chen", "windows-1252", "UTF-8", Certainty::Certain);
        wrong("a street", "LindenstraÃŸe", "windows-1252", "UTF-8", Certainty::Likely);
        wrong("1252 as CP850", "H³rth", "CP850", "windows-1252", Certainty::Certain);
        wrong("CP850 as 1252", "K”ln", "windows-1252", "CP850", Certainty::Certain);
        wrong("a word",
              "Gewerbe, Fl\xC3\xB5"
              "che 3",
              "CP850", "windows-1252", Certainty::Certain);
    }
    void encodings()
    {
        QFETCH(const QByteArray, texts);
        QFETCH(const QString, readAs);
        QFETCH(const QString, encoding);
        QFETCH(const int, certainty);
        const auto table = withProperties({"\"name\":\"" + texts + '"', "\"name\":\"Neuss\""});
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::WrongEncoding);
        QVERIFY(finding && finding->remedy);
        QCOMPARE(finding->remedy->readAs, readAs);
        QCOMPARE(finding->remedy->encoding, encoding);
        QCOMPARE(int(finding->certainty), certainty);
        const auto mended = revier::doctor::apply(*table, *finding->remedy);
        QVERIFY(mended);
        QCOMPARE((*mended)->value(1, u"name").toString(), u"Neuss"_s);
        QVERIFY(!towns::find(towns::examine(**mended), Kind::WrongEncoding));
    }

    void goodTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto *text :
             {"Jüchen", "Æbleø", "café – „Größe“", "São Paulo", "Łódź", "東京", "10 m³", "±5 °C", "Ã"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void goodTexts()
    {
        QFETCH(const QByteArray, text);
        const auto table = withProperties({"\"name\":\"" + text + '"'});
        QVERIFY(table);
        QCOMPARE(towns::examine(*table).findings.size(), std::size_t(0));
    }

    void lostCharacters()
    {
        const auto table =
            withProperties({"\"name\":\"H?rth\"", "\"name\":\"Wer kommt?\"", "\"name\":\"a?b\""});
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::LostCharacters);
        QVERIFY(finding);
        QCOMPARE(finding->count, std::size_t(1));
        QCOMPARE(finding->features, std::vector<std::size_t> {0});
        QVERIFY(!finding->remedy);
    }

    void duplicateIds()
    {
        const auto table =
            withProperties({"\"id\":\"a\",\"kreis_id\":\"x\"", "\"id\":\"b\",\"kreis_id\":\"x\"",
                            "\"id\":\"a\",\"kreis_id\":\"x\"", "\"id\":null,\"kreis_id\":\"x\"",
                            "\"id\":null,\"kreis_id\":\"x\""});
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        QCOMPARE(diagnosis.findings.size(), std::size_t(1));
        const auto &finding = diagnosis.findings.front();
        QCOMPARE(finding.kind, Kind::DuplicateIds);
        QCOMPARE(finding.field, u"id"_s);
        QCOMPARE(finding.features, (std::vector<std::size_t> {0, 2}));
    }

    void decimalCommas_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("found"); // -1: nothing, else the severity
        const auto warning = int(Severity::Warning);
        QTest::newRow("numbers") << QStringList {u"1,5"_s, u"2,25"_s, u"-0,75"_s, u"3"_s} << warning;
        QTest::newRow("thousands") << QStringList {u"1.234,5"_s, u"2.000.000,0"_s, u"7,1"_s} << warning;
        QTest::newRow("few") << QStringList {u"1,5"_s, u"2"_s} << int(Severity::Note);
        QTest::newRow("English thousands") << QStringList {u"1,234"_s, u"2,000"_s, u"7,100"_s} << -1;
        QTest::newRow("a word between") << QStringList {u"1,5"_s, u"2,5"_s, u"3,5"_s, u"n.v."_s} << -1;
        QTest::newRow("lists") << QStringList {u"1,5,7"_s, u"2,5,3"_s, u"3,5"_s} << -1;
        QTest::newRow("whole") << QStringList {u"1"_s, u"2"_s, u"3"_s} << -1;
        QTest::newRow("codes") << QStringList {u"05162"_s, u"05362"_s} << -1;
    }
    void decimalCommas()
    {
        QFETCH(const QStringList, values);
        QFETCH(const int, found);
        std::vector<QByteArray> properties;
        for (const auto &value : values) {
            properties.push_back("\"ha\":\"" + value.toUtf8() + '"');
        }
        const auto table = withProperties(properties);
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto *finding = towns::find(diagnosis, Kind::DecimalComma);
        QCOMPARE(finding ? int(finding->severity) : -1, found);
        if (finding) {
            const auto mended = revier::doctor::apply(*table, finding->remedy.value());
            QVERIFY(mended);
            QCOMPARE((*mended)->fields[0].type, revier::Field::Type::Real);
            QCOMPARE((*mended)->value(0, u"ha").toDouble(), revier::doctor::commaNumber(values[0]).value());
        }
    }

    void geometry()
    {
        const auto path = folder().filePath(u"areas.geojson"_s);
        const auto bowTie =
            "{\"type\":\"Polygon\",\"coordinates\":[[[6,51],[7,52],[7,51],[6,52],[6,51]]]}"_ba;
        const auto clockwise =
            "{\"type\":\"Polygon\",\"coordinates\":[[[6,51],[6,52],[7,52],[7,51],[6,51]]]}"_ba;
        fixtures::write(path,
                        fixtures::featureCollection(fixtures::feature(bowTie) + ','
                                                    + fixtures::feature(clockwise) + ','
                                                    + fixtures::feature("null")));
        const auto table = towns::read(path);
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        QCOMPARE(diagnosis.findings.size(), std::size_t(3));
        QCOMPARE(diagnosis.seriousCount(), std::size_t(1));
        const auto *invalid = towns::find(diagnosis, Kind::InvalidGeometry);
        QVERIFY(invalid && invalid->remedy);
        QCOMPARE(invalid->features, std::vector<std::size_t> {0});
        QVERIFY(invalid->evidence.join(u'\n').contains(u"crosses itself"_s));
        const auto *direction = towns::find(diagnosis, Kind::RingDirection);
        QVERIFY(direction);
        QVERIFY(std::ranges::contains(direction->features, std::size_t(1)));
        const auto *empty = towns::find(diagnosis, Kind::NoGeometry);
        QVERIFY(empty);
        QCOMPARE(empty->features, std::vector<std::size_t> {2});
    }

    void largeFilesAreSampledAndThatIsSaid()
    {
        const auto table = towns::read(towns::geoJson(folder(), towns::positions(u"EPSG:4326"_s)));
        QVERIFY(table);
        const auto diagnosis =
            revier::doctor::examine(*table, towns::places(), {.positions = 3, .rows = 2}, {});
        QCOMPARE(diagnosis.limits.size(), 2);
        QVERIFY(diagnosis.limits[0].contains(u"3 of 6"_s));
        QVERIFY(towns::examine(*table).limits.isEmpty());
    }

    void cancelled()
    {
        const auto table = towns::read(towns::geoJson(folder(), towns::positions(u"EPSG:25832"_s)));
        QVERIFY(table);
        const revier::JobControl stop([] { return true; }, [](double) {});
        QVERIFY(revier::doctor::examine(*table, towns::places(), {}, stop).findings.empty());
    }

private:
    [[nodiscard]] QDir folder() const { return {m_folder->path()}; }

    /// A file of points in NRW with these properties.
    [[nodiscard]] revier::FeatureTablePtr withProperties(const std::vector<QByteArray> &properties) const
    {
        QByteArrayList features;
        for (const auto &members : properties) {
            features.append(fixtures::feature(fixtures::point("6.7,51.1"), "{" + members + "}"));
        }
        const auto path = folder().filePath(u"properties.geojson"_s);
        fixtures::write(path, fixtures::featureCollection(features.join(',')));
        return towns::read(path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
