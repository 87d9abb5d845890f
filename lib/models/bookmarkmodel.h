// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinecontroller.h"
#include "models/viewcontroller.h"

#include <QAbstractListModel>
#include <QPointer>

namespace revier {

/// The views with names that belong to the project, in the order of the user. Every change can be undone. GUI
/// thread.
class BookmarkModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    /// Of the same map: for the words of years and scenarios.
    Q_PROPERTY(
        revier::TimelineController *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY namesChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PlaceRole, ///< "1:25.000 · 2035, Obergrenze (Annahme) · 7 Ebenen"
        KeyRole ///< "Strg+1" as the platform writes it; empty from the tenth on
    };
    Q_ENUM(Role)
    static constexpr int kKeys = 9; ///< bookmarks that have a key

    explicit BookmarkModel(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] TimelineController *timeline() const { return m_timeline; }
    void setTimeline(TimelineController *timeline);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QStringList names() const;

    /// What the map shows now becomes the last bookmark; with the year and scenario, and with which layers
    /// are shown, if wanted. Returns its row, -1 if the name is empty or there is no view yet.
    Q_INVOKABLE int add(const QString &name, bool withMoment, bool withLayers);
    /// A name that no bookmark has: "View 3".
    [[nodiscard]] Q_INVOKABLE QString freeName() const;
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    /// Moves by one up (-1) or down (1).
    Q_INVOKABLE void move(int row, int step);
    /// The bookmark keeps its name and holds what the map shows now; of year and layers what it held before.
    Q_INVOKABLE void replace(int row);
    /// Brings the map there; of several maps the active one takes year and layers.
    Q_INVOKABLE void show(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void timelineChanged();
    void countChanged();
    void namesChanged();

private:
    void watch();
    void update();
    void updateTexts();
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < rowCount(); }
    [[nodiscard]] MapDocument *document() const;
    [[nodiscard]] Bookmark now(const QString &name, bool withMoment, bool withLayers) const;
    void showLayers(const Bookmark &bookmark);
    [[nodiscard]] QString placeOf(const Bookmark &bookmark) const;

    QPointer<ViewController> m_view;
    QPointer<TimelineController> m_timeline;
    QPointer<MapController> m_map;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace revier
