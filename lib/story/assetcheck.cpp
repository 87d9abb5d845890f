// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showcheck_p.h"

#include "style/fonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = CheckItem::Kind;

/// Reads the whole file; empty if that worked, else why not.
QString readFault(const QString &path, const JobControl &control)
{
    constexpr qint64 kBlock = qint64(1) << 20U;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.errorString();
    }
    const auto size = file.size();
    QByteArray block(kBlock, Qt::Uninitialized);
    qint64 read = 0;
    while (read < size && !control.isCanceled()) {
        const auto count = file.read(block.data(), kBlock);
        if (count < 0) {
            return file.errorString();
        }
        if (count == 0) {
            return CheckText::tr("it ends after %1 of %2")
                .arg(QLocale().formattedDataSize(read), QLocale().formattedDataSize(size));
        }
        read += count;
    }
    return {};
}

constexpr double kSize = 16; // px, of fonts; any

/// Signs that are not drawn themselves: breaks, spaces, marks of direction.
bool isInvisible(char32_t sign)
{
    const auto category = QChar::category(sign);
    return QChar::isSpace(sign) || category == QChar::Other_Control || category == QChar::Other_Format
        || (sign >= 0xfe00 && sign <= 0xfe0f); // variation selectors
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type, QByteArrayView device)
{
    static constexpr std::array kTypes {"nfs"_L1,    "nfs3"_L1,   "nfs4"_L1,       "cifs"_L1,     "smb"_L1,
                                        "smb2"_L1,   "smb3"_L1,   "smbfs"_L1,      "afpfs"_L1,    "afs"_L1,
                                        "ncpfs"_L1,  "davfs"_L1,  "webdav"_L1,     "sshfs"_L1,    "ceph"_L1,
                                        "rclone"_L1, "davfs2"_L1, "gvfsd-fuse"_L1, "curlftpfs"_L1};
    // Windows names volumes of its own \\?\Volume{…} and those of other computers \\server\share.
    if (device.startsWith(R"(\\)") && !device.startsWith(R"(\\?\)")) {
        return true;
    }
    auto name = QString::fromLatin1(type).toLower();
    if (name.startsWith("fuse."_L1)) {
        name = name.sliced(5);
    }
    return std::ranges::contains(kTypes, name);
}

bool isOnNetwork(const QString &path)
{
    if (path.startsWith("//"_L1) || path.startsWith(R"(\\)"_L1)) {
        return true;
    }
    const QStorageInfo drive(QFileInfo(path).absolutePath());
    return drive.isValid() && isNetworkFileSystem(drive.fileSystemType(), drive.device());
}

bool checkFile(CheckList &list, const CheckSubject &about, const JobControl &control)
{
    const auto name = QDir::toNativeSeparators(about.path);
    if (isOnNetwork(about.path)) {
        list.warn(
            about,
            CheckText::tr("%1: The file lies on a network drive, which may be out of reach in the hall. "
                          "Pack the show and run it from there.")
                .arg(name));
    }
    const QFileInfo file(about.path);
    if (!file.isFile()) {
        list.miss(about, CheckText::tr("%1: The file is missing. Put it back where it was.").arg(name));
        return false;
    }
    if (file.size() == 0 && about.kind != Kind::Sidefile) {
        list.miss(about, CheckText::tr("%1: The file is empty. Copy it anew from its source.").arg(name));
        return false;
    }
    if (const auto fault = readFault(about.path, control); !fault.isEmpty()) {
        list.miss(about,
                  CheckText::tr("%1: The file cannot be read: %2. Look at its permissions, or copy it anew "
                                "from its source.")
                      .arg(name, fault));
        return false;
    }
    return true;
}

GlyphCheck::GlyphCheck(CheckList &list)
    : m_list(&list)
{
    bool complete = true;
    for (const auto *name : {"OpenSans-Regular.ttf", "OpenSans-Italic.ttf", "OpenSans-Semibold.ttf"}) {
        const QRawFont font(u":/revier/fonts/"_s + QLatin1StringView(name), kSize);
        complete = complete && font.isValid();
        m_fonts.push_back(font);
    }
    const CheckSubject about {
        .kind = Kind::Font, .subject = mapFont(kSize).family(), .path = {}, .scenes = {}};
    if (complete) {
        m_list->good(about, CheckText::tr("the font comes with the program"));
    } else {
        m_list->miss(about, CheckText::tr("The font of the maps is missing. Install the program anew."));
    }
}

bool GlyphCheck::isDrawn(char32_t sign)
{
    if (m_drawn.contains(sign)) {
        return true;
    }
    const bool drawn = isInvisible(sign) || std::ranges::all_of(m_fonts, [sign](const QRawFont &font) {
                           return font.supportsCharacter(sign);
                       });
    if (drawn) {
        m_drawn.insert(sign);
    }
    return drawn;
}

void GlyphCheck::check(const QString &text, const CheckSubject &about)
{
    // NOLINTBEGIN(misc-const-correctness): it does not see that one of both is chosen below
    QString strange; // drawn with another font of this computer
    QString missing;
    // NOLINTEND(misc-const-correctness)
    for (const auto sign : text.toUcs4()) {
        if (isDrawn(char32_t(sign))) {
            continue;
        }
        auto &signs = QFontMetricsF(mapFont(kSize)).inFontUcs4(sign) ? strange : missing;
        const auto letter = QStringView(QChar::fromUcs4(char32_t(sign))).toString();
        if (!signs.contains(letter)) {
            signs += letter;
        }
    }
    CheckSubject font = about;
    font.kind = Kind::Font;
    if (!missing.isEmpty()) {
        m_list->miss(font, CheckText::tr("There is no font for “%1”. Write it otherwise.").arg(missing));
    }
    if (!strange.isEmpty()) {
        m_list->warn(
            font,
            CheckText::tr("The font of the program has no “%1”; this computer has another one for it, "
                          "and the one in the hall may not. Write it otherwise.")
                .arg(strange));
    }
}

} // namespace revier
