// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/keyindex_p.h"

#include "data/rowproblems_p.h"

#include <algorithm>

namespace revier {

std::string_view looseKey(std::string_view key)
{
    constexpr std::string_view kDigits = "0123456789";
    auto whole = key.substr(0, key.find_first_not_of(kDigits));
    const auto rest = key.substr(whole.size());
    const bool zeros = rest.empty()
        || (rest.size() > 1 && (rest[0] == '.' || rest[0] == ',')
            && rest.find_first_not_of('0', 1) == std::string_view::npos);
    if (whole.empty() || !zeros) {
        return key;
    }
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size() - 1));
    return whole;
}

KeyIndex::KeyIndex(const FeatureTable &features, int field)
{
    CellTexts cells(features, field);
    m_exact.reserve(features.featureCount());
    for (std::size_t row = 0; row < features.featureCount(); ++row) {
        const auto feature = std::uint32_t(row);
        const auto key = cells.at(row);
        if (key.empty()) {
            continue;
        }
        const auto [known, added] = m_exact.try_emplace(std::string(key), feature);
        if (!added) {
            ++m_repeatedCount;
            if (m_repeated.size() < RowProblems::kNamed) {
                m_repeated.push_back({known->second, feature});
            }
        } else if (const auto loose = looseKey(key); loose != key) {
            const auto [other, first] = m_loose.try_emplace(std::string(loose), feature);
            other->second = first ? feature : kSeveral;
        }
    }
}

std::expected<std::uint32_t, KeyIndex::Miss> KeyIndex::find(std::string_view key) const
{
    if (const auto exact = m_exact.find(key); exact != m_exact.end()) {
        return exact->second;
    }
    const auto loose = looseKey(key);
    const auto plain = m_exact.find(loose);
    const auto changed = m_loose.find(loose);
    if (plain == m_exact.end() && changed == m_loose.end()) {
        return std::unexpected(Miss::Unknown);
    }
    if (changed == m_loose.end()) {
        return plain->second;
    }
    if (plain != m_exact.end() || changed->second == kSeveral) {
        return std::unexpected(Miss::Several);
    }
    return changed->second;
}

} // namespace revier
