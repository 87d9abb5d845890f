// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QStringList>

#include <vector>

namespace revier {

/// A form for data of the user's own: a file with all of its columns is shown with its fields, style and
/// labels instead of those of any other file.
struct LayerTemplate
{
    Layer layer; ///< as in the project; its file has the columns and no rows
    QStringList columns;
};

struct LayerTemplates
{
    std::vector<LayerTemplate> templates;
    QStringList errors; ///< why a template cannot be used, one message each
};

/// Reads the columns of \a layers (MapState::templates); where there are none, those of the shipped project:
/// a form is known before a project is open. Blocking.
[[nodiscard]] LayerTemplates readTemplates(std::vector<Layer> layers, const JobControl &control);
/// A layer for a table that the user opened: by the template whose columns it has all, else as
/// layerForTable() without templates. The name of the file stays in the title.
[[nodiscard]] Layer layerForTable(const FeatureTablePtr &table, int number, const LayerTemplates &templates);

enum class TemplateFormat { CommaTable, SemicolonTable, GeoJson };

/// Writes an empty form. A table has the columns in one line; a spreadsheet knows the encoding by a
/// byte-order mark. GeoJSON has one feature without values to copy, and what the file of the form says of its
/// fields in a GeoJSON beside it. Blocking.
[[nodiscard]] Result<void> saveTemplate(const Layer &layer, const QString &path, TemplateFormat format);

} // namespace revier
