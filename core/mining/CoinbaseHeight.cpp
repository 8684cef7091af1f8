// SPDX-License-Identifier: MIT
#include "core/mining/CoinbaseHeight.h"

#include <algorithm>
#include <cstddef>

namespace dpmp::mining {

namespace {

constexpr std::size_t kVersionBytes = 4;
constexpr std::size_t kHashBytes = 32;
constexpr std::size_t kScriptLengthAt = kVersionBytes + 1 + kHashBytes + 4;
constexpr std::size_t kScriptAt = kScriptLengthAt + 1;

constexpr std::size_t kMaxHeightBytes = 4;

/// DigiByte, the longest chain of this kind, is at a quarter of it. The least nbits of mainnet read as 386 million.
constexpr std::uint32_t kImplausibleHeight = 100'000'000;

constexpr std::uint8_t kOp1 = 0x51;
constexpr std::uint8_t kOp16 = 0x60;

/// One input, and that of a coinbase: it spends the output 2^32 - 1 of the transaction 0.
bool isCoinbase(ByteView coinb1)
{
    const ByteView spent = coinb1.subspan(kVersionBytes + 1, kHashBytes);
    const ByteView index = coinb1.subspan(kVersionBytes + 1 + kHashBytes, 4);
    return coinb1[kVersionBytes] == 1 && std::ranges::all_of(spent, [](std::uint8_t byte) { return byte == 0; }) &&
           std::ranges::all_of(index, [](std::uint8_t byte) { return byte == 0xff; });
}

} // namespace

std::optional<std::uint32_t> coinbaseHeight(ByteView coinb1)
{
    if (coinb1.size() <= kScriptAt || !isCoinbase(coinb1)) {
        return std::nullopt;
    }
    const std::uint8_t first = coinb1[kScriptAt];
    if (first >= kOp1 && first <= kOp16) {
        return first - kOp1 + 1U;
    }
    const std::size_t size = first;
    const bool isInScript = size < coinb1[kScriptLengthAt] && size < coinb1.size() - kScriptAt;
    if (size == 0 || size > kMaxHeightBytes || !isInScript) {
        return std::nullopt;
    }
    const ByteView number = coinb1.subspan(kScriptAt + 1, size);
    if ((number.back() & 0x80U) != 0) {
        return std::nullopt; // Negative.
    }
    std::uint32_t height = 0;
    for (std::size_t i = 0; i < size; ++i) {
        height |= static_cast<std::uint32_t>(number[i]) << (8 * i);
    }
    return height < kImplausibleHeight ? std::optional(height) : std::nullopt;
}

} // namespace dpmp::mining
