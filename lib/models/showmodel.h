// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinecontroller.h"
#include "models/viewcontroller.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace revier {

/// The scenes of the show of the map, in their order: recorded from what the map shows, written, arranged.
/// Every change can be undone. Texts are in the language of the map. GUI thread.
class ShowModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    /// Of the same map: for the words of years and scenarios.
    Q_PROPERTY(
        revier::TimelineController *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString showTitle READ showTitle WRITE setShowTitle NOTIFY arrangementChanged FINAL)
    Q_PROPERTY(bool kiosk READ isKiosk WRITE setKiosk NOTIFY arrangementChanged FINAL)
    Q_PROPERTY(
        int secondsPerScene READ secondsPerScene WRITE setSecondsPerScene NOTIFY arrangementChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole, ///< from 1, of those that are shown; 0: hidden
        TitleRole,
        TextRole, ///< Markdown as it was written
        NotesRole,
        PlaceRole, ///< "1:25.000 · 2035, Obergrenze (Annahme) · 7 Ebenen"
        HiddenRole,
        TransitionRole, ///< see ShowController::Transition
        PlayUntilRole, ///< 0: the scene stands still
        FirstYearRole, ///< of its moment; 0: without
        PictureRole, ///< address of the file; empty: none
        PictureSourceRole,
        HighlightsRole ///< how many features are highlighted
    };
    Q_ENUM(Role)

    explicit ShowModel(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] TimelineController *timeline() const { return m_timeline; }
    void setTimeline(TimelineController *timeline);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString showTitle() const;
    void setShowTitle(const QString &title);
    [[nodiscard]] bool isKiosk() const { return m_show.kiosk; }
    void setKiosk(bool kiosk);
    [[nodiscard]] int secondsPerScene() const { return m_show.secondsPerScene; }
    void setSecondsPerScene(int seconds);

    /// What the map shows now becomes a scene after \a row (-1: the first). Selected features are
    /// highlighted. Returns its row; -1 if there is no view yet.
    Q_INVOKABLE int record(int row);
    /// The scene keeps its texts and picture and shows what the map shows now.
    Q_INVOKABLE void replace(int row);
    /// A copy after it; returns its row.
    Q_INVOKABLE int duplicate(int row);
    Q_INVOKABLE void remove(int row);
    /// To another row.
    Q_INVOKABLE void move(int row, int to);
    /// Brings the window's map there: place, year, layers; one step for the layers.
    Q_INVOKABLE void show(int row);

    Q_INVOKABLE void setTitle(int row, const QString &title);
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setNotes(int row, const QString &notes);
    Q_INVOKABLE void setHidden(int row, bool hidden);
    Q_INVOKABLE void setTransition(int row, int transition);
    /// Held within the years of the time line; 0: the scene stands still.
    Q_INVOKABLE void setPlayUntil(int row, int year);
    Q_INVOKABLE void setPicture(int row, const QUrl &file);
    Q_INVOKABLE void setPictureSource(int row, const QString &source);
    /// The features that are selected now, or none.
    Q_INVOKABLE void highlightSelection(int row);
    Q_INVOKABLE void clearHighlights(int row);

    /// The row of a scene, -1 if there is none.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &sceneId) const { return m_show.sceneIndex(sceneId); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void timelineChanged();
    void countChanged();
    void arrangementChanged();

private:
    void watch();
    void update();
    void updateTexts();
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < rowCount(); }
    [[nodiscard]] Language language() const;
    [[nodiscard]] MapDocument *document() const;
    [[nodiscard]] ShowScene now() const;
    [[nodiscard]] std::vector<FeatureName> selectedFeatures() const;
    [[nodiscard]] QString placeOf(const ShowScene &scene) const;
    [[nodiscard]] int numberOf(int row) const;
    /// \a what: see MapDocument::setShow().
    void edit(int row, const QString &what, const std::function<void(ShowScene &)> &change);
    void arrange(const QString &what, const std::function<void(Show &)> &change);

    QPointer<ViewController> m_view;
    QPointer<TimelineController> m_timeline;
    QPointer<MapController> m_map;
    Show m_show;
};

} // namespace revier
