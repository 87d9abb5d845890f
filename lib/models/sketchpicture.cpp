// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sketchcontroller.h"

#include "crs/geodesy.h"
#include "sketch/sketchmeasure.h"
#include "sketch/sketchtable.h"

#include <QPolygonF>

#include <utility>

// What SketchController shows: the overlay, the results, the hint.

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;
using Tool = SketchController::Tool;

} // namespace

QPointF SketchController::toScreen(Point lonLat) const
{
    return m_view->view().toScreen(webMercatorFromGeographic(lonLat));
}

std::optional<SketchFeature> SketchController::shown(bool withPointer) const
{
    const auto kind = kindOfTool();
    if (!kind || (m_draft.empty() && !(withPointer && m_pointer && kind == Kind::Rings))) {
        return m_edited ? m_edited : selected();
    }
    auto feature = newFeature(*kind);
    const bool goesOn = !m_finished && (hasManyPositions(*kind) || m_draft.size() < leastPositions(*kind));
    if (withPointer && m_pointer && goesOn && (m_draft.empty() || m_draft.back() != m_place)) {
        feature.positions.push_back(m_place);
    }
    return feature;
}

/// Of what is selected only with Tool::Edit: else the map shows it.
QVariant SketchController::paths() const
{
    QList<QPolygonF> result;
    const auto feature = isActive() && m_view ? shown(true) : std::nullopt;
    const bool isDraft = !m_draft.empty() || (feature && feature->kind == Kind::Rings);
    if (!feature || (m_tool != Tool::Edit && !isDraft)) {
        return QVariant::fromValue(result);
    }
    if (feature->kind == Kind::Arrow || feature->kind == Kind::Rings) {
        const auto table =
            feature->positions.size() >= leastPositions(feature->kind) ? sketchTable({{*feature}}) : nullptr;
        for (std::size_t i = 0; table && i < table->geometry.partCount(); ++i) {
            QPolygonF path;
            for (const auto &p : table->geometry.part(i).positions) {
                path.append(toScreen(p));
            }
            result.append(path);
        }
        return QVariant::fromValue(result);
    }
    QPolygonF path;
    for (const auto &p : feature->positions) {
        path.append(toScreen(p));
    }
    if (feature->kind == Kind::Polygon && path.size() > 2) {
        path.append(path.front());
    }
    result.append(path);
    return QVariant::fromValue(result);
}

bool SketchController::isFilled() const
{
    const auto feature = isActive() ? shown(true) : std::nullopt;
    return feature && feature->kind == Kind::Polygon;
}

QList<QPointF> SketchController::handles() const
{
    QList<QPointF> result;
    if (!isActive() || !m_view) {
        return result;
    }
    const auto feature = m_tool == Tool::Edit ? shown(false) : std::nullopt;
    for (const auto &p : feature ? feature->positions : m_draft) {
        result.append(toScreen(p));
    }
    return result;
}

QList<QPointF> SketchController::middles() const
{
    QList<QPointF> result;
    const auto feature = m_tool == Tool::Edit && m_view && !m_grab ? selected() : std::nullopt;
    if (!feature || !hasManyPositions(feature->kind)) {
        return result;
    }
    const auto count = feature->positions.size();
    const auto last = feature->kind == Kind::Polygon ? count : count - 1;
    for (std::size_t i = 0; i < last; ++i) {
        const auto a = toScreen(feature->positions[i]);
        const auto b = toScreen(feature->positions[(i + 1) % count]);
        result.append((a + b) / 2);
    }
    return result;
}

QPointF SketchController::pointer() const
{
    return m_pointer && m_caught && m_view ? toScreen(m_place) : m_pointer.value_or(QPointF());
}

/// The stretch to the pointer, and the whole.
QString SketchController::pointerText() const
{
    const auto kind = kindOfTool();
    if (!m_pointer || !kind || m_finished || m_draft.empty() || m_asksForText) {
        return {};
    }
    const auto locale = localeOf(language());
    const auto stretch = geodesicDistance(m_draft.back(), m_place);
    auto text = formatMeasuredLength(stretch, locale) + u" · "_s
        + formatBearing(geodesicAzimuth(m_draft.back(), m_place), locale);
    if (kind == Kind::Line && m_draft.size() > 1) {
        text += u"\nΣ "_s + formatMeasuredLength(geodesicLength(m_draft) + stretch, locale);
    } else if (kind == Kind::Polygon && m_draft.size() > 1) {
        auto ring = m_draft;
        ring.push_back(m_place);
        text += u'\n' + formatMeasuredArea(geodesicArea(ring).area, locale);
    }
    return text;
}

void SketchController::updateResults()
{
    const auto feature = shown(true);
    if (!feature || feature->positions.size() < 2) {
        m_results.setRows({});
        m_bearings.setRows({});
        return;
    }
    const auto locale = localeOf(language());
    const bool closed = feature->kind == Kind::Polygon;
    m_results.setRows(sizeRows(*feature));
    std::vector<QStringList> stretches;
    for (const auto &[length, azimuth, total] : segments(feature->positions, closed)) {
        stretches.push_back({QString::number(stretches.size() + 1), formatMeasuredLength(length, locale),
                             formatBearing(azimuth, locale), formatMeasuredLength(total, locale)});
    }
    m_bearings.setRows(std::move(stretches));
}

std::vector<QStringList> SketchController::sizeRows(const SketchFeature &feature)
{
    if (!m_toUtm) {
        if (auto transform = Transform::create(Crs::wgs84(), Crs::utm32())) {
            m_toUtm = std::make_unique<Transform>(*std::move(transform));
        }
    }
    if (!m_toUtm) {
        return {};
    }
    const auto locale = localeOf(language());
    const bool closed = feature.kind == Kind::Polygon;
    const auto [ground, utm, plane] = measure(feature.positions, closed, *m_toUtm);
    std::vector<QStringList> rows;
    const auto add = [&](const QString &label, const QString &value, double inPlane, double reference) {
        rows.push_back({label, value, formatDifference(inPlane, reference, locale)});
    };
    if (closed && feature.positions.size() > 2) {
        rows.push_back({tr("Area, ellipsoidal (GRS 80)"), formatMeasuredArea(ground.area, locale), {}});
        add(tr("Area in UTM 32"), formatMeasuredArea(utm.area, locale), utm.area, ground.area);
        add(tr("Area in Web Mercator"), formatMeasuredArea(plane.area, locale), plane.area, ground.area);
    }
    rows.push_back({closed ? tr("Perimeter, ellipsoidal (GRS 80)") : tr("Length, ellipsoidal (GRS 80)"),
                    formatMeasuredLength(ground.length, locale),
                    {}});
    add(closed ? tr("Perimeter in UTM 32") : tr("Length in UTM 32"), formatMeasuredLength(utm.length, locale),
        utm.length, ground.length);
    add(closed ? tr("Perimeter in Web Mercator") : tr("Length in Web Mercator"),
        formatMeasuredLength(plane.length, locale), plane.length, ground.length);
    return rows;
}

QString SketchController::resultsAsText() const
{
    QStringList lines;
    for (const auto &row : m_results.rows()) {
        lines.append(row.join(u'\t').trimmed());
    }
    if (!m_bearings.rows().empty()) {
        lines.append(QString());
        lines.append(QStringList {tr("Stretch"), tr("Length"), tr("Bearing"), tr("Total")}.join(u'\t'));
    }
    for (const auto &row : m_bearings.rows()) {
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n').replace(QChar::Nbsp, u' ');
}

QString SketchController::hint() const
{
    if (m_tool == Tool::Edit) {
        return m_selected.isEmpty()
            ? tr("Click something drawn to edit it.")
            : tr("Drag vertices, the small dots between them, or the whole. Del removes "
                 "the vertex that was clicked last, or the whole.");
    }
    const auto kind = kindOfTool();
    if (!kind) {
        return tr("Choose a tool. Keyboard: arrow keys move the crosshair, space sets a vertex.");
    }
    if (m_finished) {
        return tr("Click to measure anew.");
    }
    if (m_asksForText) {
        return tr("Type the text; Enter puts it on the map.");
    }
    if (!m_draft.empty()) {
        return hasManyPositions(*kind) ? tr("Click to go on. Double click or Enter finishes, Backspace takes "
                                            "the last vertex back, Esc gives "
                                            "up.")
                                       : tr("Click where the arrow points to. Esc gives up.");
    }
    return *kind == Kind::Rings ? tr("Click the middle of the rings.") : tr("Click on the map to begin.");
}

} // namespace revier
