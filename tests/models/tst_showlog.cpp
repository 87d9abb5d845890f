// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcontroller.h"
#include "showmap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// A program with the shipped map and a show, that keeps its session in a file.
struct Program : showmap::Fixture
{
    ShowController show;

    explicit Program(const QString &path)
    {
        show.log()->setPath(path);
        show.setMap(&map);
        show.stageView()->setView(viewAtScale({6.6, 51.0}, 300000, kStageSize));
    }
    [[nodiscard]] bool run()
    {
        show.start();
        return QTest::qWaitFor([this] { return show.count() > 0 && !show.title().isEmpty(); });
    }
    void draw(InkController::Tool tool, QPointF from, QPointF to)
    {
        show.ink()->setTool(tool);
        show.ink()->press(from);
        show.ink()->move(to);
        show.ink()->release();
    }
};

} // namespace

class TestShowLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void minutesNoteWhatHappened();
    void mistakesAreTakenBack();
    void theShowGoesOnAfterAKill();
    void anEndedShowDoesNotGoOn();
    void minutesOutliveTheProgram();
    void aSecondProgramLeavesTheSessionAlone();
    void minutesAreSaved();
    void brokenSessionsAreNamed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestShowLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"show/session.json"_s);
}

void TestShowLog::minutesNoteWhatHappened()
{
    Program p(m_path);
    QVERIFY(p.open());
    QVERIFY(p.run());
    QTRY_VERIFY(!p.show.momentText().isEmpty());
    p.draw(InkController::Tool::Pin, {0.5, 0.5}, {0.5, 0.5});
    p.show.noteQuestion(u"Wer zahlt?"_s);
    p.show.next();
    p.draw(InkController::Tool::Pen, {0.25, 0.5}, {0.75, 0.5});
    const auto &entries = p.show.log()->minutes().entries;
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries[0].kind, MinuteEntry::Kind::Pin);
    QVERIFY(std::abs(entries[0].places[0].x - 6.6) < 1e-6 && std::abs(entries[0].places[0].y - 51) < 1e-6);
    QCOMPARE(entries[0].moment.year, 2030);
    QVERIFY(entries[0].momentText.contains(u"2030"_s));
    QCOMPARE(entries[1].text, u"Wer zahlt?"_s);
    QCOMPARE(entries[1].sceneTitle, p.map.languageCode() == u"en"_s ? u"Title a"_s : u"Titel a"_s);
    QCOMPARE(entries[2].sceneId, u"c"_s);
    QCOMPARE(entries[2].places.size(), 2U);
    p.show.previous();
    p.draw(InkController::Tool::Pin, {0.1, 0.1}, {0.1, 0.1});
    QCOMPARE(p.show.ink()->pins()[1].number, 4); // as in the minutes
    p.show.stop();
    p.show.noteQuestion(u"late"_s);
    QCOMPARE(p.show.log()->count(), 4);
}

void TestShowLog::mistakesAreTakenBack()
{
    Program p(m_path);
    QVERIFY(p.open());
    QVERIFY(p.run());
    p.show.noteQuestion(u"a"_s);
    p.draw(InkController::Tool::Pin, {0.5, 0.5}, {0.5, 0.5});
    p.show.ink()->undo();
    QCOMPARE(p.show.log()->count(), 1);
    p.show.ink()->undo(); // nothing is left to be undone: the question stays
    QCOMPARE(p.show.log()->count(), 1);
    p.draw(InkController::Tool::Pin, {0.5, 0.5}, {0.5, 0.5});
    QCOMPARE(p.show.ink()->pins()[0].number, 2);
}

void TestShowLog::theShowGoesOnAfterAKill()
{
    {
        Program killed(m_path);
        QVERIFY(killed.open());
        QVERIFY(killed.run());
        killed.show.next();
        killed.draw(InkController::Tool::Pen, {0.25, 0.5}, {0.75, 0.5});
        killed.draw(InkController::Tool::Pin, {0.5, 0.25}, {0.5, 0.25});
    } // without stop(): what is on disk is what a kill leaves
    Program p(m_path);
    QVERIFY(p.open());
    p.show.log()->look();
    QVERIFY(p.show.log()->isInterrupted());
    QCOMPARE(p.show.log()->interruptedText(), u"Show"_s);
    p.show.resume();
    QTRY_COMPARE(p.show.sceneId(), u"c"_s);
    QVERIFY(!p.show.log()->isInterrupted());
    QCOMPARE(p.show.ink()->strokes().size(), 1U);
    QCOMPARE(p.show.ink()->pins().size(), 1U);
    QCOMPARE(p.show.ink()->pins()[0].number, 2);
    QCOMPARE(p.show.log()->count(), 2);
    const auto middle = p.show.ink()->strokes()[0].places[0];
    const auto expected = p.show.stageView()->view().toPlane({320, 360});
    QVERIFY(std::hypot(middle.x - expected.x, middle.y - expected.y) < 1);
}

void TestShowLog::anEndedShowDoesNotGoOn()
{
    {
        Program p(m_path);
        QVERIFY(p.open());
        QVERIFY(p.run());
        QVERIFY(QFile::exists(m_path));
        p.show.stop();
        QVERIFY(!QFile::exists(m_path)); // nothing was noted
    }
    Program p(m_path);
    p.show.log()->look();
    QVERIFY(!p.show.log()->isInterrupted());
}

void TestShowLog::minutesOutliveTheProgram()
{
    {
        Program p(m_path);
        QVERIFY(p.open());
        QVERIFY(p.run());
        p.show.noteQuestion(u"Wann?"_s);
        p.show.stop();
    }
    Program p(m_path);
    QVERIFY(p.open());
    p.show.log()->look();
    QVERIFY(!p.show.log()->isInterrupted());
    QCOMPARE(p.show.log()->count(), 1);
    QVERIFY(p.run());
    p.show.noteQuestion(u"Wo?"_s);
    QCOMPARE(p.show.log()->count(), 2);
    p.show.stop();
    p.show.log()->discardMinutes();
    QVERIFY(!QFile::exists(m_path));
}

void TestShowLog::aSecondProgramLeavesTheSessionAlone()
{
    Program first(m_path);
    QVERIFY(first.open());
    QVERIFY(first.run());
    first.show.noteQuestion(u"Wann?"_s);
    Program second(m_path);
    QVERIFY(second.open());
    second.show.log()->look();
    QVERIFY(!second.show.log()->isInterrupted());
    QVERIFY(second.run());
    second.show.stop();
    const auto session = readSession(m_path);
    QVERIFY(session);
    QCOMPARE(session->sceneId, u"a"_s);
    QCOMPARE(session->minutes.entries.size(), 1U);
}

void TestShowLog::minutesAreSaved()
{
    Program p(m_path);
    QVERIFY(p.open());
    QVERIFY(p.run());
    p.draw(InkController::Tool::Pin, {0.5, 0.5}, {0.5, 0.5});
    p.show.noteQuestion(u"Wann?"_s);
    p.show.stop();
    const QSignalSpy saved(p.show.log(), &ShowLog::saved);
    for (const auto &name : {u"minutes.geojson"_s, u"minutes.pdf"_s}) {
        p.show.log()->saveMinutes(&p.map, QUrl::fromLocalFile(m_folder->filePath(name)));
        QTRY_VERIFY_WITH_TIMEOUT(!p.show.log()->isSaving(), 20000);
    }
    QCOMPARE(saved.count(), 2);
    QFile geojson(m_folder->filePath(u"minutes.geojson"_s));
    QVERIFY(geojson.open(QIODevice::ReadOnly));
    const auto object = QJsonDocument::fromJson(geojson.readAll()).object();
    QCOMPARE(object[u"features"].toArray().size(), 2);
    QFile pdf(m_folder->filePath(u"minutes.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    const QSignalSpy failures(p.show.log(), &ShowLog::failed);
    p.show.log()->saveMinutes(&p.map, QUrl::fromLocalFile(m_folder->filePath(u"no/such/folder.pdf"_s)));
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(failures[0][0].toString().contains(u"folder.pdf"_s));
    QCOMPARE(p.show.log()->count(), 2); // nothing is lost
}

void TestShowLog::brokenSessionsAreNamed()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"scene\": [[[[");
    file.close();
    Program p(m_path);
    const QSignalSpy failures(&p.show, &ShowController::failed);
    p.show.log()->look();
    QCOMPARE(failures.count(), 1);
    QVERIFY2(failures[0][0].toString().contains(u"session.json"_s), qPrintable(failures[0][0].toString()));
    QVERIFY(p.open());
    QVERIFY(p.run()); // the show runs all the same
}

QTEST_MAIN(TestShowLog)
#include "tst_showlog.moc"
