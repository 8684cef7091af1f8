// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace dpmp::runtime {

/// Hands the newest value from one thread to another; a value that was not taken in time is replaced.
template <class T>
class LatestValue
{
public:
    /// Returns true when the place was empty, i.e. when the reader must be woken.
    [[nodiscard]] bool put(T value)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = !m_value;
        m_value = std::move(value);
        return wasEmpty;
    }

    std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<T> m_value;
};

} // namespace dpmp::runtime
