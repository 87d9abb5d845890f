// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/finding.h"

#include <algorithm>

namespace revier {

Finding fileFinding(const QString &file, const QString &message, int line, Finding::Severity severity)
{
    return {severity, file, line, {}, {}, message};
}

int CheckReport::errors() const
{
    return int(std::ranges::count(findings, Finding::Severity::Error, &Finding::severity));
}

int CheckReport::warnings() const
{
    return int(findings.size()) - errors();
}

} // namespace revier
