// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Bytes.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dpmp::mining {

/// A CashAddr payload that has passed its checksum.
struct CashAddrPayload
{
    std::uint8_t type = 0; ///< 0 to 15: what the hash is of.
    Bytes hash;            ///< 20 to 64 bytes, as many as the version byte says.
};

/// Reads what stands after the colon of a CashAddr, in lower case, under a prefix in lower case, which the checksum
/// covers. Nothing for any other text, and for a version byte or size that the format does not have.
std::optional<CashAddrPayload> readCashAddr(std::string_view prefix, std::string_view payload);

} // namespace dpmp::mining
