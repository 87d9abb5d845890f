// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layermodel.h"

#include "style/darkstyle.h"

#include <algorithm>

namespace revier {

LayerModel::LayerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LayerModel::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        connect(map->document(), &MapDocument::structureChanged, this, [this] {
            const auto state = m_map->document()->snapshot();
            m_legends.removeIf([&state](const auto &legend) { return state->layerIndex(legend.key()) < 0; });
            rebuild();
        });
        connect(map->document(), &MapDocument::groupChanged, this, &LayerModel::rebuild);
        connect(map->document(), &MapDocument::layerChanged, this, &LayerModel::rebuild);
        connect(map->document(), &MapDocument::momentChanged, this, &LayerModel::rebuild);
        connect(map, &MapController::darkChanged, this, &LayerModel::rebuild);
        connect(map, &MapController::languageChanged, this, [this] {
            m_legends.clear();
            rebuild();
        });
    }
    m_legends.clear();
    rebuild();
    Q_EMIT mapChanged();
}

void LayerModel::setScaleDenominator(double scale)
{
    if (m_scale == scale) {
        return;
    }
    m_scale = scale;
    Q_EMIT scaleDenominatorChanged();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {InScaleRole, ShownRole});
    }
}

std::vector<LegendEntry> LayerModel::newLegend(const Layer &layer, const Moment &moment, bool dark,
                                               Language language)
{
    const auto shown = shownLayer(layer, moment, language);
    const auto style = styleOnMap(shown.style, *layer.table, dark);
    auto entries = legendEntries(style, layer.table.get(), layer.title.in(language), language,
                                 localeOf(language), shown.values.get(), shown.choice.get());
    if (!shown.text.isEmpty()) { // year and scenario head the legend
        Symbol none;
        none.fill = none.stroke = Qt::transparent;
        entries.insert(entries.begin(), {.label = shown.text, .symbol = none});
    }
    return entries;
}

const std::vector<LegendEntry> &LayerModel::legend(const Layer &layer) const
{
    const auto language = m_map->language();
    const auto title = layer.title.in(language);
    auto it = m_legends.find(layer.id);
    const bool dark = m_map->isDark() && layer.table != nullptr;
    const auto moment = layer.series ? m_map->document()->snapshot()->moment : Moment();
    if (it == m_legends.end() || it->table != layer.table || it->title != title || it->style != layer.style
        || it->dark != dark || it->series != layer.series || it->moment != moment) {
        it = m_legends.insert(layer.id,
                              {.table = layer.table,
                               .style = layer.style,
                               .series = layer.series,
                               .moment = moment,
                               .title = title,
                               .dark = dark,
                               .entries = newLegend(layer, moment, dark, language)});
    }
    return it->entries;
}

void LayerModel::appendLayer(std::vector<Row> &rows, const Layer &layer) const
{
    rows.push_back({.kind = Kind::Layer, .id = layer.id});
    const auto count = int(legend(layer).size());
    if (count > 1 && isExpanded(layer)) {
        for (int entry = 0; entry < count; ++entry) {
            rows.push_back({.kind = Kind::Legend, .id = layer.id, .entry = entry});
        }
    }
}

std::vector<LayerModel::Row> LayerModel::rows() const
{
    std::vector<Row> rows;
    if (!m_map) {
        return rows;
    }
    const auto state = m_map->document()->snapshot();
    for (const auto &layer : state->layers) {
        if (state->group(layer.groupId) == nullptr) {
            appendLayer(rows, layer);
        }
    }
    for (const auto &group : state->groups) {
        rows.push_back({.kind = Kind::Group, .id = group.id});
        for (const auto &layer : state->layers) {
            if (group.expanded && layer.groupId == group.id) {
                appendLayer(rows, layer);
            }
        }
    }
    return rows;
}

// Only the rows between the common beginning and the common end are replaced, so that a view keeps its place.
void LayerModel::rebuild()
{
    auto next = rows();
    const auto before = m_rows.size();
    const auto after = next.size();
    std::size_t head = 0;
    while (head < std::min(before, after) && m_rows[head] == next[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < std::min(before, after) - head && m_rows[before - 1 - tail] == next[after - 1 - tail]) {
        ++tail;
    }
    if (head + tail < before) {
        beginRemoveRows({}, int(head), int(before - tail) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(head), m_rows.end() - std::ptrdiff_t(tail));
        endRemoveRows();
    }
    if (head + tail < after) {
        beginInsertRows({}, int(head), int(after - tail) - 1);
        m_rows = std::move(next);
        endInsertRows();
    }
    refresh();
}

void LayerModel::refresh()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int LayerModel::rowOfLayer(const QString &id) const
{
    const auto it = std::ranges::find(m_rows, Row {.kind = Kind::Layer, .id = id});
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

bool LayerModel::moveLayer(int row, int to)
{
    const auto count = rowCount();
    if (row < 0 || row >= count || to < 0 || to >= count || row == to
        || m_rows[std::size_t(row)].kind != Kind::Layer) {
        return false;
    }
    const auto id = m_rows[std::size_t(row)].id;
    const auto state = m_map->document()->snapshot();
    // Moving down means "after the row that is there", moving up "before it".
    auto target = std::size_t(to);
    if (to > row) {
        ++target;
    }
    while (target < m_rows.size() && m_rows[target].kind == Kind::Legend) {
        ++target;
    }
    const auto isOwn = [&](std::size_t i) { return m_rows[i].id == id && m_rows[i].kind != Kind::Group; };
    QString groupId;
    QString before;
    for (auto i = target; i > 0; --i) { // the group is that of the nearest row above
        const auto &above = m_rows[i - 1];
        if (isOwn(i - 1)) {
            continue;
        }
        const bool group = above.kind == Kind::Group;
        groupId = group ? above.id : state->layers[std::size_t(state->layerIndex(above.id))].groupId;
        if (group && to > row) { // its first layer, also where the group is folded and shows none
            const auto first = std::ranges::find(state->layers, groupId, &Layer::groupId);
            before = first == state->layers.end() ? QString() : first->id;
        }
        break;
    }
    for (auto i = target; i < m_rows.size() && m_rows[i].kind != Kind::Group && before.isEmpty(); ++i) {
        before = isOwn(i) ? QString() : m_rows[i].id;
    }
    m_map->document()->moveLayer(id, before, groupId);
    return m_map->document()->snapshot() != state;
}

bool LayerModel::nudgeLayer(int row, int direction)
{
    auto to = row + direction;
    while (to >= 0 && to < rowCount() && m_rows[std::size_t(to)].kind == Kind::Legend) {
        to += direction;
    }
    return moveLayer(row, to);
}

void LayerModel::removeLayer(int row)
{
    if (row >= 0 && row < rowCount() && m_rows[std::size_t(row)].kind == Kind::Layer) {
        m_map->document()->removeLayer(m_rows[std::size_t(row)].id);
    }
}

int LayerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    if (!m_map || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == KindRole) {
        return QVariant::fromValue(row.kind);
    }
    if (role == IdRole) {
        return row.id;
    }
    const auto state = m_map->document()->snapshot();
    if (row.kind == Kind::Group) {
        const auto *group = state->group(row.id);
        return group == nullptr ? QVariant() : groupData(*group, role);
    }
    const auto layer = state->layerIndex(row.id);
    if (layer < 0) { // while rows are being replaced
        return {};
    }
    const auto &found = state->layers[std::size_t(layer)];
    return row.kind == Kind::Legend ? legendData(found, row.entry, role) : layerData(found, role);
}

QVariant LayerModel::groupData(const LayerGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return group.title.in(m_map->language());
    case VisibleRole:
    case ShownRole:
        return group.visible;
    case ExpandedRole:
        return group.expanded;
    case ExpandableRole:
    case InScaleRole:
        return true;
    case OpacityRole:
        return 1.0;
    case IndentRole:
    case FeatureCountRole:
        return 0;
    case LoadingRole:
        return false;
    case ErrorRole:
        return QString();
    default:
        return {};
    }
}

QVariant LayerModel::layerData(const Layer &layer, int role) const
{
    const auto state = m_map->document()->snapshot();
    const bool inScale = m_scale <= 0 || layer.isDrawnAt(m_scale);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return layer.title.in(m_map->language());
    case VisibleRole:
        return layer.visible;
    case ShownRole:
        return state->isVisible(layer) && inScale && layer.table != nullptr;
    case OpacityRole:
        return layer.opacity;
    case ExpandedRole:
        return isExpanded(layer);
    case ExpandableRole:
        return legend(layer).size() > 1;
    case IndentRole:
        return state->group(layer.groupId) == nullptr ? 0 : 1;
    case ErrorRole:
        return layer.error;
    case LoadingRole:
        return !layer.table && layer.error.isEmpty();
    case FeatureCountRole:
        return layer.table ? int(layer.table->featureCount()) : 0;
    case InScaleRole:
        return inScale;
    case SymbolRole:
        // Several symbols need their labels; a circle of uncertainty beside the one symbol does not.
        return layer.style.categories.empty() && !layer.style.proportional && !layer.style.graduated
                && !layer.style.heat && !(layer.table && layer.table->raster) && !legend(layer).empty()
            ? QVariant::fromValue(legend(layer).front())
            : QVariant();
    default:
        return {};
    }
}

QVariant LayerModel::legendData(const Layer &layer, int entry, int role) const
{
    const auto &entries = legend(layer);
    if (entry >= int(entries.size())) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entries[std::size_t(entry)].label;
    case SymbolRole:
        return QVariant::fromValue(entries[std::size_t(entry)]);
    case IndentRole:
        return layerData(layer, IndentRole).toInt() + 1;
    case ExpandableRole:
    case ExpandedRole:
        return false;
    default:
        return layerData(layer, role);
    }
}

bool LayerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_map || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    const auto row = m_rows[std::size_t(index.row())];
    auto *document = m_map->document();
    const bool group = row.kind == Kind::Group;
    if (role == VisibleRole) {
        group ? document->setGroupVisible(row.id, value.toBool())
              : document->setVisible(row.id, value.toBool());
        return true;
    }
    if (role == OpacityRole && row.kind == Kind::Layer) {
        document->setOpacity(row.id, value.toDouble());
        return true;
    }
    if (role == ExpandedRole && group) {
        document->setGroupExpanded(row.id, value.toBool());
        return true;
    }
    if (role == ExpandedRole && row.kind == Kind::Layer) {
        if (data(index, ExpandedRole) == value) {
            return true;
        }
        if (!m_toggled.remove(row.id)) {
            m_toggled.insert(row.id);
        }
        rebuild();
        return true;
    }
    return false;
}

QHash<int, QByteArray> LayerModel::roleNames() const
{
    return {{KindRole, "kind"},         {IdRole, "rowId"},
            {TitleRole, "title"},       {VisibleRole, "layerVisible"},
            {ShownRole, "shown"},       {OpacityRole, "layerOpacity"},
            {ExpandedRole, "expanded"}, {ExpandableRole, "expandable"},
            {IndentRole, "indent"},     {ErrorRole, "errorText"},
            {LoadingRole, "loading"},   {FeatureCountRole, "featureCount"},
            {InScaleRole, "inScale"},   {SymbolRole, "symbol"}};
}

} // namespace revier
