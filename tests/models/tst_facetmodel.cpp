// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FacetModel;
using revier::MapController;
using revier::TableModel;
using revier::ViewController;

class TestFacetModel : public QObject
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
        m_facets = std::make_unique<FacetModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_facets.get());
        m_facets->setTable(m_table.get());
        show(1); // kind
    }
    void cleanup()
    {
        m_tester.reset();
        m_facets.reset();
        m_table.reset();
        m_view.reset();
        m_map.reset();
    }

    void valuesWithTheirNumbers()
    {
        QCOMPARE(m_facets->title(), u"Art"_s);
        QCOMPARE(values(), u"park 2, campus 1"_s);
        QCOMPARE(m_facets->index(0).data(FacetModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(m_facets->index(1).data(FacetModel::ShareRole).toDouble(), 0.5);
        QCOMPARE(statistics(), u"Rows 3, Without a value 0, Different values 2"_s);
        QVERIFY(m_facets->moreText().isEmpty());
        m_facets->setColumn(-1);
        QCOMPARE(m_facets->rowCount(), 0);
        QVERIFY(m_facets->statisticLabels().isEmpty());
    }

    void numbers()
    {
        show(3); // power
        QCOMPARE(values(), u"0,125 1, 12,5 1, (no value) 1"_s);
        QCOMPARE(statistics(),
                 u"Rows 3, Without a value 1, Different values 2, Smallest 0,125, Largest 12,5, Sum 12,625, "
                 "Mean 6,313, Median 6,313, Standard deviation 6,188"_s);
    }

    /// The values of a column stay in sight when the layer is filtered by some of them.
    void choosingValues()
    {
        toggle(1);
        QCOMPARE(m_table->filter(), u"kind IN ('campus')"_s);
        QCOMPARE(m_table->rowCount(), 1);
        QCOMPARE(values(), u"park 2, campus 1 x"_s);
        toggle(0);
        QCOMPARE(m_table->filter(), u"kind IN ('park', 'campus')"_s);
        toggle(0);
        toggle(1);
        QVERIFY(m_table->filter().isEmpty());
        QCOMPARE(values(), u"park 2, campus 1"_s);
    }

    void missingValues()
    {
        show(3); // power
        toggle(2);
        QCOMPARE(m_table->filter(), u"power IS NULL"_s);
        QCOMPARE(values(), u"0,125 1, 12,5 1, (no value) 1 x"_s);
        toggle(1);
        QCOMPARE(m_table->filter(), u"(power IN (12.5) OR power IS NULL)"_s);
        QCOMPARE(m_table->rowCount(), 2);
        m_facets->clear();
        QVERIFY(m_table->filter().isEmpty());
    }

    /// What else the filter says reduces the numbers.
    void besideOtherConditions()
    {
        m_table->setFilter(u"power > 1"_s);
        QVERIFY(waitFor());
        QCOMPARE(values(), u"park 1"_s);
        toggle(0);
        QCOMPARE(m_table->filter(), u"power > 1 AND kind IN ('park')"_s);
        m_facets->clear();
        QVERIFY(waitFor());
        QCOMPARE(m_table->filter(), u"power > 1"_s);
    }

    void anotherLayer()
    {
        m_table->setLayerId(u"halls"_s);
        QCOMPARE(m_facets->column(), -1); // another field stands there
        QCOMPARE(m_facets->rowCount(), 0);
        show(1);
        QCOMPARE(m_facets->title(), u"length"_s);
        QCOMPARE(values(), u"550 1"_s);
    }

private:
    bool waitFor()
    {
        return QTest::qWaitFor([this] { return !m_facets->isBusy() && !m_table->isBusy(); });
    }
    void show(int column)
    {
        m_facets->setColumn(column);
        QVERIFY(waitFor());
    }
    void toggle(int row)
    {
        m_facets->toggle(row);
        QVERIFY(waitFor());
    }
    [[nodiscard]] QString values() const
    {
        QStringList result;
        for (int i = 0; i < m_facets->rowCount(); ++i) {
            const auto index = m_facets->index(i);
            result.append(index.data(FacetModel::LabelRole).toString() + u' '
                          + index.data(FacetModel::CountRole).toString()
                          + (index.data(FacetModel::CheckedRole).toBool() ? u" x"_s : QString()));
        }
        return result.join(u", "_s);
    }
    [[nodiscard]] QString statistics() const
    {
        QStringList result;
        for (qsizetype i = 0; i < m_facets->statisticLabels().size(); ++i) {
            result.append(m_facets->statisticLabels()[i] + u' ' + m_facets->statisticValues()[i]);
        }
        return result.join(u", "_s);
    }

    std::unique_ptr<MapController> m_map;
    std::unique_ptr<ViewController> m_view;
    std::unique_ptr<TableModel> m_table;
    std::unique_ptr<FacetModel> m_facets;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
