// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/viewcontroller.h"
#include "search/coordinatetext.h"
#include "search/searchindex.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>
#include <vector>

namespace revier {

/// What a search finds while somebody types: a written position first, then features, best first. The index
/// is made in a job when it is first needed, and anew when layers come or go. GUI thread.
class SearchController : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY resultsChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY resultsChanged FINAL)
    /// A position that was shown, until the next search: px of the view.
    Q_PROPERTY(bool markVisible READ isMarkVisible NOTIFY markChanged FINAL)
    Q_PROPERTY(QPointF markPosition READ markPosition NOTIFY markChanged FINAL)
public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole };
    static constexpr std::size_t kMostResults = 50;

    explicit SearchController(QObject *parent = nullptr);

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int count() const { return int(m_hits.size()) + (m_position ? 1 : 0); }
    /// True while results may be missing because the index is being made.
    [[nodiscard]] bool isBusy() const { return m_building; }
    [[nodiscard]] bool isMarkVisible() const { return m_mark.has_value(); }
    [[nodiscard]] QPointF markPosition() const;

    /// Makes the index if it is missing or old: when somebody is about to type.
    Q_INVOKABLE void prepare();
    /// The index, if it is that of the map as it is now; null otherwise.
    [[nodiscard]] SearchIndexPtr searchIndex() const;
    /// The map that searchIndex() is about, and the language of its titles.
    [[nodiscard]] MapStatePtr indexedMap() const { return m_indexed; }
    [[nodiscard]] Language indexLanguage() const { return m_indexLanguage; }
    /// Shows a result on the map and selects it.
    Q_INVOKABLE void activate(int row);
    Q_INVOKABLE void clearMark();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void textChanged();
    void resultsChanged();
    void markChanged();

private:
    void watchMap();
    void find();
    [[nodiscard]] MapController *map() const { return m_view ? m_view->map() : nullptr; }
    [[nodiscard]] bool isIndexOld() const;
    /// The hit of a row; null for the position.
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    [[nodiscard]] bool isFilteredOut(const SearchHit &hit) const;

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map; ///< that is watched
    QString m_text;
    std::optional<WrittenPosition> m_position;
    std::vector<SearchHit> m_hits;
    std::optional<Point> m_mark; ///< degrees
    SearchIndexPtr m_index;
    MapStatePtr m_indexed; ///< what m_index or the running job is about
    Language m_indexLanguage = Language::German;
    LatestJob<SearchIndexPtr> m_job;
    bool m_building = false; ///< the job's index is not here yet
    bool m_wanted = false; ///< somebody has searched
};

} // namespace revier
