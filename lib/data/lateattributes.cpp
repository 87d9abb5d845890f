// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/lateattributes_p.h"

#include "core/fileidentity.h"
#include "data/sidefiles.h"
#include "data/tablecache_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcLate, "revier.data.late", QtWarningMsg)

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

std::size_t featuresOf(const std::vector<FeatureRun> &runs)
{
    std::size_t sum = 0;
    for (const auto &run : runs) {
        sum += run.features;
    }
    return sum;
}

} // namespace

LateAttributes::LateAttributes(AttributeSource source, std::vector<Field> fields, std::size_t rows,
                               CacheKey key)
    : m_source(std::move(source))
    , m_fields(std::move(fields))
    , m_rows(rows)
    , m_key(std::move(key))
{
}

bool LateAttributes::read(const JobControl &control) const
{
    const std::scoped_lock lock(m_mutex);
    if (areAtHand()) {
        return true;
    }
    auto values = keptAttributes(m_key, m_fields, m_rows);
    if (!values) {
        values = readFile(control);
    }
    if (!values) {
        return false;
    }
    m_values = *std::move(values);
    m_areAtHand.store(true, std::memory_order_release);
    return true;
}

const AttributeValues &LateAttributes::values() const
{
    if (!areAtHand()) {
        std::ignore = read({}); // which nobody cancels
    }
    return m_values;
}

/// Nothing if cancelled.
std::optional<AttributeValues> LateAttributes::readFile(const JobControl &control) const
{
    qCDebug(lcLate) << "attributes of" << m_source.file.gdalPath;
    const bool wasUnchanged = isUnchanged(m_source);
    auto runs =
        wasUnchanged ? readRuns(m_source.file, RunContent::Attributes, control) : std::vector<FeatureRun>();
    if (control.isCanceled()) {
        return std::nullopt;
    }
    if (runs.empty() || runs.front().fields != m_fields || featuresOf(runs) != m_rows
        || !isUnchanged(m_source)) {
        return missing();
    }
    ProblemLog log;
    joinLogs(runs, log);
    addMessages(joinedMessages(runs), m_source.file.gdalPath, log);
    AttributeValues values {.columns = joinedColumns(runs),
                            .problems = log.problems(),
                            .hasOtherTexts = log.count(ProblemLog::Kind::BadText) > 0};
    return keepAttributes(m_key, std::move(values), m_fields, m_rows);
}

AttributeValues LateAttributes::missing() const
{
    AttributeValues values;
    for (const auto &field : m_fields) {
        auto &column = values.columns.emplace_back(field.type);
        for (std::size_t row = 0; row < m_rows; ++row) {
            column.appendNull();
        }
    }
    values.problems.push_back(
        {.severity = Problem::Severity::Warning,
         .message = Text::tr("The file was changed or removed while its attributes were still in it: all of "
                             "them are missing. Open it once more.")});
    return values;
}

std::optional<AttributeSource> attributeSource(RunFile file)
{
    const auto state = file.plan.runs() > 1 && isOnThisComputer(QFileInfo(file.gdalPath).path())
        ? settledState(file.gdalPath)
        : std::nullopt;
    return state ? std::optional(AttributeSource {.file = std::move(file), .state = state->identities})
                 : std::nullopt;
}

bool isUnchanged(const AttributeSource &source)
{
    const auto now = settledState(source.file.gdalPath);
    return now && now->identities == source.state;
}

void addLateColumns(FeatureTable &table, const AttributeSource &source, const CacheKey &key)
{
    table.late = std::make_shared<const LateAttributes>(source, table.fields, table.featureCount(), key);
    table.columns.clear();
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        table.columns.push_back(Column::late(table.fields[i].type, table.late, i));
    }
}

} // namespace revier
