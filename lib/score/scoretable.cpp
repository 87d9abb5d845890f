// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scoretable.h"

#include "core/format.h"
#include "score/scoretexts_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Writes rows as spreadsheets of a language read them.
class CsvWriter
{
public:
    explicit CsvWriter(Language language)
        : m_separator(language == Language::German ? u";"_s : u","_s)
        , m_point(language == Language::German ? u',' : u'.')
    {
    }

    void add(const QStringList &cells)
    {
        QStringList quoted;
        for (auto cell : cells) {
            if (cell.contains(m_separator) || cell.contains(u'"') || cell.contains(u'\n')) {
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            }
            quoted.append(cell);
        }
        m_bytes += quoted.join(m_separator).toUtf8() + "\r\n";
    }

    [[nodiscard]] QString number(std::optional<double> value, int decimals) const
    {
        if (!value) {
            return {};
        }
        auto text = QString::number(*value, 'f', decimals);
        return text.replace(u'.', m_point);
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QString m_separator;
    QChar m_point;
    QByteArray m_bytes;
};

constexpr int kNumberDecimals = 2;
constexpr int kShareDecimals = 4;

QString betterCode(const Criterion &criterion)
{
    return criterion.better == Better::Less ? u"less"_s : u"more"_s;
}

QStringList criterionRow(const SiteScore &score, std::size_t i, const CsvWriter &csv)
{
    const auto &criterion = score.measurement.settings.criteria[i];
    const auto &bounds = score.ranking.bounds[i];
    const auto bound = [&](double ValueBounds::*which) {
        return bounds ? csv.number((*bounds).*which, kNumberDecimals) : QString();
    };
    QStringList row {score.measurement.titles[qsizetype(i)],
                     unitOf(criterion.kind),
                     betterCode(criterion),
                     csv.number(criterion.weight, kNumberDecimals),
                     csv.number(score.ranking.shares[i], kShareDecimals),
                     bound(&ValueBounds::worst),
                     bound(&ValueBounds::best)};
    for (std::size_t s = 0; s < score.ranking.sites.size(); ++s) {
        row.append(csv.number(score.measurement.sites[s].values[i].number, kNumberDecimals));
        row.append(csv.number(score.ranking.sites[s].values[i], kShareDecimals));
    }
    return row;
}

double firstShare(const SiteScore &score, std::size_t site)
{
    const auto &places = score.acceptability.shares[site];
    return places.empty() ? 0 : places.front();
}

QJsonValue toJson(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject criterionToJson(const SiteScore &score, std::size_t i)
{
    const auto &criterion = score.measurement.settings.criteria[i];
    QJsonObject object {{u"id"_s, criterion.id},
                        {u"title"_s, score.measurement.titles[qsizetype(i)]},
                        {u"kind"_s, codeOf(criterion.kind)},
                        {u"unit"_s, unitOf(criterion.kind)},
                        {u"better"_s, betterCode(criterion)},
                        {u"weight"_s, criterion.weight},
                        {u"weightIs"_s, u"assumption"_s},
                        {u"share"_s, score.ranking.shares[i]}};
    if (const auto &bounds = score.ranking.bounds[i]) {
        object[u"worst"_s] = bounds->worst;
        object[u"best"_s] = bounds->best;
        object[u"boundsFrom"_s] = criterion.worst && criterion.best ? u"settings"_s : u"compared sites"_s;
    }
    if (const auto &stable = score.stable[i]) {
        QJsonObject interval {{u"from"_s, stable->from}, {u"to"_s, stable->to}};
        const auto &sites = score.measurement.sites;
        if (stable->below) {
            interval[u"firstBelow"_s] = sites[*stable->below].title;
        }
        if (stable->above) {
            interval[u"firstAbove"_s] = sites[*stable->above].title;
        }
        object[u"firstPlaceStable"_s] = interval;
    }
    return object;
}

QJsonObject siteToJson(const SiteScore &score, std::size_t s)
{
    const auto &site = score.measurement.sites[s];
    const auto &scored = score.ranking.sites[s];
    QJsonArray values;
    for (std::size_t i = 0; i < site.values.size(); ++i) {
        values.append(QJsonObject {{u"criterion"_s, score.measurement.settings.criteria[i].id},
                                   {u"number"_s, toJson(site.values[i].number)},
                                   {u"value"_s, toJson(scored.values[i])},
                                   {u"note"_s, site.values[i].note}});
    }
    QJsonArray missing;
    for (const auto i : scored.missing) {
        missing.append(score.measurement.settings.criteria[i].id);
    }
    QJsonArray places;
    for (const auto share : score.acceptability.shares[s]) {
        places.append(share);
    }
    return {{u"title"_s, site.title},
            {u"layer"_s, site.key.layerId},
            {u"id"_s, site.key.featureId},
            {u"score"_s, toJson(scored.score)},
            {u"rank"_s, scored.rank > 0 ? QJsonValue(scored.rank) : QJsonValue(QJsonValue::Null)},
            {u"missing"_s, missing},
            {u"rankAcceptability"_s, places},
            {u"values"_s, values}};
}

} // namespace

SiteScore scoreOf(Measurement measurement)
{
    SiteScore score {.measurement = std::move(measurement), .ranking = {}, .stable = {}, .acceptability = {}};
    score.ranking = rankSites(score.measurement);
    score.stable = stableShares(score.ranking);
    score.acceptability = rankAcceptability(score.ranking);
    return score;
}

QString percentText(double share, const QLocale &locale)
{
    return formatNumber(std::round(share * 1000) / 10, 1, locale) + QChar::Nbsp + u'%';
}

QString stableText(const SiteScore &score, std::size_t criterion, Language language)
{
    const auto &stable = score.stable[criterion];
    if (!stable) {
        return {};
    }
    const auto locale = localeOf(language);
    const auto titleOf = [&score](std::size_t site) { return score.measurement.sites[site].title; };
    const auto first = titleOf(score.ranking.order.front());
    if (!stable->below && !stable->above) {
        return ScoreText::tr("“%1” stays first whatever this weight is.").arg(first);
    }
    const auto from = percentText(stable->from, locale);
    const auto to = percentText(stable->to, locale);
    if (!stable->below) {
        return ScoreText::tr("“%1” stays first as long as this weight is at most %2; above it is “%3”.")
            .arg(first, to, titleOf(stable->above.value_or(0)));
    }
    if (!stable->above) {
        return ScoreText::tr("“%1” stays first as long as this weight is at least %2; below it is “%3”.")
            .arg(first, from, titleOf(*stable->below));
    }
    return ScoreText::tr(
               "“%1” stays first as long as this weight is between %2 and %3; below it is “%4”, above “%5”.")
        .arg(first, from, to, titleOf(*stable->below), titleOf(*stable->above));
}

QString missingText(const SiteScore &score, std::size_t site)
{
    QStringList titles;
    for (const auto i : score.ranking.sites[site].missing) {
        titles.append(u"%1 (%2)"_s.arg(score.measurement.titles[qsizetype(i)],
                                       score.measurement.sites[site].values[i].note));
    }
    return titles.isEmpty()
        ? QString()
        : ScoreText::tr("No score, because this is not known: %1").arg(titles.join(u"; "_s));
}

QByteArray scoreToCsv(const SiteScore &score, Language language)
{
    CsvWriter csv(language);
    QStringList head {ScoreText::tr("Criterion"),
                      ScoreText::tr("Unit"),
                      ScoreText::tr("Better"),
                      ScoreText::tr("Weight (assumption)"),
                      ScoreText::tr("Share of the weights"),
                      ScoreText::tr("Value 0 at"),
                      ScoreText::tr("Value 1 at")};
    const auto fixed = head.size();
    for (const auto &site : score.measurement.sites) {
        head.append({site.title, ScoreText::tr("%1: value 0 to 1").arg(site.title)});
    }
    csv.add(head);
    for (std::size_t i = 0; i < score.measurement.settings.criteria.size(); ++i) {
        csv.add(criterionRow(score, i, csv));
    }
    const auto addSummary = [&](const QString &label, const auto &numberOf, int decimals) {
        QStringList row {label};
        row.resize(fixed);
        for (std::size_t s = 0; s < score.ranking.sites.size(); ++s) {
            row.append({csv.number(numberOf(s), decimals), QString()});
        }
        csv.add(row);
    };
    const auto &sites = score.ranking.sites;
    addSummary(ScoreText::tr("Score, 0 to 1"), [&](auto s) { return sites[s].score; }, kShareDecimals);
    addSummary(
        ScoreText::tr("Rank"),
        [&](auto s) { return sites[s].rank > 0 ? std::optional(double(sites[s].rank)) : std::nullopt; }, 0);
    addSummary(
        ScoreText::tr("First with random weights, share of %1").arg(score.acceptability.runs),
        [&](auto s) { return sites[s].score ? std::optional(firstShare(score, s)) : std::nullopt; },
        kShareDecimals);
    return csv.bytes();
}

QByteArray scoreToJson(const SiteScore &score)
{
    QJsonArray criteria;
    for (std::size_t i = 0; i < score.measurement.settings.criteria.size(); ++i) {
        criteria.append(criterionToJson(score, i));
    }
    QJsonArray sites;
    for (std::size_t s = 0; s < score.measurement.sites.size(); ++s) {
        sites.append(siteToJson(score, s));
    }
    return QJsonDocument(QJsonObject {{u"scenario"_s, score.measurement.settings.scenario},
                                      {u"year"_s, score.measurement.settings.year},
                                      {u"criteria"_s, criteria},
                                      {u"sites"_s, sites},
                                      {u"runs"_s, score.acceptability.runs}})
        .toJson();
}

} // namespace revier
