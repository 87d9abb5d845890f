// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shapesource_p.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>
#include <QtEndian>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

constexpr qsizetype kSmall = 65'536; ///< more than any .prj or .cpg has

/// The file beside \a gdalPath with the same name and \a suffix, in any case; empty if there is none.
QString sibling(const QString &gdalPath, const QString &suffix)
{
    const auto slash = gdalPath.lastIndexOf(u'/');
    const auto folder = gdalPath.left(slash);
    const auto wanted = gdalPath.mid(slash + 1, gdalPath.lastIndexOf(u'.') - slash) + suffix;
    const CPLStringList names(VSIReadDir(folder.toUtf8().constData()));
    QString found;
    for (const auto *entry : names) {
        const auto name = QString::fromUtf8(entry);
        if (name == wanted) {
            return folder + u'/' + name;
        }
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) {
            found = folder + u'/' + name;
        }
    }
    return found;
}

bool canDecode(const QString &encoding)
{
    CPLErrorReset();
    const std::unique_ptr<char, decltype(&VSIFree)> text(
        CPLRecode("a", encoding.toUtf8().constData(), CPL_ENC_UTF8), &VSIFree);
    return CPLGetLastErrorType() == CE_None;
}

/// True if a .dbf has no header or fewer bytes than it promises.
bool isTruncatedTable(const QString &dbf)
{
    const auto head = TableHead::read(readHead(dbf, TableHead::kSize));
    VSIStatBufL stat;
    return head.length < TableHead::kSize || VSIStatL(dbf.toUtf8().constData(), &stat) != 0
        || std::size_t(stat.st_size) < head.length + head.rows * head.rowLength;
}

ShapeEncoding usableEncoding(const QByteArray &dbf, const QByteArray &cpg, ProblemLog &log)
{
    auto encoding = findShapeEncoding(dbf, cpg);
    if (!canDecode(encoding.name)) {
        log.add(Problem::Severity::Warning,
                Text::tr("The encoding “%1” is not known: it was found otherwise.").arg(encoding.name));
        encoding = findShapeEncoding(dbf, {});
    }
    if (!encoding.problem.isEmpty()) {
        log.add(Problem::Severity::Warning, encoding.problem);
    }
    return encoding;
}

} // namespace

MemoryFolder::MemoryFolder()
    : m_path(u"/vsimem/revieratlas-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    VSIMkdir(m_path.toUtf8().constData(), 0700);
}

MemoryFolder::~MemoryFolder()
{
    VSIRmdirRecursive(m_path.toUtf8().constData());
}

QString MemoryFolder::filePath(const QString &name) const
{
    return m_path + u'/' + name;
}

bool MemoryFolder::copy(const QString &gdalPath, const QString &name) const
{
    return CPLCopyFile(filePath(name).toUtf8().constData(), gdalPath.toUtf8().constData()) == 0;
}

MemoryFile::MemoryFile(const QString &name, const QByteArray &content)
    : m_path(m_folder.filePath(name))
{
    auto *bytes = reinterpret_cast<GByte *>(const_cast<char *>(content.constData())); // only read from
    if (auto *file =
            VSIFileFromMemBuffer(m_path.toUtf8().constData(), bytes, vsi_l_offset(content.size()), FALSE)) {
        VSIFCloseL(file);
    }
}

MemoryFile::~MemoryFile()
{
    VSIUnlink(m_path.toUtf8().constData());
}

TableHead TableHead::read(const QByteArray &bytes)
{
    if (std::size_t(bytes.size()) < kSize) {
        return {};
    }
    return {.rows = qFromLittleEndian<quint32>(bytes.constData() + 4),
            .length = qFromLittleEndian<quint16>(bytes.constData() + 8),
            .rowLength = qFromLittleEndian<quint16>(bytes.constData() + 10)};
}

QByteArray readHead(const QString &gdalPath, qsizetype limit)
{
    if (gdalPath.isEmpty()) {
        return {};
    }
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(
        VSIFOpenL(gdalPath.toUtf8().constData(), "rb"), &VSIFCloseL);
    if (!file) {
        return {};
    }
    QByteArray bytes(limit, Qt::Uninitialized);
    bytes.truncate(qsizetype(VSIFReadL(bytes.data(), 1, std::size_t(limit), file.get())));
    return bytes;
}

std::optional<QString> prjBeside(const QString &gdalPath)
{
    const auto prj = sibling(gdalPath, u"prj"_s);
    return prj.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(readHead(prj, kSmall)));
}

ShapeSource findShapeSource(const QString &gdalPath, const QString &encoding, ProblemLog &log)
{
    ShapeSource source;
    source.shp = gdalPath;
    source.shx = sibling(gdalPath, u"shx"_s);
    source.dbf = sibling(gdalPath, u"dbf"_s);
    if (source.shx.isEmpty()) {
        log.add(Problem::Severity::Note,
                Text::tr("The .shx is missing: the index was made anew, in memory."));
    }
    if (source.dbf.isEmpty()) {
        log.add(Problem::Severity::Warning,
                Text::tr("The .dbf is missing, and with it all attributes. Copy it beside the .shp."));
    } else if (isTruncatedTable(source.dbf)) {
        log.add(Problem::Severity::Warning,
                Text::tr("The .dbf is shorter than it says: attributes are missing. Copy it once more."));
    }
    source.prj = prjBeside(gdalPath);
    source.encoding = findTableSource(source.dbf.isEmpty() ? gdalPath : source.dbf, encoding, log);
    return source;
}

ShapeEncoding findTableSource(const QString &gdalPath, const QString &encoding, ProblemLog &log)
{
    constexpr qsizetype kSample = 8'388'608; // enough texts to tell encodings apart, soon read
    if (!encoding.isEmpty()) {
        return {encoding, Text::tr("chosen"), {}};
    }
    const auto cpg = readHead(sibling(gdalPath, u"cpg"_s), kSmall);
    const bool table = gdalPath.endsWith(".dbf"_L1, Qt::CaseInsensitive);
    return usableEncoding(table ? readHead(gdalPath, kSample) : QByteArray(), cpg, log);
}

QString copyShape(const ShapeSource &source, const MemoryFolder &folder, bool withTable)
{
    if (!folder.copy(source.shp, u"copy.shp"_s)) {
        return {};
    }
    if (withTable && !source.dbf.isEmpty() && !folder.copy(source.dbf, u"copy.dbf"_s)) {
        return {};
    }
    return folder.filePath(u"copy.shp"_s);
}

} // namespace revier
