// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/diagnosis.h"

#include "doctor/examinations_p.h"
#include "doctor/texts_p.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

void append(std::vector<Finding> more, std::vector<Finding> &findings)
{
    std::ranges::move(more, std::back_inserter(findings));
}

/// What the reader noticed and is not examined here once more.
std::vector<Finding> readProblems(const FeatureTable &table)
{
    std::vector<Finding> findings;
    for (const auto &problem : table.allProblems()) {
        if (problem.topic != Problem::Topic::Other) {
            continue;
        }
        // An empty table may be a form that waits to be filled in.
        const bool warning = problem.severity == Problem::Severity::Warning && table.featureCount() > 0;
        findings.push_back({.kind = Finding::Kind::ReadProblem,
                            .severity = warning ? Finding::Severity::Warning : Finding::Severity::Note,
                            .title = Text::tr("Noticed while reading"),
                            .explanation = problem.message,
                            .evidence = {},
                            .wayOut = Text::tr("Deliver a file that opens without this message.")});
    }
    return findings;
}

} // namespace

std::size_t Diagnosis::seriousCount() const
{
    return std::size_t(std::ranges::count_if(
        findings, [](const Finding &finding) { return finding.severity != Finding::Severity::Note; }));
}

QString featureNumbers(const std::vector<std::size_t> &features, std::size_t count)
{
    constexpr std::size_t kNamed = 5;
    QStringList numbers;
    for (const auto feature : std::span(features).first(std::min(kNamed, features.size()))) {
        numbers.append(QString::number(feature + 1));
    }
    if (count > std::size_t(numbers.size())) {
        numbers.append(u"…"_s);
    }
    return numbers.join(u", "_s);
}

Diagnosis examine(const FeatureTable &table, const Places &places, const Thoroughness &thoroughness,
                  const JobControl &control)
{
    Diagnosis diagnosis;
    if (!table.readAttributes(control)) {
        return diagnosis;
    }
    auto &findings = diagnosis.findings;
    auto crs = examineCrs(table, places);
    const bool swap = crs && crs->remedy && crs->remedy->kind == Remedy::Kind::SwapAxes;
    if (crs && !(table.raster && swap)) { // the cells would stay where they are
        findings.push_back(*std::move(crs));
    }
    control.report(0.4);
    if (!control.isCanceled()) {
        append(examineTexts(table, places, thoroughness.rows), findings);
        append(examineValues(table), findings);
    }
    control.report(0.6);
    if (!control.isCanceled()) {
        append(examineGeometry(table, thoroughness.positions, diagnosis.limits), findings);
        append(readProblems(table), findings);
    }
    if (control.isCanceled()) {
        return {};
    }
    if (table.featureCount() > thoroughness.rows) {
        diagnosis.limits.append(Text::tr("Texts: %1 of %2 features, evenly spread, were examined.")
                                    .arg(QLocale().toString(qulonglong(thoroughness.rows)),
                                         QLocale().toString(qulonglong(table.featureCount()))));
    }
    std::ranges::stable_sort(findings, [](const Finding &a, const Finding &b) {
        return std::tuple(-int(a.severity), int(a.kind)) < std::tuple(-int(b.severity), int(b.kind));
    });
    control.report(1);
    return diagnosis;
}

} // namespace revier::doctor
