// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joinpreview.h"

#include "data/reader.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Fields that may hold keys: texts and whole numbers.
QStringList keyFields(const FeatureTable &table)
{
    QStringList names;
    for (const auto &field : table.fields) {
        if (field.type == Field::Type::Text || field.type == Field::Type::Integer) {
            names.append(field.name);
        }
    }
    return names;
}

/// How many features find a row of their own by these keys. Rows with the same key speak against them.
double fit(const FeatureTable &features, const QString &layerKey, const FeatureTable &rows,
           const QString &tableKey)
{
    const auto match = matchKeys(features, layerKey, rows, tableKey);
    if (!match) {
        return 0;
    }
    constexpr double kPenalty = 0.1;
    const auto share = double(match->matched) / double(std::max<std::size_t>(features.featureCount(), 1));
    const auto used = rows.featureCount() - match->unusedRows.size();
    const auto usedShare = double(used) / double(std::max<std::size_t>(rows.featureCount(), 1));
    return share * usedShare * (match->repeatedKeys.isEmpty() ? 1 : kPenalty);
}

/// The names of the pair that fits best; where all pairs would take too long, of those with the same name.
std::pair<QString, QString> bestKeys(const FeatureTable &features, const FeatureTable &rows,
                                     const JobControl &control)
{
    constexpr std::size_t kMostComparisons = 20'000'000;
    const auto layerKeys = keyFields(features);
    const auto tableKeys = keyFields(rows);
    const auto work = (features.featureCount() + rows.featureCount()) * std::size_t(layerKeys.size())
        * std::size_t(tableKeys.size());
    std::pair<QString, QString> best {layerKeys.value(0), tableKeys.value(0)};
    double bestFit = 0;
    for (const auto &layerKey : layerKeys) {
        for (const auto &tableKey : tableKeys) {
            const bool sameName = layerKey.compare(tableKey, Qt::CaseInsensitive) == 0;
            if (control.isCanceled() || (work > kMostComparisons && !sameName)) {
                continue;
            }
            const auto thisFit = fit(features, layerKey, rows, tableKey) * (sameName ? 1.01 : 1);
            if (thisFit > bestFit) {
                bestFit = thisFit;
                best = {layerKey, tableKey};
            }
        }
    }
    return best;
}

QString nameOf(const Layer &layer, std::size_t feature, const QString &key, Language language)
{
    const auto title = featureTitle(layer, feature, language);
    const auto text = layer.table->value(feature, key).toString();
    return text.isEmpty() || title == text ? title : u"%1 (%2)"_s.arg(title, text);
}

} // namespace

JoinTables readJoinTables(const QString &path, const JobControl &control)
{
    JoinTables result;
    if (auto tables = readFile(path, {}, control)) {
        result.tables = *std::move(tables);
    } else {
        result.error = tables.error().message;
    }
    return result;
}

JoinPreview previewJoin(const Layer &layer, const FeatureTable &rows, const QString &layerKey,
                        const QString &tableKey, Language language, const JobControl &control)
{
    constexpr std::size_t kNamed = 300;
    JoinPreview preview;
    preview.layerKey = layerKey;
    preview.tableKey = tableKey;
    if (layerKey.isEmpty() || tableKey.isEmpty()) {
        std::tie(preview.layerKey, preview.tableKey) = bestKeys(*layer.table, rows, control);
    }
    const auto match = matchKeys(*layer.table, preview.layerKey, rows, preview.tableKey);
    if (!match) {
        preview.error = match.error().message;
        return preview;
    }
    preview.features = match->rows.size();
    preview.matched = match->matched;
    preview.withoutRow = preview.features - preview.matched;
    for (std::size_t i = 0; i < match->rows.size() && preview.featuresWithoutRow.size() < qsizetype(kNamed);
         ++i) {
        if (match->rows[i] == KeyMatch::kNone) {
            preview.featuresWithoutRow.append(nameOf(layer, i, preview.layerKey, language));
        }
    }
    preview.unused = match->unusedRows.size();
    preview.unusedKeys = match->unusedKeys.first(std::min(match->unusedKeys.size(), qsizetype(kNamed)));
    preview.repeatedKeys = match->repeatedKeys;
    return preview;
}

} // namespace revier
