// SPDX-License-Identifier: MIT
#include "core/mining/CoinbaseHeight.h"

#include <algorithm>
#include <cstddef>

namespace dpmp::mining {

namespace {

constexpr std::size_t kVersionSize = 4;
constexpr std::size_t kPreviousHashSize = 32;
constexpr std::size_t kPreviousIndexSize = 4;
/// Where the script begins: after the version, the number of inputs, the previous output and the script's length, which
/// is one byte, because a coinbase's script has 100 bytes at most.
constexpr std::size_t kScriptAt = kVersionSize + 1 + kPreviousHashSize + kPreviousIndexSize + 1;

constexpr std::uint8_t kOpFalse = 0x00;
constexpr std::uint8_t kOpOne = 0x51;
constexpr std::uint8_t kOpSixteen = 0x60;
constexpr std::size_t kLongestNumber = 4;

bool beginsACoinbase(ByteView coinb1)
{
    if (coinb1.size() <= kScriptAt || coinb1[kVersionSize] != 1) {
        return false;
    }
    const ByteView hash = coinb1.subspan(kVersionSize + 1, kPreviousHashSize);
    const ByteView index = coinb1.subspan(kVersionSize + 1 + kPreviousHashSize, kPreviousIndexSize);
    return std::ranges::all_of(hash, [](std::uint8_t byte) { return byte == 0; }) &&
           std::ranges::all_of(index, [](std::uint8_t byte) { return byte == 0xff; });
}

} // namespace

std::optional<std::uint32_t> coinbaseHeight(ByteView coinb1)
{
    if (!beginsACoinbase(coinb1)) {
        return std::nullopt;
    }
    const std::uint8_t opcode = coinb1[kScriptAt];
    // The first blocks of a test chain: numbers up to 16 have opcodes of their own.
    if (opcode == kOpFalse) {
        return 0;
    }
    if (opcode >= kOpOne && opcode <= kOpSixteen) {
        return static_cast<std::uint32_t>(opcode - kOpOne + 1);
    }
    const ByteView rest = coinb1.subspan(kScriptAt + 1);
    const std::size_t size = opcode;
    if (size > kLongestNumber || rest.size() < size) {
        return std::nullopt;
    }
    std::uint32_t height = 0;
    for (std::size_t i = 0; i < size; ++i) {
        height |= static_cast<std::uint32_t>(rest[i]) << (8 * i);
    }
    // The number is signed: the highest bit of its last byte is the sign.
    if ((rest[size - 1] & 0x80U) != 0) {
        return std::nullopt;
    }
    return height;
}

} // namespace dpmp::mining
