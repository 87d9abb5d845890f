// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctorjobs_p.h"

#include "core/savefile.h"
#include "data/reader.h"
#include "doctor/suppliernote.h"
#include "map/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(revier::DoctorController)
};

} // namespace

bool isSupplied(const Layer &layer)
{
    static const auto kFolder = shippedDataFolder();
    return !layer.sketch && (kFolder.isEmpty() || !layer.path.startsWith(kFolder + u'/'));
}

PlacesPtr shippedPlaces(const JobControl &control)
{
    return std::make_shared<const doctor::Places>(doctor::Places::fromFolder(shippedDataFolder(), control));
}

LayerExamination examineLayer(const QString &layerId, const FeatureTablePtr &table, const PlacesPtr &places,
                              const JobControl &control)
{
    LayerExamination result {.layerId = layerId, .table = table, .diagnosis = {}, .places = places};
    if (!result.places) {
        result.places = shippedPlaces(control);
    }
    result.diagnosis = doctor::examine(*table, *result.places, doctor::Thoroughness::quick(), control);
    return result;
}

Result<PreparedLayerPtr> mendedLayer(const FeatureTablePtr &table, const doctor::Remedy &remedy,
                                     const JobControl &control)
{
    const auto mended = doctor::apply(*table, remedy);
    return mended ? prepareLayer(*mended, control) : std::unexpected(mended.error());
}

Result<QString> writeSupplierNote(const QString &path, const QString &target, const PlacesPtr &places,
                                  const JobControl &control)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(target).absoluteFilePath()) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is the file that was read. It stays as it is; please choose another name "
                     "for the letter.")
                .arg(QDir::toNativeSeparators(target)));
    }
    const auto tables = readFile(path, {}, control);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    const auto known = places ? places : shippedPlaces(control);
    std::vector<doctor::ExaminedLayer> layers;
    for (const auto &table : *tables) {
        layers.push_back({table, doctor::examine(*table, *known, {}, control)});
    }
    const auto note = doctor::supplierNote(path, layers, QDate::currentDate());
    if (!note) {
        return std::unexpected(note.error());
    }
    const auto saved = saveFile(target, note->toUtf8());
    return saved ? Result<QString>(target) : std::unexpected(saved.error());
}

} // namespace revier
