// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "profile/comparison.h"
#include "score/scoretable.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <vector>

namespace revier {

/// The sites that are compared, in the order in which they were added: a row keeps its place while weights
/// move. Filled by ComparisonController. GUI thread.
class ComparedSitesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        LayerTitleRole,
        ScoreRole, ///< 0 to 1; 0 without one
        ScoreTextRole, ///< "0.71"; "–" without one
        RankRole, ///< 0 without one
        FirstTextRole, ///< how often it is first with random weights; empty without a score
        MissingRole ///< why it has no score; empty if it has one
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const SiteScore &score, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        QString title;
        QString layerTitle;
        double score = 0;
        QString scoreText;
        int rank = 0;
        QString firstText;
        QString missing;
    };
    [[nodiscard]] static Row rowOf(const SiteScore &score, std::size_t site, Language language);

    std::vector<Row> m_rows;
};

/// The criteria with their weights. Filled by ComparisonController. GUI thread.
class CriteriaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        WeightRole,
        ShareTextRole, ///< "25 %"
        BoundsTextRole, ///< "0 points at 8 km, full at 2 km"
        StableTextRole ///< within which weights the first place holds; empty where nothing can be said
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const SiteScore &score, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        QString title;
        double weight = 0;
        QString shareText;
        QString boundsText;
        QString stableText;
    };
    [[nodiscard]] static Row rowOf(const SiteScore &score, std::size_t criterion, Language language);

    std::vector<Row> m_rows;
};

/// Sites side by side: the first column names the row, then a column for each site. Filled by
/// ComparisonController. GUI thread.
class ComparisonTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(QStringList heads READ heads NOTIFY headsChanged FINAL)
public:
    enum Role { TextRole = Qt::UserRole + 1, BestRole, IsLabelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<SiteProfile> profiles, Language language);
    /// The names of the columns.
    [[nodiscard]] QStringList heads() const { return m_heads; }
    /// For spreadsheets, see comparisonToTsv().
    [[nodiscard]] QString tsv(Language language) const { return comparisonToTsv(m_profiles, language); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void headsChanged();

private:
    std::vector<SiteProfile> m_profiles;
    std::vector<ComparisonRow> m_rows;
    QStringList m_heads;
};

} // namespace revier
