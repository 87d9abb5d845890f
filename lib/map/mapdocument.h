// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>
#include <vector>

namespace revier {

/// The map that a window shows. Lives in the GUI thread and hands out snapshots; every change makes a new
/// one, and undo is an older one. Layers are named by id, so that a job's result finds its layer after a
/// reorder. Tables and errors belong to files, not to the user's steps: undo leaves them as they are now.
class MapDocument : public QObject
{
    Q_OBJECT
public:
    explicit MapDocument(QObject *parent = nullptr);

    [[nodiscard]] MapStatePtr snapshot() const { return m_state; }
    /// Replaces everything, and forgets the steps.
    void reset(MapState state);
    /// Adds on top of its group, with a unique id made from the layer's own; returns that id.
    QString addLayer(Layer layer);
    void removeLayer(const QString &id);
    /// \a choice and \a filterError: what came of the layer's filter, see setChoice().
    void setTable(const QString &id, FeatureTablePtr table, FeatureChoicePtr choice = {},
                  const QString &filterError = {});
    void setError(const QString &id, const QString &message);
    void setVisible(const QString &id, bool visible);
    /// Numbers of the layer, or why there are none; no step.
    void setSeries(const QString &id, YearSeriesPtr series, const QString &error = {});
    /// Where the numbers of a layer come from, and how they are drawn; one step.
    void setSeriesSource(const QString &id, SeriesSource source, Style style);
    /// Where the time line stands; no step: an animation would leave nothing else to undo.
    void setMoment(const Moment &moment);
    /// Which maps are shown side by side; no step, like where they look.
    void setPanes(const PaneLayout &layout);
    /// The layers that one pane alone shows or hides; one step, named after the bookmark that asked for it,
    /// or else after the pane. If the pane is gone by then, undo brings the panes back.
    void setPaneLayers(int pane, const LayerSwitches &layers, const QString &bookmark = {});
    /// One step, named after the bookmark \a name that was added, changed, moved or removed.
    void setBookmarks(std::vector<Bookmark> bookmarks, const QString &name);
    /// How a step changes the show, for the text of the step.
    enum class ShowChange { Record, Edit, Move, Remove, Arrange };
    /// One step, named after the scene \a title that was added, changed, moved or removed; Arrange: what
    /// holds for all scenes. Changes of the same \a what within a second are one step: a text that is
    /// written.
    void setShow(Show show, ShowChange change, const LocalizedText &title, const QString &what = {});
    /// One step, named after the sheet \a name that was kept or forgotten.
    void setSheets(std::vector<KeptSheet> sheets, const QString &name);
    /// Shows and hides layers, with their groups, and gives those in \a filters, by id, another filter, which
    /// needs a choice then; one step, named after what asked for it.
    void setVisibleLayers(const LayerSwitches &switches, const QString &name,
                          const QMap<QString, QString> &filters = {});
    /// See MapState::ownScenarios. Changes of the same \a what within a second are one step: a slider that is
    /// drawn. Empty: always a step of its own.
    void setOwnScenarios(const QJsonObject &scenarios, const QString &what = {});
    void setOpacity(const QString &id, double opacity);
    /// Changes of the same \a what within a second are one step: a size that is drawn. Empty: always a step
    /// of its own.
    void setStyle(const QString &id, Style style, const QString &what = {});
    /// Layer::minScale and Layer::maxScale; merged like setOpacity().
    void setScales(const QString &id, double minScale, double maxScale);
    /// Style, opacity and scales at once, as a style file has them; one step.
    void setLook(const QString &id, Style style, double opacity, double minScale, double maxScale);
    /// Shows only the features of \a choice, which was made with \a filter; null with an empty filter: all.
    void setFilter(const QString &id, const QString &filter, FeatureChoicePtr choice);
    /// What comes of the filter that the layer has, or why nothing does; no step.
    void setChoice(const QString &id, FeatureChoicePtr choice, const QString &error = {});
    /// \a table is what comes of the remedies; null to have the file read again. So does undo.
    void setRemedies(const QString &id, std::vector<doctor::Remedy> remedies, FeatureTablePtr table);
    /// Columns that the layer takes over from other tables. \a table is what comes of them; null to have the
    /// files read again. So does undo.
    void setJoins(const QString &id, std::vector<LayerJoin> joins, FeatureTablePtr table);
    /// Puts the layer into group \a groupId, directly before \a beforeId (empty: at the bottom of the group).
    void moveLayer(const QString &id, const QString &beforeId, const QString &groupId);
    /// How a step changes the drawing, for the text of the step.
    enum class SketchChange { Draw, Reshape, Restyle, Erase };
    /// Puts \a sketch on the map as the only drawing there is: on top of all layers if there was none. An
    /// empty one removes its layer. \a feature: the id of the one that changed. Restyling the same one within
    /// a second is one step.
    void setSketch(SketchPtr sketch, SketchChange change, const QString &feature);
    void setGroupVisible(const QString &groupId, bool visible);
    void setGroupExpanded(const QString &groupId, bool expanded);

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position < m_steps.size(); }
    /// What the step was, translated: "hide “Sites”"; empty if there is none.
    [[nodiscard]] QString undoText(Language language) const;
    [[nodiscard]] QString redoText(Language language) const;
    void undo();
    void redo();
    /// True if there are steps since markSaved() or reset().
    [[nodiscard]] bool isModified() const { return m_saved != m_position; }
    void markSaved();
    /// For a map that was found again: nothing of it is saved.
    void markModified();

Q_SIGNALS:
    /// The set or order of layers or groups changed: read the snapshot anew.
    void structureChanged();
    /// Table, style, visibility, opacity or error of one layer changed.
    void layerChanged(const QString &id);
    void groupChanged(const QString &groupId);
    void momentChanged();
    void panesChanged();
    void bookmarksChanged();
    void scenariosChanged();
    void showChanged();
    void sheetsChanged();
    /// Steps or whether they are saved changed.
    void historyChanged();

private:
    enum class Action {
        Add,
        Remove,
        Show,
        Hide,
        Opacity,
        Style,
        Scales,
        Move,
        Scenarios,
        Series,
        Mend,
        Filter,
        Join,
        Draw,
        Reshape,
        Restyle,
        Erase,
        Bookmarks,
        Bookmarked,
        PaneLayers,
        PaneBookmarked,
        RecordScene,
        EditScene,
        MoveScene,
        RemoveScene,
        ArrangeShow,
        Sheets
    };
    struct Step
    {
        Action action = Action::Add;
        QString id; ///< of the layer or group; of scenarios: what was changed
        LocalizedText title; ///< of it
        MapStatePtr before;
        MapStatePtr after;
        QString what; ///< goes on while this is the same; empty: never
    };
    static constexpr std::size_t kMostSteps = 200;

    [[nodiscard]] static Action actionOf(SketchChange change);
    [[nodiscard]] static Action actionOf(ShowChange change);
    template<typename Change> bool changeLayer(const QString &id, Change change);
    template<typename Change> bool changeGroup(const QString &id, Change change);
    /// Remembers what led from \a before to the state now.
    /// A step of the same action, \a id and \a what within a second is taken as one; without \a what never.
    void addStep(Action action, const QString &id, const LocalizedText &title, const MapStatePtr &before,
                 const QString &what = {});
    [[nodiscard]] static QString uniqueId(const MapState &state, const QString &wanted);
    void replace(MapState state);
    /// \a state: before or after a step of \a action.
    void restore(const MapState &state, Action action);
    [[nodiscard]] PaneLayout restoredPanes(const PaneLayout &panes, Action action) const;
    [[nodiscard]] static QString text(const Step &step, Language language);

    MapStatePtr m_state = std::make_shared<const MapState>();
    std::vector<Step> m_steps;
    std::size_t m_position = 0; ///< steps that are done
    std::optional<std::size_t> m_saved = 0; ///< the position that is saved; none once it is lost
    QElapsedTimer m_sinceStep;
};

} // namespace revier
