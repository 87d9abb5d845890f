// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "models/dataexportcontroller.h"
#include "smallmap.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::DataExportController;
using revier::MapController;
using revier::TableModel;
using revier::ViewController;

class TestDataExportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_map = std::make_unique<MapController>();
        QVERIFY(smallmap::open(*m_map));
        m_view = std::make_unique<ViewController>();
        m_view->setMap(m_map.get());
        m_table = std::make_unique<TableModel>();
        m_table->setViewController(m_view.get());
        m_table->setLayerId(u"parks"_s);
        m_export = std::make_unique<DataExportController>();
        m_export->setTable(m_table.get());
    }
    void cleanup()
    {
        m_export.reset();
        m_table.reset();
        m_view.reset();
        m_map.reset();
    }

    void everyFormat_data()
    {
        QTest::addColumn<int>("format");
        for (int i = 0; i < 8; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void everyFormat()
    {
        QFETCH(const int, format);
        const auto path = save(u"Größe"_s, format);
        QVERIFY(m_export->formats()[format].contains(u"(*."_s + QFileInfo(path).suffix() + u')'));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->front()->featureCount(), std::size_t(3));
    }

    /// Selected rows go out in the order of the table, else those that the filter leaves.
    void whatIsSaved()
    {
        m_table->sortBy(0);
        QVERIFY(QTest::qWaitFor([this] { return !m_table->isBusy(); }));
        m_table->selectRow(0, 0);
        m_table->selectRow(2, Qt::ControlModifier);
        QCOMPARE(names(save(u"a.geojson"_s, 1)), QStringList({u"Campus Süd"_s, u"Park 3"_s}));
        m_table->clearSelection();
        m_table->setFilter(u"kind = 'park'"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_table->rowCount() == 2; }));
        QCOMPARE(names(save(u"b.geojson"_s, 1)).size(), 2);
    }

    void notesAndFailures()
    {
        const QSignalSpy failures(m_export.get(), &DataExportController::failed);
        m_export->save(QUrl::fromLocalFile(m_folder.filePath(u"none/a.gpkg"_s)), 0);
        QVERIFY(QTest::qWaitFor([&failures] { return !failures.isEmpty(); }));
        QVERIFY(failures[0][0].toString().contains(u"no such folder"_s));
        const QSignalSpy done(m_export.get(), &DataExportController::finished);
        save(u"a.shp"_s, 2);
        QVERIFY(done[0][1].toStringList().join(u' ').contains(u"position_grade → position_g"_s));
        QCOMPARE(m_export->suggestedName(), u"Parks"_s);
    }

private:
    QString save(const QString &name, int format)
    {
        const QSignalSpy done(m_export.get(), &DataExportController::finished);
        m_export->save(QUrl::fromLocalFile(m_folder.filePath(name)), format);
        return QTest::qWaitFor([&done] { return !done.isEmpty(); }) ? done[0][0].toString() : QString();
    }
    static QStringList names(const QString &path)
    {
        QStringList result;
        const auto read = revier::readFile(path, {}, {});
        for (std::size_t i = 0; read && i < read->front()->featureCount(); ++i) {
            result.append(read->front()->value(i, u"name").toString());
        }
        return result;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MapController> m_map;
    std::unique_ptr<ViewController> m_view;
    std::unique_ptr<TableModel> m_table;
    std::unique_ptr<DataExportController> m_export;
};

QTEST_MAIN(TestDataExportController)
#include "tst_dataexportcontroller.moc"
