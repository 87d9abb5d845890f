// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ziparchive.h"

#include "data/gdalscope_p.h"
#include "data/zipnames_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>

#include <cpl_vsi.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

using VsiFile = std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)>;
using VsiFolder = std::unique_ptr<VSIDIR, decltype(&VSICloseDir)>;

/// A file as the archive's directory describes it.
struct ZipEntry
{
    QString name;
    qint64 size = 0; ///< bytes, says the archive
};

std::unexpected<Error> damaged(const QString &path)
{
    return failure(Error::Code::Corrupt,
                   Text::tr("%1: This is no ZIP archive, or a damaged one. Get the file once more from its "
                            "source.")
                       .arg(QDir::toNativeSeparators(path)));
}

std::unexpected<Error> unsafeName(const QString &path, const QString &name)
{
    return failure(Error::Code::Corrupt,
                   Text::tr("%1: The archive holds a file with the name “%2”, which lies outside of any "
                            "folder that it could be unpacked into. It is not opened; ask whoever sent it.")
                       .arg(QDir::toNativeSeparators(path), name));
}

std::unexpected<Error> tooLarge(const QString &path, const UnpackLimits &limits)
{
    return failure(Error::Code::Unsupported,
                   Text::tr("%1: The archive unpacks to more than %2 or %L3 files, which is not done without "
                            "asking. If you trust it, unpack it and open what is in it.")
                       .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(limits.bytes, 0))
                       .arg(limits.files));
}

std::unexpected<Error> notUnpacked(const QString &path, const QString &target)
{
    return failure(Error::Code::WriteFailed,
                   Text::tr("%1: There is no room to unpack it into %2. Please make room on that disk.")
                       .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(target)));
}

/// Whoever names a file outside of the folder means harm, or made a mistake that somebody should know of.
Result<void> checkNames(const QString &path)
{
    const auto names = namesInZip(path);
    if (!names) {
        return damaged(path);
    }
    QSet<QString> seen;
    for (const auto &name : *names) {
        if (!isSafeZipName(name.endsWith(u'/') ? name.chopped(1) : name)) {
            return unsafeName(path, name);
        }
        if (seen.contains(name)) { // which of them is meant?
            return damaged(path);
        }
        seen.insert(name);
    }
    return {};
}

/// One archive and where it is unpacked to.
class Unpacker
{
public:
    Unpacker(QString path, QString target, const JobControl &control, const UnpackLimits &limits)
        : m_path(std::move(path))
        , m_target(std::move(target))
        , m_control(control)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Result<void> run(const QString &source)
    {
        // GDAL remembers what stands in an archive by its name: this one is called so only now.
        m_root = u"/vsizip/{"_s + source + u"}/"_s;
        const auto entries = list();
        if (!entries) {
            return std::unexpected(entries.error());
        }
        for (const auto &entry : *entries) {
            m_promised += entry.size;
        }
        for (const auto &entry : *entries) {
            if (auto unpacked = unpack(entry); !unpacked) {
                return unpacked;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<std::vector<ZipEntry>> list() const
    {
        const VsiFolder folder(VSIOpenDir(m_root.chopped(1).toUtf8().constData(), -1, nullptr), &VSICloseDir);
        std::vector<ZipEntry> entries;
        qint64 total = 0;
        while (const auto *entry = folder ? VSIGetNextDirEntry(folder.get()) : nullptr) {
            const auto name = QString::fromUtf8(entry->pszName);
            const bool isFolder = VSI_ISDIR(entry->nMode);
            if (!isSafeZipName(isFolder && name.endsWith(u'/') ? name.chopped(1) : name)) {
                return unsafeName(m_path, name);
            }
            if (isFolder) {
                continue;
            }
            entries.push_back({.name = name, .size = qint64(entry->nSize)});
            total += std::clamp(qint64(entry->nSize), qint64(0), m_limits.bytes + 1);
            if (total > m_limits.bytes || qsizetype(entries.size()) > m_limits.files) {
                return tooLarge(m_path, m_limits);
            }
        }
        return entries.empty() ? Result<std::vector<ZipEntry>>(damaged(m_path)) : entries;
    }

    [[nodiscard]] Result<void> unpack(const ZipEntry &entry)
    {
        constexpr std::size_t kStep = 1'048'576;
        const auto filePath = m_target + u'/' + entry.name;
        QFile file(filePath);
        if (!QDir().mkpath(QFileInfo(filePath).path())
            || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return notUnpacked(m_path, m_target);
        }
        const VsiFile source(VSIFOpenL((m_root + entry.name).toUtf8().constData(), "rb"), &VSIFCloseL);
        QByteArray block(qsizetype(kStep), Qt::Uninitialized);
        qint64 size = 0;
        for (auto read = kStep; source && read == kStep;) {
            read = VSIFReadL(block.data(), 1, kStep, source.get());
            size += qint64(read);
            m_written += qint64(read);
            if (m_control.isCanceled()) {
                return failure(Error::Code::Canceled, Text::tr("Reading “%1” was cancelled.").arg(m_path));
            }
            if (m_written > m_limits.bytes) { // whatever its directory says
                return tooLarge(m_path, m_limits);
            }
            if (file.write(block.constData(), qint64(read)) != qint64(read)) {
                return notUnpacked(m_path, m_target);
            }
            m_control.report(double(m_written) / double(std::max(m_promised, qint64(1))));
        }
        const bool whole = source && size == entry.size && m_scope.takeMessages().empty();
        return whole ? Result<void>() : Result<void>(damaged(m_path));
    }

    GdalScope m_scope;
    QString m_path;
    QString m_target;
    QString m_root;
    const JobControl &m_control;
    UnpackLimits m_limits;
    qint64 m_promised = 0; ///< bytes, says the archive
    qint64 m_written = 0;
};

} // namespace

bool isSafeZipName(const QString &name)
{
    const bool plain =
        std::ranges::none_of(name, [](QChar c) { return c.unicode() < u' ' || u"\\:*?\"<>|"_s.contains(c); });
    const auto parts = name.split(u'/');
    return plain && std::ranges::none_of(parts, [](const QString &part) {
               return part.isEmpty() || part == u"." || part == u"..";
           });
}

bool zipHolds(const QString &path, const QString &name)
{
    const auto names = namesInZip(path);
    return names && names->contains(name);
}

Result<void> unpackZip(const QString &path, const QString &folder, const JobControl &control,
                       const UnpackLimits &limits)
{
    if (!QFileInfo(path).isReadable()) {
        return failure(Error::Code::Unreadable,
                       Text::tr("%1: The file does not exist or cannot be read. Was it moved or renamed?")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (auto good = checkNames(path); !good) {
        return good;
    }
    const QTemporaryDir draft(folder + u".part-XXXXXX"_s);
    const auto content = draft.filePath(u"content"_s);
    const auto source = draft.filePath(u"archive.zip"_s);
    if (!draft.isValid() || !QDir().mkpath(content)
        || !QFile::link(QFileInfo(path).absoluteFilePath(), source)) {
        return notUnpacked(path, folder);
    }
    if (auto unpacked = Unpacker(path, content, control, limits).run(source); !unpacked) {
        return unpacked;
    }
    return QDir().rename(content, folder) || QFileInfo(folder).isDir() ? Result<void>()
                                                                       : notUnpacked(path, folder);
}

} // namespace revier
