// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetparts.h"

#include "export/legendlayout_p.h"
#include "export/sheetpainter_p.h"
#include "render/painterbackend.h"

#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The frames of the maps, parallel to them.
std::vector<QRectF> framesOf(const Sheet &sheet)
{
    std::vector<QRectF> frames;
    frames.reserve(sheet.panels.size());
    for (const auto &panel : sheet.panels) {
        frames.push_back(panel.frame);
    }
    return frames.empty() ? std::vector {sheet.mapFrame} : frames;
}

/// Calls \a paint for each map, with the painter set up for it.
template<typename Paint>
void inFrames(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps, Paint paint)
{
    const auto frames = framesOf(sheet);
    const auto view = drawnView(sheet);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(frames[i].topLeft());
        painter.scale(sheet.symbolScale, sheet.symbolScale);
        painter.setClipRect(QRectF(QPointF(), view.size), Qt::IntersectClip);
        paint(maps[i], view);
        painter.restore();
    }
}

void paintGround(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps)
{
    painter.fillRect(QRectF(QPointF(), sheet.size), Qt::white);
    inFrames(painter, sheet, maps, [&](const SheetMap &, const MapView &view) {
        painter.fillRect(QRectF(QPointF(), view.size), MapTheme().background);
    });
}

/// \a number is that of the layer in every scene.
void paintOneLayer(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps,
                   std::size_t number)
{
    inFrames(painter, sheet, maps, [&](const SheetMap &map, const MapView &view) {
        if (number < map.scene.layers.size() && map.scene.layers[number].isDrawnAt(scaleDenominator(view))) {
            paintLayer(painter, map.scene.layers[number], view);
        }
    });
}

/// Calls \a paint for each label of the layer.
template<typename Paint>
void forLabelsOf(const QString &layer, QPainter &painter, const Sheet &sheet,
                 const std::vector<SheetMap> &maps, Paint paint)
{
    inFrames(painter, sheet, maps, [&](const SheetMap &map, const MapView &) {
        for (const auto &label : map.labels) {
            if (label.layerId == layer) {
                paint(label);
            }
        }
    });
}

/// The labels of a layer, above their halos.
SheetPart labelsOf(const QString &layer, const Sheet &sheet, const std::vector<SheetMap> &maps)
{
    auto halo = MapTheme().halo;
    const auto opacity = halo.alphaF();
    halo.setAlpha(255);
    const auto paintHalos = [&sheet, &maps, layer, halo](QPainter &painter) {
        forLabelsOf(layer, painter, sheet, maps,
                    [&](const PlacedLabel &label) { paintHalo(painter, label, halo); });
    };
    const auto paintTexts = [&sheet, &maps, layer](QPainter &painter) {
        forLabelsOf(layer, painter, sheet, maps,
                    [&](const PlacedLabel &label) { paintLabelText(painter, label); });
    };
    return {.role = SheetPart::Role::Map,
            .layer = layer,
            .text = {},
            .paint = paintTexts,
            .below = SheetPart::Below {.paint = paintHalos, .opacity = opacity}};
}

/// The scene with most layers: a layer that one map shows, all could show.
const Scene &fullestScene(const std::vector<SheetMap> &maps)
{
    return std::ranges::max_element(maps, {}, [](const SheetMap &map) { return map.scene.layers.size(); })
        ->scene;
}

void addMap(std::vector<SheetPart> &parts, const Sheet &sheet, const std::vector<SheetMap> &maps)
{
    const auto &scene = fullestScene(maps);
    const auto scale = scaleDenominator(drawnView(sheet));
    QStringList labelled;
    for (std::size_t i = 0; i < scene.layers.size(); ++i) {
        const auto &layer = scene.layers[i];
        if (!layer.isDrawnAt(scale)) {
            continue;
        }
        parts.push_back(
            {.role = SheetPart::Role::Map,
             .layer = layer.layerId,
             .text = {},
             .paint = [&sheet, &maps, i](QPainter &painter) { paintOneLayer(painter, sheet, maps, i); }});
    }
    for (const auto &map : maps) {
        for (const auto &label : map.labels) {
            if (!labelled.contains(label.layerId)) {
                labelled.append(label.layerId);
            }
        }
    }
    for (const auto &id : std::as_const(labelled)) {
        parts.push_back(labelsOf(id, sheet, maps));
    }
}

QString joined(QStringList texts, const QString &separator)
{
    texts.removeAll(QString());
    return texts.join(separator);
}

QString legendText(const Sheet &sheet)
{
    QStringList blocks;
    for (const auto &[title, entries] : sheet.legend) {
        QStringList labels;
        for (const auto &entry : entries) {
            labels.append(entry.label);
        }
        blocks.append(joined({title, joined(labels, u"; "_s)}, u": "_s));
    }
    return joined(blocks, u". "_s);
}

QString panelText(const Sheet &sheet)
{
    QStringList texts;
    for (const auto &heading : sheet.headings) {
        texts.append(heading.text);
    }
    for (const auto &panel : sheet.panels) {
        texts.append(panel.caption);
    }
    return joined(texts, u"; "_s);
}

/// What an element says; empty for one without words.
QString textOf(const Sheet &sheet, SheetElement element)
{
    switch (element) {
    case SheetElement::Legend:
        return legendText(sheet);
    case SheetElement::Scale:
        return sheet.scaleText;
    case SheetElement::Sources:
        return joined({sheet.sources, sheet.note}, u" "_s);
    case SheetElement::Imprint:
        return joined({sheet.referenceText, sheet.dateText}, u" "_s);
    default:
        return {};
    }
}

void addTitle(std::vector<SheetPart> &parts, const Sheet &sheet)
{
    parts.push_back({.role = SheetPart::Role::Heading,
                     .layer = {},
                     .text = sheet.title,
                     .paint = [&sheet](QPainter &painter) { paintTitle(painter, sheet); }});
    if (!sheet.subtitle.isEmpty()) {
        parts.push_back({.role = SheetPart::Role::Text,
                         .layer = {},
                         .text = sheet.subtitle,
                         .paint = [&sheet](QPainter &painter) { paintSubtitle(painter, sheet); }});
    }
}

void addTexts(std::vector<SheetPart> &parts, const Sheet &sheet, const std::vector<SheetMap> &maps,
              Language language)
{
    using Role = SheetPart::Role;
    if (!sheet.panels.empty()) {
        parts.push_back(
            {.role = Role::Text, .layer = {}, .text = panelText(sheet), .paint = [&sheet](QPainter &painter) {
                 paintPanelTexts(painter, sheet);
             }});
    }
    for (const auto element : kSheetElements) {
        if (sheet.bare || element == SheetElement::Map || boxOf(sheet, element).isEmpty()) {
            continue;
        }
        if (element == SheetElement::Title && !sheet.design.boxes.contains(element)) {
            addTitle(parts, sheet);
            continue;
        }
        const auto text = element == SheetElement::Title ? joined({sheet.title, sheet.subtitle}, u". "_s)
                                                         : textOf(sheet, element);
        const auto spoken = element == SheetElement::Title ? Role::Heading : Role::Text;
        const auto role = text.isEmpty() ? Role::Decoration : spoken;
        parts.push_back({.role = role,
                         .layer = {},
                         .text = text,
                         .paint = [&sheet, &maps, element, language](QPainter &painter) {
                             paintElement(painter, sheet, element, maps, language);
                         }});
    }
}

std::function<void(QPainter &)> smoothed(std::function<void(QPainter &)> paint)
{
    return [paint = std::move(paint)](QPainter &painter) {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint(painter);
        painter.restore();
    };
}

} // namespace

SheetPart sheetPart(SheetPart::Role role, std::function<void(QPainter &)> paint)
{
    return {.role = role, .layer = {}, .text = {}, .paint = smoothed(std::move(paint))};
}

std::vector<SheetPart> sheetParts(const Sheet &sheet, const std::vector<SheetMap> &maps, Language language)
{
    std::vector<SheetPart> parts;
    parts.push_back(
        {.role = SheetPart::Role::Decoration, .layer = {}, .text = {}, .paint = [&](QPainter &painter) {
             paintGround(painter, sheet, maps);
         }});
    addMap(parts, sheet, maps);
    parts.push_back({.role = SheetPart::Role::Decoration,
                     .layer = {},
                     .text = {},
                     .paint = [&sheet, language](QPainter &painter) {
                         paintMapGrid(painter, sheet, language);
                         for (const auto &frame : framesOf(sheet)) {
                             paintMapFrame(painter, sheet, frame);
                         }
                     }});
    addTexts(parts, sheet, maps, language);
    for (auto &part : parts) {
        part.paint = smoothed(std::move(part.paint));
        if (part.below) {
            part.below->paint = smoothed(std::move(part.below->paint));
        }
    }
    return parts;
}

std::vector<SheetLayer> sheetLayers(const MapState &state, const std::vector<SheetPart> &parts,
                                    Language language)
{
    std::vector<SheetLayer> layers;
    for (const auto &layer : state.layers) {
        if (!std::ranges::contains(parts, layer.id, &SheetPart::layer)) {
            continue;
        }
        const auto *group = state.group(layer.groupId);
        layers.push_back({.id = layer.id,
                          .title = layer.title.in(language),
                          .group = group != nullptr ? group->title.in(language) : QString()});
    }
    return layers;
}

} // namespace revier
