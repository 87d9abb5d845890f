// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/sensitivity.h"

#include <QByteArray>
#include <QString>

namespace revier {

/// A ranking with everything that must be said with it.
struct SiteScore
{
    Measurement measurement;
    Ranking ranking;
    std::vector<std::optional<StableShare>> stable;
    RankAcceptability acceptability;
};

/// Ranks and tests the ranking.
[[nodiscard]] SiteScore scoreOf(Measurement measurement);

/// "Rank 1 stays with “A” as long as the share is between 10 % and 45 %; above it “B” is first.", in the
/// language that the program speaks. Empty where nothing can be said.
[[nodiscard]] QString stableText(const SiteScore &score, std::size_t criterion, Language language);
/// "no number: Jobs 2035, Area"; empty if the site has a score.
[[nodiscard]] QString missingText(const SiteScore &score, std::size_t site);
/// "12,5 %"; at most one decimal.
[[nodiscard]] QString percentText(double share, const QLocale &locale);

/// CSV after RFC 4180 in UTF-8: one row for each criterion with weight, share, bounds and, for each site, the
/// number and its value from 0 to 1; then score, rank and how often each site is first with random weights.
/// English: comma and decimal point; German: semicolon and decimal comma, as German spreadsheets want it.
[[nodiscard]] QByteArray scoreToCsv(const SiteScore &score, Language language);
/// A JSON object; numbers in metres, people, jobs and the unit of fields, shares from 0 to 1.
[[nodiscard]] QByteArray scoreToJson(const SiteScore &score);

} // namespace revier
