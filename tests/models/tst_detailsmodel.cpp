// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailsmodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::DetailsModel;
using revier::MapController;
using revier::ViewController;

namespace {

/// The lines as "label: value".
QStringList lines(const DetailsModel &details)
{
    QStringList result;
    for (int row = 0; row < details.rowCount(); ++row) {
        const auto index = details.index(row);
        result.append(index.data(DetailsModel::LabelRole).toString() + u": "_s
                      + index.data(DetailsModel::ValueRole).toString());
    }
    return result;
}

} // namespace

class TestDetailsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(smallmap::open(m_map)); }
    void init()
    {
        m_map.setLanguageCode(u"de"_s);
        m_view.setMap(&m_map);
        m_view.clearSelection();
        m_details.setViewController(&m_view);
    }

    void nothingSelected()
    {
        QCOMPARE(m_details.rowCount(), 0);
        QVERIFY(m_details.title().isEmpty() && m_details.layerTitle().isEmpty()
                && m_details.source().isEmpty() && m_details.quality().isEmpty()
                && m_details.position().isEmpty() && m_details.attribution().isEmpty());
    }

    void german()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        QCOMPARE(m_details.title(), u"Digitalpark Nord"_s);
        QCOMPARE(m_details.layerTitle(), u"Parks"_s);
        QCOMPARE(lines(m_details),
                 (QStringList {u"Art: park"_s, u"Fläche: 22.200\u00A0m²"_s,
                               u"Leistung: 12,5\u00A0MW (Spitze)"_s, u"Eröffnung: Mai 2024"_s}));
        QCOMPARE(m_details.source(), u"Stadt Neuss, 12.03.2026"_s);
        QCOMPARE(m_details.attribution(), u"Amt für Parks · CC BY 4.0"_s);
        QCOMPARE(m_details.position(), u"32U 338791 5656745\n51,03960° N  6,70050° O"_s);
    }

    void english()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(m_details.title(), u"North digital park"_s);
        QCOMPARE(m_details.layerTitle(), u"Parks (en)"_s);
        QCOMPARE(lines(m_details),
                 (QStringList {u"Kind: park"_s, u"Area: 22,200\u00A0m²"_s, u"Power: 12.5\u00A0MW (peak)"_s,
                               u"Opening: May 2024"_s}));
        QCOMPARE(m_details.source(), u"Stadt Neuss, 12/03/2026"_s);
        QCOMPARE(m_details.attribution(), u"Office of parks · CC BY 4.0"_s);
        QCOMPARE(m_details.position(), u"32U 338791 5656745\n51.03960° N  6.70050° E"_s);
    }

    void gradesAndPrecisionInWords_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<QString>("quality");
        QTest::newRow("all") << 0
                             << u"Facts: read in a source (grade A)\nPosition: the object itself\n"
                                "Evidence of the position: uncertain (grade C)"_s;
        QTest::newRow("some") << 1
                              << u"Facts: general knowledge, not found in a source (grade B)\n"
                                 "Position: centre of the village"_s;
        QTest::newRow("unknown grade") << 2
                                       << u"Facts: ?\nPosition: schematic drawing, not surveyed\n"
                                          "Evidence of the position: read in a source (grade A)"_s;
    }
    void gradesAndPrecisionInWords()
    {
        QFETCH(const int, feature);
        m_view.select({.layerId = u"parks"_s, .feature = std::size_t(feature)});
        QTEST(m_details.quality(), "quality");
    }

    void emptyValuesAreLeftOut()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 1});
        QCOMPARE(m_details.title(), u"Campus Süd"_s); // has no translated name
        QCOMPARE(lines(m_details), QStringList {u"Art: campus"_s});
        QVERIFY(m_details.source().isEmpty());
        m_view.select({.layerId = u"parks"_s, .feature = 2});
        QCOMPARE(m_details.source(), u"RKN, 2025"_s);
        QVERIFY(lines(m_details).contains(u"Eröffnung: 02.01.2023"_s));
    }

    void layersWithoutDescriptionShowAllFields()
    {
        m_view.select({.layerId = u"halls"_s, .feature = 0});
        QCOMPARE(lines(m_details),
                 (QStringList {u"name: Halle"_s, u"length: 550"_s, u"visitors: 1.234.567"_s}));
        QCOMPARE(m_details.attribution(), u"Hallenverein"_s);
    }

    void areasHaveNoPosition()
    {
        m_view.select({.layerId = u"field"_s, .feature = 0});
        QVERIFY(m_details.position().isEmpty());
        QCOMPARE(m_details.title(), u"Feature 1"_s);
    }

    void textForTheClipboard()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 2});
        const auto text = m_details.text().split(u'\n');
        QCOMPARE(text.first(2), (QStringList {u"Ostpark"_s, u"Parks"_s}));
        QVERIFY(text.contains(u"Fläche: 5\u00A0m²"_s));
        QVERIFY(text.contains(u"RKN, 2025"_s));
        QCOMPARE(text.last(), u"Amt für Parks · CC BY 4.0"_s);
        QVERIFY(!text.contains(QString()));
    }

    void staysAModel()
    {
        const QAbstractItemModelTester tester(&m_details,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        const QStringList layers {u"parks"_s, u"halls"_s, u"field"_s, u"gone"_s};
        for (int step = 0; step < 1000; ++step) {
            switch (random.bounded(5)) {
            case 0:
                m_map.setLanguageCode(random.bounded(2) == 0 ? u"en"_s : u"de"_s);
                break;
            case 1:
                m_view.clearSelection();
                break;
            case 2:
                m_map.document()->moveLayer(layers[random.bounded(3)], layers[random.bounded(3)], {});
                break;
            default:
                m_view.select({.layerId = layers[random.bounded(4)], .feature = 0});
            }
            const auto hit = m_view.selected();
            QCOMPARE(m_details.layerTitle().isEmpty(), !hit || hit->layerId == u"gone");
        }
    }

    void isEmptyWhenItsViewIsGone()
    {
        DetailsModel details;
        {
            ViewController view;
            view.setMap(&m_map);
            details.setViewController(&view);
            view.select({.layerId = u"halls"_s, .feature = 0});
            QCOMPARE(details.title(), u"Halle"_s);
        }
        QCOMPARE(details.rowCount(), 0);
        QVERIFY(details.title().isEmpty());
    }

private:
    MapController m_map;
    ViewController m_view;
    DetailsModel m_details;
};

QTEST_GUILESS_MAIN(TestDetailsModel)

#include "tst_detailsmodel.moc"
