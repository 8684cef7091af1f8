// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <mutex>
#include <utility>

namespace dpmp::runtime {

/// Hands values from one thread to another; the reader is woken by a payload-free queued call.
template <class T>
class Mailbox
{
public:
    /// Returns true when the box was empty, i.e. when the reader must be woken.
    [[nodiscard]] bool put(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        return m_values.size() == 1;
    }

    std::deque<T> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::deque<T> m_values;
};

} // namespace dpmp::runtime
