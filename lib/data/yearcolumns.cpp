// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/yearcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Member
{
    int year = 0;
    int column = 0;
};

/// What stands before and behind the year -> the columns with such names.
using Groups = std::map<std::pair<QString, QString>, std::vector<Member>>;

Groups candidates(const std::vector<Field> &fields)
{
    static const QRegularExpression kYear(u"(?<![0-9])[0-9]{4}(?![0-9])"_s);
    Groups groups;
    for (int column = 0; column < int(fields.size()); ++column) {
        const auto &[name, type] = fields[std::size_t(column)];
        if (type != Field::Type::Integer && type != Field::Type::Real) {
            continue;
        }
        for (const auto &match : kYear.globalMatch(name)) {
            const auto year = match.capturedView().toInt();
            if (year >= kEarliestYear && year <= kLatestYear) {
                groups[{name.left(match.capturedStart()), name.mid(match.capturedEnd())}].push_back(
                    {year, column});
            }
        }
    }
    std::erase_if(groups, [](const auto &group) { return group.second.size() < 2; });
    return groups;
}

/// Takes the columns out that are in two groups: both of their years vary.
void removeShared(Groups &groups, std::size_t columnCount)
{
    std::vector<int> uses(columnCount, 0);
    for (const auto &[name, members] : groups) {
        for (const auto &member : members) {
            ++uses[std::size_t(member.column)];
        }
    }
    for (auto &[name, members] : groups) {
        std::erase_if(members,
                      [&uses](const Member &member) { return uses[std::size_t(member.column)] > 1; });
    }
    std::erase_if(groups, [](const auto &group) { return group.second.size() < 2; });
}

/// The name of what the columns hold, without the signs between it and the year.
QString titleOf(const YearColumns &columns)
{
    static const QRegularExpression kEnds(u"^[\\s_.:-]+|[\\s_.:-]+$"_s);
    auto before = columns.prefix;
    auto behind = columns.suffix;
    before.remove(kEnds);
    behind.remove(kEnds);
    return before.isEmpty() || behind.isEmpty() ? before + behind : u"%1 %2"_s.arg(before, behind);
}

} // namespace

std::vector<YearColumns> findYearColumns(const FeatureTable &table)
{
    auto groups = candidates(table.fields);
    removeShared(groups, table.fields.size());
    std::vector<YearColumns> found;
    found.reserve(groups.size());
    for (auto &[name, members] : groups) {
        std::ranges::sort(members, {}, &Member::year);
        YearColumns columns {name.first, name.second, {}, {}};
        for (const auto &member : members) {
            columns.years.push_back(member.year);
            columns.columns.push_back(member.column);
        }
        found.push_back(std::move(columns));
    }
    std::ranges::sort(found, {},
                      [](const YearColumns &columns) { return std::ranges::min(columns.columns); });
    return found;
}

YearSeriesPtr seriesFromColumns(const FeatureTable &table, const YearColumns &columns)
{
    YearSeries series(columns.years, {{}}, table.featureCount());
    series.title = titleOf(columns);
    for (std::size_t year = 0; year < columns.columns.size(); ++year) {
        const auto &column = table.columns[std::size_t(columns.columns[year])];
        for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
            series.setValue(0, year, feature, column.number(feature).value_or(YearSeries::kNone));
        }
    }
    return YearSeries::finished(std::move(series));
}

} // namespace revier
