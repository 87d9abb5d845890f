// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/remedy.h"

#include "data/textrepair.h"
#include "doctor/texts_p.h"
#include "geometry/validity.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

constexpr std::array<std::pair<Remedy::Kind, const char *>, 6> kNames {
    {{Remedy::Kind::AssignCrs, "assignCrs"},
     {Remedy::Kind::SwapAxes, "swapAxes"},
     {Remedy::Kind::Redecode, "redecode"},
     {Remedy::Kind::RepairRings, "repairRings"},
     {Remedy::Kind::MarkDuplicates, "markDuplicates"},
     {Remedy::Kind::ParseNumbers, "parseNumbers"}}};

Result<void> assignCrs(FeatureTable &table, const QString &definition)
{
    auto crs = Crs::fromText(definition);
    if (!crs) {
        return std::unexpected(crs.error());
    }
    table.crs = *std::move(crs);
    table.crsOrigin = CrsOrigin::Chosen;
    return {};
}

Result<void> swapAxes(FeatureTable &table, const QString &crs)
{
    LargeVector<Point> positions(table.geometry.positions().begin(), table.geometry.positions().end());
    std::ranges::for_each(positions, [](Point &p) { std::swap(p.x, p.y); });
    table.geometry = table.geometry.withPositions(std::move(positions));
    table.crsOrigin = CrsOrigin::Chosen;
    return crs.isEmpty() ? Result<void>() : assignCrs(table, crs);
}

std::string redecodedOr(std::string_view text, const Remedy &remedy)
{
    return hasNonAscii(text) ? redecoded(text, remedy.readAs, remedy.encoding).value_or(std::string(text))
                             : std::string(text);
}

bool hasText(Field::Type type)
{
    return type == Field::Type::Text || type == Field::Type::List;
}

/// Texts that cannot have been misread that way stay as they are: files are about with both kinds.
Result<void> redecode(FeatureTable &table, const Remedy &remedy)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto &field = table.fields[i];
        field.name = QString::fromStdString(redecodedOr(field.name.toStdString(), remedy));
        if (!hasText(field.type)) {
            continue;
        }
        Column column(field.type);
        for (std::size_t row = 0; row < table.featureCount(); ++row) {
            if (table.columns[i].isNull(row)) {
                column.appendNull();
            } else {
                column.append(std::string_view(redecodedOr(table.columns[i].text(row), remedy)));
            }
        }
        table.columns[i] = std::move(column);
    }
    table.encoding = Text::tr("%1, mended").arg(remedy.encoding);
    return {};
}

Result<void> repairRings(FeatureTable &table)
{
    std::vector<std::size_t> invalid;
    for (const auto &fault : invalidGeometries(table.geometry, RepeatedPositions::Allow)) {
        invalid.push_back(fault.feature);
    }
    auto repaired = withValidAreas(table.geometry, invalid);
    if (!repaired) {
        return std::unexpected(repaired.error());
    }
    table.geometry = *std::move(repaired);
    return {};
}

Result<std::size_t> columnOf(const FeatureTable &table, const QString &field)
{
    const auto index = table.fieldIndex(field);
    if (index < 0) {
        return failure(Error::Code::NotFound, Text::tr("There is no column “%1”.").arg(field));
    }
    return std::size_t(index);
}

QString unusedName(const FeatureTable &table, const QString &wanted)
{
    auto name = wanted;
    for (int number = 2; table.fieldIndex(name) >= 0; ++number) {
        name = u"%1_%2"_s.arg(wanted).arg(number);
    }
    return name;
}

Result<void> markDuplicates(FeatureTable &table, const QString &field)
{
    const auto index = columnOf(table, field);
    if (!index) {
        return std::unexpected(index.error());
    }
    std::unordered_map<std::string, int> counts;
    const auto key = [&table, &index](std::size_t row) {
        return table.columns[*index].value(row).toString().toStdString();
    };
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        if (!table.columns[*index].isNull(row)) {
            ++counts[key(row)];
        }
    }
    Column marks(Field::Type::Boolean);
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        const bool twice = !table.columns[*index].isNull(row) && counts[key(row)] > 1;
        marks.append(std::int64_t(twice ? 1 : 0));
    }
    table.fields.push_back({unusedName(table, u"duplicate_id"_s), Field::Type::Boolean});
    table.columns.push_back(std::move(marks));
    return {};
}

Result<void> parseNumbers(FeatureTable &table, const QString &field)
{
    const auto index = columnOf(table, field);
    if (!index) {
        return std::unexpected(index.error());
    }
    Column numbers(Field::Type::Real);
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        const auto text = table.columns[*index].value(row).toString().trimmed();
        if (text.isEmpty()) {
            numbers.appendNull();
            continue;
        }
        const auto number = commaNumber(text);
        if (!number) {
            return failure(Error::Code::InvalidArgument,
                           Text::tr("Column “%1”, feature %2: “%3” is no number.")
                               .arg(field)
                               .arg(row + 1)
                               .arg(text.left(40)));
        }
        numbers.append(*number);
    }
    table.fields[*index].type = Field::Type::Real;
    table.columns[*index] = std::move(numbers);
    return {};
}

Result<void> change(FeatureTable &table, const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::AssignCrs:
        return assignCrs(table, remedy.crs);
    case Remedy::Kind::SwapAxes:
        return swapAxes(table, remedy.crs);
    case Remedy::Kind::Redecode:
        return redecode(table, remedy);
    case Remedy::Kind::RepairRings:
        return repairRings(table);
    case Remedy::Kind::MarkDuplicates:
        return markDuplicates(table, remedy.field);
    case Remedy::Kind::ParseNumbers:
        break;
    }
    return parseNumbers(table, remedy.field);
}

} // namespace

QJsonObject Remedy::toJson() const
{
    const auto name = std::ranges::find(kNames, kind, [](const auto &entry) { return entry.first; });
    QJsonObject object {{u"kind"_s, QString::fromLatin1(name->second)}};
    const auto insert = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    };
    insert(u"crs"_s, crs);
    insert(u"readAs"_s, readAs);
    insert(u"encoding"_s, encoding);
    insert(u"field"_s, field);
    return object;
}

std::optional<Remedy> Remedy::fromJson(const QJsonObject &object)
{
    const auto name = object[u"kind"].toString();
    const auto known = std::ranges::find_if(
        kNames, [&name](const auto &entry) { return name == QLatin1StringView(entry.second); });
    if (known == kNames.end()) {
        return std::nullopt;
    }
    return Remedy {.kind = known->first,
                   .crs = object[u"crs"].toString(),
                   .readAs = object[u"readAs"].toString(),
                   .encoding = object[u"encoding"].toString(),
                   .field = object[u"field"].toString()};
}

Result<FeatureTablePtr> apply(const FeatureTable &table, const Remedy &remedy)
{
    auto mended = std::make_shared<FeatureTable>(table);
    mended->cacheKey = {}; // what is kept on disk was made of the file
    if (const auto changed = change(*mended, remedy); !changed) {
        return std::unexpected(changed.error());
    }
    return mended;
}

FeatureTablePtr applyAll(const FeatureTablePtr &table, std::span<const Remedy> remedies)
{
    if (remedies.empty()) {
        return table;
    }
    auto mended = std::make_shared<FeatureTable>(*table);
    mended->cacheKey = {}; // what is kept on disk was made of the file
    for (const auto &remedy : remedies) {
        auto next = std::make_shared<FeatureTable>(*mended);
        if (const auto changed = change(*next, remedy); changed) {
            mended = std::move(next);
        } else {
            mended->problems.push_back(
                {Problem::Severity::Warning,
                 Text::tr("A remedy of the project was left out, as the file has changed: %1")
                     .arg(changed.error().message)});
        }
    }
    return mended;
}

std::optional<double> commaNumber(QStringView text)
{
    static const QRegularExpression kNumber(u"^[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?$"_s);
    if (!kNumber.matchView(text).hasMatch()) {
        return std::nullopt;
    }
    return text.toString().remove(u'.').replace(u',', u'.').toDouble();
}

} // namespace revier::doctor
