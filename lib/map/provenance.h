// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "map/inputsums.h"
#include "map/layer.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// A file that a picture was made from.
struct ProvenanceInput
{
    QString file; ///< relative to the base, or "shipped:…"
    QByteArray sha256; ///< of its bytes, in hexadecimal digits; empty: it was gone when the picture was made
    bool operator==(const ProvenanceInput &) const = default;
};

/// What a picture of a map was made from and how: written into the picture as XMP, so that it can be checked
/// and the map be shown again. In XMP it is the property "record" of the namespace kProvenanceNamespace: JSON
/// with the names of the members here, dates as ISO 8601, the extent as west, south, east, north in degrees.
struct Provenance
{
    QString program; ///< "Revieratlas 0.1.0"
    Language language = Language::German; ///< of the sheet
    QDate date; ///< of the sheet
    QString title;
    QString description; ///< what is to be seen, in words
    QString sources; ///< with licences
    QString project; ///< file name of the project; empty for files without one and for the shipped one
    QString crs; ///< of the picture's plane: "EPSG:3857"
    Box extent; ///< of the map, or of each of several: longitude, latitude in degrees
    double scale = 0; ///< denominator of the true scale at the centre
    std::vector<Moment> moments; ///< of the maps on the sheet
    QJsonObject sheet; ///< what was asked for: paper or pixels, dpi and so on
    std::vector<ProvenanceInput> inputs;
    QJsonObject map; ///< the visible layers with their styles, as in a project file
};

inline constexpr auto kProvenanceNamespace = "urn:revieratlas:provenance:1";

/// What the record of a map names, absolute paths: all files that the visible layers are made from.
[[nodiscard]] QStringList provenanceInputs(const MapState &state);

/// The parts of a record that come of a map: project, inputs and map. Only layers that are visible are named:
/// a picture may go where the other data may not. Paths are relative to the folder of \a projectPath, or
/// without one to the folder that all files have in common; those of the shipped data begin with "shipped:".
/// So the same map gives the same record wherever it lies. \a pictures, absolute paths, are shown beside the
/// map and count as inputs. \a sums knows files of former records; null: there are none. Blocking: reads
/// all input files that are not in \a sums. Fails only with Canceled.
[[nodiscard]] Result<Provenance> provenanceOf(const MapState &state, const QString &projectPath,
                                              const JobControl &control, const QStringList &pictures = {},
                                              InputSums *sums = nullptr);

/// The record as it stands in XMP.
[[nodiscard]] QJsonObject provenanceJson(const Provenance &record);
/// What a file says of itself in XMP (ISO 16684-1).
struct XmpPacket
{
    QByteArray bytes; ///< the packet; empty: none
    QByteArray extension; ///< what has no room in it (XMP specification part 3, 1.1.3.1); usually empty
    QByteArray extensionName; ///< by which the packet names it: its MD5 sum in capital hexadecimal digits
};
/// A packet with title, creator, dates, rights, sources, description and the record.
[[nodiscard]] QByteArray xmpPacket(const Provenance &record);
/// The same in at most \a room bytes: the record is deflated as Base64, or stands in the extension.
[[nodiscard]] XmpPacket xmpPacketFor(const Provenance &record, qsizetype room);

/// Whether a file of this name may carry a record: .png .jpg .jpeg .webp .svg .pdf .tif .tiff.
[[nodiscard]] bool mayHaveProvenance(const QString &path);
/// The record in a picture or PDF, found by its packet, as XMP provides, or in the extension. NotFound if
/// there is none, Corrupt with a message if it is damaged.
[[nodiscard]] Result<Provenance> readProvenance(const QString &path);
/// Whether readProvenance() finds one.
[[nodiscard]] bool hasProvenance(const QString &path);

/// The map of a record, as far as its files are found.
struct RestoredMap
{
    MapState state;
    Box extent; ///< longitude, latitude in degrees
    QStringList problems; ///< files that are missing or have changed, translated
};

/// Finds the files of a record in the folder of the picture and those above it, and in \a moreFolders; those
/// whose content is the same come first. A layer whose file is missing stays, with Layer::error. Nothing but
/// ordinary files is opened. Blocking.
[[nodiscard]] Result<RestoredMap> restoredMap(const Provenance &record, const QString &picturePath,
                                              const QStringList &moreFolders, const JobControl &control);

} // namespace revier
