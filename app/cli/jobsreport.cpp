// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsreport.h"

#include "core/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

/// Behind a number, as footnotes.
QString markOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Assumption:
        return u"*"_s;
    case ValueKind::PublishedBound:
        return u"†"_s;
    case ValueKind::Announcement:
        return u"‡"_s;
    case ValueKind::Observed:
    case ValueKind::None:
        break;
    }
    return u" "_s;
}

QString signedText(double value, const QLocale &locale)
{
    const auto number = formatNumber(value, 0, locale);
    return value > 0 ? u'+' + number : number;
}

/// The number of a cell in whole jobs, or percent with two decimals.
QString numberText(double value, Measure measure, const QLocale &locale)
{
    if (measure == Measure::GainsShare) {
        return formatNumber(value * 100, 2, locale) + u" %"_s;
    }
    return formatNumber(value, 0, locale);
}

QString cellText(const JobRow &row, bool comparing, const QLocale &locale)
{
    if (comparing) {
        const auto &compared = row.compared;
        if (!compared) {
            return u"–"_s;
        }
        const auto difference = row.value - *compared;
        return (row.measure == Measure::GainsShare ? numberText(difference, row.measure, locale)
                                                   : signedText(difference, locale))
            + markOf(row.kind);
    }
    auto text = numberText(row.value, row.measure, locale) + markOf(row.kind);
    if (const auto &range = row.range) {
        text += u" (%1–%2)"_s.arg(numberText(range->p10, row.measure, locale),
                                  numberText(range->p90, row.measure, locale));
    }
    return text;
}

/// Collects lines of cells and sets them in columns: the first to the left, numbers to the right.
class Columns
{
public:
    void add(QStringList cells) { m_lines.append(std::move(cells)); }
    /// A line across all columns.
    void heading(const QString &text) { m_lines.append(QStringList {text}); }

    [[nodiscard]] QString text() const
    {
        QList<qsizetype> widths;
        for (const auto &line : m_lines) {
            for (qsizetype i = 0; line.size() > 1 && i < line.size(); ++i) {
                widths.resize(std::max(widths.size(), i + 1));
                widths[i] = std::max(widths[i], line[i].size());
            }
        }
        QString text;
        for (const auto &line : m_lines) {
            QString out = line.size() == 1 ? line.front() : line.front().leftJustified(widths.front());
            for (qsizetype i = 1; i < line.size(); ++i) {
                out += u"  "_s + line[i].rightJustified(widths[i]);
            }
            while (out.endsWith(u' ')) {
                out.chop(1);
            }
            text += out + u'\n';
        }
        return text;
    }

private:
    QList<QStringList> m_lines;
};

/// Makes the table.
class TableReport
{
public:
    TableReport(const JobResults &results, const JobsOptions &options, Language language)
        : m_results(results)
        , m_options(options)
        , m_language(language)
        , m_locale(localeOf(language))
    {
        auto wanted = options.rows;
        if (!options.hasMeasures) {
            wanted.measures = {Measure::Gains, Measure::Losses, Measure::Net, Measure::Construction,
                               Measure::Employees};
        }
        m_rows = jobRows(results, wanted, language);
        if (wanted.by != GroupKind::Region && wanted.key.isNull()) {
            wanted.by = GroupKind::Region;
            std::ranges::move(jobRows(results, wanted, language), std::back_inserter(m_rows));
        }
        m_measures = std::move(wanted.measures);
    }

    [[nodiscard]] QString text()
    {
        QString out =
            Text::tr("Published is \"up to 2,500 jobs\" for each digital park, without a year. Every "
                     "course is an assumption.\n");
        for (const auto &scenario : m_results.model().scenarios()) {
            out += section(scenario.id, headOf(scenario));
        }
        out += section({}, Text::tr("Observed"));
        return out + legend() + comparisons() + sources();
    }

private:
    [[nodiscard]] bool isShown(const JobRow &row, const QString &scenario, Measure measure) const
    {
        return row.scenario == scenario && row.measure == measure
            && std::ranges::contains(m_options.years, row.year);
    }

    [[nodiscard]] QString headOf(const Scenario &scenario) const
    {
        auto head = u"%1 (%2)"_s.arg(scenario.title.in(m_language), scenario.id);
        if (const auto *other = m_results.model().scenario(m_options.rows.compareWith)) {
            head =
                Text::tr("%1 minus %2").arg(head, u"%1 (%2)"_s.arg(other->title.in(m_language), other->id));
        }
        return head + u": "_s + kindText(ValueKind::Assumption);
    }

    /// Empty if nothing is to be shown.
    QString section(const QString &scenario, const QString &head)
    {
        Columns columns;
        QStringList years {QString()};
        for (const auto year : m_options.years) {
            years.append(QString::number(year) + u' '); // above the digits, not above the mark
        }
        columns.add(years);
        bool any = false;
        for (const auto measure : m_measures) {
            any = addMeasure(scenario, measure, columns) || any;
        }
        return any ? u'\n' + head + u'\n' + columns.text() : QString();
    }

    bool addMeasure(const QString &scenario, Measure measure, Columns &columns)
    {
        std::vector<JobGroup> groups;
        for (const auto &row : m_rows) {
            if (isShown(row, scenario, measure) && !std::ranges::contains(groups, row.group)) {
                groups.push_back(row.group);
            }
        }
        if (!groups.empty()) {
            columns.heading(measureText(measure));
        }
        for (const auto &group : groups) {
            QStringList cells {u"  "_s + m_results.title(group, m_language)};
            for (const auto year : m_options.years) {
                const auto row = std::ranges::find_if(m_rows, [&](const JobRow &candidate) {
                    return candidate.year == year && candidate.group == group
                        && isShown(candidate, scenario, measure);
                });
                if (row == m_rows.end()) {
                    cells.append(u"– "_s);
                    continue;
                }
                cells.append(cellText(*row, !m_options.rows.compareWith.isEmpty(), m_locale));
                m_shown.push_back(&*row);
            }
            columns.add(cells);
        }
        return !groups.empty();
    }

    [[nodiscard]] QString legend() const
    {
        QString text = u"\n"_s;
        for (const auto kind : {ValueKind::Assumption, ValueKind::PublishedBound, ValueKind::Announcement}) {
            if (std::ranges::contains(m_shown, kind, &JobRow::kind)) {
                text += markOf(kind) + u' ' + kindText(kind) + u'\n';
            }
        }
        const auto has = [this](Measure measure) {
            return std::ranges::contains(m_shown, measure, &JobRow::measure);
        };
        if (has(Measure::Net)) {
            text +=
                Text::tr("Net is gains minus losses since the announcement of 2020; the employees observed "
                         "since then contain what really happened.\n");
        }
        if (has(Measure::Losses) || has(Measure::Net)) {
            text +=
                Text::tr("Losses are published for RWE as a whole, not per Kreis: they stand with the region "
                         "only.\n");
        }
        if (has(Measure::Construction)) {
            text += Text::tr("Construction jobs are temporary and in no other row.\n");
        }
        if (m_options.ranges) {
            text += Text::tr("(…–…): eight of ten runs lie between these, %1 runs, seed %2. The ranges are "
                             "assumptions, too: this is no forecast.\n")
                        .arg(formatNumber(m_options.rangeOptions.runs, 0, m_locale))
                        .arg(m_options.rangeOptions.seed);
        }
        return text;
    }

    /// What is published for the whole Revier stands beside the region, in no sum.
    [[nodiscard]] QString comparisons() const
    {
        if (m_options.rows.by != GroupKind::Region) {
            return {};
        }
        auto text =
            u'\n' + Text::tr("For comparison: published for the whole Revier, in none of these sums\n");
        for (const auto lines = m_results.model().comparisons(); const auto &line : lines) {
            text += u"  %1: %2 [%3]\n"_s.arg(line.subject.in(m_language), line.wording.in(m_language),
                                             line.source);
        }
        return text;
    }

    [[nodiscard]] QString sources() const
    {
        QStringList all;
        for (const auto *row : m_shown) {
            all += row->source.split(u"; "_s, Qt::SkipEmptyParts);
        }
        all.removeDuplicates();
        return all.isEmpty() ? QString()
                             : u'\n' + Text::tr("Sources of the numbers:\n  %1\n").arg(all.join(u"\n  "));
    }

    const JobResults &m_results;
    const JobsOptions &m_options;
    Language m_language;
    QLocale m_locale;
    std::vector<Measure> m_measures;
    std::vector<JobRow> m_rows;
    std::vector<const JobRow *> m_shown;
};

} // namespace

QString jobsTable(const JobResults &results, const JobsOptions &options, Language language)
{
    return TableReport(results, options, language).text();
}

QString explanationText(const Explanation &explanation)
{
    auto text = explanation.title + u'\n'
        + u"%1 – %2\n"_s.arg(explanation.formula.isEmpty() ? explanation.value : explanation.formula,
                             kindText(explanation.kind));
    if (!explanation.inputs.empty()) {
        text += u'\n';
    }
    for (const auto &input : explanation.inputs) {
        text += u"  %1: %2 – %3"_s.arg(input.label, input.value, input.kindText);
        text += input.source.isEmpty() ? u"\n"_s : u" [%1, %2]\n"_s.arg(input.source, input.grade);
        if (!input.note.isEmpty()) {
            text += u"    %1\n"_s.arg(input.note);
        }
    }
    for (const auto &remark : explanation.remarks) {
        text += u'\n' + remark + u'\n';
    }
    return text;
}

QByteArray explanationJson(const Explanation &explanation)
{
    QJsonArray inputs;
    for (const auto &input : explanation.inputs) {
        inputs.append(QJsonObject {{u"label"_s, input.label},
                                   {u"value"_s, input.value},
                                   {u"kind"_s, codeOf(input.kind)},
                                   {u"kind_text"_s, input.kindText},
                                   {u"note"_s, input.note},
                                   {u"source"_s, input.source},
                                   {u"grade"_s, input.grade}});
    }
    return QJsonDocument(QJsonObject {{u"title"_s, explanation.title},
                                      {u"value"_s, explanation.value},
                                      {u"kind"_s, codeOf(explanation.kind)},
                                      {u"kind_text"_s, kindText(explanation.kind)},
                                      {u"formula"_s, explanation.formula},
                                      {u"inputs"_s, inputs},
                                      {u"remarks"_s, QJsonArray::fromStringList(explanation.remarks)},
                                      {u"grade"_s, explanation.grade}})
        .toJson();
}

} // namespace revier::cli
