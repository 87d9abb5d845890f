// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Projects remember what was mended, and mend it again each time the file is read.
class TestProjectRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void areKeptAndApplied()
    {
        (void)write(u"swapped.geojson"_s, "{'type': 'Point', 'coordinates': [51.1, 6.7]}");
        const auto path = write(u"mended.revier"_s,
                                "{'revieratlas': 1, 'layers': [{'id': 'a', 'file': 'swapped.geojson',"
                                "'remedies': [{'kind': 'swapAxes'}]}]}");
        const auto state = revier::readProject(path);
        QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
        QCOMPARE(state->layers[0].remedies.size(), std::size_t(1));
        const auto loaded = revier::loadTables(*state, {});
        QVERIFY(loaded.layers[0].table);
        QCOMPARE(loaded.layers[0].table->geometry.box(0).center(), (revier::Point {6.7, 51.1}));
        const auto copy = m_folder.filePath(u"copy.revier"_s);
        QVERIFY(revier::writeProject(*state, copy));
        const auto again = revier::readProject(copy);
        QVERIFY(again);
        QCOMPARE(again->layers[0].remedies, state->layers[0].remedies);
    }

    void unknownOnesAreSaid()
    {
        const auto state =
            revier::readProject(write(u"unknown.revier"_s,
                                      "{'revieratlas': 1, 'layers': [{'id': 'a', 'file': 'x.geojson',"
                                      "'remedies': [{'kind': 'bloodletting'}]}]}"));
        QVERIFY(!state);
        QVERIFY(state.error().message.contains(u"bloodletting"));
        QVERIFY(state.error().message.contains(u"unknown.revier"));
    }

private:
    /// Writes JSON with ' for " and returns its path.
    [[nodiscard]] QString write(const QString &name, QByteArray json) const
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json.replace('\'', '"')) < 0) {
            qWarning("%s cannot be written", qPrintable(path));
        }
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProjectRemedies)
#include "tst_projectremedies.moc"
