// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/mapcontroller.h"
#include "models/styleclassmodel.h"
#include "style/classification.h"

#include <QColor>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace revier {

/// What the style editor knows of a field; a job makes it.
struct FieldSummary
{
    FeatureTablePtr table;
    QString field;
    NumberSample numbers;
    CategoryCounts categories;
};
using FieldSummaryPtr = std::shared_ptr<const FieldSummary>;

/// Edits how a layer is drawn, live on the map: kind, field, classes, colours. Each change is a step that can
/// be undone; quick changes of the same thing are one. Sizes and texts are StyleDetails'. GUI thread.
class StyleController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(QString layerId READ layerId WRITE setLayerId NOTIFY layerIdChanged FINAL)
    Q_PROPERTY(QString layerTitle READ layerTitle NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(Geometry geometry READ geometry NOTIFY styleChanged FINAL)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList fields READ fields NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList fieldTitles READ fieldTitles NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList allFields READ allFields NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY styleChanged FINAL)
    Q_PROPERTY(int method READ method WRITE setMethod NOTIFY styleChanged FINAL)
    Q_PROPERTY(int classCount READ classCount WRITE setClassCount NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList rampIds READ rampIds NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList rampTitles READ rampTitles NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString ramp READ ramp WRITE setRamp NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool reversed READ isReversed WRITE setReversed NOTIFY styleChanged FINAL)
    Q_PROPERTY(revier::StyleClassModel *classes READ classes CONSTANT FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString fieldText READ fieldText NOTIFY styleChanged FINAL)
    Q_PROPERTY(QList<double> histogram READ histogram NOTIFY styleChanged FINAL)
    Q_PROPERTY(QStringList histogramColors READ histogramColors NOTIFY styleChanged FINAL)
    Q_PROPERTY(QList<double> breakPlaces READ breakPlaces NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString leastText READ leastText NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString largestText READ largestText NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY styleChanged FINAL)
public:
    enum class Geometry { Points, Lines, Areas, Numbers, Picture }; ///< the last two: of rasters
    Q_ENUM(Geometry)
    /// What decides about the look of a feature.
    enum class Kind { Single, Categories, Classes, Proportional, Heat };
    Q_ENUM(Kind)
    static constexpr int kMostClasses = 9;
    static constexpr std::size_t kMostCategories = 12; ///< more colours nobody tells apart

    explicit StyleController(QObject *parent = nullptr);
    ~StyleController() override;

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    /// The layer that is edited; empty: none.
    [[nodiscard]] QString layerId() const { return m_layerId; }
    void setLayerId(const QString &id);
    [[nodiscard]] QString layerTitle() const;
    /// False while the layer is read.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Geometry geometry() const;
    [[nodiscard]] Kind kind() const;
    /// Takes the field that fits best, and what else is missing.
    void setKind(Kind kind);
    /// The fields that fit the kind, and how they are shown. Figures over years are kSeriesField.
    [[nodiscard]] QStringList fields() const;
    [[nodiscard]] QStringList fieldTitles() const;
    [[nodiscard]] QStringList allFields() const;
    [[nodiscard]] QString field() const;
    void setField(const QString &field);
    /// A ClassMethod.
    [[nodiscard]] int method() const { return int(m_method); }
    void setMethod(int method);
    [[nodiscard]] int classCount() const;
    void setClassCount(int count);
    /// Those that fit the kind.
    [[nodiscard]] QStringList rampIds() const;
    [[nodiscard]] QStringList rampTitles() const;
    /// Empty: colours of one's own.
    [[nodiscard]] QString ramp() const;
    void setRamp(const QString &id);
    [[nodiscard]] bool isReversed() const;
    void setReversed(bool reversed);
    [[nodiscard]] StyleClassModel *classes() { return &m_classes; }
    /// Colours that are hard to tell apart or to see, on the map as it is shown now.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    /// "1,204 numbers, 3 features without".
    [[nodiscard]] QString fieldText() const;
    /// Heights from 0 to 1, and the colours of the classes there.
    [[nodiscard]] QList<double> histogram() const;
    [[nodiscard]] QStringList histogramColors() const;
    /// From 0 to 1 between the least and the largest number.
    [[nodiscard]] QList<double> breakPlaces() const;
    [[nodiscard]] QString leastText() const;
    [[nodiscard]] QString largestText() const;
    /// Whether reset() would do something.
    [[nodiscard]] bool isChanged() const;

    /// Some colours of ramp \a id for a small picture of it, as #rrggbb.
    [[nodiscard]] Q_INVOKABLE QStringList rampPreview(const QString &id) const;
    /// Moves the lower bound of the class in \a row; false if \a text is no number between its neighbours.
    Q_INVOKABLE bool setBreak(int row, const QString &text);
    Q_INVOKABLE void setClassColor(int row, const QColor &color);
    Q_INVOKABLE void setClassLabel(int row, const QString &label);
    /// As the layer was when it was opened here.
    Q_INVOKABLE void reset();

    // For the other parts of the editor.
    [[nodiscard]] const Layer *layer() const; ///< valid until the map changes; null without one
    [[nodiscard]] GeometryType geometryType() const;
    /// Changes of the same \a what within a second are one step.
    void apply(Style style, const QString &what);
    [[nodiscard]] const FieldSummary *summary() const { return m_summary.get(); }

Q_SIGNALS:
    void mapChanged();
    void layerIdChanged();
    void busyChanged();
    /// Anything but map, layerId and busy.
    void styleChanged();

private:
    /// As it was when the editor was opened.
    struct Look
    {
        Style style;
        double opacity = 1;
        double minScale = 0;
        double maxScale = 0;
        bool operator==(const Look &) const = default;
    };
    static Look lookOf(const Layer &layer);
    static const Raster *rasterOf(const Layer *layer); ///< null without one

    void follow();
    void refresh();
    void summarize(const QString &field);
    void takeSummary(const FieldSummaryPtr &summary);
    void build(Kind kind);
    void buildCategories(Style &style) const;
    void buildClasses(Style &style) const;
    void buildProportional(Style &style) const;
    void buildHeat(Style &style) const;
    [[nodiscard]] QString bestField(Kind kind) const;
    [[nodiscard]] QStringList fieldsFor(Kind kind) const;
    [[nodiscard]] std::vector<QColor> colorsFor(std::size_t count) const;
    void recolor(const QString &what);
    void setBusy(bool busy);

    QPointer<MapController> m_map;
    QString m_layerId;
    Look m_original;
    MapStatePtr m_state; ///< that layer() points into
    StyleClassModel m_classes;
    LatestJob<FieldSummaryPtr> m_job;
    FieldSummaryPtr m_summary;
    std::optional<Kind> m_wanted; ///< to be built when the summary is there
    QString m_wantedField; ///< of the summary that is being made
    ClassMethod m_method = ClassMethod::Quantile;
    int m_count = 5;
    QString m_ramp; ///< the one chosen; empty: what fits the kind
    bool m_reversed = false;
    QStringList m_warnings;
    bool m_busy = false;
};

} // namespace revier
