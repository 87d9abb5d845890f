// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureSet;
using revier::MapController;
using revier::TableModel;
using revier::ViewController;

class TestTableModel : public QObject
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
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get());
        m_table->setViewController(m_view.get());
        m_table->setLayerId(u"parks"_s);
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_view.reset();
        m_map.reset();
    }

    void layers()
    {
        QCOMPARE(m_table->layerTitles(), QStringList({u"Parks"_s, u"Hallen"_s, u"Feld"_s}));
        QCOMPARE(m_table->layerIndex(), 0);
        m_table->setLayerIndex(1);
        QCOMPARE(m_table->layerId(), u"halls"_s);
        QCOMPARE(m_table->summary(), u"1 feature(s)"_s);
        m_map->document()->removeLayer(u"halls"_s);
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_table->layerIndex(), -1);
        QVERIFY(m_table->summary().isEmpty());
    }

    /// The name, then what the layer describes, in its words; what it does not describe can be shown.
    void columns()
    {
        QCOMPARE(titles(),
                 QStringList({u"Name"_s, u"Art"_s, u"Fläche [m²]"_s, u"Leistung [MW (Spitze)]"_s,
                              u"Eröffnung"_s, u"Source"_s, u"Date of the source"_s, u"Grade of the facts"_s,
                              u"Precision of the position"_s, u"Grade of the position"_s}));
        QCOMPARE(row(0).first(5),
                 QStringList({u"Digitalpark Nord"_s, u"park"_s, u"22.200"_s, u"12,5"_s, u"Mai 2024"_s}));
        m_map->setLanguageCode(u"en"_s);
        QCOMPARE(row(0).first(5),
                 QStringList({u"North digital park"_s, u"park"_s, u"22,200"_s, u"12.5"_s, u"May 2024"_s}));
        QCOMPARE(titles().at(1), u"Kind"_s);
        const auto id = int(m_table->fieldTitles().indexOf(u"id"_s));
        QVERIFY(!m_table->isFieldShown(id));
        m_table->setFieldShown(id, true);
        QCOMPARE(titles().last(), u"id"_s);
        QCOMPARE(row(1).last(), u"campus"_s);
        m_table->setFieldShown(id, false);
        QVERIFY(!titles().contains(u"id"_s));
        m_table->setLayerId(u"halls"_s);
        QCOMPARE(titles(), QStringList({u"name"_s, u"length"_s, u"visitors"_s, u"note"_s}));
        for (int field = 0; field < 4; ++field) {
            m_table->setFieldShown(field, false);
        }
        QCOMPARE(titles(), QStringList({u"note"_s})); // the last one stays
    }

    void sorting()
    {
        const auto ids = [this] { return column(u"Name"_s); };
        const auto inFile = ids();
        sortBy(u"Leistung [MW (Spitze)]"_s);
        QCOMPARE(ids(), QStringList({u"Ostpark"_s, u"Digitalpark Nord"_s, u"Campus Süd"_s}));
        QVERIFY(!m_table->isDescending());
        sortBy(u"Leistung [MW (Spitze)]"_s);
        QCOMPARE(ids(), QStringList({u"Digitalpark Nord"_s, u"Ostpark"_s, u"Campus Süd"_s}));
        QVERIFY(m_table->isDescending());
        sortBy(u"Leistung [MW (Spitze)]"_s);
        QCOMPARE(ids(), inFile);
        QCOMPARE(m_table->sortColumn(), -1);
    }

    void filtering()
    {
        setFilter(u"kind = 'park' AND power > 1"_s);
        QCOMPARE(column(u"Name"_s), QStringList({u"Digitalpark Nord"_s}));
        QCOMPARE(m_table->summary(), u"1 of 3 feature(s)"_s);
        QCOMPARE(m_map->document()->undoText(revier::Language::English), u"filter of “Parks (en)”"_s);
        m_map->document()->undo();
        QCOMPARE(m_table->rowCount(), 3);
        QVERIFY(m_table->filter().isEmpty());
        m_map->document()->redo();
        QCOMPARE(m_table->rowCount(), 1);
        setFilter({});
        QCOMPARE(m_table->rowCount(), 3);
    }

    /// What cannot be applied changes nothing and says where it stops.
    void filtersThatCannotBeApplied()
    {
        setFilter(u"power > 1"_s);
        const QSignalSpy faults(m_table.get(), &TableModel::faultChanged);
        setFilter(u"power > 1 AND powr < 3"_s);
        QCOMPARE(faults.size(), 1);
        QVERIFY(m_table->filterError().contains(u"“powr”"_s));
        QCOMPARE(m_table->faultPosition(), 14);
        QCOMPARE(m_table->faultLength(), 4);
        QCOMPARE(m_table->filter(), u"power > 1"_s);
        QCOMPARE(m_table->rowCount(), 1);
        setFilter(u"power < 1"_s);
        QVERIFY(m_table->filterError().isEmpty());
        QCOMPARE(column(u"Name"_s), QStringList({u"Ostpark"_s}));
    }

    void selectionGoesBothWays()
    {
        auto &selection = *m_map->selection();
        m_table->selectRow(0, 0);
        QCOMPARE(*selection.of(u"parks"_s), FeatureSet({0}));
        QCOMPARE(m_view->selected()->feature, std::size_t(0));
        m_table->selectRow(2, Qt::ControlModifier);
        QCOMPARE(*selection.of(u"parks"_s), FeatureSet({0, 2}));
        m_table->selectRow(0, Qt::ControlModifier);
        QCOMPARE(*selection.of(u"parks"_s), FeatureSet({2}));
        m_table->selectRow(2, 0);
        m_table->selectRow(1, Qt::ShiftModifier);
        QCOMPARE(*selection.of(u"parks"_s), FeatureSet({1, 2}));
        QCOMPARE(m_table->summary(), u"3 feature(s), 2 selected"_s);
        m_table->invertSelection();
        QCOMPARE(*selection.of(u"parks"_s), FeatureSet({0}));
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 3);
        m_table->clearSelection();
        QCOMPARE(m_table->selectedCount(), 0);

        const QSignalSpy changes(m_table.get(), &TableModel::dataChanged);
        const QSignalSpy requests(m_table.get(), &TableModel::rowRequested);
        selection.set(u"parks"_s, {1});
        QCOMPARE(changes.size(), 1);
        QVERIFY(m_table->index(1, 0).data(TableModel::SelectedRole).toBool());
        m_view->select({u"parks"_s, 2});
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0][0].toInt(), 2);
        sortBy(u"Leistung [MW (Spitze)]"_s);
        QCOMPARE(m_table->currentRow(), 0);
    }

    /// Selected features that the filter hides are not counted, shown or copied.
    void filterAndSelection()
    {
        m_table->selectAll();
        setFilter(u"kind = 'campus'"_s);
        QCOMPARE(m_table->selectedCount(), 1);
        QCOMPARE(m_table->copyText().count(u'\n'), 2);
    }

    void copying()
    {
        auto lines = m_table->copyText().split(u'\n');
        QCOMPARE(lines.size(), 5); // titles, three rows, and the end of the last one
        QVERIFY(lines[1].startsWith(u"Digitalpark Nord\tpark\t22200\t12,5\tMai 2024\t"_s));
        m_map->setLanguageCode(u"en"_s);
        m_table->selectRow(0, 0);
        lines = m_table->copyText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"North digital park\tpark\t22200\t12.5\tMay 2024\t"_s));
    }

    void showingOnTheMap()
    {
        const QSignalSpy looks(m_view.get(), &ViewController::lookRequested);
        const QSignalSpy fits(m_view.get(), &ViewController::fitRequested);
        m_table->showRow(2);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][0].toPointF(), QPointF(6.8, 51.1));
        m_table->selectAll();
        m_table->showSelection();
        QCOMPARE(fits.size(), 1);
        const auto box = fits[0][0].toRectF();
        QVERIFY(std::abs(box.left() - 6.7005) < 1e-9 && std::abs(box.bottom() - 51.1) < 1e-9);
    }

    void helpWithConditions()
    {
        const auto help = m_table->help(u"kind = "_s, 7);
        QCOMPARE(help[u"candidates"_s].toStringList(), QStringList({u"'park'"_s, u"'campus'"_s}));
        QCOMPARE(help[u"from"_s].toInt(), 7);
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (int i = 0; i < m_table->columnCount(); ++i) {
            result.append(m_table->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return result;
    }
    [[nodiscard]] QStringList row(int number) const
    {
        QStringList result;
        for (int i = 0; i < m_table->columnCount(); ++i) {
            result.append(m_table->index(number, i).data().toString());
        }
        return result;
    }
    [[nodiscard]] QStringList column(const QString &title) const
    {
        const auto number = int(titles().indexOf(title));
        QStringList result;
        for (int i = 0; i < m_table->rowCount(); ++i) {
            const auto text = m_table->index(i, number).data().toString();
            result.append(text.isEmpty() ? u"–"_s : text);
        }
        return result;
    }
    void sortBy(const QString &title)
    {
        m_table->sortBy(int(titles().indexOf(title)));
        QVERIFY(QTest::qWaitFor([this] { return !m_table->isBusy(); }));
    }
    void setFilter(const QString &condition)
    {
        m_table->setFilter(condition);
        QVERIFY(QTest::qWaitFor([this] { return !m_table->isBusy(); }));
    }

    std::unique_ptr<MapController> m_map;
    std::unique_ptr<ViewController> m_view;
    std::unique_ptr<TableModel> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
