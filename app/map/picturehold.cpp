// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturehold.h"

#include <algorithm>
#include <ranges>

namespace revier {
namespace {

constexpr qint64 kLongest = 400; // ms
constexpr double kStretch = 2.5; // beyond it nobody recognizes the map

/// Whether no two layers one above the other are in pictures.
bool isMerged(const std::vector<LayerPlan> &layers)
{
    int above = 0;
    for (const auto &layer : layers) {
        if (!layer.pieces.empty()) {
            above = 0;
        } else if (!layer.pictures.empty() && ++above > 1) {
            return false;
        }
    }
    return true;
}

bool isAlike(const LayerPlan &a, const LayerPlan &b)
{
    return a.id == b.id && a.key == b.key && a.symbols == b.symbols && a.opacity == b.opacity;
}

} // namespace

void PictureHold::apply(const MapView &view, bool stands, std::vector<LayerPlan> &layers)
{
    if (isMerged(layers)) {
        m_since.invalidate();
        m_view = view;
        m_held.clear();
        for (const auto &layer : layers) {
            m_held.push_back({.layer = layer, .hasPieces = !layer.pieces.empty()});
            m_held.back().layer.pieces.clear();
        }
        return;
    }
    if (stands || !fits(view, layers) || (m_since.isValid() && m_since.elapsed() > kLongest)) {
        return;
    }
    if (!m_since.isValid()) {
        m_since.start();
    }
    std::erase_if(layers, &LayerPlan::isMerged);
    std::vector<LayerPlan> shown;
    auto next = layers.begin();
    for (const auto &[layer, hasPieces] : m_held) {
        shown.push_back(hasPieces ? std::move(*next) : moved(layer, view));
        next += layer.isMerged ? 0 : 1;
    }
    layers = std::move(shown);
}

bool PictureHold::fits(const MapView &view, const std::vector<LayerPlan> &layers) const
{
    if (view.size != m_view.size || view.plane != m_view.plane || !m_view.extent().covers(view.extent())
        || m_view.unitsPerPixel > kStretch * view.unitsPerPixel) {
        return false;
    }
    auto next = m_held.begin();
    for (const auto &layer : layers) {
        if (layer.isMerged) {
            continue;
        }
        next = std::find_if_not(next, m_held.end(), [](const Held &held) { return held.layer.isMerged; });
        if (next == m_held.end() || next->hasPieces == layer.pieces.empty() || !isAlike(next->layer, layer)) {
            return false;
        }
        ++next;
    }
    return std::all_of(next, m_held.end(), [](const Held &held) { return held.layer.isMerged; });
}

LayerPlan PictureHold::moved(const LayerPlan &layer, const MapView &view) const
{
    auto result = layer;
    for (auto &picture : result.pictures) {
        picture.target = QRectF(view.toScreen(m_view.toPlane(picture.target.topLeft())),
                                view.toScreen(m_view.toPlane(picture.target.bottomRight())));
    }
    return result;
}

} // namespace revier
