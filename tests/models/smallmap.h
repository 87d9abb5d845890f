// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"

#include <QTest>

/// The map that the tests of the models share: two sites and a hall at one place, a park elsewhere, a field
/// below.
namespace smallmap {

inline constexpr double kLongitude = 6.7005;
inline constexpr double kLatitude = 51.0396;

inline QString path(const QString &name)
{
    return QStringLiteral(TEST_DATA "/") + name;
}

inline bool waitUntilRead(const revier::MapController &map)
{
    return QTest::qWaitFor([&map] { return !map.isBusy(); }, 20000);
}

inline bool open(revier::MapController &map)
{
    return map.openProject(path(QStringLiteral("small.revier"))) && waitUntilRead(map);
}

} // namespace smallmap
