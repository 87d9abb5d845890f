// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "doctor/diagnosis.h"
#include "map/layer.h"
#include "render/preparedlayer.h"

#include <QDate>

#include <memory>

namespace revier {

// What the import doctor does in the background; private to this module.

using PlacesPtr = std::shared_ptr<const doctor::Places>;

/// Whether somebody supplied the layer: it is neither part of the program nor drawn by the user.
[[nodiscard]] bool isSupplied(const Layer &layer);
/// The places of the shipped map, read once.
[[nodiscard]] PlacesPtr shippedPlaces(const JobControl &control);

/// What was found in the table of a layer.
struct LayerExamination
{
    QString layerId;
    FeatureTablePtr table;
    doctor::Diagnosis diagnosis;
    PlacesPtr places; ///< for the next one
};

[[nodiscard]] LayerExamination examineLayer(const QString &layerId, const FeatureTablePtr &table,
                                            const PlacesPtr &places, const JobControl &control);
/// A table with one more remedy, ready to be drawn.
[[nodiscard]] Result<PreparedLayerPtr> mendedLayer(const FeatureTablePtr &table, const doctor::Remedy &remedy,
                                                   const JobControl &control);
/// Reads the file once more, as its supplier delivered it, examines it and writes the letter to \a target.
[[nodiscard]] Result<QString> writeSupplierNote(const QString &path, const QString &target,
                                                const PlacesPtr &places, const JobControl &control);

} // namespace revier
