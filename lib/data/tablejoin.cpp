// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablejoin.h"

#include "data/keyindex_p.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableJoin)
};

Result<int> fieldOf(const FeatureTable &table, const QString &name)
{
    if (const auto index = table.fieldIndex(name); index >= 0) {
        return index;
    }
    return failure(
        Error::Code::NotFound,
        Text::tr("%1: There is no column “%2” to join by or to take over. Was it renamed? Join the "
                 "table once more.")
            .arg(QDir::toNativeSeparators(table.path), name));
}

QString freeName(const FeatureTable &table, const QString &name)
{
    auto free = name;
    for (int number = 2; table.fieldIndex(free) >= 0; ++number) {
        free = u"%1_%2"_s.arg(name).arg(number);
    }
    return free;
}

void appendCell(Column &target, Field::Type type, const Column &source, std::size_t row)
{
    switch (type) {
    case Field::Type::Integer:
    case Field::Type::Boolean:
        target.append(std::int64_t(source.value(row).toLongLong()));
        break;
    case Field::Type::Real:
        target.append(source.number(row).value_or(0));
        break;
    case Field::Type::Text:
    case Field::Type::Date:
    case Field::Type::DateTime:
    case Field::Type::List:
        target.append(source.text(row));
        break;
    }
}

} // namespace

Result<KeyMatch> matchKeys(const FeatureTable &features, const QString &featureKey, const FeatureTable &rows,
                           const QString &rowKey)
{
    const auto featureField = fieldOf(features, featureKey);
    if (!featureField) {
        return std::unexpected(featureField.error());
    }
    const auto rowField = fieldOf(rows, rowKey);
    if (!rowField) {
        return std::unexpected(rowField.error());
    }
    const KeyIndex index(rows, *rowField);
    CellTexts keys(features, *featureField);
    KeyMatch match;
    match.rows.assign(features.featureCount(), KeyMatch::kNone);
    std::vector<bool> used(rows.featureCount());
    for (std::size_t i = 0; i < features.featureCount(); ++i) {
        const auto key = keys.at(i);
        if (const auto row = key.empty() ? std::unexpected(KeyIndex::Miss::Unknown) : index.find(key)) {
            match.rows[i] = *row;
            used[*row] = true;
            ++match.matched;
        }
    }
    CellTexts texts(rows, *rowField);
    for (const auto &repeated : index.repeated()) {
        const auto key = texts.at(repeated.first);
        match.repeatedKeys.append(QString::fromUtf8(key.data(), qsizetype(key.size())));
        used[repeated.again] = true; // said already
    }
    match.repeatedKeys.removeDuplicates();
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (const auto key = texts.at(row); !used[row] && !key.empty()) {
            match.unusedRows.push_back(std::uint32_t(row));
            match.unusedKeys.append(QString::fromUtf8(key.data(), qsizetype(key.size())));
        }
    }
    return match;
}

Result<FeatureTablePtr> joinColumns(const FeatureTable &features, const FeatureTable &rows,
                                    const KeyMatch &match, const QStringList &columns)
{
    auto joined = std::make_shared<FeatureTable>(features);
    for (const auto &name : columns) {
        const auto index = fieldOf(rows, name);
        if (!index) {
            return std::unexpected(index.error());
        }
        const auto type = rows.fields[std::size_t(*index)].type;
        const auto &source = rows.columns[std::size_t(*index)];
        Column column(type);
        for (const auto row : match.rows) {
            if (row == KeyMatch::kNone || source.isNull(row)) {
                column.appendNull();
            } else {
                appendCell(column, type, source, row);
            }
        }
        joined->fields.push_back({freeName(*joined, name), type});
        joined->columns.push_back(std::move(column));
    }
    return joined;
}

} // namespace revier
