// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>

namespace dpmp {

/// The source of chance, seeded by whoever owns it, so that every run of pure code can be repeated.
class Rng
{
public:
    explicit Rng(std::uint64_t seed)
        : m_engine(seed)
    {}

    /// A number in [0, 1).
    double uniform() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_engine); }

    /// A number in [low, high).
    double between(double low, double high) { return low + ((high - low) * uniform()); }

    /// A whole number in [0, bound); bound must be at least 1.
    std::uint64_t below(std::uint64_t bound)
    {
        return std::uniform_int_distribution<std::uint64_t>(0, bound - 1)(m_engine);
    }

    /// The time to the next event of a Poisson process with the given mean, in the unit of the mean.
    double exponential(double mean) { return std::exponential_distribution<double>(1.0 / mean)(m_engine); }

private:
    std::mt19937_64 m_engine;
};

} // namespace dpmp
