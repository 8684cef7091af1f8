// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Time.h"

#include <cstdint>
#include <string>

namespace dpmp::sim {

/// Keeps the first rule that was broken in a simulated world, with what it takes to see it again.
class Referee
{
public:
    explicit Referee(std::uint64_t seed)
        : m_seed(seed)
    {}

    void setTime(Duration sinceStart) { m_sinceStart = sinceStart; }

    void broken(const std::string& rule)
    {
        if (m_verdict.empty()) {
            const double seconds = std::chrono::duration<double>(m_sinceStart).count();
            m_verdict = rule + " [seed " + std::to_string(m_seed) + ", at " + std::to_string(seconds) + " s]";
        }
    }

    /// Notes `rule` as broken unless `holds`.
    void check(bool holds, const char* rule)
    {
        if (!holds) {
            broken(rule);
        }
    }

    bool hasVerdict() const { return !m_verdict.empty(); }

    /// Empty while nothing has been broken.
    const std::string& verdict() const { return m_verdict; }

private:
    std::uint64_t m_seed;
    Duration m_sinceStart{};
    std::string m_verdict;
};

} // namespace dpmp::sim
