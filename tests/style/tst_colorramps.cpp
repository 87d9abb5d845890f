// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colorramps.h"

#include "style/colordifference.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

// MapTheme of lib/render, which this module does not know.
const std::array kGrounds {QColor(0xf5, 0xf4, 0xf0), QColor(0x1f, 0x23, 0x28)};

QString at(std::size_t first, std::size_t second, std::size_t count, double found)
{
    return u"colours %1 and %2 of %3: %4"_s.arg(first).arg(second).arg(count).arg(found);
}

/// The least difference between any two colours, over all kinds of vision and on a projector.
QString alike(const std::vector<QColor> &colors)
{
    for (std::size_t i = 0; i < colors.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            auto found = projectedDifference(colors[i], colors[j]);
            for (const auto vision : kVisions) {
                found = std::min(found, difference(colors[i], colors[j], vision));
            }
            if (found < kLeastDifference) {
                return at(j, i, colors.size(), found);
            }
        }
    }
    return {};
}

QString sinking(const std::vector<QColor> &colors)
{
    for (std::size_t i = 0; i < colors.size(); ++i) {
        for (const auto &ground : kGrounds) {
            if (const auto contrast = projectedContrast(colors[i], ground); contrast < kLeastGroundContrast) {
                return at(i, i, colors.size(), contrast);
            }
        }
    }
    return {};
}

QString stepless(const std::vector<QColor> &colors)
{
    for (std::size_t i = 1; i < colors.size(); ++i) {
        const auto contrast = projectedContrast(colors[i - 1], colors[i]);
        const bool falls = labOf(linear(colors[i])).l < labOf(linear(colors[i - 1])).l;
        if (contrast < kLeastStepContrast || !falls) {
            return at(i - 1, i, colors.size(), contrast);
        }
    }
    return {};
}

} // namespace

class TestColorRamps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ramps_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &ramp : colorRamps()) {
            QTest::newRow(ramp.id) << QString::fromLatin1(ramp.id);
        }
    }
    /// Told apart with every kind of vision and on a projector, and from the map's ground.
    void ramps()
    {
        QFETCH(const QString, id);
        const auto *ramp = colorRamp(id);
        QVERIFY(ramp != nullptr);
        QVERIFY(ramp->mostClasses >= 6);
        for (std::size_t count = 2; count <= ramp->mostClasses; ++count) {
            const auto colors = rampColors(*ramp, count);
            QCOMPARE(colors.size(), count);
            QCOMPARE(alike(colors), QString());
            QCOMPARE(sinking(colors), QString());
            if (ramp->kind == RampKind::Sequential) {
                QCOMPARE(stepless(colors), QString());
            }
        }
    }

    /// This test can fail: a rainbow does.
    void badRampsAreFound()
    {
        QVERIFY(!alike({QColor(0xff, 0, 0), QColor(0x80, 0x80, 0), QColor(0, 0x99, 0)}).isEmpty());
        QVERIFY(!sinking({QColor(0xf0, 0xf0, 0xe0)}).isEmpty());
        QVERIFY(!stepless({QColor(0xf0, 0xf0, 0xe0), QColor(0xe8, 0xe8, 0xe0)}).isEmpty());
    }

    void middlesOfDivergingRamps()
    {
        for (const auto &ramp : colorRamps()) {
            if (ramp.kind != RampKind::Diverging) {
                continue;
            }
            const auto odd = rampColors(ramp, 5);
            const auto lightness = [](const QColor &color) { return labOf(linear(color)).l; };
            QVERIFY(lightness(odd[2]) > lightness(odd[1]) && lightness(odd[2]) > lightness(odd[3]));
            const auto even = rampColors(ramp, 4);
            QVERIFY(std::ranges::find(even, odd[2]) == even.end());
        }
    }

    void reversedAndFoundAgain()
    {
        for (const auto &ramp : colorRamps()) {
            for (const bool reversed : {false, true}) {
                const auto colors = rampColors(ramp, 5, reversed);
                const auto found = rampOf(colors);
                QVERIFY(found);
                QCOMPARE(found->ramp, &ramp);
                QCOMPARE(found->reversed, reversed);
            }
        }
        QVERIFY(!rampOf(std::vector<QColor> {Qt::red, Qt::blue}));
    }

    void anyCount()
    {
        for (const auto &ramp : colorRamps()) {
            for (const std::size_t count : {0, 1, 2, 40}) {
                const auto colors = rampColors(ramp, count);
                QCOMPARE(colors.size(), count);
                QVERIFY(std::ranges::all_of(colors, &QColor::isValid));
            }
        }
    }

    void idsAndTitlesDiffer()
    {
        QSet<QString> ids;
        QSet<QString> titles;
        for (const auto &ramp : colorRamps()) {
            ids.insert(QString::fromLatin1(ramp.id));
            titles.insert(rampTitle(ramp, Language::English));
        }
        QCOMPARE(ids.size(), qsizetype(colorRamps().size()));
        QCOMPARE(titles.size(), qsizetype(colorRamps().size()));
        QCOMPARE(colorRamp(u"rainbow"), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestColorRamps)

#include "tst_colorramps.moc"
