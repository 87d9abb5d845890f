// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "map/project.h"
#include "render/painterbackend.h"

#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace revier;

/// The shipped map as a reader sees it first: both Kreise at 1:400,000, single sites at 1:50,000.
class TestShippedMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::exists(u":/i18n/revieratlas_de.qm"_s));
        auto project = readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        QVERIFY2(project, project ? "" : qPrintable(project.error().message));
        m_state = loadTables(*std::move(project), {});
        for (const auto &layer : m_state.layers) {
            QVERIFY2(layer.table, qPrintable(layer.error));
        }
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<QPointF>("center");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("german");
        const QSizeF tall(640, 880);
        const QSizeF wide(720, 520);
        QTest::newRow("shipped-overview") << QPointF(6.735, 51.025) << 400000.0 << tall << false << true;
        QTest::newRow("shipped-overview-dark") << QPointF(6.735, 51.025) << 400000.0 << tall << true << false;
        QTest::newRow("shipped-bedburg") << QPointF(6.56, 50.98) << 50000.0 << wide << false << true;
        QTest::newRow("shipped-frimmersdorf") << QPointF(6.59, 51.07) << 50000.0 << wide << false << false;
    }
    void looksAsItShould()
    {
        QFETCH(const QPointF, center);
        QFETCH(const double, scale);
        QFETCH(const QSizeF, size);
        QFETCH(const bool, dark);
        QFETCH(const bool, german);
        SceneCache cache;
        for (const auto &layer : m_state.layers) {
            const auto prepared = prepareLayer(layer.table, {});
            QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
            cache.insert(*prepared);
        }
        QImage image(size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintMap(painter, cache.scene(m_state, dark), viewAtScale({center.x(), center.y()}, scale, size),
                 german ? Language::German : Language::English, dark ? darkMapTheme() : MapTheme());
        painter.end();
        compareWithGolden(image, QString::fromLatin1(QTest::currentDataTag()));
    }

private:
    MapState m_state;
};

QTEST_MAIN(TestShippedMap)
#include "tst_shippedmap.moc"
