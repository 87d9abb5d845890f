// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/problemlog.h"
#include "data/shapeencoding.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace revier {

/// A folder in GDAL's memory file system, gone with this object.
class MemoryFolder
{
public:
    MemoryFolder();
    ~MemoryFolder();
    Q_DISABLE_COPY_MOVE(MemoryFolder)

    [[nodiscard]] QString filePath(const QString &name) const;
    /// Copies \a gdalPath here as \a name; false if that fails.
    [[nodiscard]] bool copy(const QString &gdalPath, const QString &name) const;

private:
    QString m_path;
};

/// A file in GDAL's memory file system, gone with this object. The content is not copied: it must outlive it.
class MemoryFile
{
public:
    MemoryFile(const QString &name, const QByteArray &content);
    ~MemoryFile();
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    MemoryFolder m_folder;
    QString m_path;
};

/// The files of one shapefile: what lies beside the .shp and what the texts are encoded in. Private to this
/// module.
struct ShapeSource
{
    QString shp; ///< paths as GDAL takes them; empty: missing
    QString shx;
    QString dbf;
    std::optional<QString> prj; ///< its text
    ShapeEncoding encoding;
};

/// The text of the .prj beside a file, whatever the case of its suffix; none if there is none.
[[nodiscard]] std::optional<QString> prjBeside(const QString &gdalPath);

/// Looks beside \a gdalPath, whatever the case of the suffixes, and reports what is missing. \a encoding, if
/// not empty, is used instead of what the files say.
[[nodiscard]] ShapeSource findShapeSource(const QString &gdalPath, const QString &encoding, ProblemLog &log);

/// The encoding of a .dbf that stands alone, as findShapeSource() finds it.
[[nodiscard]] ShapeEncoding findTableSource(const QString &gdalPath, const QString &encoding,
                                            ProblemLog &log);

/// A copy in \a folder, without .shx (GDAL makes it anew there, and never in the user's folder), and without
/// .dbf if not \a withTable. Empty if the copy fails.
[[nodiscard]] QString copyShape(const ShapeSource &source, const MemoryFolder &folder, bool withTable);

/// What the first 32 bytes of a .dbf say (dBASE III); all 0 if there are fewer.
struct TableHead
{
    std::size_t rows = 0;
    std::size_t length = 0; ///< of the whole head, with its columns
    std::size_t rowLength = 0;

    static constexpr std::size_t kSize = 32; ///< of what is read; each column behind it has as many
    [[nodiscard]] static TableHead read(const QByteArray &bytes);
};

/// Up to \a limit bytes of a file.
[[nodiscard]] QByteArray readHead(const QString &gdalPath, qsizetype limit);

} // namespace revier
