// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Rng.h"
#include "core/util/Time.h"

namespace dpmp::engine {

/// How long to wait before the next attempt to reach a pool: 1 s, then double each time up to 60 s, each with a quarter
/// of chance more or less, so that a farm does not return to a pool in one instant.
class ReconnectBackoff
{
public:
    /// The next delay; each call counts as one more failure.
    Duration next(Rng& rng);

    /// Call when the pool has proven useful, not when it merely accepted a connection.
    void reset() { m_failures = 0; }

    int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace dpmp::engine
