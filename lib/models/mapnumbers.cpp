// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layerjobs_p.h"
#include "models/mapcontroller.h"
#include "style/legend.h"
#include "style/seriesstyle.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// What MapController does with numbers over years.

namespace revier {

namespace {

/// The numbers that a layer has, shown or not.
SeriesSource seriesOf(const Layer &layer)
{
    if (!layer.table || layer.seriesSource.kind != SeriesSource::Kind::None) {
        return layer.seriesSource;
    }
    return guessSeries(*layer.table);
}

} // namespace

QString MapController::seriesOffer(const QString &layerId) const
{
    const auto state = m_document.snapshot();
    const auto index = state->layerIndex(layerId);
    if (index < 0) {
        return {};
    }
    const auto &layer = state->layers[std::size_t(index)];
    const auto source = seriesOf(layer);
    if (source.kind == SeriesSource::Kind::Periods) {
        return layer.seriesSource.kind == SeriesSource::Kind::None ? u"periods"_s : QString();
    }
    return source.kind == SeriesSource::Kind::None || usesSeries(layer.style) ? QString() : u"figures"_s;
}

void MapController::showSeries(const QString &layerId)
{
    const auto state = m_document.snapshot();
    const auto index = state->layerIndex(layerId);
    if (index < 0 || seriesOffer(layerId).isEmpty()) {
        return;
    }
    const auto &layer = state->layers[std::size_t(index)];
    const auto source = seriesOf(layer);
    m_document.setSeriesSource(layerId, source, seriesStyle(layer.style, dominantType(*layer.table), source));
    readMissing();
}

void MapController::takeNumbers(const QString &id, const LoadedLayer &loaded)
{
    if (loaded.source.kind == SeriesSource::Kind::None) {
        return;
    }
    m_document.setSeries(id, loaded.series.series, loaded.seriesError);
    if (!loaded.seriesError.isEmpty()) {
        m_messages.add(MessageModel::Severity::Warning, loaded.seriesError);
    }
    for (const auto &problem : loaded.series.problems) {
        if (problem.severity == Problem::Severity::Warning) {
            m_messages.add(MessageModel::Severity::Warning, problem.message);
        }
    }
}

void MapController::addRows(const LoadedRows &rows)
{
    constexpr qsizetype kNamed = 5;
    const auto state = m_document.snapshot();
    const auto index = state->layerIndex(rows.match.layerId);
    if (index < 0) { // it was removed meanwhile
        return;
    }
    const auto &layer = state->layers[std::size_t(index)];
    m_document.setSeriesSource(layer.id, rows.match.source,
                               seriesStyle(layer.style, dominantType(*layer.table), rows.match.source));
    watchFiles();
    LoadedLayer numbers;
    numbers.source = rows.match.source;
    numbers.series = rows.series;
    takeNumbers(layer.id, numbers);
    const auto &unmatched = rows.series.series->unmatchedKeys;
    auto text =
        tr("The figures of “%1” are shown in the layer “%2”, by the field “%3”.")
            .arg(QFileInfo(rows.path).fileName(), layer.title.in(m_language), rows.match.source.keyField);
    if (!unmatched.isEmpty()) {
        text += u' '
            + tr("Keys that no feature has: %1")
                  .arg(unmatched.first(std::min(kNamed, unmatched.size())).join(u", "));
        text += unmatched.size() > kNamed ? u" …"_s : QString();
    }
    m_messages.add(
        unmatched.isEmpty() ? MessageModel::Severity::Information : MessageModel::Severity::Warning, text);
}

} // namespace revier
