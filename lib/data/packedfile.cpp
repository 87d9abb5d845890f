// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/packedfile_p.h"

#include "data/gdalscope_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <cpl_vsi.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// What the file says at its end, the remainder by 4 GiB (RFC 1952): a hint, and nothing to rely on.
qsizetype promisedSize(const QString &path)
{
    QFile file(path);
    quint32 size = 0;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - qint64(sizeof size))
        || file.read(reinterpret_cast<char *>(&size), sizeof size) != sizeof size) {
        return 0;
    }
    return qsizetype(qFromLittleEndian(size));
}

QString withoutSuffix(const QString &name)
{
    return name.endsWith(".gz"_L1, Qt::CaseInsensitive) ? name.chopped(3) : name;
}

std::unexpected<Error> tooLarge(const QString &name, qsizetype limit)
{
    return failure(Error::Code::Unsupported,
                   Text::tr("“%1” is larger than %2 when unpacked. Unpack it, and open what is in it.")
                       .arg(name, QLocale().formattedDataSize(limit, 0)));
}

} // namespace

Result<UnpackedFile> unpackFile(const QString &path, const JobControl &control, qsizetype limit)
{
    constexpr qsizetype kStep = 4'194'304;
    const auto name = QFileInfo(path).fileName();
    GdalScope scope;
    const GdalOption noMemory("CPL_VSIL_GZIP_SAVE_INFO", "NO"); // else a changed file stays what it was
    const GdalOption noSizeFiles("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO");
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(
        VSIFOpenL((u"/vsigzip/"_s + path).toUtf8().constData(), "rb"), &VSIFCloseL);
    UnpackedFile unpacked {.name = withoutSuffix(name), .content = {}};
    const auto promised = std::min(promisedSize(path), limit);
    unpacked.content.reserve(promised + kStep);
    for (qsizetype read = kStep; file && read == kStep;) {
        if (control.isCanceled()) {
            return failure(Error::Code::Canceled, Text::tr("Reading “%1” was cancelled.").arg(name));
        }
        const auto size = unpacked.content.size();
        unpacked.content.resize(size + kStep);
        read = qsizetype(VSIFReadL(unpacked.content.data() + size, 1, std::size_t(kStep), file.get()));
        unpacked.content.truncate(size + read);
        if (unpacked.content.size() > limit) {
            return tooLarge(name, limit);
        }
        if (promised > 0) {
            control.report(double(unpacked.content.size()) / double(promised));
        }
    }
    unpacked.damaged = !scope.takeMessages().empty();
    if (unpacked.content.isEmpty()) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("“%1” is a damaged archive. Get the file once more from its source.").arg(name));
    }
    return unpacked;
}

} // namespace revier
