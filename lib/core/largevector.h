// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace revier {

/// Memory for vectors of plain values that can become very large. From a few megabytes on it asks for pages
/// of 2 MB where the system has them: memory is touched first in much fewer steps, a quarter of the time that
/// reading a large file took. Values that resize() and emplace_back() add without arguments are not set:
/// whoever calls them writes all of them.
template<typename T> class LargeAllocator
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    using value_type = T;

    LargeAllocator() = default;
    /// Not explicit, as that of std::allocator.
    template<typename U> LargeAllocator(const LargeAllocator<U> & /*other*/) noexcept { }

    [[nodiscard]] T *allocate(std::size_t count)
    {
        const auto bytes = count * sizeof(T);
        if (bytes < kLarge) {
            return static_cast<T *>(::operator new(bytes));
        }
        auto *memory = ::operator new(bytes, kPage);
#ifdef __linux__
        (void)madvise(memory, bytes, MADV_HUGEPAGE); // only advice: without it everything works, slower
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        if (count * sizeof(T) < kLarge) {
            ::operator delete(memory);
        } else {
            ::operator delete(memory, kPage);
        }
    }
    /// A value without arguments is one that nobody needs yet.
    template<typename U> void construct(U * /*place*/) noexcept { }
    template<typename U, typename... Arguments> void construct(U *place, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Arguments>(arguments)...);
    }
    template<typename U> bool operator==(const LargeAllocator<U> & /*other*/) const noexcept { return true; }

private:
    static constexpr std::size_t kLarge = std::size_t(4) << 20U; ///< bytes
    static constexpr auto kPage = std::align_val_t(std::size_t(2) << 20U);
};

template<typename T> using LargeVector = std::vector<T, LargeAllocator<T>>;

} // namespace revier
