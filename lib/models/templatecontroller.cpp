// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatecontroller.h"

#include "map/layertemplate.h"
#include "map/project.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

std::vector<Layer> templatesOf(const MapState &state)
{
    if (!state.templates.empty()) {
        return state.templates;
    }
    const auto shipped = readProject(shippedProjectPath());
    return shipped ? shipped->templates : std::vector<Layer>();
}

bool isGeoJson(const QString &suffix)
{
    return suffix == "geojson"_L1 || suffix == "json"_L1;
}

/// \a path with a suffix that the format needs: others would be opened by the wrong program, or by none.
QString withSuffix(const QString &path, bool geoJson)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (geoJson ? isGeoJson(suffix) : suffix == "csv"_L1) {
        return path;
    }
    const auto base = suffix == "csv"_L1 ? path.chopped(suffix.size() + 1) : path;
    return base + (geoJson ? ".geojson"_L1 : ".csv"_L1);
}

} // namespace

TemplateController::TemplateController(QObject *parent)
    : QObject(parent)
{
}

void TemplateController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    m_map = map;
    Q_EMIT mapChanged();
}

void TemplateController::save(const QUrl &url, bool geoJson)
{
    if (!m_map) {
        return;
    }
    if (const auto path = write(url, geoJson)) {
        Q_EMIT saved(QDir::toNativeSeparators(*path));
    } else {
        m_map->messages()->add(MessageModel::Severity::Error, path.error().message);
    }
}

Result<QString> TemplateController::write(const QUrl &url, bool geoJson) const
{
    const auto chosen = url.toLocalFile();
    if (chosen.isEmpty()) {
        return failure(Error::Code::InvalidArgument,
                       tr("%1: The template can only be saved as a local file.").arg(url.toString()));
    }
    geoJson = geoJson || isGeoJson(QFileInfo(chosen).suffix().toLower());
    auto path = withSuffix(chosen, geoJson);
    if (path != chosen && QFileInfo::exists(path)) { // nobody was asked about this one
        return failure(
            Error::Code::WriteFailed,
            tr("%1 exists already. Please choose another name, or type this one in full.").arg(path));
    }
    const auto templates = templatesOf(*m_map->document()->snapshot());
    if (templates.empty()) {
        return failure(Error::Code::NotFound,
                       tr("Neither the open project nor the program has a template. Please install the "
                          "program again."));
    }
    const auto table =
        m_map->language() == Language::German ? TemplateFormat::SemicolonTable : TemplateFormat::CommaTable;
    if (const auto done = saveTemplate(templates.front(), path, geoJson ? TemplateFormat::GeoJson : table);
        !done) {
        return std::unexpected(done.error());
    }
    return path;
}

} // namespace revier
