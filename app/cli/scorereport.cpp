// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorereport.h"

#include "console.h"
#include "core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

constexpr int kDecimals = 2;

QString rankingText(const SiteScore &score, const QLocale &locale)
{
    auto text = Text::tr("Rank  Score  First with random weights  Site\n");
    for (const auto site : score.ranking.order) {
        const auto &scored = score.ranking.sites[site];
        const auto first = percentText(score.acceptability.shares[site].front(), locale);
        text += u"%1  %2  %3  %4\n"_s.arg(scored.rank, 4)
                    .arg(locale.toString(scored.score.value_or(0), 'f', kDecimals), 5)
                    .arg(first, 25)
                    .arg(score.measurement.sites[site].title);
    }
    for (std::size_t site = 0; site < score.ranking.sites.size(); ++site) {
        if (!score.ranking.sites[site].score) {
            text += u"%1  %2  %3  %4. %5\n"_s.arg(u"–"_s, 4)
                        .arg(u"–"_s, 5)
                        .arg(u"–"_s, 25)
                        .arg(score.measurement.sites[site].title, missingText(score, site));
        }
    }
    return text;
}

QString criterionText(const SiteScore &score, std::size_t i, Language language)
{
    const auto locale = localeOf(language);
    const auto &criterion = score.measurement.settings.criteria[i];
    auto text = Text::tr("%1 [%2]: weight %3 (%4, an assumption)")
                    .arg(score.measurement.titles[qsizetype(i)], criterion.id,
                         formatNumber(criterion.weight, kDecimals, locale),
                         percentText(score.ranking.shares[i], locale));
    if (const auto &bounds = score.ranking.bounds[i]) {
        text += Text::tr("; value 0 at %1, 1 at %2")
                    .arg(criterionValueText(criterion, bounds->worst, locale),
                         criterionValueText(criterion, bounds->best, locale));
    }
    text += u'\n';
    for (std::size_t s = 0; s < score.measurement.sites.size(); ++s) {
        const auto &site = score.measurement.sites[s];
        const auto &value = site.values[i];
        const auto &utility = score.ranking.sites[s].values[i];
        text += u"    %1: %2"_s.arg(site.title, value.text);
        text += value.note.isEmpty() ? QString() : u" (%1)"_s.arg(value.note);
        text += utility ? u" → %1\n"_s.arg(locale.toString(*utility, 'f', kDecimals)) : u"\n"_s;
    }
    const auto stable = stableText(score, i, language);
    return stable.isEmpty() ? text : text + u"    "_s + stable + u'\n';
}

} // namespace

QString scoreText(const SiteScore &score, Language language)
{
    auto text = Text::tr(
        "Site score: weighted sum of values from 0 to 1. Weights, bounds and directions are assumptions of "
        "whoever compares;\nwith bounds from the compared sites another site may change all "
        "values.\n\n");
    text += rankingText(score, localeOf(language));
    text += u'\n'
        + Text::tr("First with random weights: in this part of %1 draws, in which every combination of "
                   "weights is equally likely.\n\n")
              .arg(formatNumber(score.acceptability.runs, 0, localeOf(language)));
    for (std::size_t i = 0; i < score.measurement.settings.criteria.size(); ++i) {
        text += criterionText(score, i, language);
    }
    return text;
}

} // namespace revier::cli
