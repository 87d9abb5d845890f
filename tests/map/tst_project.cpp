// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "style/featuresymbols.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::FieldInfo;
using revier::Language;
using revier::Layer;
using revier::MapState;

namespace {

/// The fields that a layer cannot do without, with the place where it names them.
QList<std::pair<QString, QString>> namedFields(const Layer &layer)
{
    QList<std::pair<QString, QString>> names {{u"titleField"_s, layer.titleField},
                                              {u"categoryField"_s, layer.style.categoryField},
                                              {u"uncertaintyField"_s, layer.style.uncertaintyField}};
    if (layer.style.labels) {
        names.append({u"labels"_s, layer.style.labels->field});
    }
    if (layer.style.proportional) {
        names.append({u"proportional"_s, layer.style.proportional->field});
    }
    names.removeIf(
        [](const auto &name) { return name.second.isEmpty() || name.second == revier::kSeriesField; });
    return names;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto state = revier::readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
        m_shipped = revier::loadTables(*state, {});
        QVERIFY(m_folder.isValid());
    }

    void shippedLayers_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_shipped.layers.size(); ++i) {
            QTest::newRow(qPrintable(m_shipped.layers[i].id)) << int(i);
        }
    }
    void shippedLayers()
    {
        QFETCH(const int, index);
        const auto &layer = m_shipped.layers[std::size_t(index)];
        QVERIFY2(QFileInfo::exists(layer.path), qPrintable(layer.path));
        QVERIFY2(layer.table, qPrintable(layer.error));
        QVERIFY(layer.table->featureCount() > 0);
        QVERIFY(layer.table->crs.isValid());
        QVERIFY(m_shipped.group(layer.groupId) != nullptr);
        QVERIFY(!layer.attribution.isEmpty());
        for (const auto language : {Language::German, Language::English}) {
            QVERIFY(!layer.title.in(language).isEmpty());
            for (const auto &[place, field] : namedFields(layer)) {
                QVERIFY2(revier::localizedField(*layer.table, field, language) >= 0,
                         qPrintable(u"%1: %2"_s.arg(place, field)));
            }
            for (const auto &info : layer.fields) {
                QVERIFY2(isKnownField(info, language), qPrintable(info.field));
            }
            for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
                QVERIFY2(!featureTitle(layer, i, language).isEmpty(), qPrintable(QString::number(i)));
            }
        }
    }

    void shippedFieldsHaveLabels_data() { shippedLayers_data(); }
    void shippedFieldsHaveLabels()
    {
        QFETCH(const int, index);
        const auto &layer = m_shipped.layers[std::size_t(index)];
        QSet<QString> seen;
        for (const auto &info : layer.fields) {
            QVERIFY2(!info.field.isEmpty() && !seen.contains(info.field), qPrintable(info.field));
            seen.insert(info.field);
            if (info.role == FieldInfo::Role::Value || info.role == FieldInfo::Role::Date) {
                QVERIFY2(!info.label.isEmpty(), qPrintable(info.field));
            }
        }
    }

    // A value without a category is drawn as "other": for the shipped data that would be an oversight.
    void shippedCategoriesCoverTheData_data() { shippedLayers_data(); }
    void shippedCategoriesCoverTheData()
    {
        QFETCH(const int, index);
        const auto &layer = m_shipped.layers[std::size_t(index)];
        QSet<QString> known;
        for (const auto &category : layer.style.categories) {
            QVERIFY(!category.label.isEmpty());
            for (const auto &value : category.values) {
                QVERIFY2(!known.contains(value), qPrintable(value));
                known.insert(value);
            }
        }
        for (std::size_t i = 0; !known.isEmpty() && i < layer.table->featureCount(); ++i) {
            const auto value = layer.table->value(i, layer.style.categoryField).toString();
            const bool other = value.isEmpty() || value == u"not_documented";
            QVERIFY2(known.contains(value) || (other && !layer.style.label.isEmpty()), qPrintable(value));
        }
    }

    void shippedProject()
    {
        QCOMPARE(m_shipped.title.in(Language::German), u"Digitalparks im Rheinischen Revier"_s);
        QVERIFY(m_shipped.title.in(Language::English) != m_shipped.title.in(Language::German));
        QVERIFY(!m_shipped.homeExtent.isEmpty());
        // Grevenbroich-Frimmersdorf and Bedburg must be in it.
        QVERIFY(m_shipped.homeExtent.contains({6.577, 51.057}));
        QVERIFY(m_shipped.homeExtent.contains({6.675, 51.0}));
        for (const auto &group : m_shipped.groups) {
            const auto uses = std::ranges::count(m_shipped.layers, group.id, &Layer::groupId);
            QVERIFY2(uses > 0 && !group.title.isEmpty(), qPrintable(group.id));
        }
        QVERIFY(QFileInfo::exists(revier::shippedProjectPath()));
    }

    void brokenProjects_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("says");
        using enum Error::Code;
        const auto row = [](const char *name, const char *json, Error::Code code, const char *says) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << code << QString::fromUtf8(says);
        };
        const auto layer = [&row](const char *name, const QByteArray &text, const char *says) {
            row(name, "{'revieratlas': 1, 'groups': [{'id': 'g'}], 'layers': [" + text + "]}", Corrupt, says);
        };
        row("empty", "", Corrupt, "line 1, column 1");
        row("a comma too many", "{\n  'revieratlas': 1,\n  'layers': [1, ]\n}\n", Corrupt,
            "line 3, column 1");
        row("cut off", "{'revieratlas': 1, 'layers': [", Corrupt, "line 1");
        row("no project", "{'type': 'FeatureCollection'}", Unsupported, "revieratlas");
        row("a list", "[1, 2]", Unsupported, "revieratlas");
        row("newer", "{'revieratlas': 99}", Unsupported, "99");
        layer("no id", "{'file': 'a.geojson'}", "\"id\"");
        layer("no file", "{'id': 'a'}", "\"file\"");
        layer("no layer", "'a'", "\"id\"");
        layer("twice", "{'id': 'a', 'file': 'a'}, {'id': 'a', 'file': 'b'}", "\"a\"");
        layer("style", "{'id': 'a', 'file': 'a', 'style': {'colour': 'red'}}", "\"colour\"");
        layer("symbol", "{'id': 'a', 'file': 'a', 'style': {'symbol': {'fill': 'rot'}}}", "\"a\"");
        layer("group", "{'id': 'a', 'file': 'a', 'group': 'h'}", "\"h\"");
        layer("kind of series", "{'id': 'a', 'file': 'a', 'series': {'kind': 'oracle'}}", "\"kind\"");
        layer("field set", "{'id': 'a', 'file': 'a', 'fields': ['origin']}", "\"origin\"");
    }
    void brokenProjects()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const auto path = write(u"broken.revier"_s, json);
        const auto state = revier::readProject(path);
        QVERIFY(!state);
        QTEST(state.error().code, "code");
        QVERIFY2(state.error().message.contains(says), qPrintable(state.error().message));
        QVERIFY2(state.error().message.startsWith(path), qPrintable(state.error().message));
    }

    void missingProject()
    {
        const auto path = m_folder.filePath(u"nothing.revier"_s);
        const auto state = revier::readProject(path);
        QVERIFY(!state);
        QCOMPARE(state.error().code, Error::Code::NotFound);
        QVERIFY(state.error().message.contains(path));
    }

    void smallProject()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"data"_s));
        write(u"data/p.geojson"_s, "{'type': 'Point', 'coordinates': [6.7, 51.1]}");
        const auto path =
            write(u"small.revier"_s,
                  "{'revieratlas': 1, 'extent': [6, 50, 7, 51],"
                  "'fieldSets': {'origin': [{'field': 'source', 'role': 'source'}, {'field': 'grade', "
                  "'role': 'grade'}]},"
                  "'groups': [{'id': 'g', 'title': {'de': 'Gruppe', 'en': 'Group'}, 'visible': false, "
                  "'expanded': false}],"
                  "'layers': [{'id': 'below', 'group': 'g', 'file': 'missing.geojson', 'opacity': 4},"
                  "{'id': 'p', 'file': 'data/../data/p.geojson', 'visible': false, 'opacity': 0.25,"
                  "'minScale': 1000, 'maxScale': 10, 'licence': 'CC0',"
                  "'fields': [{'field': 'n', 'unit': 'kV', 'role': 'date'}, 'origin']}]}");
        const auto read = revier::readProject(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->homeExtent.maxX, 7.0);
        QCOMPARE(read->groups.size(), 1);
        QVERIFY(!read->groups[0].visible && !read->groups[0].expanded);
        const auto &p = read->layers[0]; // without a group: above those that have one
        QCOMPARE(p.id, u"p"_s);
        QCOMPARE(p.title.in(Language::German), u"p"_s);
        QCOMPARE(p.path, QDir::cleanPath(m_folder.filePath(u"data/p.geojson"_s)));
        QVERIFY(!p.visible && p.opacity == 0.25 && p.minScale == 1000 && p.maxScale == 10 && !p.table);
        QCOMPARE(p.fields.size(), 3);
        QCOMPARE(p.fields[0].role, FieldInfo::Role::Date);
        QCOMPARE(p.fields[1].role, FieldInfo::Role::Source);
        QCOMPARE(p.fields[2].field, u"grade"_s);
        QCOMPARE(read->layers[1].opacity, 1.0);

        const auto loaded = revier::loadTables(*read, {});
        QVERIFY2(loaded.layers[0].table, qPrintable(loaded.layers[0].error));
        QCOMPARE(loaded.layers[0].table->featureCount(), 1);
        QVERIFY(!loaded.layers[1].table);
        QVERIFY2(loaded.layers[1].error.contains(u"missing.geojson"), qPrintable(loaded.layers[1].error));
    }

    void programmesAndTemplates()
    {
        const auto path = write(u"forms.revier"_s,
                                "{'revieratlas': 1, 'programmes': 'list/../list.json', 'layers': [],"
                                "'templates': [{'id': 'offers', 'file': 'form.csv', 'fields': ["
                                "{'field': 'key', 'role': 'code'},"
                                "{'field': 'level', 'values': {'a': {'de': 'Einstieg', 'en': 'start'}}}]}]}");
        const auto read = revier::readProject(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->programmesPath, m_folder.filePath(u"list.json"_s));
        QVERIFY(read->layers.empty());
        QCOMPARE(read->templates.size(), std::size_t(1));
        QCOMPARE(read->templates[0].path, m_folder.filePath(u"form.csv"_s));
        QCOMPARE(read->templates[0].fields[0].role, FieldInfo::Role::Code);
        QCOMPARE(read->templates[0].fields[1].values[u"a"_s].in(Language::English), u"start"_s);

        const auto wrong = revier::readProject(
            write(u"wrong.revier"_s, "{'revieratlas': 1, 'layers': [], 'templates': [{'id': 'offers'}]}"));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"Templates: "), qPrintable(wrong.error().message));
        const auto types = revier::readProject(
            write(u"types.revier"_s, "{'revieratlas': 1, 'layers': [], 'templates': 7, 'programmes': [1]}"));
        QVERIFY(types && types->templates.empty() && types->programmesPath.isEmpty());
    }

    void aSublayerThatIsNotThere()
    {
        const auto path = write(u"one.geojson"_s, "{'type': 'Point', 'coordinates': [6.7, 51.1]}");
        const auto table = revier::readLayerTable(path, u"roads"_s, {});
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Code::NotFound);
        QVERIFY(table.error().message.contains(u"\"roads\"") && table.error().message.contains(path));
    }

    void cancelledReadingLeavesTheRest()
    {
        auto state = m_shipped;
        for (auto &layer : state.layers) {
            layer.table.reset();
        }
        const revier::JobControl stop([] { return true; }, {});
        const auto stopped = revier::loadTables(state, stop);
        QVERIFY(
            std::ranges::all_of(stopped.layers, [](const auto &l) { return !l.table && l.error.isEmpty(); }));
    }

    void loadingReportsItsProgress()
    {
        auto state = m_shipped;
        state.layers.resize(3);
        for (auto &layer : state.layers) {
            layer.table.reset();
        }
        double last = 0;
        bool forward = true;
        const revier::JobControl control({}, [&](double fraction) {
            forward = forward && fraction >= last;
            last = fraction;
        });
        const auto loaded = revier::loadTables(state, control);
        QVERIFY(forward);
        QVERIFY2(last > 0.99, qPrintable(QString::number(last)));
    }

    /// What is read, written and read again is the same, from any folder.
    void writtenProjectsAreTheSame()
    {
        const auto path = m_folder.filePath(u"copy.revier"_s);
        auto state = *revier::readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        state.view = revier::SavedView {{6.58, 51.09}, 75000};
        state.moment = {.year = 2035, .scenario = u"upper"_s, .compare = u"central"_s};
        state.scenariosPath = revier::shippedDataFolder() + u"/jobs/scenarios.json"_s;
        state.ownScenarios[u"scenarios"_s] = QJsonArray {u"mine"_s};
        QVERIFY(revier::writeProject(state, path));
        const auto copy = revier::readProject(path);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
        QCOMPARE(copy->view, state.view);
        QCOMPARE(copy->moment, state.moment);
        QCOMPARE(copy->scenariosPath, state.scenariosPath);
        QCOMPARE(copy->ownScenarios, state.ownScenarios);
        QCOMPARE(copy->layers.size(), state.layers.size());
        for (std::size_t i = 0; i < state.layers.size(); ++i) {
            QCOMPARE(copy->layers[i].path, state.layers[i].path);
            QCOMPARE(copy->layers[i].fields, state.layers[i].fields);
        }
        const QDir folder(m_folder.path());
        QCOMPARE(revier::projectToJson(*copy, folder), revier::projectToJson(state, folder));
    }

    /// Files beside the project move with it; the shipped ones are found where the program is.
    void pathsAreRelative()
    {
        MapState state;
        state.title = u"Mine"_s;
        Layer own;
        own.id = u"own"_s;
        own.title = u"Own"_s;
        own.path = m_folder.filePath(u"data/own.geojson"_s);
        Layer shipped = own;
        shipped.id = u"shipped"_s;
        shipped.path = revier::shippedDataFolder() + u"/sites/digital_parks.geojson"_s;
        state.layers = {own, shipped};
        const auto json = revier::projectToJson(state, QDir(m_folder.filePath(u"plans"_s)));
        const auto layers = json[u"layers"].toArray();
        QCOMPARE(layers[0][u"file"].toString(), u"../data/own.geojson"_s);
        QCOMPARE(layers[1][u"file"].toString(), u"shipped:sites/digital_parks.geojson"_s);
        const auto moved = revier::projectFromJson(json, QDir(u"/elsewhere/plans"_s));
        QVERIFY(moved);
        QCOMPARE(moved->layers[0].path, u"/elsewhere/data/own.geojson"_s);
        QCOMPARE(moved->layers[1].path, shipped.path);
    }

    void savingKeepsThePreviousVersion()
    {
        const auto path = m_folder.filePath(u"kept.revier"_s);
        MapState state;
        for (const auto *title : {"first", "second", "third"}) {
            state.title = QString::fromLatin1(title);
            QVERIFY(revier::writeProject(state, path));
        }
        QCOMPARE(revier::readProject(path)->title.in(Language::German), u"third"_s);
        QCOMPARE(revier::readProject(path + u'~')->title.in(Language::German), u"second"_s);
    }

    void savingSaysWhyItFailed()
    {
        const auto path = m_folder.filePath(u"no/such/folder/x.revier"_s);
        const auto result = revier::writeProject({}, path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::WriteFailed);
        QVERIFY(result.error().message.contains(path));
    }

    void viewsThatCannotBeAreIgnored()
    {
        QJsonObject json {{u"revieratlas"_s, 1}, {u"title"_s, u"x"_s}};
        for (const auto *view : {R"({"center":[6.5,51],"scale":0})", R"({"center":[6.5],"scale":9})",
                                 R"({"center":[6.5,89],"scale":9})", R"({"center":"x","scale":"y"})", "[]"}) {
            json[u"view"_s] = QJsonDocument::fromJson(view).object();
            QVERIFY(!revier::projectFromJson(json, QDir())->view);
        }
    }

private:
    /// A set of fields serves several layers, and not each of them has all: one must.
    [[nodiscard]] bool isKnownField(const FieldInfo &info, Language language) const
    {
        return std::ranges::any_of(m_shipped.layers, [&](const Layer &layer) {
            return std::ranges::contains(layer.fields, info) && layer.table
                && revier::localizedField(*layer.table, info.field, language) >= 0;
        });
    }

    /// Writes a file with ' for "; returns its path.
    QString write(const QString &name, QByteArray text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.replace('\'', '"')) < 0) {
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
    MapState m_shipped;
};

QTEST_GUILESS_MAIN(TestProject)

#include "tst_project.moc"
