// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace revier {

/// What the command line asks of the window program.
struct CommandLine
{
    QStringList files; ///< as given, relative to the current folder
    bool selfTest = false;
};

/// Runs the window until it closes; returns the exit code.
[[nodiscard]] int runWindow(const CommandLine &commandLine);

} // namespace revier
