// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdalscope_p.h"
#include "data/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cpl_conv.h>
#include <cpl_string.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

using ZipHandle = std::unique_ptr<void, decltype(&CPLCloseZip)>;

/// How far a file is, for GDAL's callback.
struct FileProgress
{
    const JobControl *control = nullptr;
    double from = 0; ///< share of the whole
    double to = 1;
};

int reportProgress(double fraction, const char *, void *data)
{
    const auto *progress = static_cast<const FileProgress *>(data);
    progress->control->report(progress->from + fraction * (progress->to - progress->from));
    return progress->control->isCanceled() ? FALSE : TRUE;
}

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(Error::Code::WriteFailed,
                   Text::tr("%1: The file cannot be written: %2. An older file of this name is unchanged. "
                            "Please make room or choose another place.")
                       .arg(QDir::toNativeSeparators(path), reason));
}

std::unexpected<Error> canceled(const QString &path)
{
    return failure(Error::Code::Canceled, Text::tr("Writing “%1” was cancelled.").arg(path));
}

bool addContent(void *zip, const ZipSource &file)
{
    return CPLCreateFileInZip(zip, file.name.toUtf8().constData(), nullptr) == CE_None
        && CPLWriteFileInZip(zip, file.content.constData(), int(file.content.size())) == CE_None
        && CPLCloseFileInZip(zip) == CE_None;
}

bool addFile(void *zip, const ZipSource &file, FileProgress progress)
{
    CPLStringList options;
    options.SetNameValue("SOZIP_ENABLED", "NO"); // adds hidden files that others would see
    return CPLAddFileInZip(zip, file.name.toUtf8().constData(), file.path.toUtf8().constData(), nullptr,
                           options.List(), &reportProgress, &progress)
        == CE_None;
}

qint64 sizeOf(const ZipSource &file)
{
    return file.path.isEmpty() ? file.content.size() : QFileInfo(file.path).size();
}

/// The archive under another name.
Result<void> writeDraft(const QString &draft, const QString &path, std::span<const ZipSource> files,
                        const JobControl &control)
{
    const GdalScope scope;
    ZipHandle zip(CPLCreateZip(draft.toUtf8().constData(), nullptr), &CPLCloseZip);
    if (!zip) {
        return notWritten(path, Text::tr("the folder cannot be written to"));
    }
    qint64 total = 1;
    for (const auto &file : files) {
        total += sizeOf(file);
    }
    qint64 done = 0;
    for (const auto &file : files) {
        const auto next = done + sizeOf(file);
        const FileProgress progress {
            .control = &control, .from = double(done) / double(total), .to = double(next) / double(total)};
        done = next;
        const bool good =
            file.path.isEmpty() ? addContent(zip.get(), file) : addFile(zip.get(), file, progress);
        if (control.isCanceled()) {
            return canceled(path);
        }
        if (!good && !file.path.isEmpty() && !QFileInfo(file.path).isReadable()) {
            return failure(Error::Code::Unreadable,
                           Text::tr("%1: The file cannot be read and so not be packed. Please look at its "
                                    "permissions, or remove it from the map.")
                               .arg(QDir::toNativeSeparators(file.path)));
        }
        if (!good) {
            return notWritten(path, Text::tr("the disk is full"));
        }
    }
    return CPLCloseZip(zip.release()) == CE_None ? Result<void>()
                                                 : notWritten(path, Text::tr("the disk is full"));
}

/// Onto the disk, then in place of what was there, at once.
Result<void> publish(QFile &draft, const QString &path, const JobControl &control,
                     const std::function<void()> &beforeReplacing)
{
    constexpr qint64 kStep = 4'194'304;
    QSaveFile file(path);
    if (!draft.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) {
        return notWritten(path, file.errorString());
    }
    while (!draft.atEnd()) {
        if (control.isCanceled()) {
            return canceled(path);
        }
        const auto block = draft.read(kStep);
        if (block.isEmpty() || file.write(block) != block.size()) {
            return notWritten(path, block.isEmpty() ? draft.errorString() : Text::tr("the disk is full"));
        }
    }
    if (control.isCanceled()) {
        return canceled(path);
    }
    if (beforeReplacing) {
        beforeReplacing();
    }
    return file.commit() ? Result<void>() : notWritten(path, file.errorString());
}

} // namespace

Result<void> writeZip(const QString &path, std::span<const ZipSource> files, const JobControl &control,
                      const std::function<void()> &beforeReplacing)
{
    for (const auto &file : files) {
        if (!isSafeZipName(file.name)) {
            return failure(
                Error::Code::InvalidArgument,
                Text::tr("“%1” is no name for a file in an archive. Please rename the file.").arg(file.name));
        }
    }
    QTemporaryFile draft(path + u".XXXXXX.part"_s);
    if (!draft.open()) {
        return notWritten(path, draft.errorString());
    }
    draft.close();
    if (auto written = writeDraft(draft.fileName(), path, files, control.part(0, 0.9)); !written) {
        return written;
    }
    return publish(draft, path, control, beforeReplacing);
}

} // namespace revier
