// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailsmodel.h"

#include "core/format.h"
#include "crs/transform.h"
#include "style/seriesstyle.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
DetailsModel::DetailsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_cell(this)
{
}

void DetailsModel::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::selectionChanged, this, &DetailsModel::rebuild);
        connect(view, &ViewController::mapChanged, this, &DetailsModel::follow);
        connect(view, &QObject::destroyed, this, &DetailsModel::rebuild);
    }
    follow();
    Q_EMIT viewControllerChanged();
}

void DetailsModel::follow()
{
    if (m_view && m_view->map() != nullptr) {
        const auto *document = m_view->map()->document();
        connect(document, &MapDocument::momentChanged, this, &DetailsModel::updateSeries,
                Qt::UniqueConnection);
        connect(document, &MapDocument::layerChanged, this, &DetailsModel::updateSeries,
                Qt::UniqueConnection);
    }
    rebuild();
}

void DetailsModel::updateSeries()
{
    for (auto *text :
         {&m_seriesLabel, &m_seriesValue, &m_projectionGroup, &m_projectionKey, &m_projectionMeasure}) {
        text->clear();
    }
    if (const auto hit = m_view ? m_view->selected() : std::nullopt; hit && m_view->map() != nullptr) {
        const auto state = m_view->map()->document()->snapshot();
        const auto index = state->layerIndex(hit->layerId);
        if (index >= 0) {
            fillSeries(state->layers[std::size_t(index)], hit->feature, state->moment,
                       m_view->map()->language());
        }
    }
    Q_EMIT seriesChanged();
}

void DetailsModel::fillSeries(const Layer &layer, std::size_t feature, const Moment &moment,
                              Language language)
{
    if (!layer.series || !layer.table || feature >= layer.series->featureCount()) {
        return;
    }
    const auto &series = *layer.series;
    auto numbers = valuesAt(series, moment);
    m_seriesLabel = momentText(series, numbers, moment, language);
    if (m_seriesLabel.isEmpty()) {
        return;
    }
    if (const auto title = series.title.in(language); series.unit.isEmpty() && !title.isEmpty()) {
        m_seriesLabel = title + u", "_s + m_seriesLabel;
    }
    numbers.assumed = false; // the label says it
    const auto number = numbers.values[feature];
    m_seriesValue =
        std::isnan(number) ? tr("no number") : numberText(series, numbers, number, language, true);
    const auto &source = layer.seriesSource;
    const auto column = layer.table->fieldIndex(source.keyField);
    if (source.kind == SeriesSource::Kind::Scenarios && column >= 0) {
        m_projectionGroup = source.group;
        m_projectionKey = layer.table->columns[std::size_t(column)].value(feature).toString();
        m_projectionMeasure = source.measure;
    }
}

void DetailsModel::rebuild()
{
    m_cell.cancel();
    beginResetModel();
    m_lines.clear();
    for (auto *text : {&m_title, &m_layerTitle, &m_source, &m_quality, &m_position, &m_attribution}) {
        text->clear();
    }
    if (const auto hit = m_view ? m_view->selected() : std::nullopt; hit && m_view->map() != nullptr) {
        const auto state = m_view->map()->document()->snapshot();
        const auto index = state->layerIndex(hit->layerId);
        if (index >= 0 && state->layers[std::size_t(index)].table) {
            fill(state->layers[std::size_t(index)], hit->feature, m_view->map()->language());
        }
    }
    endResetModel();
    updateSeries();
    Q_EMIT featureChanged();
}

void DetailsModel::fill(const Layer &layer, std::size_t feature, Language language)
{
    const auto &table = *layer.table;
    m_title = featureTitle(layer, feature, language);
    m_layerTitle = layer.title.in(language);
    if (m_title.isEmpty()) {
        m_title = tr("Feature %1").arg(feature + 1);
    }
    m_attribution = layer.attribution.in(language);
    if (const auto licence = layer.licence.in(language); !licence.isEmpty()) {
        m_attribution += m_attribution.isEmpty() ? licence : u" · "_s + licence;
    }
    m_position = positionText(table, feature, localeOf(language));
    auto facts = siteFacts(layer, feature, language);
    m_lines = std::move(facts.facts);
    m_source = facts.source;
    m_quality = facts.quality.join(u'\n');
    readCell(layer.table, language);
}

void DetailsModel::readCell(const FeatureTablePtr &table, Language language)
{
    const auto place = m_view->selectedPlace();
    if (!place || !table->raster || table->raster->facts().kind != Raster::Kind::Numbers) {
        return;
    }
    m_cell.start(
        [table, place = *place](const JobControl &) {
            const auto transform = Transform::create(Crs::webMercator(), table->crs);
            const auto position = transform ? transform->forward(place) : std::unexpected(transform.error());
            return position ? table->raster->valuesAt(*position) : std::vector<std::optional<double>>();
        },
        [this, table, language](const std::vector<std::optional<double>> &values) {
            addCell(*table->raster, values, language);
        });
}

void DetailsModel::addCell(const Raster &raster, const std::vector<std::optional<double>> &values,
                           Language language)
{
    constexpr int kDecimals = 3;
    const auto &bands = raster.facts().bands;
    if (values.empty() || values.size() != bands.size()) {
        return;
    }
    beginInsertRows({}, 0, int(values.size()) - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto text = tr("no number");
        if (const auto &value = values[i]) {
            text = formatNumber(*value, kDecimals, localeOf(language));
            text += bands[i].unit.isEmpty() ? QString() : u' ' + bands[i].unit;
        }
        m_lines.insert(m_lines.begin() + std::ptrdiff_t(i),
                       {.label = tr("Cell clicked: %1").arg(bands[i].name), .value = text});
    }
    endInsertRows();
}

QString DetailsModel::text() const
{
    QStringList lines {m_title, m_layerTitle};
    if (!m_seriesLabel.isEmpty()) {
        lines.append(m_seriesLabel + u": "_s + m_seriesValue);
    }
    for (const auto &line : m_lines) {
        lines.append(line.label + u": "_s + line.value);
    }
    for (const auto &more : {m_position, m_quality, m_source, m_attribution}) {
        if (!more.isEmpty()) {
            lines.append(more);
        }
    }
    return lines.join(u'\n');
}

int DetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return line.label;
    case ValueRole:
        return line.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> DetailsModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}};
}

} // namespace revier
