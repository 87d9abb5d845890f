// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "geometry/measure.h"
#include "geometry/validity.h"

#include <QFileInfo>
#include <QTest>

using revier::FeatureTablePtr;
using revier::GeometryType;
using revier::Point;
using namespace Qt::StringLiterals;

namespace {

FeatureTablePtr read(const QString &path)
{
    const auto tables = revier::readFile(path, {}, {});
    return tables && !tables->empty() ? tables->front() : nullptr;
}

std::vector<std::size_t> featuresWhere(const revier::FeatureTable &table, const QString &field,
                                       const QString &value)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (field.isEmpty() || table.value(i, field).toString() == value) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace

/// The schematic outlines against the official boundaries (BKG VG250), which are not part of the project.
class TestYardstick : public QObject
{
    Q_OBJECT

private:
    FeatureTablePtr m_official;
    FeatureTablePtr m_own;

    /// Both tables; skips the test where the official boundaries are not there.
    void load(const QString &official, const QString &own)
    {
        const auto path = QStringLiteral(SHARED_DATA "/") + official;
        if (!QFileInfo::exists(path)) {
            QSKIP(qPrintable(u"skipped: %1 is not there"_s.arg(path)));
        }
        m_official = read(path);
        m_own = read(QStringLiteral(PROJECT_DATA "/") + own);
        QVERIFY(m_official && m_own);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_official.reset();
        m_own.reset();
    }

    void outlinesOverlap_data()
    {
        QTest::addColumn<QString>("official");
        QTest::addColumn<QString>("key"); // of the official file; empty: all of it
        QTest::addColumn<QString>("own");
        QTest::addColumn<double>("least"); // intersection over union
        QTest::addColumn<int>("count");
        QTest::newRow("municipalities") << u"vg250ew-gemeinden-nrw/gemeinden_two_kreise.geojson"_s << u"ags"_s
                                        << u"administration/gemeinden.geojson"_s << 0.90 << 18;
        QTest::newRow("Kreise") << u"vg250-michaelkreil/kreise_two.geojson"_s << u"AGS"_s
                                << u"administration/kreise.geojson"_s << 0.96 << 2;
        QTest::newRow("land") << u"vg250-michaelkreil/nrw_outline.geojson"_s << QString()
                              << u"context/nrw_outline.geojson"_s << 0.93 << 1;
    }

    void outlinesOverlap()
    {
        QFETCH(const QString, official);
        QFETCH(const QString, key);
        QFETCH(const QString, own);
        QFETCH(const double, least);
        QFETCH(const int, count);
        load(official, own);
        if (QTest::currentTestFailed() || !m_own) {
            return;
        }
        QCOMPARE(m_own->featureCount(), std::size_t(count));
        for (std::size_t i = 0; i < m_own->featureCount(); ++i) {
            const auto theirs = featuresWhere(*m_official, key, m_own->value(i, u"ags").toString());
            QVERIFY(!theirs.empty());
            const std::vector mine {i};
            const auto areas = revier::compareAreas(m_own->geometry, mine, m_official->geometry, theirs);
            QVERIFY2(areas, qPrintable(areas ? QString() : areas.error().message));
            const auto overlap = areas->shared / areas->total;
            const auto text = u"%1: %2"_s.arg(m_own->value(i, u"name").toString()).arg(overlap, 0, 'f', 3);
            qInfo("%s", qPrintable(text));
            QVERIFY2(overlap >= least, qPrintable(text));
        }
    }

    /// The name of a Kreis stands in it; those of other states and countries stand outside of NRW.
    void neighboursStandWhereTheyAre()
    {
        load(u"vg250-michaelkreil/kreise_nrw.geojson"_s, u"context/neighbours.geojson"_s);
        if (QTest::currentTestFailed() || !m_own) {
            return;
        }
        int kreise = 0;
        for (std::size_t i = 0; i < m_own->featureCount(); ++i) {
            QCOMPARE(m_own->geometry.type(i), GeometryType::Point);
            const auto place = m_own->geometry.part(m_own->geometry.firstPart(i)).positions.front();
            QString around;
            for (std::size_t k = 0; k < m_official->featureCount(); ++k) {
                if (revier::distanceToFeature(m_official->geometry, k, place) == 0) {
                    around = m_official->value(k, u"GEN").toString();
                }
            }
            const auto name = m_own->value(i, u"name").toString();
            if (m_own->value(i, u"kind").toString() == u"kreis") {
                ++kreise;
                QVERIFY2(!around.isEmpty() && name.contains(around), qPrintable(name + u" / "_s + around));
            } else {
                QVERIFY2(around.isEmpty(), qPrintable(name + u" / "_s + around));
            }
        }
        QCOMPARE(kreise, 10);
    }
};

QTEST_GUILESS_MAIN(TestYardstick)
#include "tst_yardstick.moc"
