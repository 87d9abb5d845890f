// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "map/layertemplate.h"
#include "map/project.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::FeatureTablePtr;
using revier::Language;
using revier::Layer;
using revier::LayerTemplates;
using revier::TemplateFormat;

namespace {

const auto kColumns =
    "id,name,provider,municipality_ags,address,topic,level,format,start_date,end_date,places,link,"
    "source,source_date,grade,precision,lon,lat"_ba;

QByteArray row(const QByteArray &id, const QByteArray &lon, const QByteArray &lat, char separator = ';')
{
    return QByteArrayList {id,         "Kurs " + id, "IHK",        "05362036", "",   "KI",
                           "beginner", "onsite",     "2026-02-03", "",         "20", "",
                           "Kursheft", "2026",       "A",          "address",  lon,  lat}
               .join(separator)
        + "\n";
}

QByteArray withSemicolons(QByteArray text)
{
    return text.replace(',', ';');
}

} // namespace

class TestLayerTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_templates = revier::readTemplates({}, {});
        QVERIFY2(m_templates.errors.isEmpty(), qPrintable(m_templates.errors.join(u'\n')));
        QCOMPARE(m_templates.templates.size(), std::size_t(1));
        QCOMPARE(m_templates.templates[0].columns.join(u',').toUtf8(), kColumns);
    }

    // Each column has a name in both languages, but for those that stand elsewhere on the card.
    void shippedTemplateIsDescribed()
    {
        const auto &form = m_templates.templates[0];
        QStringList known {u"id"_s, u"lon"_s, u"lat"_s, form.layer.titleField};
        for (const auto &field : form.layer.fields) {
            QVERIFY2(form.columns.contains(field.field), qPrintable(field.field));
            known.append(field.field);
            for (const auto &words : field.values) {
                QVERIFY(!words.in(Language::German).isEmpty() && !words.in(Language::English).isEmpty());
            }
        }
        for (const auto &column : form.columns) {
            QVERIFY2(known.contains(column), qPrintable(column));
        }
    }

    void recognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto semicolons = withSemicolons(kColumns);
        QTest::newRow("comma") << u"a.csv"_s << kColumns + "\n" + row("a", "6.95", "50.88", ',');
        QTest::newRow("semicolon, decimal comma")
            << u"b.csv"_s << semicolons + "\n" + row("a", "6,95", "50,88");
        QTest::newRow("semicolon, decimal point")
            << u"c.csv"_s << semicolons + "\n" + row("a", "6.95", "50.88");
        QTest::newRow("byte-order mark, CRLF")
            << u"d.csv"_s
            << "\xEF\xBB\xBF" + (semicolons + "\n" + row("a", "6,95", "50,88")).replace("\n", "\r\n");
        QTest::newRow("tab") << u"e.csv"_s
                             << QByteArray(kColumns).replace(',', '\t') + "\n"
                + row("a", "6,95", "50,88", '\t');
        QTest::newRow("quoted decimal comma")
            << u"f.csv"_s << kColumns + "\n" + row("a", "\"6,95\"", "\"50,88\"", ',');
        QTest::newRow("more columns")
            << u"g.csv"_s << semicolons + ";remark\n" + row("a", "6,95", "50,88").trimmed() + ";x\n";
        QTest::newRow("other order") << u"h.csv"_s
                                     << "lat;lon;" + semicolons.chopped(8) + "\n50,88;6,95;"
                + row("a", "", "").chopped(3) + "\n";
        const auto utf16 = u"\uFEFF"_s + QString::fromUtf8(semicolons + "\n" + row("a", "6,95", "50,88"));
        QTest::newRow("UTF-16") << u"i.csv"_s
                                << QByteArray(reinterpret_cast<const char *>(utf16.utf16()),
                                              2 * utf16.size());
        QTest::newRow("no rows") << u"j.csv"_s << semicolons + "\n";
    }
    void recognised()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const auto table = read(name, bytes);
        QVERIFY(table);
        const auto layer = revier::layerForTable(table, 0, m_templates);
        QCOMPARE(layer.title.in(Language::German), u"Qualifizierung (%1)"_s.arg(name));
        QCOMPARE(layer.title.in(Language::English), u"Training offers (%1)"_s.arg(name));
        QCOMPARE(layer.style, m_templates.templates[0].layer.style);
        QCOMPARE(layer.path, table->path);
        QVERIFY(layer.groupId.isEmpty() && layer.table == table);
        if (table->featureCount() == 0) {
            return;
        }
        for (const auto &problem : table->problems) {
            QFAIL(qPrintable(problem.message));
        }
        const auto position = table->geometry.box(0).center();
        QCOMPARE(position.x, 6.95);
        QCOMPARE(position.y, 50.88);
        QCOMPARE(revier::featureTitle(layer, 0, Language::German), u"Kurs a"_s);
        QCOMPARE(table->value(0, u"municipality_ags").toString(), u"05362036"_s); // a key, no number
    }

    void notRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other table") << u"orte.csv"_s << "name;lon;lat\nNeuss;6,7;51,2\n"_ba;
        QTest::newRow("a column is missing")
            << u"weniger.csv"_s << withSemicolons(kColumns).replace("grade;", "") + "\n";
        QTest::newRow("no position") << u"ohne.csv"_s << kColumns.chopped(8) + "\n";
        QTest::newRow("GeoJSON") << u"ort.geojson"_s
                                 << R"({"type":"Feature","geometry":null,"properties":{"name":"Neuss"}})"_ba;
    }
    void notRecognised()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const auto table = read(name, bytes);
        QVERIFY(table);
        const auto layer = revier::layerForTable(table, 0, m_templates);
        const auto plain = revier::layerForTable(table, 0);
        QCOMPARE(layer.title, plain.title);
        QCOMPARE(layer.style, plain.style);
        QVERIFY(layer.fields.empty());
    }

    void savedTables_data()
    {
        QTest::addColumn<TemplateFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << TemplateFormat::CommaTable << "\xEF\xBB\xBF" + kColumns + "\n";
        QTest::newRow("semicolon") << TemplateFormat::SemicolonTable
                                   << "\xEF\xBB\xBF" + withSemicolons(kColumns) + "\n";
    }
    void savedTables()
    {
        QFETCH(const TemplateFormat, format);
        const auto path = m_folder.filePath(u"vorlage.csv"_s);
        QVERIFY(revier::saveTemplate(shipped(), path, format));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTEST(file.readAll(), "text");
        const auto tables = revier::readFile(path, {}, {});
        QVERIFY(tables);
        QVERIFY(!revier::layerForTable(tables->front(), 0, m_templates).fields.empty());
    }

    void savedGeoJson()
    {
        const auto path = m_folder.filePath(u"vorlage.geojson"_s);
        QVERIFY(revier::saveTemplate(shipped(), path, TemplateFormat::GeoJson));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto text = file.readAll();
        const auto json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json[u"fields"].toArray().size(), 16);
        QCOMPARE(json[u"features"].toArray().size(), 1);
        QCOMPARE(json[u"features"][0][u"properties"].toObject().size(), 16);
        QVERIFY(!json.contains(u"revieratlas")); // whose offers they are is the user's to say
        const auto blank = revier::readFile(path, {}, {});
        QVERIFY(blank && blank->front()->problems.size() == 1); // no geometry yet
        QVERIFY(!revier::layerForTable(blank->front(), 0, m_templates).fields.empty());
        text.replace("\"geometry\": null", R"("geometry": {"type": "Point", "coordinates": [6.95, 50.88]})");
        const auto table = read(u"angebote.geojson"_s, text.replace("\"name\": null", "\"name\": \"Kurs\""));
        QVERIFY(table && table->problems.empty());
        const auto layer = revier::layerForTable(table, 0, m_templates);
        QCOMPARE(layer.title.in(Language::English), u"Training offers (angebote.geojson)"_s);
        QCOMPARE(revier::featureTitle(layer, 0, Language::German), u"Kurs"_s);
    }

    void columnsWithSeparatorsAreQuoted()
    {
        Layer layer;
        layer.path = m_folder.filePath(u"form/form.csv"_s);
        QVERIFY(QDir(m_folder.path()).mkpath(u"form"_s));
        QFile form(layer.path);
        QVERIFY(form.open(QIODevice::WriteOnly));
        form.write("name,\"a;b\",\"say \"\"hi\"\"\"\n");
        form.close();
        const auto path = m_folder.filePath(u"own.csv"_s);
        QVERIFY(revier::saveTemplate(layer, path, TemplateFormat::SemicolonTable));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "\xEF\xBB\xBFname;\"a;b\";\"say \"\"hi\"\"\"\n"_ba);
        const auto geoJson = m_folder.filePath(u"own.geojson"_s);
        QVERIFY(revier::saveTemplate(layer, geoJson, TemplateFormat::GeoJson));
        QFile saved(geoJson);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(saved.readAll()).object();
        QVERIFY(!json.contains(u"fields"));
        QVERIFY(json[u"features"][0][u"properties"].toObject().contains(u"say \"hi\""));
    }

    void whereNothingCanBeSaved()
    {
        const auto nowhere =
            revier::saveTemplate(shipped(), m_folder.filePath(u"no/where.csv"_s), TemplateFormat::CommaTable);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Error::Code::WriteFailed);
        QVERIFY(nowhere.error().message.contains(u"where.csv"_s));
        const auto itself = revier::saveTemplate(shipped(), shipped().path, TemplateFormat::SemicolonTable);
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, Error::Code::InvalidArgument);
        Layer gone;
        gone.path = m_folder.filePath(u"gone.csv"_s);
        const auto missing =
            revier::saveTemplate(gone, m_folder.filePath(u"x.csv"_s), TemplateFormat::CommaTable);
        QVERIFY(!missing);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.csv"_s)));
    }

    void brokenTemplatesAreReported()
    {
        Layer gone;
        gone.path = m_folder.filePath(u"gone.csv"_s);
        const auto templates = revier::readTemplates({gone, shipped()}, {});
        QCOMPARE(templates.templates.size(), std::size_t(1));
        QCOMPARE(templates.errors.size(), 1);
        QVERIFY2(templates.errors[0].contains(u"gone.csv"_s), qPrintable(templates.errors[0]));
    }

private:
    [[nodiscard]] const Layer &shipped() const { return m_templates.templates[0].layer; }
    [[nodiscard]] FeatureTablePtr read(const QString &name, const QByteArray &bytes) const
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return nullptr;
        }
        file.close();
        const auto tables = revier::readFile(path, {}, {});
        return tables ? tables->front() : nullptr;
    }
    QTemporaryDir m_folder;
    LayerTemplates m_templates;
};

QTEST_GUILESS_MAIN(TestLayerTemplate)

#include "tst_layertemplate.moc"
