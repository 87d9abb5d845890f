// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/geodesy.h"
#include "map/sketchlayer.h"
#include "models/sketchcontroller.h"

#include <QAbstractItemModelTester>

#include <memory>

/// A map with a view of 800 x 600 px whose px are 10 m of the plane.
struct Desk
{
    revier::MapController map;
    revier::ViewController view;
    revier::SketchController sketch;
    const QAbstractItemModelTester results {sketch.results()};
    const QAbstractItemModelTester bearings {sketch.bearings()};
    const QAbstractItemModelTester features {sketch.features()};

    Desk()
    {
        view.setMap(&map);
        sketch.setViewController(&view);
        view.setView({.center = revier::webMercatorFromGeographic({6.7, 51}),
                      .unitsPerPixel = 10,
                      .size = {800, 600}});
    }

    void draw(revier::SketchController::Tool tool, const QList<QPointF> &places)
    {
        sketch.setTool(tool);
        for (const auto place : places) {
            sketch.hover(place);
            sketch.press(place);
        }
    }
    [[nodiscard]] revier::SketchPtr drawn()
    {
        const auto state = map.document()->snapshot();
        const auto *layer = revier::findSketchLayer(*state);
        return layer == nullptr ? std::make_shared<const revier::Sketch>() : layer->sketch;
    }
    [[nodiscard]] revier::Point placeOf(QPointF position) const
    {
        return revier::geographicFromWebMercator(view.view().toPlane(position));
    }
    [[nodiscard]] QString result(int row, int column) const
    {
        const auto &rows = const_cast<Desk *>(this)->sketch.results()->rows();
        return rows.at(std::size_t(row)).at(column);
    }
};
