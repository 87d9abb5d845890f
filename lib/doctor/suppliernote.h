// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"
#include "doctor/diagnosis.h"

#include <QDate>
#include <QString>

#include <span>

namespace revier::doctor {

/// A layer of a file with what was found in it.
struct ExaminedLayer
{
    FeatureTablePtr table;
    Diagnosis diagnosis;
};

/// A letter to whoever supplied the file \a path, in Markdown, in the language that is installed: which file
/// (name, size, SHA-256, also of the parts of a shapefile), what is wrong with it and why one can tell, what
/// to deliver instead. For a reader who knows GIS. Fails if the file cannot be read any more.
[[nodiscard]] Result<QString> supplierNote(const QString &path, std::span<const ExaminedLayer> layers,
                                           const QDate &date);

} // namespace revier::doctor
