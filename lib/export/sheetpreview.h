// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/sheet.h"

#include <QImage>

#include <memory>

namespace revier {

/// A sheet as it will be exported, in small.
struct SheetPreview
{
    std::shared_ptr<const MapState> state; ///< of which it was made
    Sheet sheet;
    Scene scene;
    QImage image;
};

using SheetPreviewPtr = std::shared_ptr<const SheetPreview>;

/// Draws the sheet of \a request \a dots wide. \a before may be null: an earlier preview of the same \a state
/// in the same plane lends its scene, so that nothing is projected again. Blocking, for jobs. Fails as
/// exportMap() does before it writes.
[[nodiscard]] Result<SheetPreviewPtr> previewSheet(const std::shared_ptr<const MapState> &state,
                                                   const ExportRequest &request, int dots,
                                                   const SheetPreviewPtr &before, const JobControl &control);

} // namespace revier
