// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "map/layer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// Something that a show needs, and whether it is there.
struct CheckItem
{
    enum class Kind {
        Show, ///< the show itself: it has scenes
        Layer, ///< a file of a layer, and the layers that a scene names
        Sidefile, ///< what is read with the file of a layer, see filesReadWith()
        Series, ///< numbers over years
        Join, ///< tables that a layer takes columns from
        Scenarios, ///< the job projections
        Programmes,
        Picture, ///< of a scene
        Font, ///< its files and signs
        Filter,
        Highlight,
        View,
        Moment, ///< year and scenario
        Text ///< titles
    };
    enum class Severity {
        Good,
        Warning, ///< the show runs; somebody should look at it
        Missing ///< the show would not show what it says
    };
    Kind kind = Kind::Show;
    Severity severity = Severity::Good;
    QString subject; ///< title of the layer or of the scene, or what else it is about
    QString message; ///< of something good what was read; else cause and way out. Translated
    QString path; ///< of the file; empty if it is about none
    QStringList scenes; ///< titles of those that need it; empty: the whole show
    bool operator==(const CheckItem &) const = default;
};

/// What a check found.
struct ShowCheck
{
    std::vector<CheckItem> items; ///< what is missing first, then warnings, then what is good; each once
    bool complete = false; ///< false: it was cancelled

    [[nodiscard]] int count(CheckItem::Severity severity) const;
    /// Everything was looked at and nothing is missing.
    [[nodiscard]] bool isReady() const;
};

/// Whether everything that the scenes of the show need is there: looks at every scene that is not skipped,
/// reads all their files from the first to the last byte and their tables as the map does, whatever is in
/// memory already. Opens no network connection; files on network drives are read and warned of. \a language
/// is that of titles. Blocking; any thread, once mapFont() was called in the GUI thread. Never fails: what
/// cannot be read is what it is about.
[[nodiscard]] ShowCheck checkShow(const MapState &map, Language language, const JobControl &control);

/// Whether \a path lies on a drive of another computer: by its name (\\server\share) or by the file system of
/// the folder that it is in.
[[nodiscard]] bool isOnNetwork(const QString &path);
/// The same by the type of a file system ("nfs4", "cifs") and its device, as QStorageInfo names them.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type, QByteArrayView device);

} // namespace revier
