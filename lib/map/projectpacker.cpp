// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sidefiles.h"
#include "data/ziparchive.h"
#include "map/packedproject.h"
#include "map/previousfile_p.h"
#include "map/project.h"
#include "map/statefiles_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Stands for the archive while paths are made relative to it; nothing is there.
constexpr auto kRoot = "/.revieratlas-archive"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// A name that every system takes.
QString portableName(const QString &name)
{
    auto portable = name;
    for (auto &c : portable) {
        if (!isSafeZipName(u"name"_s + c)) {
            c = u'_';
        }
    }
    return portable;
}

/// Finds a place in the archive for every file of a map.
class Packer
{
public:
    /// Paths of the state become those in the archive.
    [[nodiscard]] Result<void> pack(MapState &state)
    {
        Result<void> result;
        forEachFile(state, [this, &result](const StateFile &file) {
            if (result && !isShipped(*file.path)) {
                result = file.scenarios ? packScenarios(file) : packFile(file);
            }
        });
        return result;
    }

    [[nodiscard]] std::vector<ZipSource> takeFiles() { return std::move(m_files); }

private:
    static bool isShipped(const QString &path)
    {
        const auto shipped = shippedDataFolder();
        return !shipped.isEmpty() && path.startsWith(shipped + u'/');
    }

    static std::unexpected<Error> missing(const QString &path, const LocalizedText &user)
    {
        const auto name = QDir::toNativeSeparators(path);
        const auto title =
            user.in(QLocale().language() == QLocale::English ? Language::English : Language::German);
        return failure(
            Error::Code::NotFound,
            title.isEmpty()
                ? Text::tr("%1: The file of this map is missing, so that it cannot be packed. Put it "
                           "back where it was and save again.")
                      .arg(name)
                : Text::tr("%1: The file of the layer “%2” is missing, so that it cannot be packed. "
                           "Put it back where it was or remove the layer, and save again.")
                      .arg(name, title));
    }

    /// The file with those that are read with it.
    Result<void> packFile(const StateFile &file)
    {
        const auto path = *file.path;
        if (!QFileInfo(path).isFile()) {
            return missing(path, file.user);
        }
        if (!m_places.contains(path)) {
            const auto paths = filesReadWith(path);
            const auto folder = freeFolder(paths);
            for (const auto &each : paths) {
                add(each, folder + portableName(QFileInfo(each).fileName()));
            }
        }
        *file.path = kRoot + u'/' + m_places.value(path);
        return {};
    }

    /// Job projections are three files, each with its place below the folder above their own.
    Result<void> packScenarios(const StateFile &file)
    {
        auto folder = QFileInfo(*file.path).absoluteDir();
        folder.cdUp();
        const auto place = u"data/projections/"_s;
        for (const auto &name :
             {u"jobs/scenarios.json"_s, u"jobs/projections.json"_s, u"jobs/employees.csv"_s}) {
            const auto path = folder.filePath(name);
            if (!QFileInfo(path).isFile()) {
                return missing(path, file.user);
            }
            m_files.push_back({.name = place + name, .path = path, .content = {}});
        }
        *file.path = kRoot + u'/' + place + u"jobs/scenarios.json"_s;
        return {};
    }

    /// Where none of these names is taken, on systems that do not tell "A" from "a", too.
    [[nodiscard]] QString freeFolder(const QStringList &paths) const
    {
        const auto isTaken = [this](const QString &folder, const QString &path) {
            return m_taken.contains((folder + portableName(QFileInfo(path).fileName())).toLower());
        };
        auto folder = u"data/"_s;
        for (int number = 2;
             std::ranges::any_of(paths, [&](const QString &path) { return isTaken(folder, path); });
             ++number) {
            folder = u"data/%1/"_s.arg(number);
        }
        return folder;
    }

    void add(const QString &path, const QString &name)
    {
        m_places.insert(path, name);
        m_taken.insert(name.toLower());
        m_files.push_back({.name = name, .path = path, .content = {}});
    }

    QHash<QString, QString> m_places; ///< in the archive, by path
    QSet<QString> m_taken; ///< places in lower case
    std::vector<ZipSource> m_files;
};

Result<void> checkSize(const std::vector<ZipSource> &files, const QString &path)
{
    const UnpackLimits limits;
    const auto total =
        std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const ZipSource &file) {
            return sum + (file.path.isEmpty() ? file.content.size() : QFileInfo(file.path).size());
        });
    if (total <= limits.bytes && qsizetype(files.size()) <= limits.files) {
        return {};
    }
    return failure(Error::Code::Unsupported,
                   Text::tr("%1: The files of this map have %2, and at most %3 fit into one file that "
                            "can be opened again. Please save it as a project beside its data.")
                       .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(total),
                            QLocale().formattedDataSize(limits.bytes, 0)));
}

} // namespace

Result<void> packProject(const MapState &state, const QString &path, const JobControl &control)
{
    auto packed = state;
    Packer packer;
    if (auto good = packer.pack(packed); !good) {
        return good;
    }
    auto files = packer.takeFiles();
    files.insert(files.begin(),
                 {.name = u"project.revier"_s,
                  .path = {},
                  .content = QJsonDocument(projectToJson(packed, QDir(QString(kRoot)))).toJson()});
    if (auto good = checkSize(files, path); !good) {
        return good;
    }
    return writeZip(path, files, control, [&path] { keepPrevious(path); });
}

} // namespace revier
