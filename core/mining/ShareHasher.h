// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/Hash256.h"
#include "core/mining/JobTemplate.h"
#include "core/util/Bytes.h"

#include <array>
#include <cstdint>
#include <memory>

namespace dpmp::mining {

using Header = std::array<std::uint8_t, 80>;

/// What a miner chose for one attempt, on top of the job.
struct Attempt
{
    ByteView extranonce; ///< All bytes between coinb1 and coinb2, in order.
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::uint32_t version = 0; ///< The final header version, rolled bits included.
};

/// An attempt after hashing.
struct HashedShare
{
    Header header{};
    Hash256 hash;
    Difficulty difficulty;           ///< The true difficulty of the hash.
    bool meetsNetworkTarget = false; ///< By the nbits of the job.
};

/// Builds the header of an attempt and hashes it. Keeps one OpenSSL context for its lifetime, because creating one for
/// each hash costs more than hashing; so it is not for sharing between threads.
class ShareHasher
{
public:
    ShareHasher();
    ~ShareHasher();
    ShareHasher(const ShareHasher&) = delete;
    ShareHasher& operator=(const ShareHasher&) = delete;
    ShareHasher(ShareHasher&&) noexcept;
    ShareHasher& operator=(ShareHasher&&) noexcept;

    /// sha256(sha256(bytes)).
    Hash256 sha256d(ByteView bytes);

    /// The merkle root of the coinbase `coinb1 | extranonce | coinb2` under the branches, in header order.
    Hash32 merkleRoot(const JobTemplate& job, ByteView extranonce);

    HashedShare hash(const JobTemplate& job, const Attempt& attempt);

private:
    class Context;
    std::unique_ptr<Context> m_context;
};

/// Frees what OpenSSL keeps for the calling thread, at the end of a thread that hashed. OpenSSL does so by itself, but
/// later than a QThread counts as finished: whoever waited for the thread could end the program before.
void releaseHashingThread();

/// The 80 header bytes of an attempt whose merkle root is known.
Header buildHeader(const JobTemplate& job, const Hash32& merkleRoot, const Attempt& attempt);

} // namespace dpmp::mining
