// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "quality/jsonpositions.h"
#include "scenario/jsonentry_p.h"

#include <QByteArray>
#include <QJsonObject>

namespace revier {

/// A JSON file in memory, with the lines of its values. Private to this module.
struct JsonSource
{
    QString file;
    QJsonObject root;
    JsonPositions positions;

    /// Fails on what is no JSON object, nested too deeply, or has a key twice; the message names file and
    /// line.
    [[nodiscard]] static Result<JsonSource> parse(const QByteArray &utf8, const QString &file);
    /// The first of the faults with file, line and pointer, and how many more there are.
    [[nodiscard]] std::unexpected<Error> fail(const JobFaults &faults) const;
};

/// The content of a file of text, or a message with its name.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path);

} // namespace revier
