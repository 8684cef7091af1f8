// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace dpmp {

/// An integer identity that does not convert to other identities; Tag is any incomplete type.
template <class Tag>
class StrongId
{
public:
    constexpr StrongId() = default;

    constexpr explicit StrongId(std::uint64_t value)
        : m_value(value)
    {}

    constexpr std::uint64_t value() const { return m_value; }

    constexpr auto operator<=>(const StrongId&) const = default;

private:
    std::uint64_t m_value = 0;
};

} // namespace dpmp

template <class Tag>
struct std::hash<dpmp::StrongId<Tag>> // NOLINT(cert-dcl58-cpp): the way to make a type of ours hashable
{
    std::size_t operator()(dpmp::StrongId<Tag> id) const noexcept { return std::hash<std::uint64_t>{}(id.value()); }
};
