// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace revier {

/// The texts of this module.
struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

} // namespace revier
