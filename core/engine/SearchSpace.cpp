// SPDX-License-Identifier: MIT
#include "core/engine/SearchSpace.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace dpmp::engine {

namespace {

/// Hours of jobs from two pools; a pool does not return to older work.
constexpr std::size_t kMaxContents = 256;

/// More filler than this is never used up.
constexpr std::size_t kMaxCountedBytes = 4;

std::size_t mix(std::size_t seed, ByteView bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return (seed * 1099511628211ULL) + std::hash<std::string_view>{}(text);
}

/// Everything of the header but ntime, version and nonce, and the size of the filler, since each size counts for
/// itself. Two contents of one value only skip a part.
std::size_t contentOf(const PoolJob& job, std::size_t fillerBytes)
{
    std::size_t content = mix(fillerBytes, job.work.prevHash);
    content = mix(content, job.work.coinb1);
    content = mix(content, job.work.coinb2);
    content = mix(content, job.extranonce.extranonce1);
    for (const mining::Hash32& branch : job.work.branches) {
        content = mix(content, branch);
    }
    return content;
}

Bytes bigEndian(std::uint64_t value, std::size_t size)
{
    Bytes bytes(size, 0);
    for (auto byte = bytes.rbegin(); byte != bytes.rend() && value != 0; ++byte, value >>= 8U) {
        *byte = static_cast<std::uint8_t>(value & 0xffU);
    }
    return bytes;
}

} // namespace

SearchSpace::Part SearchSpace::next(const PoolJob& job, std::size_t fillerBytes)
{
    const std::size_t content = contentOf(job, fillerBytes);
    const auto known = std::ranges::find(m_used, content, &Used::content);
    if (known == m_used.end()) {
        if (m_used.size() >= kMaxContents) {
            m_used.pop_front();
        }
        m_used.push_back({content, 0, job.work.ntime});
        return {Bytes(fillerBytes, 0), job.work.ntime};
    }
    std::rotate(known, known + 1, m_used.end());
    Used& used = m_used.back();
    const std::uint64_t room = std::uint64_t{1} << (8 * std::min(fillerBytes, kMaxCountedBytes));
    used.filler = (used.filler + 1) % room;
    // After a full round every filler has been used with the ntimes so far, so a later one is needed.
    used.ntime = std::max(job.work.ntime, used.ntime + (used.filler == 0 ? 1U : 0U));
    return {bigEndian(used.filler, fillerBytes), used.ntime};
}

} // namespace dpmp::engine
