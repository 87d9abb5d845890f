// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobresults.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);
const JobGroup kRegion {GroupKind::Region, {}};
const JobGroup kNeuss {GroupKind::Kreis, u"05162"_s};
const JobGroup kErft {GroupKind::Kreis, u"05362"_s};

JobGroup source(const QString &id)
{
    return {GroupKind::Source, id};
}

} // namespace

/// The shipped scenarios and their sums.
class TestJobResults : public QObject
{
    Q_OBJECT
private:
    JobResultsPtr m_results;

    [[nodiscard]] double value(const JobGroup &group, const QString &scenario, int year,
                               Measure measure) const
    {
        return m_results->value(group, scenario, year, measure).value_or(-1);
    }
    [[nodiscard]] double partsSum(GroupKind kind, const QString &scenario, int year, Measure measure) const
    {
        double sum = 0;
        for (const auto groups = m_results->groups(kind); const auto &group : groups) {
            const auto part = m_results->value(group, scenario, year, measure);
            sum += part.value_or(0);
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto model = JobModel::read(kData);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_results = JobResults::compute(*model);
    }

    void shippedScenarios()
    {
        const auto &model = m_results->model();
        QStringList ids;
        for (const auto &scenario : model.scenarios()) {
            ids.append(scenario.id);
            QCOMPARE(scenario.assumptions.size(), model.sources().size());
            for (const auto &assumption : scenario.assumptions) {
                QVERIFY(assumption.note.in(Language::German).startsWith(u"Annahme: "));
                QVERIFY(assumption.note.in(Language::English).startsWith(u"Assumption: "));
            }
        }
        QCOMPARE(ids, (QStringList {u"pessimistic"_s, u"central"_s, u"upper"_s}));
        QCOMPARE(model.sources().size(), 13);
    }

    void handCalculated()
    {
        // upper: 2028 to 2038 are eleven years; 2030 is the third
        QVERIFY(std::abs(value(source(u"digitalpark-frimmersdorf"_s), u"upper"_s, 2030, Measure::Gains)
                         - 2500.0 * 3 / 11)
                < 1e-9);
        QCOMPARE(value(kNeuss, u"upper"_s, 2038, Measure::Gains), 2500.0);
        QCOMPARE(value(kNeuss, u"upper"_s, 2045, Measure::Gains), 2500.0);
        // the park, two data centres, AI Village
        QCOMPARE(value(kErft, u"upper"_s, 2045, Measure::Gains), 2500.0 + 150 + 150 + 5000);
        QCOMPARE(value(kErft, u"upper"_s, 2027, Measure::Construction), 800.0);
        QCOMPARE(value(kErft, u"upper"_s, 2028, Measure::Construction), 0.0);
        QCOMPARE(value(kErft, u"central"_s, 2026, Measure::Construction), 350.0);
        QCOMPARE(value(kErft, u"central"_s, 2027, Measure::Construction), 700.0);
        QCOMPARE(value(kErft, u"central"_s, 2028, Measure::Construction), 350.0);
        QCOMPARE(value(kRegion, u"central"_s, 2023, Measure::Losses), 3000.0);
        QCOMPARE(value(kRegion, u"central"_s, 2030, Measure::Losses), 6000.0);
        QCOMPARE(value(kRegion, u"upper"_s, 2045, Measure::Net), 2500.0 + 7800 - 6000);
        QVERIFY(std::abs(value(kNeuss, u"upper"_s, 2040, Measure::GainsShare) - 2500.0 / 161823) < 1e-12);
        QVERIFY(std::abs(value(kRegion, u"upper"_s, 2045, Measure::GainsShare) - 10300.0 / (161823 + 150900))
                < 1e-12);
    }

    void partsAreTheWhole()
    {
        for (const auto &scenario : m_results->model().scenarios()) {
            for (int year = kFirstYear; year <= kLastYear; ++year) {
                for (const auto measure : {Measure::Gains, Measure::Losses, Measure::Construction}) {
                    const auto whole = value(kRegion, scenario.id, year, measure);
                    for (const auto kind : {GroupKind::Source, GroupKind::Municipality, GroupKind::Kreis}) {
                        QVERIFY(std::abs(partsSum(kind, scenario.id, year, measure) - whole) < 1e-9);
                    }
                }
                QVERIFY(std::abs(value(kRegion, scenario.id, year, Measure::Gains)
                                 - value(kRegion, scenario.id, year, Measure::Losses)
                                 - value(kRegion, scenario.id, year, Measure::Net))
                        < 1e-9);
            }
        }
    }

    void lossesAreInNoKreis()
    {
        for (const auto &kreis : {kNeuss, kErft}) {
            QVERIFY(!m_results->value(kreis, u"central", 2030, Measure::Losses));
            QVERIFY(!m_results->value(kreis, u"central", 2030, Measure::Net));
            QVERIFY(m_results->kind(kreis, u"central", 2030, Measure::Net) == ValueKind::None);
        }
        QCOMPARE(value({GroupKind::Kreis, {}}, u"central"_s, 2030, Measure::Losses), 6000.0);
        QVERIFY(!m_results->value({GroupKind::Kreis, {}}, u"central", 2030, Measure::Gains));
    }

    void constructionIsNeverPermanent()
    {
        for (const auto *effect : {"microsoft-bergheim-construction", "microsoft-bedburg-construction"}) {
            const auto group = source(QString::fromLatin1(effect));
            QVERIFY(!m_results->value(group, u"upper", 2027, Measure::Gains));
            QVERIFY(!m_results->value(group, u"upper", 2027, Measure::Net));
            QCOMPARE(value(group, u"upper"_s, 2027, Measure::Construction), 400.0);
            QCOMPARE(value(group, u"upper"_s, 2045, Measure::Construction), 0.0);
        }
    }

    void withoutASourceThereIsNoNumber()
    {
        for (const auto &scenario : m_results->model().scenarios()) {
            for (const auto *id : {"microsoft-elsdorf", "grevenbroich-unconfirmed"}) {
                QVERIFY(
                    !m_results->value(source(QString::fromLatin1(id)), scenario.id, 2045, Measure::Gains));
                const auto *entry = m_results->model().source(QString::fromLatin1(id));
                QVERIFY(entry != nullptr);
                QVERIFY(entry->bound == BoundKind::Assumption);
                QCOMPARE(entry->grade, u"C"_s);
            }
            QVERIFY(!m_results->value({GroupKind::Municipality, u"05362016"_s}, scenario.id, 2045,
                                      Measure::Gains));
        }
        QVERIFY(!m_results->model().source(u"grevenbroich-unconfirmed")->confirmed);
    }

    void scenariosKeepTheirOrder()
    {
        for (const auto groups = m_results->groups(GroupKind::Source); const auto &group : groups) {
            for (int year = kFirstYear; year <= kLastYear; ++year) {
                const auto central = m_results->value(group, u"central", year, Measure::Gains);
                if (!central) {
                    continue;
                }
                QVERIFY(value(group, u"pessimistic"_s, year, Measure::Gains) <= *central);
                QVERIFY(*central <= value(group, u"upper"_s, year, Measure::Gains));
            }
        }
    }

    void observed()
    {
        QCOMPARE(value(kErft, u"upper"_s, 2025, Measure::Employees), 150900.0);
        QCOMPARE(value(kErft, {}, 2013, Measure::ItEmployees), 2162.0);
        QCOMPARE(value(kNeuss, {}, 2013, Measure::MiningEmployees), 756.0);
        QCOMPARE(value(kRegion, {}, 2025, Measure::Employees), 150900.0 + 161823);
        QVERIFY(!m_results->value(kErft, u"upper", 2026, Measure::Employees));
        QVERIFY(!m_results->value(source(u"rwe-2023"_s), u"upper", 2020, Measure::Employees));
        QVERIFY(m_results->kind(kErft, u"", 2020, Measure::Employees) == ValueKind::Observed);
        QCOMPARE(m_results->model().observed().lastYear(), 2025);
        QCOMPARE(m_results->baseline(kErft), 150900.0);
        QVERIFY(!m_results->baseline({GroupKind::Municipality, u"05362008"_s}));
    }

    void kinds()
    {
        const auto kind = [this](const JobGroup &group, const char *scenario, int year, Measure measure) {
            return m_results->kind(group, QString::fromLatin1(scenario), year, measure);
        };
        const auto park = source(u"innovation-park-bergheim"_s);
        QVERIFY(kind(park, "upper", 2037, Measure::Gains) == ValueKind::Assumption);
        QVERIFY(kind(park, "upper", 2038, Measure::Gains) == ValueKind::PublishedBound);
        QVERIFY(kind(park, "central", 2045, Measure::Gains) == ValueKind::Assumption);
        QVERIFY(kind(park, "upper", 2020, Measure::Gains)
                == ValueKind::Assumption); // nobody has published a zero
        QVERIFY(kind(source(u"microsoft-bedburg"_s), "upper", 2030, Measure::Gains)
                == ValueKind::Announcement);
        QVERIFY(kind(kErft, "upper", 2045, Measure::Gains) == ValueKind::PublishedBound);
        QVERIFY(kind(kErft, "upper", 2040, Measure::Gains) == ValueKind::Assumption);
        QVERIFY(kind(kRegion, "central", 2030, Measure::Losses) == ValueKind::Announcement);
        QVERIFY(kind(kRegion, "central", 2029, Measure::Losses) == ValueKind::Assumption);
        QVERIFY(kind(kRegion, "upper", 2045, Measure::Gains) == ValueKind::PublishedBound);
        QVERIFY(kind(kRegion, "upper", 2045, Measure::Net)
                == ValueKind::Assumption); // nobody published a net
        QVERIFY(kind({GroupKind::Kreis, {}}, "upper", 2045, Measure::Net) == ValueKind::Announcement);
        QVERIFY(kind(kRegion, "nowhere", 2029, Measure::Losses) == ValueKind::None);
    }

    void unknown()
    {
        QVERIFY(!m_results->value(kErft, u"nowhere", 2030, Measure::Gains));
        QVERIFY(!m_results->value({GroupKind::Kreis, u"09999"_s}, u"upper", 2030, Measure::Gains));
        QVERIFY(!m_results->value(kErft, u"upper", 2046, Measure::Gains));
        QVERIFY(!m_results->value(kErft, u"upper", 2012, Measure::Gains));
    }

    void comparisonsAreApart()
    {
        QStringList ids;
        for (const auto lines = m_results->model().comparisons(); const auto &line : lines) {
            ids.append(line.id);
            QVERIFY(line.kreisAgs.isEmpty());
        }
        QVERIFY(ids.contains(u"iw-consult-trend"));
        QVERIFY(ids.contains(u"iab-2020"));
        QVERIFY(!ids.contains(u"rwe-2030"));
        QVERIFY(!ids.contains(u"ai-village"));
    }
};

QTEST_GUILESS_MAIN(TestJobResults)
#include "tst_jobresults.moc"
