// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketchlayer.h"

#include "map/mapdocument.h"
#include "sketch/sketchtable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;

/// What the details card says of something drawn.
std::vector<FieldInfo> sketchFields()
{
    QMap<QString, LocalizedText> kinds;
    for (const auto kind : {Kind::Point, Kind::Line, Kind::Polygon, Kind::Arrow, Kind::Text, Kind::Rings}) {
        kinds.insert(kindCode(kind), kindName(kind));
    }
    return {
        {.field = kSketchNameField.toString(), .label = {u"Name"_s, u"Name"_s}, .unit = {}, .values = {}},
        {.field = kSketchKindField.toString(), .label = {u"Art"_s, u"Kind"_s}, .unit = {}, .values = kinds},
        {.field = kSketchLengthField.toString(),
         .label = {u"Länge oder Umfang, ellipsoidisch"_s, u"Length or perimeter, ellipsoidal"_s},
         .unit = u"m"_s,
         .values = {}},
        {.field = kSketchAreaField.toString(),
         .label = {u"Fläche, ellipsoidisch"_s, u"Area, ellipsoidal"_s},
         .unit = u"m²"_s,
         .values = {}},
        {.field = kSketchRadiusField.toString(),
         .label = {u"Radius, ellipsoidisch"_s, u"Radius, ellipsoidal"_s},
         .unit = u"m"_s,
         .values = {}}};
}

} // namespace

void setSketch(Layer &layer, SketchPtr sketch)
{
    layer.table = sketchTable(*sketch);
    layer.style = sketchStyle(*sketch);
    layer.sketch = std::move(sketch);
    layer.fields = sketchFields();
    layer.titleField = kSketchNameField.toString();
}

Layer sketchLayer(const SketchPtr &sketch)
{
    Layer layer;
    layer.id = u"drawing"_s;
    layer.title = {u"Zeichnung"_s, u"Drawing"_s};
    setSketch(layer, sketch);
    return layer;
}

const Layer *findSketchLayer(const MapState &state)
{
    const auto found =
        std::ranges::find_if(state.layers, [](const Layer &layer) { return bool(layer.sketch); });
    return found == state.layers.end() ? nullptr : &*found;
}

MapDocument::Action MapDocument::actionOf(SketchChange change)
{
    switch (change) {
    case SketchChange::Draw:
        return Action::Draw;
    case SketchChange::Reshape:
        return Action::Reshape;
    case SketchChange::Restyle:
        return Action::Restyle;
    case SketchChange::Erase:
        break;
    }
    return Action::Erase;
}

void MapDocument::setSketch(SketchPtr sketch, SketchChange change, const QString &feature)
{
    const auto before = m_state;
    const auto *old = findSketchLayer(*before);
    if (sketch->features.empty() && old == nullptr) {
        return;
    }
    const auto *changed = sketch->feature(feature);
    if (changed == nullptr && old != nullptr) {
        changed = old->sketch->feature(feature);
    }
    const auto title = changed == nullptr ? LocalizedText() : titleOf(*changed);
    auto state = *m_state;
    if (old == nullptr) {
        auto layer = sketchLayer(sketch);
        layer.id = uniqueId(state, layer.id);
        state.layers.insert(state.layers.begin(), std::move(layer));
        replace(std::move(state));
    } else if (const auto index = old - before->layers.data(); sketch->features.empty()) {
        state.layers.erase(state.layers.begin() + index);
        replace(std::move(state));
    } else {
        auto &layer = state.layers[std::size_t(index)];
        revier::setSketch(layer, std::move(sketch));
        layer.visible = layer.visible || change == SketchChange::Draw; // who draws wants to see it
        replace(std::move(state)); // its features may have other numbers now
    }
    // A slider that is drawn is one step.
    addStep(actionOf(change), feature, title, before,
            change == SketchChange::Restyle ? u"drawn"_s : QString());
}

} // namespace revier
