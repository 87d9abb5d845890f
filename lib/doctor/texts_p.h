// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace revier::doctor {

/// The texts of this module. Private to it.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

} // namespace revier::doctor
