// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"
#include "map/project.h"
#include "models/projectcontroller.h"
#include "smallmap.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// A program with a map, as the window has it.
struct Program
{
    explicit Program(const QString &folder)
        : project(nullptr, folder)
    {
        view.setMap(&map);
        view.setView({{735000, 6640000}, 50, {800, 600}});
        project.setViewController(&view);
    }
    [[nodiscard]] bool open(const QString &path)
    {
        return map.openProject(path) && QTest::qWaitFor([this] { return !map.isBusy(); }, 10000);
    }
    MapController map;
    ViewController view;
    ProjectController project;
};

} // namespace

class TestProjectController : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"revieratlas-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    }

    void savesWhatIsOnTheMap()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QCOMPARE(program.project.fileName(), u"small.revier"_s);
        QVERIFY(!program.project.isModified());
        const auto id = program.map.document()->snapshot()->layers[0].id;
        program.map.document()->setOpacity(id, 0.4);
        QVERIFY(program.project.isModified());
        QVERIFY(program.project.saveTo(url(u"mine"_s)));
        QVERIFY(!program.project.isModified());
        QCOMPARE(program.project.fileName(), u"mine.revier"_s);
        Program later(m_folder.filePath(u"copies"_s));
        QSignalSpy looks(&later.view, &ViewController::lookRequested);
        QVERIFY(later.open(m_folder.filePath(u"mine.revier"_s)));
        QCOMPARE(later.map.document()->snapshot()->layers[0].opacity, 0.4);
        QVERIFY(later.map.document()->snapshot()->layers[0].table);
        QCOMPARE(looks.size(), 1); // where it was saved
        QVERIFY(std::abs(looks[0][1].toDouble() - program.view.scaleDenominator()) < 1e-6);
        QCOMPARE(later.project.recentFiles().first(), m_folder.filePath(u"mine.revier"_s));
    }

    void theShippedProjectNeedsAName()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(shippedProjectPath()));
        QCOMPARE(program.project.fileName(), QString());
        QVERIFY(!program.project.save());
        QVERIFY(program.project.saveTo(url(u"shipped-copy.revier"_s)));
        QVERIFY(program.project.save());
    }

    void oneFileWithItsData()
    {
        setUnpackFolder(m_folder.filePath(u"unpacked"_s));
        const auto packed = m_folder.filePath(u"mine.revierz"_s);
        {
            Program program(m_folder.filePath(u"copies"_s));
            QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
            program.map.document()->setOpacity(program.map.document()->snapshot()->layers[0].id, 0.4);
            QSignalSpy saved(&program.project, &ProjectController::saved);
            QVERIFY(program.project.saveTo(url(u"mine.revierz"_s)));
            QVERIFY(program.project.isSaving());
            QVERIFY(program.project.isModified());
            QVERIFY(!program.project.save()); // one after the other
            QTRY_COMPARE(saved.size(), 1);
            QVERIFY(!program.project.isSaving());
            QVERIFY(!program.project.isModified());
            QVERIFY(program.project.isPacked());
            QCOMPARE(program.project.fileName(), u"mine.revierz"_s);
        }
        Program later(m_folder.filePath(u"copies"_s));
        QVERIFY(later.map.openProject(packed));
        QVERIFY(later.map.isBusy());
        QTRY_COMPARE(later.project.fileName(), u"mine.revierz"_s);
        QTRY_VERIFY(!later.map.isBusy());
        const auto state = later.map.document()->snapshot();
        QCOMPARE(state->layers[0].opacity, 0.4);
        QVERIFY2(state->layers[0].table, qPrintable(state->layers[0].error));
        QVERIFY(state->layers[0].path.startsWith(unpackFolder()));
        QCOMPARE(later.project.recentFiles().first(), packed);

        later.map.document()->setOpacity(state->layers[0].id, 0.7);
        QSignalSpy saved(&later.project, &ProjectController::saved);
        QVERIFY(later.project.save());
        later.map.document()->setOpacity(state->layers[0].id, 0.2); // while it is written
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY2(later.project.isModified(), "the last step is not saved");
        const auto again = readProject(packed);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->layers[0].opacity, 0.7);
        setUnpackFolder({});
    }

    void packedDataIsNotReferredTo()
    {
        setUnpackFolder(m_folder.filePath(u"unpacked"_s));
        const auto state = readProject(smallmap::path(u"small.revier"_s));
        QVERIFY(state && packProject(*state, m_folder.filePath(u"sent.revierz"_s), {}));
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.map.openProject(m_folder.filePath(u"sent.revierz"_s)));
        QTRY_COMPARE(program.project.fileName(), u"sent.revierz"_s);
        QSignalSpy failed(&program.project, &ProjectController::failed);
        QVERIFY(!program.project.saveTo(url(u"refers.revier"_s)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"*.revierz"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"refers.revier"_s)));
        setUnpackFolder({});
    }

    void aPackedCopyLeavesTheProject()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        const auto recent = program.project.recentFiles();
        program.map.document()->setOpacity(program.map.document()->snapshot()->layers[0].id, 0.3);
        QSignalSpy packed(&program.project, &ProjectController::packed);
        QSignalSpy saved(&program.project, &ProjectController::saved);
        QVERIFY(program.project.packTo(url(u"copy"_s)));
        QVERIFY(program.project.isSaving());
        QVERIFY(!program.project.packTo(url(u"another"_s))); // one after the other
        QTRY_COMPARE(packed.size(), 1);
        QCOMPARE(packed[0][0].toString(), m_folder.filePath(u"copy.revierz"_s));
        QCOMPARE(program.project.progress(), 1.0);
        QVERIFY(!program.project.isSaving());
        QVERIFY(program.project.isModified());
        QCOMPARE(program.project.fileName(), u"small.revier"_s);
        QCOMPARE(program.project.recentFiles(), recent);
        QCOMPARE(saved.size(), 0);
        setUnpackFolder(m_folder.filePath(u"unpacked"_s));
        const auto copy = readProject(m_folder.filePath(u"copy.revierz"_s));
        QVERIFY(copy);
        QCOMPARE(copy->layers[0].opacity, 0.3); // as it is on the map, saved or not
        setUnpackFolder({});
        QVERIFY(!program.project.packTo(QUrl(u"https://example.org/copy.revierz"_s)));
    }

    void packingOntoItselfSaves()
    {
        setUnpackFolder(m_folder.filePath(u"unpacked"_s));
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QSignalSpy saved(&program.project, &ProjectController::saved);
        QVERIFY(program.project.saveTo(url(u"self.revierz"_s)));
        QTRY_COMPARE(saved.size(), 1);
        program.map.document()->setOpacity(program.map.document()->snapshot()->layers[0].id, 0.3);
        QVERIFY(program.project.packTo(url(u"self.revierz"_s)));
        QTRY_COMPARE(saved.size(), 2);
        QVERIFY(!program.project.isModified());
        setUnpackFolder({});
    }

    void packingCanBeStopped()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        const auto path = m_folder.filePath(u"stopped.revierz"_s);
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") > 0);
        older.close();
        QSignalSpy canceled(&program.project, &ProjectController::packingCanceled);
        QSignalSpy packed(&program.project, &ProjectController::packed);
        QSemaphore busy; // so that nothing is packed before it is stopped
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i) {
            QThreadPool::globalInstance()->start([&busy] { busy.acquire(); });
        }
        QVERIFY(program.project.packTo(url(u"stopped.revierz"_s)));
        program.project.cancelPacking();
        busy.release(QThreadPool::globalInstance()->maxThreadCount());
        program.project.cancelPacking();
        QCOMPARE(canceled.size(), 1);
        QVERIFY(!program.project.isSaving());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        QTest::qWait(50);
        QCOMPARE(packed.size(), 0);
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part"_s}).isEmpty());
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), "older");
    }

    void brokenPackedProjectLeavesTheMap()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QFile file(m_folder.filePath(u"broken.revierz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no archive") > 0);
        file.close();
        QVERIFY(program.map.openProject(file.fileName()));
        QTRY_COMPARE(program.map.messages()->count(), 1);
        QTRY_VERIFY(!program.map.isBusy());
        QCOMPARE(program.project.fileName(), u"small.revier"_s);
        QVERIFY(!program.map.openProject(m_folder.filePath(u"missing.revierz"_s)));
        QCOMPARE(program.map.messages()->count(), 2);
    }

    void noticesOtherPrograms()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QVERIFY(program.project.saveTo(url(u"shared.revier"_s)));
        QSignalSpy changed(&program.project, &ProjectController::changedByOther);
        QFile file(m_folder.filePath(u"shared.revier"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\n");
        file.close();
        QVERIFY(!program.project.save());
        QCOMPARE(changed.size(), 1);
        QVERIFY(program.project.saveAnyway());
        QVERIFY(program.project.save());
        QVERIFY(file.remove()); // nothing to lose
        QVERIFY(program.project.save());
    }

    void failuresAreTold()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QSignalSpy failed(&program.project, &ProjectController::failed);
        program.map.document()->setOpacity(program.map.document()->snapshot()->layers[0].id, 0.4);
        QVERIFY(!program.project.saveTo(url(u"no/folder/x.revier"_s)));
        QVERIFY(!program.project.saveTo(QUrl(u"https://example.org/x.revier"_s)));
        QCOMPARE(failed.size(), 2);
        QVERIFY(program.project.isModified());
        QCOMPARE(program.project.fileName(), u"small.revier"_s);
    }

    void undoBringsLayersBack()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.map.openProject(smallmap::path(u"small.revier"_s)));
        const auto id = program.map.document()->snapshot()->layers[0].id;
        program.map.document()->removeLayer(id); // before it was read
        QTRY_VERIFY(!program.map.isBusy());
        QVERIFY(program.project.canUndo());
        QVERIFY(program.project.undoText().contains(u'“'));
        program.project.undo();
        QTRY_VERIFY(!program.map.isBusy());
        QVERIFY(program.map.document()->snapshot()->layers[0].table);
        program.project.redo();
        QVERIFY(program.map.document()->snapshot()->layerIndex(id) < 0);
    }

    void unsavedWorkIsCopiedInTime()
    {
        const auto folder = m_folder.filePath(u"lost"_s);
        Program program(folder);
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        const auto id = program.map.document()->snapshot()->layers[0].id;
        program.map.document()->setOpacity(id, 0.4);
        const auto copies = [&folder] { return QDir(folder).entryList({u"*.unsaved"_s}, QDir::Files); };
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 2 * ProjectController::kCopyEveryMs);
        program.project.undo(); // nothing is unsaved any more
        QCOMPARE(copies().size(), 0);
        program.map.document()->setOpacity(id, 0.3);
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 2 * ProjectController::kCopyEveryMs);
        program.project.giveUp();
        QCOMPARE(copies().size(), 0);
    }

    void lostWorkIsFoundAndRestored()
    {
        const auto folder = m_folder.filePath(u"found"_s);
        auto state = *readProject(smallmap::path(u"small.revier"_s));
        state.layers[0].opacity = 0.25;
        {
            RecoveryStore killed(folder);
            QVERIFY(killed.write(state, smallmap::path(u"small.revier"_s)));
        } // its lock is gone, the copy is not
        Program program(folder);
        QVERIFY(program.project.lostWork().contains(u"small.revier"_s));
        program.project.restoreLostWork();
        QTRY_VERIFY(!program.map.isBusy());
        QCOMPARE(program.map.document()->snapshot()->layers[0].opacity, 0.25);
        QVERIFY(program.project.isModified());
        QCOMPARE(program.project.fileName(), u"small.revier"_s);
        QVERIFY(program.project.lostWork().isEmpty());
        QCOMPARE(QDir(folder).entryList({u"*.unsaved"_s}, QDir::Files).size(), 1); // its own copy by now
    }

    void vanishedRecentFilesGo()
    {
        Program program(m_folder.filePath(u"copies"_s));
        QVERIFY(program.open(smallmap::path(u"small.revier"_s)));
        QVERIFY(program.project.saveTo(url(u"gone.revier"_s)));
        QVERIFY(QFile::remove(m_folder.filePath(u"gone.revier"_s)));
        program.project.openRecent(0);
        QCOMPARE(program.map.messages()->count(), 1);
        QVERIFY(!program.project.recentFiles().contains(m_folder.filePath(u"gone.revier"_s)));
    }
};

QTEST_GUILESS_MAIN(TestProjectController)
#include "tst_projectcontroller.moc"
