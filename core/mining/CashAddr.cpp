// SPDX-License-Identifier: MIT
#include "core/mining/CashAddr.h"

#include "core/mining/FiveBitText.h"

#include <array>
#include <cstddef>

namespace dpmp::mining {

namespace {

constexpr std::size_t kChecksumSize = 8;
constexpr std::size_t kLongestPayload = 112; // 64 bytes, the version byte and the checksum.
constexpr std::array<std::size_t, 8> kHashSizes{20, 24, 28, 32, 40, 48, 56, 64};

/// The 40-bit BCH code of the CashAddr specification.
class Checksum
{
public:
    void add(std::uint8_t value)
    {
        static constexpr std::array<std::uint64_t, 5> kGenerator{0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8,
                                                                 0x1e4f43e470};
        const std::uint64_t top = m_rest >> 35U;
        m_rest = ((m_rest & 0x07ffffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < kGenerator.size(); ++i) {
            if (((top >> i) & 1U) != 0) {
                m_rest ^= kGenerator[i];
            }
        }
    }

    bool isRight() const { return m_rest == 1; }

private:
    std::uint64_t m_rest = 1;
};

bool hasRightChecksum(std::string_view prefix, ByteView values)
{
    Checksum checksum;
    for (const char character : prefix) {
        checksum.add(static_cast<unsigned char>(character) & 31U);
    }
    checksum.add(0);
    for (const std::uint8_t value : values) {
        checksum.add(value);
    }
    return checksum.isRight();
}

} // namespace

std::optional<CashAddrPayload> readCashAddr(std::string_view prefix, std::string_view payload)
{
    if (payload.size() <= kChecksumSize || payload.size() > kLongestPayload) {
        return std::nullopt;
    }
    const std::optional<Bytes> values = fiveBitValues(payload);
    if (!values || !hasRightChecksum(prefix, *values)) {
        return std::nullopt;
    }
    const std::optional<Bytes> bytes = bytesOfFiveBits(ByteView(*values).first(values->size() - kChecksumSize));
    if (!bytes || bytes->empty()) {
        return std::nullopt;
    }
    const std::uint8_t version = bytes->front();
    const bool isReserved = (version & 0x80U) != 0;
    if (isReserved || bytes->size() - 1 != kHashSizes[version & 7U]) {
        return std::nullopt;
    }
    return CashAddrPayload{.type = static_cast<std::uint8_t>(version >> 3U),
                           .hash = {bytes->begin() + 1, bytes->end()}};
}

} // namespace dpmp::mining
