// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/packshow.h"

#include "data/ziparchive.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "story/showcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PackShow)
};

Language languageOfMessages()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::German;
}

std::unexpected<Error> notWritten(const QString &target)
{
    return failure(
        Error::Code::WriteFailed,
        Text::tr("%1: The show cannot be written there. Choose a folder in which you may write and "
                 "that has room.")
            .arg(QDir::toNativeSeparators(target)));
}

/// Nothing is in the folder but what packShow() and saving the project put there.
bool isPackedShow(const QString &folder)
{
    static const QStringList kOwn {u"data"_s, u"project.revier"_s, u"project.revier~"_s};
    const auto names =
        QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    return std::ranges::all_of(names, [](const QString &name) { return kOwn.contains(name); });
}

std::unexpected<Error> inTheWay(const QString &folder)
{
    return failure(Error::Code::InvalidArgument,
                   Text::tr("%1: There is something else in this folder. Choose an empty or a new one.")
                       .arg(QDir::toNativeSeparators(folder)));
}

bool isArchive(const QString &target)
{
    return isZip(target) || isPackedProject(target);
}

std::unexpected<Error> isNoShow(const QString &archive)
{
    return failure(
        Error::Code::InvalidArgument,
        Text::tr("%1: There is another archive of this name, with no project in it. Choose another "
                 "name.")
            .arg(QDir::toNativeSeparators(archive)));
}

/// What is somebody else's stays.
Result<void> checkTarget(const QString &target)
{
    const bool isFolder = QFileInfo(target).isDir();
    if (isArchive(target)) {
        if (isFolder) {
            return notWritten(target);
        }
        const bool isForeign = QFileInfo::exists(target) && !isPackedProject(target);
        return isForeign ? isNoShow(target) : Result<void>();
    }
    if (QFileInfo::exists(target) && !isFolder) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: This is a file and no folder. Choose another name.")
                           .arg(QDir::toNativeSeparators(target)));
    }
    for (const auto &folder : {target, target + u'~'}) {
        if (!isPackedShow(folder)) {
            return inTheWay(folder);
        }
    }
    return {};
}

/// Whether an item is about a file, which has to be in the package.
bool isAsset(const CheckItem &item)
{
    using Kind = CheckItem::Kind;
    return item.severity == CheckItem::Severity::Missing && !item.path.isEmpty() && item.kind != Kind::Font;
}

/// Reads back what was packed into \a folder.
Result<void> checkPacked(const QString &folder, const QString &target, const JobControl &control)
{
    const auto name = QDir::toNativeSeparators(target);
    const auto state = readProject(folder + u"/project.revier"_s, control);
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto check = checkShow(*state, languageOfMessages(), control);
    if (!check.complete) {
        return failure(Error::Code::Canceled,
                       Text::tr("%1: Packing was cancelled; nothing was written.").arg(name));
    }
    if (const auto lost = std::ranges::find_if(check.items, isAsset); lost != check.items.end()) {
        return failure(Error::Code::Unreadable,
                       Text::tr("%1: The packed show would not be whole, and was not written. %2: %3")
                           .arg(name, lost->subject, lost->message));
    }
    return {};
}

/// Moves \a draft to \a target; what was there stays beside it.
Result<void> putInPlace(const QString &draft, const QString &target)
{
    const auto previous = target + u'~';
    const bool replaces = QFileInfo::exists(target);
    if (replaces) {
        const bool isFolder = QFileInfo(previous).isDir();
        const bool isFree = isFolder ? QDir(previous).removeRecursively()
                                     : !QFileInfo::exists(previous) || QFile::remove(previous);
        if (!isFree || !QFile::rename(target, previous)) {
            return notWritten(target);
        }
    }
    if (QFile::rename(draft, target)) {
        return {};
    }
    if (replaces) {
        QFile::rename(previous, target);
    }
    return notWritten(target);
}

} // namespace

Result<void> packShow(const MapState &map, const QString &target, const JobControl &control)
{
    constexpr double kPacked = 0.4; // shares of the work
    constexpr double kUnpacked = 0.6;
    const auto place = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    if (const auto good = checkTarget(place); !good) {
        return good;
    }
    if (!QDir().mkpath(QFileInfo(place).absolutePath())) {
        return notWritten(place);
    }
    const QTemporaryDir draft(place + u".part-XXXXXX"_s);
    if (!draft.isValid()) {
        return notWritten(place);
    }
    const auto archive = draft.filePath(u"show.revierz"_s);
    const auto folder = draft.filePath(u"show"_s);
    if (auto packed = packProject(map, archive, control.part(0, kPacked)); !packed) {
        return packed;
    }
    if (auto unpacked = unpackZip(archive, folder, control.part(kPacked, kUnpacked)); !unpacked) {
        return unpacked;
    }
    if (auto checked = checkPacked(folder, place, control.part(kUnpacked, 1)); !checked) {
        return checked;
    }
    return putInPlace(isArchive(place) ? archive : folder, place);
}

} // namespace revier
