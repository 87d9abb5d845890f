// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"
#include "style/legend.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace revier {

/// The layer panel as one flat list: layers without a group, then each group with its layers, each layer with
/// its legend entries below it while it is unfolded. The order is the drawing order, top first.
class LayerModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(double scaleDenominator READ scaleDenominator WRITE setScaleDenominator NOTIFY
                   scaleDenominatorChanged FINAL)
public:
    enum class Kind { Group, Layer, Legend };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        IdRole, ///< of the group or layer
        TitleRole, ///< of the group or layer, or the text of a legend entry
        VisibleRole, ///< own switch; can be set
        ShownRole, ///< false if the layer, its group or the scale hides it
        OpacityRole, ///< 0 to 1; can be set
        ExpandedRole, ///< can be set
        ExpandableRole,
        IndentRole, ///< levels of indentation
        ErrorRole, ///< why the layer could not be read
        LoadingRole,
        FeatureCountRole,
        InScaleRole, ///< false if the layer is not drawn at this scale
        SymbolRole ///< a LegendEntry, of legend rows and of layers with a single entry
    };
    Q_ENUM(Role)

    explicit LayerModel(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] double scaleDenominator() const { return m_scale; }
    void setScaleDenominator(double scale);

    /// Moves the layer in \a row to where row \a to is, into the group that is there: upwards before that
    /// row, downwards after it and its legend; downwards onto a group means to its top. Rows that are no
    /// layers cannot be moved. True if something moved.
    Q_INVOKABLE bool moveLayer(int row, int to);
    /// One place up (-1) or down (+1), over group borders too.
    Q_INVOKABLE bool nudgeLayer(int row, int direction);
    Q_INVOKABLE void removeLayer(int row);
    /// The row of a layer, or -1.
    [[nodiscard]] Q_INVOKABLE int rowOfLayer(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mapChanged();
    void scaleDenominatorChanged();

private:
    struct Row
    {
        Kind kind = Kind::Layer;
        QString id;
        int entry = 0; ///< of a legend row
        bool operator==(const Row &) const = default;
    };
    /// Entries with what they were made from.
    struct CachedLegend
    {
        FeatureTablePtr table;
        Style style;
        YearSeriesPtr series;
        Moment moment;
        QString title;
        bool dark = false;
        std::vector<LegendEntry> entries;
    };
    [[nodiscard]] std::vector<Row> rows() const;
    void appendLayer(std::vector<Row> &rows, const Layer &layer) const;
    void rebuild();
    void refresh();
    [[nodiscard]] const std::vector<LegendEntry> &legend(const Layer &layer) const;
    [[nodiscard]] static std::vector<LegendEntry> newLegend(const Layer &layer, const Moment &moment,
                                                            bool dark, Language language);
    [[nodiscard]] QVariant layerData(const Layer &layer, int role) const;
    [[nodiscard]] QVariant groupData(const LayerGroup &group, int role) const;
    [[nodiscard]] QVariant legendData(const Layer &layer, int entry, int role) const;
    [[nodiscard]] bool isExpanded(const Layer &layer) const
    {
        return layer.expanded != m_toggled.contains(layer.id);
    }

    QPointer<MapController> m_map;
    std::vector<Row> m_rows;
    QSet<QString> m_toggled; ///< layers whose legend is folded or unfolded other than the project says
    mutable QHash<QString, CachedLegend> m_legends; ///< by layer id
    double m_scale = 0;
};

} // namespace revier

Q_DECLARE_METATYPE(revier::LegendEntry)
