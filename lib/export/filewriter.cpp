// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Whether the file systems of today take the name, with what is put behind it while the file is written.
bool isShortEnough(const QFileInfo &file)
{
    constexpr qsizetype kLongestName = 255 - 16; // bytes
    constexpr qsizetype kLongestPath = 4095 - 16;
    return file.fileName().toUtf8().size() <= kLongestName
        && file.absoluteFilePath().toUtf8().size() <= kLongestPath;
}

} // namespace

QString programName()
{
    return QStringLiteral("Revieratlas " REVIER_VERSION);
}

std::optional<FileKind> fileKindOf(const QString &path)
{
    static const QHash<QString, FileKind> kKinds {{u"png"_s, FileKind::Png},   {u"jpg"_s, FileKind::Jpeg},
                                                  {u"jpeg"_s, FileKind::Jpeg}, {u"webp"_s, FileKind::WebP},
                                                  {u"tif"_s, FileKind::Tiff},  {u"tiff"_s, FileKind::Tiff},
                                                  {u"svg"_s, FileKind::Svg},   {u"pdf"_s, FileKind::Pdf}};
    const auto kind = kKinds.constFind(QFileInfo(path).suffix().toLower());
    return kind == kKinds.constEnd() ? std::nullopt : std::optional(*kind);
}

Result<void> checkTarget(const QString &path)
{
    const QFileInfo file(path);
    const auto name = QDir::toNativeSeparators(path);
    if (file.isDir()) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is a folder. Please name a file in it, such as map.pdf.").arg(name));
    }
    if (!fileKindOf(path)) {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: The suffix decides on the format; it must be .png, .jpg, .webp, .tif, "
                                ".svg or .pdf.")
                           .arg(name));
    }
    if (!isShortEnough(file)) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: The name is too long. Please choose a shorter one.").arg(name));
    }
    const QFileInfo folder(file.absolutePath());
    const auto folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.exists()) {
        return failure(Error::Code::NotFound,
                       Text::tr("%1: The folder %2 does not exist. Please make it first or choose "
                                "another one.")
                           .arg(name, folderName));
    }
    if (!folder.isDir()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("%1: %2 is a file, not a folder. Please choose another place.").arg(name, folderName));
    }
    if (!folder.isWritable() || (file.exists() && !file.isWritable())) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: You may not write there. Please choose another folder or name, "
                                "or ask for the permission.")
                           .arg(name));
    }
    return {};
}

} // namespace revier
