// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteoptions.h"

#include "console.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {

std::expected<std::vector<int>, QString> yearsOption(const QString &text)
{
    constexpr std::size_t kMost = 6; // columns of a sheet
    std::vector<int> years;
    for (const auto &word : text.split(u',')) {
        bool good = false;
        const auto year = word.trimmed().toInt(&good);
        if (!good || year < kFirstYear || year > kLastYear) {
            return std::unexpected(Text::tr("--years needs years from %1 to %2, not \"%3\".")
                                       .arg(kFirstYear)
                                       .arg(kLastYear)
                                       .arg(word));
        }
        years.push_back(year);
    }
    std::ranges::sort(years);
    const auto repeated = std::ranges::unique(years);
    years.erase(repeated.begin(), repeated.end());
    if (years.size() > kMost) {
        return std::unexpected(Text::tr("--years takes at most %1 years.").arg(kMost));
    }
    return years;
}

Result<std::vector<SiteRef>> findSites(const MapStatePtr &state, const QStringList &names, Language language)
{
    std::vector<SiteRef> sites;
    for (const auto &name : names) {
        auto site = findSite(state, name, language);
        if (!site) {
            return std::unexpected(site.error());
        }
        sites.push_back(*std::move(site));
    }
    return sites;
}

QDate sheetDate()
{
    bool good = false;
    const auto epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&good);
    return good ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC).date() : QDate::currentDate();
}

} // namespace revier::cli
