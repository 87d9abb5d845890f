// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/textvalues.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <iterator>
#include <utility>

namespace revier {
namespace {

constexpr std::size_t kFewest = 4096; ///< entries: of fewer nobody can say whether they will be repeated
constexpr std::size_t kFirstSlots = 256; ///< a power of two

} // namespace

void TextValues::reserve(std::size_t rows, std::size_t bytes)
{
    m_room = bytes;
    if (m_isCoding) {
        m_codes.own().reserve(rows);
    } else {
        m_ends.own().reserve(rows);
        m_bytes.own().reserve(bytes);
    }
}

void TextValues::append(std::string_view text)
{
    if (m_isCoding) {
        const auto entries = m_ends.size();
        if (const auto number = code(text)) {
            m_codes.own().push_back(*number);
            if (m_ends.size() > entries) {
                judge();
            }
            return;
        }
        writeOut();
    }
    addEntry(text);
}

void TextValues::append(const TextValues &other)
{
    const bool canCode = m_isCoding && (other.isCoded() || other.size() == 0);
    if (canCode && appendCoded(other)) {
        judge();
        return;
    }
    writeOut();
    auto &ends = m_ends.own();
    ends.reserve(ends.size() + other.size());
    if (other.isCoded()) {
        for (std::size_t row = 0; row < other.size(); ++row) {
            addEntry(other[row]);
        }
        return;
    }
    auto &bytes = m_bytes.own();
    const auto before = bytes.size();
    bytes.insert(bytes.end(), other.m_bytes.begin(), other.m_bytes.end());
    std::ranges::transform(other.m_ends.view(), std::back_inserter(ends),
                           [before](std::uint64_t end) { return before + end; });
}

/// False if nothing was appended.
bool TextValues::appendCoded(const TextValues &other)
{
    std::vector<std::uint32_t> codes;
    codes.reserve(other.m_ends.size());
    for (std::size_t number = 0; number < other.m_ends.size(); ++number) {
        const auto ours = code(other.entry(number));
        if (!ours) {
            return false;
        }
        codes.push_back(*ours);
    }
    std::ranges::transform(other.m_codes.view(), std::back_inserter(m_codes.own()),
                           [&codes](std::uint32_t theirs) { return codes[theirs]; });
    return true;
}

void TextValues::keep(CacheContent &content) const
{
    content.add(m_bytes);
    content.add(m_ends);
    content.add(m_codes);
}

bool TextValues::restore(CacheEntry &entry)
{
    m_isCoding = false;
    return entry.take(m_bytes) && entry.take(m_ends) && entry.take(m_codes)
        && (m_ends.size() == 0 ? m_codes.size() == 0 : m_ends.back() == m_bytes.size());
}

std::optional<std::uint32_t> TextValues::code(std::string_view text)
{
    constexpr std::size_t kRoom = 2; // slots per entry
    if (m_slots.size() < kRoom * (m_ends.size() + 1)
        && !makeSlots(std::max(kFirstSlots, 2 * kRoom * std::bit_ceil(m_ends.size() + 1)))) {
        return std::nullopt;
    }
    const auto place = slotOf(text);
    if (!place) {
        return std::nullopt;
    }
    auto &slot = m_slots[*place];
    if (slot == 0) {
        addEntry(text);
        slot = std::uint32_t(m_ends.size());
    }
    return slot - 1;
}

/// Where it is, or where it would be.
std::optional<std::size_t> TextValues::slotOf(std::string_view text) const
{
    constexpr int kMost = 256; // steps; with half of the slots free chance does not come near
    auto place = std::hash<std::string_view>()(text) & (m_slots.size() - 1);
    for (int step = 0; step < kMost; ++step) {
        if (m_slots[place] == 0 || entry(m_slots[place] - 1) == text) {
            return place;
        }
        place = (place + 1) & (m_slots.size() - 1);
    }
    return std::nullopt;
}

void TextValues::addEntry(std::string_view text)
{
    auto &bytes = m_bytes.own();
    bytes.insert(bytes.end(), text.begin(), text.end());
    m_ends.own().push_back(bytes.size());
}

bool TextValues::makeSlots(std::size_t count)
{
    m_slots.assign(count, 0);
    for (std::size_t number = 0; number < m_ends.size(); ++number) {
        const auto place = slotOf(entry(number));
        if (!place) {
            return false;
        }
        m_slots[*place] = std::uint32_t(number + 1);
    }
    return true;
}

void TextValues::judge()
{
    constexpr std::size_t kRepeats = 2; // rows for each entry
    constexpr std::size_t kMost = 1U << 31U; // entries that numbers suffice for
    const auto entries = m_ends.size();
    if ((entries >= kFewest && kRepeats * entries > m_codes.size()) || entries >= kMost) {
        writeOut();
    }
}

/// Row by row.
void TextValues::writeOut()
{
    if (!std::exchange(m_isCoding, false)) {
        return;
    }
    finish();
    TextValues rows;
    rows.m_isCoding = false;
    rows.reserve(m_codes.own().capacity(), m_room);
    for (const auto number : m_codes.view()) {
        rows.addEntry(entry(number));
    }
    *this = std::move(rows);
}

} // namespace revier
