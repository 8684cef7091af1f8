// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace dpmp::runtime {

/// A Mailbox of events with a bound: a reader that falls behind loses the oldest event of the least weight, and how
/// many is counted. Weights, the least first: debug events, results of shares, other news, warnings and errors, block
/// candidates. So no flood can push out what is told only once.
class EventBox
{
public:
    explicit EventBox(std::size_t capacity)
        : m_capacity(capacity)
    {}

    /// Returns true when the box was empty, i.e. when the reader must be woken.
    [[nodiscard]] bool put(TimedEvent event);

    /// In the order in which they were put in.
    std::vector<TimedEvent> takeAll();

    /// How many events were lost since the beginning.
    std::uint64_t dropped() const;

private:
    struct Numbered
    {
        std::uint64_t number = 0; ///< In the order of put().
        TimedEvent timed;
    };
    using Lane = std::deque<Numbered>;

    void dropLeast();

    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::array<Lane, 5> m_lanes; ///< By weight.
    std::size_t m_size = 0;
    std::uint64_t m_nextNumber = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace dpmp::runtime
