// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/film.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const auto kPattern = u"%04d.png"_s;

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// Codec, colours and size; white is added to odd sizes, which codecs cannot do.
QStringList codecArguments(const QString &suffix)
{
    const auto even = u"pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white"_s;
    if (suffix == u"gif") {
        return {u"-filter_complex"_s, even + u",split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none"_s,
                u"-loop"_s, u"0"_s};
    }
    // Frames that repeat cost next to nothing, and some players show nothing at one frame a second.
    const auto video = even + u",fps=25,format=yuv420p"_s;
    if (suffix == u"webm") {
        return {u"-vf"_s, video,          u"-c:v"_s, u"libvpx-vp9"_s, u"-crf"_s, u"24"_s,      u"-b:v"_s,
                u"0"_s,   u"-deadline"_s, u"good"_s, u"-cpu-used"_s,  u"4"_s,    u"-row-mt"_s, u"0"_s};
    }
    return {u"-vf"_s,     video,       u"-c:v"_s,  u"libx264"_s,    u"-crf"_s,      u"18"_s,
            u"-preset"_s, u"medium"_s, u"-tune"_s, u"stillimage"_s, u"-movflags"_s, u"+faststart"_s};
}

QStringList filmArguments(const QString &frames, const QString &film, const QString &suffix, double seconds)
{
    QStringList arguments {u"-hide_banner"_s,
                           u"-loglevel"_s,
                           u"error"_s,
                           u"-nostdin"_s,
                           u"-y"_s,
                           u"-framerate"_s,
                           QString::number(1 / seconds, 'g', 10),
                           u"-i"_s,
                           frames + u'/' + kPattern};
    arguments += codecArguments(suffix);
    arguments += {u"-an"_s,      u"-map_metadata"_s, u"-1"_s,       u"-fflags"_s, u"+bitexact"_s,
                  u"-flags:v"_s, u"+bitexact"_s,     u"-threads"_s, u"1"_s,       film};
    return arguments;
}

std::unexpected<Error> canceled(const QString &path)
{
    return failure(
        Error::Code::Canceled,
        Text::tr("%1: The export was canceled; nothing was written.").arg(QDir::toNativeSeparators(path)));
}

/// Runs ffmpeg until it has finished or the work is cancelled.
Result<void> runProgram(const QString &program, const QStringList &arguments, const QString &path,
                        const JobControl &control)
{
    constexpr int kPatience = 100; // ms between two looks at the control
    constexpr qsizetype kShown = 400; // characters of what it says
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(kPatience)) {
        if (control.isCanceled()) {
            process.kill();
            process.waitForFinished();
            return canceled(path);
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.error() != QProcess::FailedToStart) {
        return {};
    }
    const auto said = QString::fromLocal8Bit(process.readAll()).trimmed().right(kShown);
    return failure(Error::Code::WriteFailed,
                   Text::tr("%1: ffmpeg cannot make the film: %2")
                       .arg(QDir::toNativeSeparators(path), said.isEmpty() ? process.errorString() : said));
}

/// The frames as a series of pictures in \a folder.
Result<void> paintFrames(const MapState &state, const FilmRequest &request, const QString &folder,
                         const JobControl &control, const SeriesListener &listener)
{
    auto series = request.series;
    constexpr QSize kSize(1920, 1080);
    const auto path = series.sheet.path;
    series.sheet.path = folder + u"/{number}.png"_s;
    series.sheet.worldFile = false;
    series.index = false;
    series.resumable = false;
    if (!series.sheet.pixels) {
        series.sheet.pixels = kSize;
    }
    const auto report = runSeries(state, series, control, listener);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (report->canceled) {
        return canceled(path);
    }
    for (std::size_t i = 0; i < report->entries.size(); ++i) {
        const auto &entry = report->entries[i];
        if (entry.outcome == SeriesEntry::Outcome::Failed) {
            return failure(Error::Code::WriteFailed, entry.message);
        }
        const auto number = u"%1/%2.png"_s.arg(folder).arg(i, 4, 10, QChar(u'0'));
        if (entry.path != number && !QFile::rename(entry.path, number)) {
            return failure(Error::Code::WriteFailed,
                           Text::tr("%1: The frames of the film cannot be written.").arg(folder));
        }
    }
    return {};
}

/// Where frames stay when there is no program to make a film of them: beside the film.
QString framesFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u"-frames"_s;
}

/// In place of those of an older film, which may have had more.
bool moveFrames(const QString &from, const QString &to)
{
    static const QRegularExpression kFrame(u"^[0-9]{4}\\.png$"_s);
    QDir folder(to);
    if (!folder.mkpath(u"."_s)) {
        return false;
    }
    for (const auto &name : folder.entryList(QDir::Files).filter(kFrame)) {
        folder.remove(name);
    }
    const auto frames = QDir(from).entryList(QDir::Files);
    return std::ranges::all_of(frames, [&](const QString &name) {
        return QFile::rename(from + u'/' + name, folder.filePath(name));
    });
}

Result<FilmReport> leaveFrames(const MapState &state, const FilmRequest &request, const JobControl &control,
                               const SeriesListener &listener)
{
    const auto &path = request.series.sheet.path;
    const auto folder = framesFolder(path);
    const QTemporaryDir made(folder + u".XXXXXX"_s);
    if (!made.isValid()) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The frames of the film cannot be written.").arg(folder));
    }
    if (const auto frames = paintFrames(state, request, made.path(), control, listener); !frames) {
        return std::unexpected(frames.error());
    }
    if (!moveFrames(made.path(), folder)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The frames of the film cannot be written.").arg(folder));
    }
    auto arguments = filmArguments(folder, path, suffixOf(path), request.secondsPerSheet);
    for (auto &argument : arguments) {
        if (argument.contains(u' ') || argument.contains(u'[') || argument.contains(u'*')) {
            argument = u'"' + argument + u'"';
        }
    }
    return FilmReport {.film = {}, .frames = folder, .command = u"ffmpeg "_s + arguments.join(u' ')};
}

Result<void> checkFilm(const FilmRequest &request)
{
    constexpr double kShortest = 0.04;
    constexpr double kLongest = 60;
    const auto &path = request.series.sheet.path;
    const QFileInfo file(path);
    if (!(request.secondsPerSheet >= kShortest) || request.secondsPerSheet > kLongest) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("A year of a film must last %1 to %2 seconds.").arg(kShortest).arg(kLongest));
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("%1: The folder %2 does not exist. Please make it first or choose "
                     "another one.")
                .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(file.absolutePath())));
    }
    return {};
}

} // namespace

bool isFilm(const QString &path)
{
    static const QStringList films {u"mp4"_s, u"webm"_s, u"gif"_s};
    return films.contains(suffixOf(path));
}

QString filmProgram()
{
    return QStandardPaths::findExecutable(u"ffmpeg"_s);
}

Result<FilmReport> exportFilm(const MapState &state, const FilmRequest &request, const JobControl &control,
                              const SeriesListener &listener)
{
    if (const auto good = checkFilm(request); !good) {
        return std::unexpected(good.error());
    }
    const auto program = filmProgram();
    if (program.isEmpty()) {
        return leaveFrames(state, request, control, listener);
    }
    const auto &path = request.series.sheet.path;
    const QFileInfo file(path);
    // Beside the film, so that the last step is a renaming.
    const QTemporaryDir folder(file.absolutePath() + u"/.revieratlas-film.XXXXXX"_s);
    if (!folder.isValid()) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: You may not write there. Please choose another folder or name, "
                                "or ask for the permission.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    const auto part = control.part(0, kPaintedShare);
    if (const auto frames = paintFrames(state, request, folder.path(), part, listener); !frames) {
        return std::unexpected(frames.error());
    }
    const auto made = folder.filePath(u"film."_s + suffixOf(path));
    const auto arguments = filmArguments(folder.path(), made, suffixOf(path), request.secondsPerSheet);
    if (const auto done = runProgram(program, arguments, path, control); !done) {
        return std::unexpected(done.error());
    }
    std::error_code error; // QFile::rename() would not replace the older film
    std::filesystem::rename(made.toStdU16String(), file.absoluteFilePath().toStdU16String(), error);
    if (error) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: ffmpeg cannot make the film: %2")
                           .arg(QDir::toNativeSeparators(path), QString::fromStdString(error.message())));
    }
    control.report(1);
    return FilmReport {.film = path, .frames = {}, .command = {}};
}

} // namespace revier
