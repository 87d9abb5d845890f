// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailsmodel.h"

#include "core/format.h"
#include "crs/transform.h"
#include "models/fieldtext_p.h"
#include "style/seriesstyle.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString precisionText(const QString &precision)
{
    const std::array<std::pair<QLatin1StringView, QString>, 6> texts {
        {{"address"_L1, DetailsModel::tr("Position: address")},
         {"object"_L1, DetailsModel::tr("Position: the object itself")},
         {"village"_L1, DetailsModel::tr("Position: centre of the village")},
         {"site"_L1, DetailsModel::tr("Position: approximate, to 1–2 km")},
         {"municipality"_L1, DetailsModel::tr("Position: somewhere in the municipality")},
         {"schematic"_L1, DetailsModel::tr("Position: schematic drawing, not surveyed")}}};
    for (const auto &[code, text] : texts) {
        if (precision == code) {
            return text;
        }
    }
    return precision;
}

QString positionText(const FeatureTable &table, std::size_t feature, const QLocale &locale)
{
    const auto &geometry = table.geometry;
    const auto first = geometry.firstPart(feature);
    const bool single =
        geometry.type(feature) == GeometryType::Point && geometry.firstPart(feature + 1) == first + 1;
    const auto toWgs84 = Transform::create(table.crs, Crs::wgs84());
    const auto toUtm = Transform::create(table.crs, Crs::utm32());
    if (!single || !toWgs84 || !toUtm) {
        return {};
    }
    const auto p = geometry.part(first).positions.front();
    const auto lonLat = toWgs84->forward(p);
    const auto utm = toUtm->forward(p);
    if (!lonLat || !utm) {
        return {};
    }
    return formatUtm(utm->x, utm->y) + u'\n' + formatGeographic(lonLat->x, lonLat->y, locale);
}

} // namespace

QString DetailsModel::gradeText(const QString &grade)
{
    if (grade == u"A") {
        return tr("read in a source (grade A)");
    }
    if (grade == u"B") {
        return tr("general knowledge, not found in a source (grade B)");
    }
    if (grade == u"C") {
        return tr("uncertain (grade C)");
    }
    return grade;
}

DetailsModel::DetailsModel(QObject *parent)
    : QAbstractListModel(parent)
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
    const auto locale = localeOf(language);
    m_title = featureTitle(layer, feature, language);
    m_layerTitle = layer.title.in(language);
    if (m_title.isEmpty()) {
        m_title = tr("Feature %1").arg(feature + 1);
    }
    m_attribution = layer.attribution.in(language);
    if (const auto licence = layer.licence.in(language); !licence.isEmpty()) {
        m_attribution += m_attribution.isEmpty() ? licence : u" · "_s + licence;
    }
    m_position = positionText(table, feature, locale);
    if (layer.fields.empty()) {
        for (const auto &field : table.fields) {
            addField({.field = field.name, .label = field.name, .unit = {}, .values = {}}, table, feature,
                     language);
        }
    }
    for (const auto &info : layer.fields) {
        addField(info, table, feature, language);
    }
}

void DetailsModel::addField(const FieldInfo &info, const FeatureTable &table, std::size_t feature,
                            Language language)
{
    const auto value = localizedValue(table, feature, info.field, language);
    const auto text = value.toString();
    if (text.isEmpty()) {
        return;
    }
    switch (info.role) {
    case FieldInfo::Role::Source:
        m_source += m_source.isEmpty() ? QString() : u", "_s;
        m_source += fieldText(info, value, language);
        return;
    case FieldInfo::Role::Grade:
        return addQuality(tr("Facts: %1").arg(gradeText(text)));
    case FieldInfo::Role::Precision:
        return addQuality(precisionText(text));
    case FieldInfo::Role::PositionGrade:
        return addQuality(tr("Evidence of the position: %1").arg(gradeText(text)));
    case FieldInfo::Role::Date:
    case FieldInfo::Role::Code:
    case FieldInfo::Role::Value:
        break;
    }
    const auto unit = info.values.contains(text) ? QString() : info.unit.in(language);
    const auto words = fieldText(info, value, language);
    m_lines.push_back({info.label.in(language), unit.isEmpty() ? words : words + QChar::Nbsp + unit});
}

void DetailsModel::addQuality(const QString &words)
{
    m_quality += m_quality.isEmpty() ? words : u'\n' + words;
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
