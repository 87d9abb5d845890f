// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explanation.h"
#include "scenario/jobtable.h"

#include "quality/csvtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);
const JobGroup kRegion {GroupKind::Region, {}};
const JobGroup kNeuss {GroupKind::Kreis, u"05162"_s};
const JobGroup kErft {GroupKind::Kreis, u"05362"_s};
const JobGroup kPark {GroupKind::Source, u"innovation-park-bergheim"_s};

JobTableOptions tableBy(GroupKind by, std::vector<Measure> measures = {}, int from = kFirstYear,
                        int to = kLastYear)
{
    JobTableOptions options;
    options.by = by;
    options.measures = std::move(measures);
    options.from = from;
    options.to = to;
    return options;
}

} // namespace

/// Tables and explanations.
class TestJobTable : public QObject
{
    Q_OBJECT
private:
    JobResultsPtr m_results;

    [[nodiscard]] Explanation why(const JobGroup &group, const QString &scenario, int year,
                                  Measure measure) const
    {
        return explain(*m_results, group, scenario, year, measure, Language::English);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(localeOf(Language::English));
        const auto model = JobModel::read(kData);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_results = JobResults::compute(*model);
    }

    void everyRowSaysWhatItIs()
    {
        for (const auto by :
             {GroupKind::Source, GroupKind::Municipality, GroupKind::Kreis, GroupKind::Region}) {
            const auto rows = jobRows(*m_results, tableBy(by), Language::German);
            QVERIFY(rows.size() > 100);
            for (const auto &row : rows) {
                QVERIFY(row.kind != ValueKind::None);
                QVERIFY(!row.source.isEmpty() && !row.name.isEmpty());
                QVERIFY(row.kind != ValueKind::Assumption || row.grade == u"C");
                QCOMPARE(row.scenario.isEmpty(), row.kind == ValueKind::Observed);
            }
        }
    }

    void selection()
    {
        auto options = tableBy(GroupKind::Kreis, {Measure::Gains}, 2038, 2039);
        options.scenarios = {u"upper"_s};
        options.key = u"05162"_s;
        const auto rows = jobRows(*m_results, options, Language::English);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].year, 2038);
        QCOMPARE(rows[0].value, 2500.0);
        QVERIFY(rows[0].kind == ValueKind::PublishedBound);
        QCOMPARE(rows[0].grade, u"A"_s);
        options.key = u""_s;
        QVERIFY(jobRows(*m_results, options, Language::English).empty()); // every gain has a Kreis
    }

    void comparison()
    {
        auto options = tableBy(GroupKind::Source, {Measure::Gains, Measure::Employees}, 2045);
        options.scenarios = {u"upper"_s};
        options.key = kPark.key;
        options.compareWith = u"central"_s;
        const auto rows = jobRows(*m_results, options, Language::English);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].compared, 1250.0);
        QVERIFY(rows[0].kind == ValueKind::Assumption); // the weaker of the two
        QCOMPARE(rows[0].grade, u"C"_s);
        const auto table = CsvTable::parse(jobRowsToLongCsv(rows, Language::English));
        QVERIFY(table);
        QCOMPARE(table->rows[0].cells[table->header.indexOf(u"difference")], u"1250"_s);
        const auto wide = CsvTable::parse(jobRowsToWideCsv(rows, Language::English));
        QVERIFY(wide);
        QCOMPARE(wide->rows[0].cells.last(), u"1250"_s);
    }

    void longCsv()
    {
        const auto rows = jobRows(*m_results, tableBy(GroupKind::Source), Language::English);
        const auto text = jobRowsToLongCsv(rows, Language::English);
        QVERIFY(text.endsWith("\r\n"));
        const auto table = CsvTable::parse(text);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), rows.size());
        const auto value = table->header.indexOf(u"value");
        const auto kind = table->header.indexOf(u"kind_text");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = table->rows[i].cells;
            QCOMPARE(cells.size(), table->header.size());
            QCOMPARE(cells[value].toDouble(), shownValue(rows[i].value, rows[i].measure));
            QVERIFY(!cells[kind].isEmpty());
        }
    }

    void germanCsv()
    {
        auto options = tableBy(GroupKind::Kreis, {Measure::Gains}, 2030, 2030);
        options.scenarios = {u"upper"_s};
        options.key = u"05162"_s;
        const auto german =
            jobRowsToLongCsv(jobRows(*m_results, options, Language::German), Language::German);
        QVERIFY(german.contains(";2030;gains;jobs;681,8;assumption;")); // 2500 * 3 / 11
        const auto english =
            jobRowsToLongCsv(jobRows(*m_results, options, Language::English), Language::English);
        QVERIFY(english.contains(",2030,gains,jobs,681.8,assumption,"));
    }

    void wideCsv()
    {
        const auto rows = jobRows(*m_results, tableBy(GroupKind::Kreis, {Measure::Gains, Measure::Employees}),
                                  Language::English);
        const auto table = CsvTable::parse(jobRowsToWideCsv(rows, Language::English));
        QVERIFY(table);
        QCOMPARE(table->header.last(), u"jobs_2045"_s);
        const auto y2013 = table->header.indexOf(u"jobs_2013");
        const auto y2045 = table->header.indexOf(u"jobs_2045");
        QCOMPARE(table->rows.size(), 3 * 2 + 2); // scenarios by Kreise, and what was observed
        for (const auto &row : table->rows) {
            const bool observed = row.cells[3].isEmpty();
            QCOMPARE(row.cells[y2045].isEmpty(), observed);
            QCOMPARE(row.cells[y2013] == u"0", !observed);
        }
        QVERIFY(jobRowsToWideCsv({}, Language::English).startsWith("group,"));
    }

    void quoting()
    {
        JobRow row;
        row.name = u"a;b, \"c\"\nd"_s;
        for (const auto language : {Language::English, Language::German}) {
            const auto table = CsvTable::parse(jobRowsToLongCsv({row}, language));
            QVERIFY(table);
            QCOMPARE(table->rows.front().cells[2], row.name);
        }
    }

    void json()
    {
        const auto rows = jobRows(*m_results, tableBy(GroupKind::Region, {}, 2030, 2030), Language::English);
        const auto root =
            QJsonDocument::fromJson(jobRowsToJson(rows, m_results->model(), Language::English)).object();
        QCOMPARE(root[u"values"].toArray().size(), qsizetype(rows.size()));
        QCOMPARE(root[u"observed_until"].toInt(), 2025);
        for (const auto values = root[u"values"].toArray(); const auto &value : values) {
            QVERIFY(!value[u"kind"].toString().isEmpty() && !value[u"grade"].toString().isEmpty());
        }
        QVERIFY(root[u"comparisons"].toArray().size() >= 5);
    }

    void rangesAreInTheRows()
    {
        const auto ranges = JobRanges::compute(m_results, u"central"_s, {.runs = 500}, {});
        QVERIFY(ranges);
        auto options = tableBy(GroupKind::Region, {}, 2035, 2035);
        options.ranges = {*ranges};
        const auto rows = jobRows(*m_results, options, Language::English);
        for (const auto &row : rows) {
            QCOMPARE(row.range.has_value(), row.scenario == u"central");
        }
        const auto table = CsvTable::parse(jobRowsToLongCsv(rows, Language::English));
        QVERIFY(table && table->header.contains(u"p90"));
    }

    void rounding()
    {
        QCOMPARE(shownValue(681.8181, Measure::Gains), 681.8);
        QCOMPARE(shownValue(0.0134807, Measure::GainsShare), 1.348);
        QVERIFY(!std::signbit(shownValue(-0.0001, Measure::Net)));
    }

    void whyASource()
    {
        const auto reason = why(kPark, u"upper"_s, 2030, Measure::Gains);
        QCOMPARE(reason.formula, u"2,500 × 100 % × 27.27 % = 681.8"_s);
        QVERIFY(reason.kind == ValueKind::Assumption);
        QCOMPARE(reason.grade, u"C"_s);
        QVERIFY(reason.title.contains(u"2030"));
        QVERIFY(reason.inputs.front().kind == ValueKind::PublishedBound);
        QVERIFY(reason.inputs.front().source.contains(u"Staatskanzlei"));
        QVERIFY(std::ranges::any_of(reason.inputs, [](const ExplanationInput &input) {
            return input.note.startsWith(u"Assumption: ");
        }));
        for (const auto &input : reason.inputs) {
            QVERIFY(!input.label.isEmpty() && !input.value.isEmpty() && !input.kindText.isEmpty());
            QVERIFY(input.kind != ValueKind::Assumption || input.grade == u"C");
        }
    }

    void whyASum()
    {
        const auto reason = why(kRegion, u"upper"_s, 2045, Measure::Net);
        QCOMPARE(reason.formula, u"2,500 + 2,500 + 150 + 150 + 5,000 − 3,000 − 3,000 = 4,300"_s);
        QCOMPARE(reason.inputs.size(), 7);
        QVERIFY(
            std::ranges::any_of(reason.remarks, [](const QString &text) { return text.contains(u"RWE"); }));
        const auto lost = why({GroupKind::Source, u"rwe-2030"_s}, u"upper"_s, 2030, Measure::Net);
        QVERIFY(lost.formula.startsWith(u"−3,000 × ") && lost.formula.endsWith(u" = −3,000"));
    }

    void whyObserved()
    {
        const auto reason = why(kRegion, {}, 2025, Measure::Employees);
        QCOMPARE(reason.formula, u"161,823 + 150,900 = 312,723"_s);
        QVERIFY(reason.kind == ValueKind::Observed);
        QVERIFY(!reason.title.contains(u"%"));
        QCOMPARE(reason.grade, u"A"_s);
    }

    void whyAShare()
    {
        const auto reason = why(kNeuss, u"upper"_s, 2045, Measure::GainsShare);
        QCOMPARE(reason.formula, u"2,500 / 161,823 = 1.54 %"_s);
        QVERIFY(std::ranges::any_of(
            reason.inputs, [](const ExplanationInput &input) { return input.kind == ValueKind::Observed; }));
    }

    void whyNothing()
    {
        const auto net = why(kErft, u"central"_s, 2030, Measure::Net);
        QCOMPARE(net.value, u"–"_s);
        QVERIFY(net.formula.isEmpty() && net.kind == ValueKind::None);
        QVERIFY(net.remarks.join(u' ').contains(u"No source says how many of the losses"));
        const auto elsdorf =
            why({GroupKind::Source, u"microsoft-elsdorf"_s}, u"central"_s, 2040, Measure::Gains);
        QVERIFY(elsdorf.remarks.join(u' ').contains(u"No figure has been published for Elsdorf"));
        QVERIFY(why(kErft, u"nowhere"_s, 2030, Measure::Gains).remarks.front().contains(u"nowhere"));
    }

    void words()
    {
        for (const auto measure : allMeasures()) {
            QVERIFY(measureFromCode(codeOf(measure)) == measure);
            QVERIFY(!measureText(measure).isEmpty());
        }
        for (const auto kind :
             {GroupKind::Source, GroupKind::Municipality, GroupKind::Kreis, GroupKind::Region}) {
            QVERIFY(groupKindFromCode(codeOf(kind)) == kind);
        }
        QVERIFY(!measureFromCode(u"jobs"));
        QVERIFY(kindText(ValueKind::PublishedBound).contains(u"assumption"));
        QVERIFY(kindText(ValueKind::Announcement).contains(u"assumption"));
    }
};

QTEST_GUILESS_MAIN(TestJobTable)
#include "tst_jobtable.moc"
