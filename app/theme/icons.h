// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace revier {

/// Icons by their names, as `icon.name` in QML has them, are those of Breeze from now on. They are looked for
/// only in the folders that resources/icons/theme names: an icon from another folder must be named there. On
/// the GUI thread, once there is an application.
void useIcons();

} // namespace revier
