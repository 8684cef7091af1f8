// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolJob.h"
#include "core/util/Bytes.h"

#include <cstddef>
#include <cstdint>
#include <deque>

namespace dpmp::engine {

/// Gives each send of a job to one miner a part of the search space that no earlier send had.
///
/// Most miners begin their extranonce2 anew with every job (ESP-Miner), or with every clean one (cgminer): the same job
/// sent twice would be the same work twice. The filler bytes in coinb1 count the sends; when they have come round, or
/// where the pool leaves no room for any, ntime moves on by a second. Pools that send the same work again under a new
/// id (NOMP) are recognised by the content of the job.
class SearchSpace
{
public:
    struct Part
    {
        Bytes filler;
        std::uint32_t ntime = 0;
    };

    /// The part for the next send of this job.
    Part next(const PoolJob& job, std::size_t fillerBytes);

private:
    struct Used
    {
        std::size_t content = 0;
        std::uint64_t filler = 0;
        std::uint32_t ntime = 0;
    };

    std::deque<Used> m_used; ///< Longest unused first, one for each content.
};

} // namespace dpmp::engine
