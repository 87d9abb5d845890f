// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cpl_error.h>

#include <string>
#include <utility>
#include <vector>

namespace revier {

/// While it lives, GDAL in this thread is ready, says nothing on stderr and writes nothing beside the user's
/// files. Private to this module.
class GdalScope
{
public:
    struct Message
    {
        bool failure = false; ///< else a warning
        QString text; ///< GDAL's own words, English
        bool operator==(const Message &) const = default;
    };

    GdalScope();
    ~GdalScope();
    Q_DISABLE_COPY_MOVE(GdalScope)

    /// What GDAL said since the last call, each text once, the first few.
    [[nodiscard]] std::vector<Message> takeMessages() { return std::exchange(m_messages, {}); }

private:
    static void handleError(CPLErr severity, CPLErrorNum number, const char *text);
    std::vector<Message> m_messages;
};

/// A configuration option of GDAL, for this thread and as long as this lives.
class GdalOption
{
public:
    GdalOption(const char *name, const char *value);
    ~GdalOption();
    Q_DISABLE_COPY_MOVE(GdalOption)

private:
    std::string m_name;
    std::string m_previous;
    bool m_hadPrevious = false;
};

} // namespace revier
