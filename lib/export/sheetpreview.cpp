// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetpreview.h"

#include "export/sheetplane.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetPreview)
};

Result<Scene> sceneOf(const MapState &state, const MapPlane &plane, const SheetPreviewPtr &before,
                      const JobControl &control)
{
    if (before && before->state.get() == &state && before->scene.plane == plane) {
        return before->scene;
    }
    return buildScene(state, control, plane);
}

} // namespace

Result<SheetPreviewPtr> previewSheet(const std::shared_ptr<const MapState> &state,
                                     const ExportRequest &request, int dots, const SheetPreviewPtr &before,
                                     const JobControl &control)
{
    if (const auto logo = readLogo(request.design.logo); !logo) {
        return std::unexpected(logo.error());
    }
    const auto plane = planeOf(request, *state);
    if (!plane) {
        return std::unexpected(plane.error());
    }
    auto scene = sceneOf(*state, *plane, before, control);
    if (!scene) {
        return std::unexpected(scene.error());
    }
    if (scene->layers.empty()) {
        return failure(Error::Code::NotFound, Text::tr("There is nothing to draw: no layer is visible."));
    }
    auto preview = std::make_shared<SheetPreview>();
    preview->state = state;
    preview->sheet = makeSheet(*state, *scene, request);
    const auto &sheet = preview->sheet;
    const auto maps = sheetMaps(*state, *scene, sheet, request.language);
    const auto zoom = std::max(1, dots) / sheet.size.width();
    preview->image = QImage((sheet.size * zoom).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (control.isCanceled() || preview->image.isNull()) {
        return failure(Error::Code::Canceled, Text::tr("The preview was canceled."));
    }
    QPainter painter(&preview->image);
    painter.scale(zoom, zoom);
    paintSheet(painter, sheet, maps, request.language);
    preview->scene = *std::move(scene);
    return preview;
}

} // namespace revier
