// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sidefiles.h"

#include "core/fileidentity.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {

QStringList filesReadWith(const QString &path)
{
    static const QStringList kBeside {
        u"shp"_s,         u"dbf"_s,         u"shx"_s,          u"prj"_s,         u"cpg"_s,
        u"csvt"_s,        u"gpkg-wal"_s,    u"gpkg-journal"_s, u"tfw"_s,         u"tifw"_s,
        u"tiffw"_s,       u"jgw"_s,         u"jpgw"_s,         u"pgw"_s,         u"pngw"_s,
        u"j2w"_s,         u"jp2w"_s,        u"wld"_s,          u"tif.ovr"_s,     u"tiff.ovr"_s,
        u"jp2.ovr"_s,     u"tif.aux.xml"_s, u"tiff.aux.xml"_s, u"jp2.aux.xml"_s, u"asc.aux.xml"_s,
        u"png.aux.xml"_s, u"jpg.aux.xml"_s, u"jpeg.aux.xml"_s};
    const QFileInfo file(path);
    QStringList paths {file.filePath()};
    const auto base = file.completeBaseName() + u'.';
    const auto names = QDir(file.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const auto &name : names) {
        if (name != file.fileName() && name.startsWith(base, Qt::CaseInsensitive)
            && kBeside.contains(name.sliced(base.size()), Qt::CaseInsensitive)) {
            paths.append(file.path() + u'/' + name);
        }
    }
    return paths;
}

std::optional<FilesState> settledState(const QStringList &paths)
{
    FilesState state;
    for (const auto &each : paths) {
        const auto identity = fileIdentity(each);
        if (!identity || !identity->isSettled()) {
            return std::nullopt;
        }
        state.size += identity->size;
        state.identities += identity->text;
    }
    return state;
}

} // namespace revier
