// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <BreezeIcons>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace revier {

void useIcons()
{
    BreezeIcons::initIcons();
    // The first folder has the list of folders, the second the icons; those of the desktop play no part.
    QIcon::setThemeSearchPaths({u":/revier/theme"_s, u":/icons"_s});
    QIcon::setThemeName(u"breeze"_s);
}

} // namespace revier
