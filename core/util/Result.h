// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <variant>

namespace dpmp {

/// Wraps an error so that it converts to a failed Result.
template <class E>
struct Failure
{
    E error;
};
template <class E>
Failure(E) -> Failure<E>;

/// A value or the reason there is none; the subset of C++23 std::expected that we use.
template <class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {} // NOLINT(*-explicit-*)

    Result(Failure<E> failure)
        : m_data(std::in_place_index<1>, std::move(failure.error))
    {} // NOLINT(*-explicit-*)

    bool has_value() const { return m_data.index() == 0; }

    explicit operator bool() const { return has_value(); }

    const T& value() const& { return std::get<0>(m_data); }

    T&& value() && { return std::get<0>(std::move(m_data)); }

    const E& error() const { return std::get<1>(m_data); }

    const T& operator*() const& { return value(); }

    const T* operator->() const { return &value(); }

private:
    std::variant<T, E> m_data;
};

} // namespace dpmp
