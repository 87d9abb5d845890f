// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stylecontroller.h"

#include "core/format.h"
#include "render/maptheme.h"
#include "style/colorramps.h"
#include "style/contrastreport.h"
#include "style/darkstyle.h"
#include "style/featuresymbols.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::size_t kBars = 40;

/// Of the classes or categories of a style, in the order of their colours.
std::vector<StyleClass> classesOf(const Layer &layer, GeometryType type, const FieldSummary *summary,
                                  Language language)
{
    const auto &style = layer.style;
    const auto symbols = symbolsOf(style);
    const auto locale = localeOf(language);
    const bool counted = style.graduated && summary != nullptr && summary->field == style.graduated->field;
    const auto counts =
        counted ? summary->numbers.classCounts(style.graduated->breaks) : std::vector<std::size_t>();
    const auto legend = legendEntries(style, nullptr, {}, language, locale);
    std::vector<StyleClass> classes;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        StyleClass row;
        row.entry = {.label = {}, .symbol = symbols[i], .type = type};
        row.color = type == GeometryType::Line || (style.graduated && style.graduated->strokes)
            ? symbols[i].stroke
            : symbols[i].fill;
        if (style.graduated) {
            const auto &graduated = *style.graduated;
            row.label = i < graduated.labels.size() ? graduated.labels[i].in(language) : QString();
            row.lower = i > 0 ? locale.toString(graduated.breaks[i - 1], 'g', 10) : QString();
            row.shown =
                i < legend.size() ? legend[symbols.size() - 1 - i].label : QString(); // the largest first
            row.count = i < counts.size() ? formatNumber(double(counts[i]), 0, locale) : QString();
        } else {
            row.label = style.categories[i].label.in(language);
            row.shown = row.label.isEmpty() ? style.categories[i].values.join(u", ") : row.label;
        }
        classes.push_back(std::move(row));
    }
    return classes;
}

} // namespace

StyleController::StyleController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

StyleController::~StyleController() = default;

void StyleController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    m_map = map;
    auto *document = map->document();
    connect(document, &MapDocument::structureChanged, this, &StyleController::follow);
    connect(document, &MapDocument::layerChanged, this, [this](const QString &id) {
        if (id == m_layerId) {
            follow();
        }
    });
    connect(map, &MapController::languageChanged, this, &StyleController::refresh);
    connect(map, &MapController::darkChanged, this, &StyleController::refresh);
    Q_EMIT mapChanged();
}

void StyleController::setLayerId(const QString &id)
{
    if (m_layerId == id) {
        return;
    }
    m_layerId = id;
    m_job.cancel();
    setBusy(false);
    m_summary.reset();
    m_wanted.reset();
    m_wantedField.clear();
    m_ramp.clear();
    m_state = m_map ? m_map->document()->snapshot() : nullptr;
    m_original = layer() != nullptr ? lookOf(*layer()) : Look();
    Q_EMIT layerIdChanged();
    follow();
}

StyleController::Look StyleController::lookOf(const Layer &layer)
{
    return {layer.style, layer.opacity, layer.minScale, layer.maxScale};
}

const Layer *StyleController::layer() const
{
    const auto index = m_state ? m_state->layerIndex(m_layerId) : -1;
    return index < 0 ? nullptr : &m_state->layers[std::size_t(index)];
}

GeometryType StyleController::geometryType() const
{
    const auto *shown = layer();
    return shown != nullptr && shown->table ? dominantType(*shown->table) : GeometryType::Point;
}

/// The map changed, perhaps by this.
void StyleController::follow()
{
    m_state = m_map ? m_map->document()->snapshot() : nullptr;
    if (!m_layerId.isEmpty() && layer() == nullptr) { // it was removed
        setLayerId({});
        return;
    }
    const auto *shown = layer();
    if (m_summary && (shown == nullptr || m_summary->table != shown->table || m_summary->field != field())) {
        m_summary.reset();
    }
    if (!m_summary && isReady() && !field().isEmpty()) {
        summarize(field());
    }
    refresh();
}

void StyleController::refresh()
{
    const auto *shown = layer();
    if (shown == nullptr || !m_map) {
        m_classes.setClasses({});
        m_warnings.clear();
    } else {
        const auto type = geometryType();
        m_classes.setClasses(classesOf(*shown, type, m_summary.get(), m_map->language()));
        const auto style =
            shown->table ? styleOnMap(shown->style, *shown->table, m_map->isDark()) : shown->style;
        const auto ground = m_map->isDark() ? darkMapTheme().background : MapTheme().background;
        // Grey levels are no colours that must differ from the ground.
        m_warnings = rasterOf(shown) != nullptr && !style.graduated
            ? QStringList()
            : contrastReport(style, type, ground, m_map->language()).warnings;
    }
    Q_EMIT styleChanged();
}

QString StyleController::layerTitle() const
{
    const auto *shown = layer();
    return shown == nullptr ? QString() : shown->title.in(m_map->language());
}

bool StyleController::isReady() const
{
    // A drawing says itself how it looks: each of its features has a colour and a width.
    return layer() != nullptr && layer()->table && !layer()->sketch;
}

const Raster *StyleController::rasterOf(const Layer *layer)
{
    return layer != nullptr && layer->table ? layer->table->raster.get() : nullptr;
}

StyleController::Geometry StyleController::geometry() const
{
    if (const auto *raster = rasterOf(layer())) {
        return raster->facts().kind == Raster::Kind::Colors ? Geometry::Picture : Geometry::Numbers;
    }
    switch (geometryType()) {
    case GeometryType::Line:
        return Geometry::Lines;
    case GeometryType::Polygon:
        return Geometry::Areas;
    default:
        return Geometry::Points;
    }
}

void StyleController::apply(Style style, const QString &what)
{
    if (layer() != nullptr && style != layer()->style) {
        m_map->document()->setStyle(m_layerId, std::move(style), what);
    }
}

bool StyleController::isChanged() const
{
    return layer() != nullptr && lookOf(*layer()) != m_original;
}

void StyleController::reset()
{
    if (isChanged()) {
        const auto original = m_original; // the signal may lead back here
        m_wanted.reset();
        m_map->document()->setLook(m_layerId, original.style, original.opacity, original.minScale,
                                   original.maxScale);
    }
}

void StyleController::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

QString StyleController::fieldText() const
{
    if (!m_summary) {
        return {};
    }
    const auto locale = localeOf(m_map->language());
    const auto text = [&locale](std::size_t count) { return formatNumber(double(count), 0, locale); };
    if (kind() == Kind::Categories) {
        const auto &found = m_summary->categories;
        return found.different > found.categories.size()
            ? tr("%1 different values; the %2 most frequent have a symbol")
                  .arg(text(found.different), text(found.categories.size()))
            : tr("%1 different values, %2 features without").arg(text(found.different), text(found.missing));
    }
    if (rasterOf(layer()) != nullptr) {
        return tr("Sample of %1 cells spread over the raster").arg(text(m_summary->numbers.sorted().size()));
    }
    return tr("%1 numbers, %2 features without")
        .arg(text(m_summary->numbers.sorted().size()), text(m_summary->numbers.missing()));
}

QList<double> StyleController::histogram() const
{
    QList<double> heights;
    if (!m_summary || m_summary->numbers.isEmpty() || kind() != Kind::Classes) {
        return heights;
    }
    const auto counts = m_summary->numbers.histogram(kBars);
    const auto most = double(*std::ranges::max_element(counts));
    for (const auto count : counts) {
        heights.append(double(count) / most);
    }
    return heights;
}

QStringList StyleController::histogramColors() const
{
    QStringList colors;
    const auto *shown = layer();
    if (!m_summary || shown == nullptr || !shown->style.graduated || shown->style.graduated->colors.empty()) {
        return colors;
    }
    const auto &graduated = *shown->style.graduated;
    const auto &numbers = m_summary->numbers;
    for (std::size_t i = 0; i < kBars; ++i) {
        const auto share = (double(i) + 0.5) / double(kBars);
        const auto middle = numbers.min() * (1 - share) + numbers.max() * share;
        const auto number = std::min(classOf(graduated, middle), graduated.colors.size() - 1);
        colors.append(graduated.colors[number].name());
    }
    return colors;
}

QList<double> StyleController::breakPlaces() const
{
    QList<double> places;
    const auto *shown = layer();
    if (m_summary && shown != nullptr && shown->style.graduated) {
        const auto &numbers = m_summary->numbers;
        const auto range = numbers.max() - numbers.min();
        for (const auto value : shown->style.graduated->breaks) {
            places.append(range > 0 ? std::clamp((value - numbers.min()) / range, 0.0, 1.0) : 0);
        }
    }
    return places;
}

QString StyleController::leastText() const
{
    return m_summary ? formatNumber(m_summary->numbers.min(), 2, localeOf(m_map->language())) : QString();
}

QString StyleController::largestText() const
{
    return m_summary ? formatNumber(m_summary->numbers.max(), 2, localeOf(m_map->language())) : QString();
}

} // namespace revier
