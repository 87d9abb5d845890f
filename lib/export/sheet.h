// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "map/layer.h"
#include "render/mapview.h"
#include "render/scene.h"
#include "style/legend.h"

#include <QDate>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace revier {

/// One layer's part of a sheet's legend.
struct LegendBlock
{
    QString title;
    std::vector<LegendEntry> entries;
};

/// A sheet: the map with what makes it readable and checkable later. All lengths in px (1/96 inch).
struct Sheet
{
    QSizeF size;
    QRectF mapFrame;
    QRectF titleBox;
    QRectF legendBox; ///< empty if there is nothing to explain
    QRectF footerBox; ///< sources, date, scale
    QString title;
    QString sources; ///< attributions and licences of the layers drawn, each once
    QString scaleText; ///< "1:250.000" and what it holds for
    QString dateText;
    std::vector<LegendBlock> legend;
    MapView view; ///< its size is mapFrame's
};

} // namespace revier
