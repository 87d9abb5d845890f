// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "data/featurechoice.h"
#include "data/featuretable.h"
#include "data/yearseries.h"
#include "doctor/remedy.h"
#include "map/layerjoin.h"
#include "map/mapviews.h"
#include "map/seriessource.h"
#include "map/show.h"
#include "sketch/sketch.h"
#include "style/style.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// How a field is shown in the details card.
struct FieldInfo
{
    enum class Role { Value, Code, Date, Source, Grade, Precision, PositionGrade };
    QString field;
    LocalizedText label;
    LocalizedText unit; ///< "ha", "kV"
    Role role = Role::Value; ///< Code: a key of digits, which is no quantity
    QMap<QString, LocalizedText> values; ///< words for coded values; others are shown as they are
    bool operator==(const FieldInfo &) const = default;
};

/// A layer of the map: where its data comes from, how it looks, what its fields mean.
struct Layer
{
    QString id; ///< unique in the document, stable in project files
    LocalizedText title;
    QString groupId; ///< empty: on the top level
    QString path; ///< absolute path of the file; empty for a drawing
    QString sublayer; ///< layer name within the file; empty: the first
    std::vector<doctor::Remedy> remedies; ///< applied to what is read, in this order; the file stays as it is
    std::vector<LayerJoin> joins; ///< columns from other tables, in this order, after the remedies
    FeatureTablePtr table; ///< null until it is read, and when it could not be read
    SketchPtr sketch; ///< what the user drew, of which table and style are made; null for layers from files
    QString error; ///< why it could not be read; empty otherwise
    QString filter; ///< condition of the features that are shown, see FeatureChoice; empty: all
    FeatureChoicePtr choice; ///< of the filter; null until it was applied, and without one
    QString filterError; ///< why it could not be applied, so that all are shown; empty otherwise
    Style style;
    bool visible = true;
    bool expanded = false; ///< whether the layer panel starts with its legend unfolded
    bool selectable = true; ///< false: background that neither hover nor click finds
    double opacity = 1;
    double minScale = 0; ///< largest denominator 1:n at which the layer is drawn; 0: always
    double maxScale = 0; ///< smallest denominator 1:n at which the layer is drawn; 0: always
    LocalizedText attribution;
    LocalizedText licence;
    std::vector<FieldInfo>
        fields; ///< for the details card, in order; empty: all fields under their own names
    QString titleField; ///< whose value heads the details card; localised like a label's field
    SeriesSource seriesSource; ///< of the numbers over years
    YearSeriesPtr series; ///< null until it is read, and for layers without
    QString seriesError; ///< why it could not be read; empty otherwise

    [[nodiscard]] bool isDrawnAt(double scaleDenominator) const;
    /// Choice, if it is that of the table and the filter that the layer has now; else null.
    [[nodiscard]] FeatureChoicePtr shownFeatures() const;
    /// Whether the filter waits to be applied to the table.
    [[nodiscard]] bool needsChoice() const;
};

/// How a layer is drawn at a moment.
struct ShownLayer
{
    Style style; ///< Layer::style, with what its series adds
    std::shared_ptr<const FeatureValues> values; ///< of the series; null without one
    QString text; ///< "2035, Obergrenze (Annahme)", for titles; empty without numbers
    FeatureChoicePtr choice; ///< Layer::shownFeatures()
};

/// \a language is that of the text.
[[nodiscard]] ShownLayer shownLayer(const Layer &layer, const Moment &moment, Language language);

/// The rule of Layer::minScale and Layer::maxScale.
[[nodiscard]] bool isScaleBetween(double denominator, double minScale, double maxScale);

struct LayerGroup
{
    QString id;
    LocalizedText title;
    bool visible = true;
    bool expanded = true;
    bool operator==(const LayerGroup &) const = default;
};

/// A kind of sheet that belongs to the map and not only to the user.
struct KeptSheet
{
    QJsonObject content; ///< a SheetTemplate as in its file, without its logo
    QString logo; ///< absolute path; empty: none
    bool operator==(const KeptSheet &) const = default;
};

/// The whole map at one moment. Immutable once shared: jobs and renderers keep the one they started with.
struct MapState
{
    LocalizedText title;
    std::vector<LayerGroup> groups; ///< in the order of the panel, top first
    /// Top first: the last one is drawn first. Those without a group, then group by group: see
    /// sortByGroups().
    std::vector<Layer> layers;
    Box homeExtent; ///< longitude, latitude in degrees; empty: everything
    std::optional<SavedView> view; ///< as it was saved; the window's own moves on
    QString programmesPath; ///< absolute path, see readProgrammes(); empty: the project names none
    Moment moment; ///< of the time line; that of the active pane
    PaneLayout panes;
    std::vector<Bookmark> bookmarks; ///< in the order of the list
    Show show; ///< what is told about the map
    std::vector<KeptSheet> sheets; ///< in the order in which they were kept
    QString scenariosPath; ///< absolute path of the job projections; empty: the project names none
    QJsonObject ownScenarios; ///< scenarios that the user made or changed, in the form of that file
    std::vector<Layer> templates; ///< forms for data of the user's own, see LayerTemplate; not on the map

    [[nodiscard]] int layerIndex(QStringView id) const; ///< -1 if there is none
    [[nodiscard]] const LayerGroup *group(QStringView id) const; ///< null if there is none
    /// The layer's own switch and the one of its group.
    [[nodiscard]] bool isVisible(const Layer &layer) const;
    /// Whether a pane with these switches shows the layer.
    [[nodiscard]] bool isVisible(const Layer &layer, const LayerSwitches &switches) const;
    /// As the active pane shows it: with the layers' own switches set like that.
    [[nodiscard]] MapState shown() const;
};

using MapStatePtr = std::shared_ptr<const MapState>;

/// Puts the layers in the order of the panel: those without a group, then those of the first group and so on;
/// within a group they stay as they are. So what the panel shows is what covers what.
void sortByGroups(MapState &state);
/// Adds a layer with a raster where it neither covers the map nor is covered: above the filled areas that lie
/// at the bottom, below all else. Where there are groups it comes into one of rasters, which is made there.
void addRaster(MapState &state, Layer layer);
/// Gives layers, by id, other filters, which have to be applied to their tables then; true if one is new.
bool setFilters(MapState &state, const QMap<QString, QString> &filters);
/// Applies the filter of a layer to its table, if it needs that: choice or filterError. Blocking.
void applyFilter(Layer &layer, const JobControl &control);
/// A layer for a table that the user opened: title from the file name, default style by geometry and number.
[[nodiscard]] Layer layerForTable(const FeatureTablePtr &table, int number);
/// The value of \a field in \a language; where it is empty, the one for all languages, then the other
/// language.
[[nodiscard]] QVariant localizedValue(const FeatureTable &table, std::size_t feature, const QString &field,
                                      Language language);
/// The first feature whose field "id" has this value, as text; nothing also without such a field.
[[nodiscard]] std::optional<std::size_t> featureWithId(const FeatureTable &table, QStringView id);
/// The value that names a feature, the first that is not empty of: titleField, the label's field, "name", the
/// first text field.
[[nodiscard]] QString featureTitle(const Layer &layer, std::size_t feature, Language language);

} // namespace revier
