// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/companions_p.h"

#include "export/filewriter_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int kDecimals = 10;

QString besides(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    return QDir::cleanPath(file.path() + u'/' + file.completeBaseName() + suffix);
}

/// ".pgw": the first and last letter of the suffix and a w; WebP has the general one.
QString worldFilePath(const QString &path)
{
    switch (fileKindOf(path).value_or(FileKind::WebP)) {
    case FileKind::Png:
        return besides(path, u".pgw"_s);
    case FileKind::Jpeg:
        return besides(path, u".jgw"_s);
    default:
        return besides(path, u".wld"_s);
    }
}

bool canHaveCompanions(const QString &path)
{
    const auto kind = fileKindOf(path);
    return kind == FileKind::Png || kind == FileKind::Jpeg || kind == FileKind::WebP;
}

/// Six lines: width of a dot, two for turns, height, then the centre of the upper left dot.
QByteArray worldFile(const std::array<double, 6> &affine)
{
    const auto &[left, width, columnTurn, top, rowTurn, height] = affine;
    QByteArray text;
    for (const auto value : {width, rowTurn, columnTurn, height, left + width / 2, top + height / 2}) {
        text += QByteArray::number(value, 'f', kDecimals) + '\n';
    }
    return text;
}

} // namespace

Result<void> checkCompanions(const ExportRequest &request)
{
    const auto prj = besides(request.path, u".prj"_s);
    const auto shape = besides(request.path, u".shp"_s);
    const auto upperShape = besides(request.path, u".SHP"_s);
    const bool wanted = request.worldFile && request.multiples.empty() && canHaveCompanions(request.path);
    if (wanted && (QFileInfo::exists(shape) || QFileInfo::exists(upperShape))) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: The file %2, which says where the picture lies, would be taken for that "
                                "of the shapefile of the same name. Please choose another name.")
                           .arg(QDir::toNativeSeparators(request.path), QFileInfo(prj).fileName()));
    }
    return {};
}

std::vector<FileToSave> companions(const QString &path, const MapGeoreference &georeference, double zoom)
{
    if (!canHaveCompanions(path)) {
        return {};
    }
    const auto wkt = georeference.crs.esriWkt();
    const auto crs = georeference.crs.code().isEmpty() ? wkt : georeference.crs.code();
    QStringList affine;
    for (const auto number : georeference.affine(zoom)) {
        affine.append(QString::number(number, 'f', kDecimals));
    }
    const auto aux =
        u"<PAMDataset>\n  <SRS>%1</SRS>\n  <GeoTransform>%2</GeoTransform>\n</PAMDataset>\n"_s.arg(
            crs.toHtmlEscaped(), affine.join(u", "));
    return {{.path = besides(path, u".prj"_s), .bytes = wkt.toUtf8()},
            {.path = path + u".aux.xml"_s, .bytes = aux.toUtf8()},
            {.path = worldFilePath(path), .bytes = worldFile(georeference.affine(zoom))}};
}

QStringList staleCompanions(const QString &path, const std::vector<FileToSave> &files)
{
    QStringList stale {path + u".aux.xml"_s, path + u".ovr"_s};
    if (canHaveCompanions(path)) {
        stale.append(worldFilePath(path));
    }
    if (fileKindOf(path) == FileKind::Tiff) {
        stale.append(besides(path, u".tfw"_s));
    }
    stale.removeIf(
        [&files](const QString &file) { return std::ranges::contains(files, file, &FileToSave::path); });
    return stale;
}

} // namespace revier
