// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "map/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// A map that says in its title which one of a series it is, and has enough in it to take a while to write.
MapState numbered(int number)
{
    MapState state;
    state.title = QString::number(number);
    for (int i = 0; i < 40; ++i) {
        Layer layer;
        layer.id = u"layer-%1"_s.arg(i);
        layer.title = u"%1 of %2"_s.arg(i).arg(number);
        layer.path = u"/data/%1.geojson"_s.arg(i);
        state.layers.push_back(layer);
    }
    return state;
}

/// Says how many it has written, until it is killed.
int saveForEver(const QString &project, const QString &folder)
{
    RecoveryStore store(folder);
    QTextStream output(stdout);
    for (int i = 1;; ++i) {
        const auto state = numbered(i);
        if (!store.write(state, project) || !writeProject(state, project)) {
            return 1;
        }
        output << i << Qt::endl;
    }
}

int lastNumber(const QByteArray &output)
{
    const auto lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.last().toInt();
}

bool isWhole(const MapState &state, int atLeast)
{
    const auto number = state.title.in(Language::German).toInt();
    return number >= atLeast && number <= atLeast + 1
        && projectToJson(state, QDir::root()) == projectToJson(numbered(number), QDir::root());
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOwnCopyIsNotLostWork()
    {
        const QTemporaryDir folder;
        RecoveryStore store(folder.path());
        QVERIFY(store.write(numbered(1), u"/x/plan.revier"_s));
        QVERIFY(store.find().empty());
        RecoveryStore another(folder.path());
        QVERIFY(another.find().empty()); // its owner lives
        store.clear();
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        RecoveryStore store(u"/proc/no"_s);
        const auto result = store.write(numbered(1), {});
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"/proc/no"_s));
    }

    /// Killed at any moment of saving: the project is whole, the old one or the new one, and so is the copy.
    void killedWhileSaving()
    {
        constexpr int kTries = 200;
        const QTemporaryDir folder;
        const auto project = folder.filePath(u"plan.revier"_s);
        QRandomGenerator random(5);
        int midway = 0;
        for (int i = 0; i < kTries; ++i) {
            const auto copies = folder.filePath(u"copies-%1"_s.arg(i));
            QFile::remove(project);
            QProcess saver;
            saver.start(QCoreApplication::applicationFilePath(), {u"--save"_s, project, copies});
            while (!saver.canReadLine()) {
                QVERIFY(saver.waitForReadyRead(20000));
            }
            QTest::qSleep(random.bounded(8));
            saver.kill();
            QVERIFY(saver.waitForFinished());
            const auto written = lastNumber(saver.readAllStandardOutput());
            const auto state = readProject(project);
            QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
            QVERIFY2(isWhole(*state, written), qPrintable(state->title.in(Language::German)));
            const auto lost = RecoveryStore(copies).find();
            QCOMPARE(lost.size(), std::size_t(1));
            QCOMPARE(lost.front().projectPath, project);
            const auto copy = RecoveryStore::read(lost.front());
            QVERIFY(copy && isWhole(*copy, written));
            midway += copy->title.in(Language::German).toInt() > written ? 1 : 0;
            RecoveryStore::discard(lost.front());
            QVERIFY(RecoveryStore(copies).find().empty());
        }
        qInfo("%d of %d were killed between copy and project", midway, kTries);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--save") {
        return saveForEver(arguments[2], arguments[3]);
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
