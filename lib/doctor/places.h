// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/featuretable.h"
#include "geometry/box.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace revier::doctor {

/// Places whose position is known: where features of their name should lie. A value, read-only once filled.
class Places
{
public:
    /// The places of the shipped map in \a folder: municipalities, Kreise and cities. What is missing there
    /// is left out.
    [[nodiscard]] static Places fromFolder(const QString &folder, const JobControl &control);

    /// \a lonLat in degrees. A name may be that of several places.
    void add(const QString &name, const Box &lonLat);
    /// All features with a value in the field "name" of a table in WGS 84.
    void add(const FeatureTable &table);
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// Whether \a text is, as a whole, the name of a place; upper case and "Stadt" beside it play no part.
    [[nodiscard]] bool contains(QStringView text) const;
    /// Metres from \a lonLat to the nearest place of that name, 0 within its box; none if there is no such
    /// place.
    [[nodiscard]] std::optional<double> distance(QStringView text, Point lonLat) const;

private:
    QHash<QString, std::vector<Box>> m_places; ///< by name in lower case
};

} // namespace revier::doctor
