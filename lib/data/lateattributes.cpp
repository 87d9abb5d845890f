// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/lateattributes_p.h"

#include "core/fileidentity.h"
#include "data/sidefiles.h"
#include "data/tablecache_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcLate, "revier.data.late", QtWarningMsg)

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// The files that the attributes are in, not what else has the same name.
bool holdsAttributes(const QString &path, const RunFile &file)
{
    const auto suffix = QFileInfo(path).suffix();
    if (file.plan.jump == Jump::ByIndex) {
        static const QStringList kParts {u"shp"_s, u"shx"_s, u"dbf"_s, u"cpg"_s};
        return kParts.contains(suffix, Qt::CaseInsensitive);
    }
    const bool journal = path == file.gdalPath + "-wal"_L1 || path == file.gdalPath + "-journal"_L1;
    return path == file.gdalPath
        || (journal && QFileInfo(path).size() > 0); // who only looks leaves an empty one
}

std::optional<QByteArray> stateOf(const RunFile &file)
{
    auto paths = filesReadWith(file.gdalPath);
    paths.removeIf([&](const QString &path) { return !holdsAttributes(path, file); });
    const auto state = settledState(paths);
    return state ? std::optional(state->identities) : std::nullopt;
}

QList<quint64> countsOf(std::span<const FeatureRun> runs)
{
    QList<quint64> counts;
    for (const auto &run : runs) {
        counts.append(run.features);
    }
    return counts;
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
    constexpr std::chrono::milliseconds kPatience {20};
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(kPatience)) { // somebody else reads them
        if (control.isCanceled()) {
            return false;
        }
    }
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
    const auto changed =
        Text::tr("The file was changed or removed while its attributes were still in it: all of them are "
                 "missing. Open it once more.");
    if (!isUnchanged(m_source)) {
        return missing(changed);
    }
    const JobControl quiet([&control] { return control.isCanceled(); }, {});
    auto runs = readRuns(m_source.file, RunContent::Attributes, quiet);
    if (control.isCanceled()) {
        return std::nullopt;
    }
    if (!isUnchanged(m_source)) {
        return missing(changed);
    }
    if (runs.empty() || runs.front().fields != m_fields || countsOf(runs) != m_source.features) {
        return missing(Text::tr("The file cannot be read a second time: all attributes are missing. Open it "
                                "once more."));
    }
    ProblemLog log;
    joinLogs(runs, log);
    addMessages(joinedMessages(runs), m_source.file.gdalPath, log);
    AttributeValues values {.columns = joinedColumns(runs),
                            .problems = log.problems(),
                            .hasOtherTexts = log.count(ProblemLog::Kind::BadText) > 0};
    return keepAttributes(m_key, std::move(values), m_fields, m_rows);
}

AttributeValues LateAttributes::missing(const QString &cause) const
{
    AttributeValues values;
    for (const auto &field : m_fields) {
        auto &column = values.columns.emplace_back(field.type);
        for (std::size_t row = 0; row < m_rows; ++row) {
            column.appendNull();
        }
    }
    values.problems.push_back({.severity = Problem::Severity::Warning, .message = cause});
    return values;
}

std::optional<AttributeSource> attributeSource(RunFile file)
{
    const auto state = file.plan.runs() > 1 && isOnThisComputer(QFileInfo(file.gdalPath).path())
        ? stateOf(file)
        : std::nullopt;
    return state ? std::optional(AttributeSource {.file = std::move(file), .state = *state, .features = {}})
                 : std::nullopt;
}

bool isUnchanged(const AttributeSource &source)
{
    return stateOf(source.file) == source.state;
}

bool takeCounts(std::span<const FeatureRun> runs, AttributeSource &source)
{
    source.features = countsOf(runs);
    const auto &plan = source.file.plan;
    const auto isFull = [&](std::size_t number) {
        return runs[number].features == std::size_t(plan.end(number) - plan.begin(number));
    };
    return plan.jump != Jump::ById // where a damaged geometry costs the feature
        || std::ranges::all_of(std::views::iota(std::size_t(0), runs.size()), isFull);
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
