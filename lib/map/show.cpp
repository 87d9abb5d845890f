// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/show.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

int Show::sceneIndex(QStringView id) const
{
    const auto found = std::ranges::find(scenes, id, &ShowScene::id);
    return found == scenes.end() ? -1 : int(found - scenes.begin());
}

QString freeSceneId(const Show &show)
{
    for (auto number = show.scenes.size() + 1;; ++number) {
        if (const auto id = u"scene-%1"_s.arg(number); show.sceneIndex(id) < 0) {
            return id;
        }
    }
}

} // namespace revier
