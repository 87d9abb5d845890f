// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showsession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

ShowSession sample()
{
    ShowSession session;
    session.projectPath = u"/data/Plan für alle.revier"_s;
    session.showTitle = u"Bürgerabend"_s;
    session.sceneId = u"scene-3"_s;
    session.parked = true;
    session.begun = QDateTime(QDate(2026, 3, 12), QTime(18, 0, 1), QTimeZone::fromSecondsAheadOfUtc(3600));
    session.elapsedMs = 3'725'250;
    session.minutes.title = session.showTitle;
    session.minutes.begun = session.begun;
    session.minutes.entries.push_back({.kind = MinuteEntry::Kind::Pin,
                                       .time = session.begun,
                                       .sceneId = u"scene-3"_s,
                                       .sceneTitle = u"Frimmersdorf"_s,
                                       .moment = {.year = 2035, .scenario = u"upper"_s, .compare = {}},
                                       .momentText = u"2035"_s,
                                       .places = {{6.5, 51.0}},
                                       .text = u"Hier?"_s,
                                       .color = u"#ff0000"_s});
    session.strokes[u"scene-3"_s] = {{.places = {{6.5, 51}, {6.6, 51.1}}, .color = u"#ff0000"_s, .width = 4},
                                     {.places = {{6.5, 51}}, .color = u"#80ff0000"_s, .width = 2.5}};
    session.strokes[u"scene-1"_s] = {};
    return session;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestShowSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"deep/er/show.session"_s);
        QCOMPARE(readSession(path).error().code, Error::Code::NotFound);
        QVERIFY(saveSession(sample(), path));
        const auto read = readSession(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, sample());
        QVERIFY(clearSession(path));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(clearSession(path)); // nothing to do
    }

    /// The program may be killed at any moment: what is there is whole, the older or the newer one.
    void savingIsAllOrNothing()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"show.session"_s);
        auto session = sample();
        QVERIFY(saveSession(session, path));
        const auto before = bytesOf(path);
        session.sceneId = u"scene-4"_s;
        QVERIFY(saveSession(session, path));
        QVERIFY(bytesOf(path) != before);
        QCOMPARE(readSession(path)->sceneId, u"scene-4"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"show.session"_s});
    }

    void failuresNameTheFile()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        const auto path = folder.filePath(u"file/show.session"_s);
        const auto saved = saveSession(sample(), path);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(u"file"_s), qPrintable(saved.error().message));
    }

    void cutFileIsRefused()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"show.session"_s);
        QVERIFY(saveSession(sample(), path));
        const auto whole = bytesOf(path);
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            write(path, whole.first(length));
            const auto read = readSession(path);
            QVERIFY(!read);
            QVERIFY(read.error().message.contains(u"show.session"_s));
        }
    }

    void hostileValuesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
            QTest::newRow(name) << key << value;
        };
        const auto stroke = [](const QJsonValue &places, const QJsonValue &color, const QJsonValue &width) {
            return QJsonObject {
                {u"s"_s,
                 QJsonArray {QJsonObject {{u"places"_s, places}, {u"color"_s, color}, {u"width"_s, width}}}}};
        };
        const QJsonArray here {QJsonArray {6, 51}};
        row("version", u"revieratlasSession"_s, 2);
        row("relative path", u"project"_s, u"../../secret.revier"_s);
        row("path as list", u"project"_s, QJsonArray());
        row("long path", u"project"_s, u'/' + QString(5000, u'a'));
        row("scene as number", u"scene"_s, 3);
        row("negative time", u"elapsedMs"_s, -1);
        row("endless time", u"elapsedMs"_s, 1e300);
        row("time as text", u"elapsedMs"_s, u"5"_s);
        row("begun", u"begun"_s, u"now"_s);
        row("minutes", u"minutes"_s,
            QJsonObject {{u"entries"_s, QJsonArray {QJsonObject {{u"kind"_s, u"x"_s}}}}});
        row("strokes as list", u"strokes"_s, QJsonObject {{u"s"_s, 5}});
        row("stroke as number", u"strokes"_s, QJsonObject {{u"s"_s, QJsonArray {5}}});
        row("stroke without place", u"strokes"_s, stroke(QJsonArray(), u"#ff0000"_s, 3));
        row("stroke beyond", u"strokes"_s, stroke(QJsonArray {QJsonArray {6, 91}}, u"#ff0000"_s, 3));
        row("stroke too wide", u"strokes"_s, stroke(here, u"#ff0000"_s, 1e9));
        row("stroke without width", u"strokes"_s, stroke(here, u"#ff0000"_s, 0));
        row("stroke of no colour", u"strokes"_s, stroke(here, u"</svg>"_s, 3));
    }

    void hostileValuesAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        auto json = toJson(sample());
        QVERIFY(json.contains(key)); // the row means a key that there is
        json[key] = value;
        const auto read = sessionFromJson(json);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void tooManyStrokesAreRefused()
    {
        QJsonArray strokes;
        for (std::size_t i = 0; i <= ShowSession::kMostStrokes; ++i) {
            strokes.append(QJsonObject {{u"places"_s, QJsonArray {QJsonArray {6, 51}}}, {u"width"_s, 3}});
        }
        auto json = toJson(sample());
        json[u"strokes"_s] = QJsonObject {{u"s"_s, strokes}};
        QVERIFY(!sessionFromJson(json));
        strokes.removeLast();
        json[u"strokes"_s] = QJsonObject {{u"s"_s, strokes}};
        QVERIFY(sessionFromJson(json));
    }

    void hugeFileIsRefused()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"show.session"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(65) << 20U)); // sparse
        const auto read = readSession(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Unsupported);
    }

    void usualPlace()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(usualSessionPath().endsWith(u"/show.session"_s));
        QVERIFY(QDir::isAbsolutePath(usualSessionPath()));
        QStandardPaths::setTestModeEnabled(false);
    }
};

QTEST_GUILESS_MAIN(TestShowSession)
#include "tst_showsession.moc"
