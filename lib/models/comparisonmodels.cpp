// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodels.h"

#include "core/format.h"

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kDecimals = 2; // of scores and weights

bool isCell(const QAbstractItemModel &model, const QModelIndex &index)
{
    return model.checkIndex(index,
                            QAbstractItemModel::CheckIndexOption::IndexIsValid
                                | QAbstractItemModel::CheckIndexOption::ParentIsInvalid);
}

} // namespace

void ComparedSitesModel::show(const SiteScore &score, Language language)
{
    const auto count = score.ranking.sites.size();
    const bool same = count == m_rows.size() && count > 0;
    if (!same) {
        beginResetModel();
    }
    m_rows.clear();
    for (std::size_t i = 0; i < count; ++i) {
        m_rows.push_back(rowOf(score, i, language));
    }
    if (same) {
        Q_EMIT dataChanged(index(0), index(int(count) - 1));
    } else {
        endResetModel();
    }
}

ComparedSitesModel::Row ComparedSitesModel::rowOf(const SiteScore &score, std::size_t site, Language language)
{
    const auto locale = localeOf(language);
    const auto &measured = score.measurement.sites[site];
    const auto &scored = score.ranking.sites[site];
    Row row {.title = measured.title,
             .layerTitle = measured.layerTitle,
             .score = scored.score.value_or(0),
             .scoreText = u"–"_s,
             .rank = scored.rank,
             .firstText = {},
             .missing = missingText(score, site)};
    if (scored.score) {
        row.scoreText = locale.toString(*scored.score, 'f', kDecimals);
        row.firstText = tr("First in %1 of %2 draws of random weights")
                            .arg(percentText(score.acceptability.shares[site].front(), locale),
                                 formatNumber(score.acceptability.runs, 0, locale));
    }
    return row;
}

int ComparedSitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ComparedSitesModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(*this, index)) {
        return {};
    }
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case LayerTitleRole:
        return row.layerTitle;
    case ScoreRole:
        return row.score;
    case ScoreTextRole:
        return row.scoreText;
    case RankRole:
        return row.rank;
    case FirstTextRole:
        return row.firstText;
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QHash<int, QByteArray> ComparedSitesModel::roleNames() const
{
    return {{TitleRole, "title"},    {LayerTitleRole, "layerTitle"},
            {ScoreRole, "score"},    {ScoreTextRole, "scoreText"},
            {RankRole, "rank"},      {FirstTextRole, "firstText"},
            {MissingRole, "missing"}};
}

void CriteriaModel::show(const SiteScore &score, Language language)
{
    const auto count = score.measurement.settings.criteria.size();
    const bool same = count == m_rows.size() && count > 0; // a slider that is drawn keeps its row
    if (!same) {
        beginResetModel();
    }
    m_rows.clear();
    for (std::size_t i = 0; i < count; ++i) {
        m_rows.push_back(rowOf(score, i, language));
    }
    if (same) {
        Q_EMIT dataChanged(index(0), index(int(count) - 1));
    } else {
        endResetModel();
    }
}

CriteriaModel::Row CriteriaModel::rowOf(const SiteScore &score, std::size_t criterion, Language language)
{
    const auto locale = localeOf(language);
    const auto &settings = score.measurement.settings.criteria[criterion];
    Row row {.title = score.measurement.titles[qsizetype(criterion)],
             .weight = settings.weight,
             .shareText = percentText(score.ranking.shares[criterion], locale),
             .boundsText = {},
             .stableText = stableText(score, criterion, language)};
    if (const auto &bounds = score.ranking.bounds[criterion]) {
        row.boundsText = tr("Value 0 at %1, 1 at %2")
                             .arg(criterionValueText(settings, bounds->worst, locale),
                                  criterionValueText(settings, bounds->best, locale));
    }
    return row;
}

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(*this, index)) {
        return {};
    }
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case WeightRole:
        return row.weight;
    case ShareTextRole:
        return row.shareText;
    case BoundsTextRole:
        return row.boundsText;
    case StableTextRole:
        return row.stableText;
    default:
        return {};
    }
}

QHash<int, QByteArray> CriteriaModel::roleNames() const
{
    return {{TitleRole, "title"},
            {WeightRole, "weight"},
            {ShareTextRole, "shareText"},
            {BoundsTextRole, "boundsText"},
            {StableTextRole, "stableText"}};
}

void ComparisonTableModel::show(std::vector<SiteProfile> profiles, Language language)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    m_rows = compareProfiles(m_profiles, language);
    m_heads = m_profiles.empty() ? QStringList() : QStringList {QString()};
    for (const auto &profile : m_profiles) {
        m_heads.append(profile.title);
    }
    endResetModel();
    Q_EMIT headsChanged();
}

int ComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_profiles.empty() ? 0 : int(m_rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(*this, index)) {
        return {};
    }
    const auto &row = m_rows[std::size_t(index.row())];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return column == 0 ? row.label : row.cells[std::size_t(column - 1)].text;
    case BestRole:
        return column > 0 && row.cells[std::size_t(column - 1)].best;
    case IsLabelRole:
        return column == 0;
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < m_heads.size();
    return known && role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

QHash<int, QByteArray> ComparisonTableModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"}, {TextRole, "cellText"}, {BestRole, "best"}, {IsLabelRole, "isLabel"}};
}

} // namespace revier
