// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csvheader_p.h"

#include "data/yearcolumns.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// What stands between the columns: the sign of which there are most, as GDAL decides.
char separatorOf(const QByteArray &line)
{
    return std::ranges::max({',', ';', '\t', '|'}, {}, [&line](char sign) { return line.count(sign); });
}

} // namespace

bool namesYears(const QByteArray &head)
{
    auto line = head.left(head.indexOf('\n')); // all of it if there is one line
    if (line.startsWith("\xEF\xBB\xBF")) {
        line.remove(0, 3);
    }
    std::set<int> years;
    bool words = false;
    for (auto name : line.split(separatorOf(line))) {
        name = name.replace('"', ""_ba).trimmed();
        bool number = false;
        const auto year = name.toInt(&number);
        if (number && name.size() == 4 && year >= kEarliestYear && year <= kLatestYear) {
            years.insert(year);
            continue;
        }
        name.replace(',', '.').toDouble(&number);
        if (number) {
            return false;
        }
        words = words || !name.isEmpty();
    }
    return words && years.size() > 1;
}

} // namespace revier
