// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "story/showfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestShowFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// The message of a file that cannot be read.
    [[nodiscard]] QString problemOf(const QString &name) const
    {
        const auto map = readShow(path(name));
        return map ? QString() : map.error().message;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"maps"_s));
        write(u"maps/plan.revier"_s, R"({"revieratlas": 1, "title": "Plan", "layers": []})");
    }

    void isByName()
    {
        QVERIFY(isShowFile(u"a/b.reviershow"_s));
        QVERIFY(isShowFile(u"A.REVIERSHOW"_s));
        QVERIFY(!isShowFile(u"a.revier"_s));
        QVERIFY(!isShowFile(u"reviershow"_s));
    }

    /// What was written is read again, from wherever both files lie.
    void roundTrip()
    {
        auto map = *readProject(path(u"maps/plan.revier"_s));
        ShowScene scene {.id = u"one"_s,
                         .title = LocalizedText(u"Eins"_s, u"One"_s),
                         .text = LocalizedText(u"**Text**"_s),
                         .notes = LocalizedText(u"Notes"_s),
                         .view = {.center = {6.5, 51}, .denominator = 50000},
                         .moment = {},
                         .layers = {},
                         .filters = {},
                         .highlights = {},
                         .picture = path(u"maps/photo.jpg"_s),
                         .pictureSource = {}};
        map.show.title = LocalizedText(u"Show"_s);
        map.show.scenes = {scene};
        QVERIFY(writeShowFile(map, path(u"council.reviershow"_s), path(u"maps/plan.revier"_s)));
        QFile file(path(u"council.reviershow"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto object = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(object[u"revieratlasShow"], QJsonValue(1));
        QCOMPARE(object[u"project"], QJsonValue(u"maps/plan.revier"_s));
        const auto read = readShow(path(u"council.reviershow"_s));
        QVERIFY(read);
        QVERIFY(read->show == map.show);
        QCOMPARE(read->title.in(Language::German), u"Plan"_s);
        QCOMPARE(*projectOfShow(path(u"council.reviershow"_s)), path(u"maps/plan.revier"_s));
        QCOMPARE(*projectOfShow(path(u"maps/plan.revier"_s)), path(u"maps/plan.revier"_s));
    }

    void projectsAreReadToo()
    {
        write(u"shown.revier"_s,
              R"({"revieratlas": 1, "layers": [], "show": {"scenes": [
                  {"id": "a", "view": {"center": [6.5, 51], "scale": 1000}}]}})");
        const auto map = readShow(path(u"shown.revier"_s));
        QVERIFY(map);
        QCOMPARE(map->show.scenes.size(), std::size_t(1));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << "{\"revieratlasShow\": 2, \"project\": \"maps/plan.revier\"}"_ba
                               << u"newer"_s;
        QTest::newRow("no show") << "{\"revieratlas\": 1}"_ba << u"revieratlasShow"_s;
        QTest::newRow("no JSON") << "{\"revieratlasShow\": 1,"_ba << u"1"_s;
        QTest::newRow("no map") << "{\"revieratlasShow\": 1}"_ba << u"project"_s;
        QTest::newRow("missing map") << "{\"revieratlasShow\": 1, \"project\": \"gone.revier\"}"_ba
                                     << u"gone.revier"_s;
        QTest::newRow("wrong map") << "{\"revieratlasShow\": 1, \"project\": \"a.geojson\"}"_ba
                                   << u"a.geojson"_s;
        QTest::newRow("broken scene")
            << "{\"revieratlasShow\": 1, \"project\": \"maps/plan.revier\", \"scenes\": [{\"id\": \"x\"}]}"_ba
            << u"\"x\""_s;
    }

    /// Each names the file and what is wrong with it.
    void problems()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        write(u"wrong.reviershow"_s, content);
        const auto problem = problemOf(u"wrong.reviershow"_s);
        QVERIFY2(problem.contains(u"wrong.reviershow"_s) && problem.contains(words), qPrintable(problem));
    }

    void missingFile()
    {
        QVERIFY(problemOf(u"nothing.reviershow"_s).contains(u"nothing.reviershow"_s));
        QVERIFY(!writeShowFile({}, path(u"no/such/folder.reviershow"_s), path(u"maps/plan.revier"_s)));
    }
};

QTEST_MAIN(TestShowFile)
#include "tst_showfile.moc"
