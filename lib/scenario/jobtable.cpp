// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Lines of a table as text.
class CsvWriter
{
public:
    explicit CsvWriter(Language language)
        : m_separator(language == Language::German ? u';' : u',')
        , m_point(language == Language::German ? u',' : u'.')
    {
    }

    void addLine(const QStringList &cells)
    {
        QStringList quoted;
        for (const auto &cell : cells) {
            quoted.append(this->quoted(cell));
        }
        m_text += quoted.join(m_separator) + u"\r\n"_s;
    }
    [[nodiscard]] QString number(double value) const
    {
        return QString::number(value, 'g', QLocale::FloatingPointShortest).replace(u'.', m_point);
    }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }

private:
    [[nodiscard]] QString quoted(QString cell) const
    {
        if (!cell.contains(m_separator) && !cell.contains(u'"') && !cell.contains(u'\n')
            && !cell.contains(u'\r')) {
            return cell;
        }
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }

    QString m_text;
    QChar m_separator;
    QChar m_point;
};

bool isCompared(const std::vector<JobRow> &rows)
{
    return std::ranges::any_of(rows, [](const JobRow &row) { return row.compared.has_value(); });
}

bool hasRanges(const std::vector<JobRow> &rows)
{
    return std::ranges::any_of(rows, [](const JobRow &row) { return row.range.has_value(); });
}

QStringList headCells(const JobRow &row)
{
    return {codeOf(row.group.kind), row.group.key, row.name, row.scenario, row.scenarioTitle};
}

const QStringList kHead {u"group"_s, u"key"_s, u"name"_s, u"scenario"_s, u"scenario_title"_s};
const QStringList kTail {u"kind"_s, u"kind_text"_s, u"source"_s, u"grade"_s};

void addComparison(const JobRow &row, const CsvWriter &writer, QStringList &cells)
{
    const auto &compared = row.compared;
    cells.append(compared ? writer.number(shownValue(*compared, row.measure)) : QString());
    cells.append(compared ? writer.number(shownValue(row.value - *compared, row.measure)) : QString());
}

void addRange(const JobRow &row, const CsvWriter &writer, QStringList &cells)
{
    const auto &range = row.range;
    for (const auto percentile : {&Percentiles::p10, &Percentiles::p50, &Percentiles::p90}) {
        cells.append(range ? writer.number(shownValue((*range).*percentile, row.measure)) : QString());
    }
}

bool isSameSeries(const JobRow &a, const JobRow &b)
{
    return a.group == b.group && a.scenario == b.scenario && a.measure == b.measure;
}

/// Of the rows of one series: what holds for all of them.
JobRow combined(const std::vector<JobRow> &series)
{
    auto head = series.front();
    for (const auto &row : series) {
        head.kind = row.kind == ValueKind::Assumption ? row.kind : head.kind;
        head.grade = std::max(head.grade, row.grade);
    }
    return head;
}

std::vector<std::vector<JobRow>> seriesOf(const std::vector<JobRow> &rows)
{
    std::vector<std::vector<JobRow>> all;
    for (const auto &row : rows) {
        if (all.empty() || !isSameSeries(all.back().front(), row)) {
            all.emplace_back();
        }
        all.back().push_back(row);
    }
    return all;
}

QJsonObject rowToJson(const JobRow &row)
{
    QJsonObject object {{u"group"_s, codeOf(row.group.kind)},
                        {u"key"_s, row.group.key},
                        {u"name"_s, row.name},
                        {u"year"_s, row.year},
                        {u"measure"_s, codeOf(row.measure)},
                        {u"unit"_s, unitOf(row.measure)},
                        {u"value"_s, shownValue(row.value, row.measure)},
                        {u"kind"_s, codeOf(row.kind)},
                        {u"kind_text"_s, kindText(row.kind)},
                        {u"source"_s, row.source},
                        {u"grade"_s, row.grade}};
    if (!row.scenario.isEmpty()) {
        object[u"scenario"] = row.scenario;
        object[u"scenario_title"] = row.scenarioTitle;
    }
    if (const auto &compared = row.compared) {
        object[u"compared"] = shownValue(*compared, row.measure);
        object[u"difference"] = shownValue(row.value - *compared, row.measure);
    }
    if (const auto &range = row.range) {
        object[u"p10"] = shownValue(range->p10, row.measure);
        object[u"p50"] = shownValue(range->p50, row.measure);
        object[u"p90"] = shownValue(range->p90, row.measure);
    }
    return object;
}

QJsonValue numberToJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray comparisonsToJson(const JobModel &model, Language language)
{
    QJsonArray lines;
    for (const auto comparisons = model.comparisons(); const auto &line : comparisons) {
        lines.append(QJsonObject {{u"id"_s, line.id},
                                  {u"subject"_s, line.subject.in(language)},
                                  {u"wording"_s, line.wording.in(language)},
                                  {u"direction"_s, line.direction},
                                  {u"jobs_min"_s, numberToJson(line.jobsMin)},
                                  {u"jobs_max"_s, numberToJson(line.jobsMax)},
                                  {u"year"_s, line.year ? QJsonValue(*line.year) : QJsonValue()},
                                  {u"source"_s, line.source},
                                  {u"source_date"_s, line.sourceDate},
                                  {u"grade"_s, line.grade}});
    }
    return lines;
}

} // namespace

QByteArray jobRowsToLongCsv(const std::vector<JobRow> &rows, Language language)
{
    CsvWriter writer(language);
    const bool compared = isCompared(rows);
    const bool ranges = hasRanges(rows);
    auto head = kHead + QStringList {u"year"_s, u"measure"_s, u"unit"_s, u"value"_s};
    head += compared ? QStringList {u"compared"_s, u"difference"_s} : QStringList();
    head += ranges ? QStringList {u"p10"_s, u"p50"_s, u"p90"_s} : QStringList();
    writer.addLine(head + kTail);
    for (const auto &row : rows) {
        auto cells = headCells(row);
        cells << QString::number(row.year) << codeOf(row.measure) << unitOf(row.measure)
              << writer.number(shownValue(row.value, row.measure));
        if (compared) {
            addComparison(row, writer, cells);
        }
        if (ranges) {
            addRange(row, writer, cells);
        }
        cells << codeOf(row.kind) << kindText(row.kind) << row.source << row.grade;
        writer.addLine(cells);
    }
    return writer.utf8();
}

QByteArray jobRowsToWideCsv(const std::vector<JobRow> &rows, Language language)
{
    CsvWriter writer(language);
    const bool compared = isCompared(rows);
    const auto [first, last] = rows.empty() ? std::pair(kFirstYear, kFirstYear - 1) : [&rows] {
        const auto [low, high] = std::ranges::minmax_element(rows, {}, &JobRow::year);
        return std::pair(low->year, high->year);
    }();
    auto head = kHead + QStringList {u"measure"_s, u"unit"_s} + kTail;
    for (int year = first; year <= last; ++year) {
        head.append(u"jobs_%1"_s.arg(year));
    }
    writer.addLine(head);
    for (const auto all = seriesOf(rows); const auto &series : all) {
        const auto common = combined(series);
        auto cells = headCells(common);
        cells << codeOf(common.measure) << unitOf(common.measure) << codeOf(common.kind)
              << kindText(common.kind) << common.source << common.grade;
        for (int year = first; year <= last; ++year) {
            const auto row = std::ranges::find(series, year, &JobRow::year);
            const bool there = row != series.end() && (!compared || row->compared.has_value());
            const auto value = there ? row->value - row->compared.value_or(0) : 0;
            cells.append(there ? writer.number(shownValue(value, common.measure)) : QString());
        }
        writer.addLine(cells);
    }
    return writer.utf8();
}

QByteArray jobRowsToJson(const std::vector<JobRow> &rows, const JobModel &model, Language language)
{
    QJsonArray values;
    for (const auto &row : rows) {
        values.append(rowToJson(row));
    }
    const QJsonObject root {{u"format"_s, u"revieratlas-job-results"_s},
                            {u"version"_s, 1},
                            {u"observed_until"_s, model.observed().lastYear()},
                            {u"comparisons"_s, comparisonsToJson(model, language)},
                            {u"values"_s, values}};
    return QJsonDocument(root).toJson();
}

} // namespace revier
