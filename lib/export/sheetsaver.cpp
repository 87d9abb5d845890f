// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetsaver_p.h"

#include <numeric>
#include <utility>

namespace revier {
namespace {

qsizetype bytesOf(const DrawnSheet &sheet)
{
    const auto &files = sheet.made.files;
    return std::accumulate(files.begin(), files.end(), qsizetype(0),
                           [](qsizetype sum, const FileToSave &file) { return sum + file.bytes.size(); });
}

} // namespace

SheetSaver::SheetSaver(std::function<void(const DrawnSheet &)> save)
    : m_save(std::move(save))
    , m_thread([this] { run(); })
{
}

SheetSaver::~SheetSaver()
{
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

void SheetSaver::add(DrawnSheet sheet)
{
    constexpr qsizetype kMost = 64 << 20; // bytes
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_bytes < kMost; });
    m_bytes += bytesOf(sheet);
    m_waiting.push_back(std::move(sheet));
    m_changed.notify_all();
}

void SheetSaver::run()
{
    while (const auto sheet = take()) {
        m_save(*sheet);
    }
}

/// Waits for a sheet; nothing at the end.
std::optional<DrawnSheet> SheetSaver::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || !m_waiting.empty(); });
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    auto sheet = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_bytes -= bytesOf(sheet);
    m_changed.notify_all();
    return sheet;
}

} // namespace revier
