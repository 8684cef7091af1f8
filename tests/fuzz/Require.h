// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace dpmp::fuzz {

/// Ends the run as a crash, so that the fuzzer keeps the input.
inline void require(bool promise)
{
    if (!promise) {
        std::abort();
    }
}

/// The input as text.
inline std::string_view textOf(const std::uint8_t* bytes, std::size_t size)
{
    return size == 0 ? std::string_view() : std::string_view(reinterpret_cast<const char*>(bytes), size);
}

} // namespace dpmp::fuzz
