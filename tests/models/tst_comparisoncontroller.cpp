// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/comparisoncontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestComparisonController : public QObject
{
    Q_OBJECT

    /// The shipped map with both digital parks compared.
    struct Fixture
    {
        MapController map;
        ViewController view;
        ComparisonController comparison;
        QAbstractItemModelTester sitesTester {comparison.sites()};
        QAbstractItemModelTester criteriaTester {comparison.criteria()};
        QAbstractItemModelTester tableTester {comparison.table()};

        [[nodiscard]] bool open()
        {
            view.setMap(&map);
            comparison.setViewController(&view);
            return map.openProject(shippedProjectPath()) && smallmap::waitUntilRead(map);
        }
        [[nodiscard]] bool add(const QString &layerId, std::size_t feature)
        {
            view.select({layerId, feature});
            return comparison.addSelected() && isReady();
        }
        [[nodiscard]] bool isReady()
        {
            return QTest::qWaitFor([this] { return !comparison.isBusy(); }, 20000)
                && comparison.error().isEmpty();
        }
        [[nodiscard]] bool addParks() { return add(u"digital_parks"_s, 0) && add(u"digital_parks"_s, 1); }
        [[nodiscard]] QVariant site(int row, int role) { return comparison.sites()->index(row).data(role); }
        [[nodiscard]] QVariant criterion(int row, int role)
        {
            return comparison.criteria()->index(row).data(role);
        }
        /// The row of the first criterion with this in its title.
        [[nodiscard]] int rowOf(const QString &word)
        {
            for (int i = 0; i < comparison.criteria()->rowCount(); ++i) {
                if (criterion(i, CriteriaModel::TitleRole).toString().contains(word)) {
                    return i;
                }
            }
            return -1;
        }
    };

private Q_SLOTS:
    void comparesUpToFour()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(!f.comparison.addSelected()); // nothing is selected
        QVERIFY(f.addParks());
        QVERIFY(f.comparison.isSelectionCompared());
        QVERIFY(!f.comparison.addSelected()); // it is there
        QCOMPARE(f.comparison.sites()->rowCount(), 2);
        QCOMPARE(f.comparison.table()->columnCount(), 3);
        QVERIFY(f.add(u"data_centres"_s, 0) && f.add(u"data_centres"_s, 1));
        QVERIFY(f.comparison.isFull());
        f.view.select({u"data_centres"_s, 2});
        QVERIFY(!f.comparison.addSelected());
        f.comparison.remove(0);
        QVERIFY(f.isReady());
        QCOMPARE(f.comparison.count(), 3);
        QCOMPARE(f.site(0, ComparedSitesModel::TitleRole).toString(), u"Innovation Park Bergheim"_s);
        f.comparison.clear();
        QCOMPARE(f.comparison.sites()->rowCount(), 0);
        QCOMPARE(f.comparison.table()->rowCount(), 0);
    }

    /// A weight moves shares, scores and ranks at once; the rows stay, so that a slider keeps its place.
    void weightsAreLive()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        const auto row = f.rowOf(u"Fläche"_s);
        QVERIFY(row >= 0);
        QVERIFY(f.comparison.isProposed());
        const QSignalSpy reset(f.comparison.criteria(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < f.comparison.criteria()->rowCount(); ++i) {
            f.comparison.setWeight(i, i == row ? 2 : 0);
        }
        QVERIFY(!f.comparison.isBusy()); // nothing was looked at again
        QCOMPARE(reset.count(), 0);
        QCOMPARE(f.criterion(row, CriteriaModel::ShareTextRole).toString(), u"100\u00a0%"_s);
        QCOMPARE(f.site(0, ComparedSitesModel::ScoreRole).toDouble(), 1.0); // 70 ha against 10 ha
        QCOMPARE(f.site(0, ComparedSitesModel::RankRole).toInt(), 1);
        QCOMPARE(f.site(1, ComparedSitesModel::ScoreRole).toDouble(), 0.0);
        QVERIFY(!f.comparison.isProposed());
        f.comparison.resetWeights();
        QVERIFY(f.isReady() && f.comparison.isProposed());
        QCOMPARE(f.criterion(row, CriteriaModel::WeightRole).toDouble(), 1.0);
        f.comparison.setWeight(99, 1);
        f.comparison.setWeight(row, -3);
        QCOMPARE(f.criterion(row, CriteriaModel::WeightRole).toDouble(), 0.0);
    }

    void saysHowFarTheFirstPlaceHolds()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        for (int i = 0; i < f.comparison.criteria()->rowCount(); ++i) {
            const auto text = f.criterion(i, CriteriaModel::StableTextRole).toString();
            QVERIFY2(text.contains(u"stays first"_s), qPrintable(text));
        }
        QVERIFY(f.site(0, ComparedSitesModel::FirstTextRole).toString().contains(u'%'));
    }

    void missingIsNamed()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks() && f.add(u"related_areas"_s, 2));
        QVERIFY(!f.site(2, ComparedSitesModel::MissingRole).toString().isEmpty());
        QCOMPARE(f.site(2, ComparedSitesModel::RankRole).toInt(), 0);
        QCOMPARE(f.site(2, ComparedSitesModel::ScoreTextRole).toString(), u"–"_s);
        QVERIFY(f.site(0, ComparedSitesModel::MissingRole).toString().isEmpty());
    }

    /// Jobs are those of the time line.
    void followsTheTimeLine()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        f.map.document()->setMoment({.year = 2040, .scenario = u"upper"_s, .compare = {}});
        QVERIFY(f.isReady());
        QVERIFY(f.rowOf(u"2040"_s) >= 0);
    }

    void tableMarksTheBest()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        const auto *table = f.comparison.table();
        QCOMPARE(table->heads().size(), 3);
        int marked = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            QVERIFY(table->index(row, 0).data(ComparisonTableModel::IsLabelRole).toBool());
            for (int column = 1; column < 3; ++column) {
                const auto index = table->index(row, column);
                QVERIFY(!index.data(ComparisonTableModel::TextRole).toString().isEmpty());
                marked += index.data(ComparisonTableModel::BestRole).toBool() ? 1 : 0;
            }
        }
        QVERIFY(marked > 5);
        QCOMPARE(f.comparison.tableText().count(u'\n'), table->rowCount() + 1);
    }

    /// A comparison that was saved is the same when it is opened, and the score is a table.
    void filesOfAComparison()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        const auto row = f.rowOf(u"Fläche"_s);
        f.comparison.setWeight(row, 3.5);
        const QTemporaryDir folder;
        const auto json = QUrl::fromLocalFile(folder.filePath(u"mine.json"_s));
        QSignalSpy saved(&f.comparison, &ComparisonController::saved);
        QSignalSpy failed(&f.comparison, &ComparisonController::failed);
        f.comparison.saveScore(json);
        f.comparison.saveScore(QUrl::fromLocalFile(folder.filePath(u"score"_s)));
        QCOMPARE(saved.count(), 2);
        QVERIFY(saved[1][0].toString().endsWith(u"score.csv"_s));
        f.comparison.clear();
        f.comparison.resetWeights();
        f.comparison.openSettings(json);
        QVERIFY(f.isReady());
        QCOMPARE(f.comparison.count(), 2);
        QCOMPARE(f.criterion(row, CriteriaModel::WeightRole).toDouble(), 3.5);
        f.comparison.openSettings(QUrl::fromLocalFile(folder.filePath(u"gone.json"_s)));
        f.comparison.saveScore(QUrl(u"http://example.org/score.csv"_s));
        f.comparison.saveScore(QUrl::fromLocalFile(folder.filePath(u"no/folder.csv"_s)));
        QCOMPARE(failed.count(), 3);
    }

    void factSheetOfASite()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        const QTemporaryDir folder;
        QCOMPARE(f.comparison.factSheetName(0), u"digitalpark-frimmersdorf.pdf"_s);
        QSignalSpy saved(&f.comparison, &ComparisonController::saved);
        QSignalSpy failed(&f.comparison, &ComparisonController::failed);
        f.comparison.saveFactSheet(1, QUrl::fromLocalFile(folder.filePath(u"sheet"_s)));
        QVERIFY(saved.wait(30000));
        QVERIFY(QFileInfo(folder.filePath(u"sheet.pdf"_s)).size() > 10'000);
        f.comparison.saveFactSheet(7, QUrl::fromLocalFile(folder.filePath(u"sheet.pdf"_s)));
        QCOMPARE(failed.count(), 1);
    }

    /// A layer that goes takes the comparison's site with it, and this is said.
    void vanishedSiteIsSaid()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        f.map.document()->removeLayer(u"digital_parks"_s);
        QTRY_VERIFY(!f.comparison.isBusy() && !f.comparison.error().isEmpty());
        QVERIFY(f.comparison.error().contains(u"digitalpark-frimmersdorf"_s));
        f.map.document()->undo();
        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.comparison.sites()->rowCount(), 2);
    }

    void anotherProjectBeginsAnew()
    {
        Fixture f;
        QVERIFY(f.open() && f.addParks());
        QVERIFY(f.map.openProject(smallmap::path(u"small.revier"_s)));
        QCOMPARE(f.comparison.count(), 0);
    }
};

QTEST_MAIN(TestComparisonController)
#include "tst_comparisoncontroller.moc"
