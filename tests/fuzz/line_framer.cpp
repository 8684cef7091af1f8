// SPDX-License-Identifier: MIT
#include "core/stratum/LineFramer.h"
#include "tests/fuzz/Require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// However a stream is cut into pieces, its lines are the same, the first that is too long ends them at the same place,
// and no more than one line is ever held.
namespace dpmp::fuzz {
namespace {

constexpr std::size_t kMaxLineBytes = 32;

/// All lines of the stream fed in pieces whose sizes come from `cuts` in turn, up to one that is too long.
stratum::FramedLines linesInPieces(std::string_view stream, std::string_view cuts)
{
    stratum::LineFramer framer(kMaxLineBytes);
    stratum::FramedLines all;
    for (std::size_t turn = 0; !stream.empty(); ++turn) {
        const std::size_t wanted = cuts.empty() ? stream.size() : static_cast<std::uint8_t>(cuts[turn % cuts.size()]);
        const std::size_t size = std::clamp<std::size_t>(wanted, 1, stream.size());
        const auto framed = framer.feed(stream.substr(0, size));
        all.lines.insert(all.lines.end(), framed.lines.begin(), framed.lines.end());
        if (framed.isTooLong) {
            require(framer.pendingBytes() == 0);
            all.isTooLong = true;
            return all;
        }
        require(framer.pendingBytes() <= kMaxLineBytes + 1);
        stream.remove_prefix(size);
    }
    return all;
}

void check(std::string_view input)
{
    const std::size_t cutCount = input.empty() ? 0 : static_cast<std::uint8_t>(input.front()) % 8U;
    const std::string_view cuts = input.substr(0, cutCount);
    const std::string_view stream = input.substr(cuts.size());

    const auto whole = linesInPieces(stream, {});

    require(linesInPieces(stream, cuts) == whole);
    require(linesInPieces(stream, "\x01") == whole);
    for (const std::string& line : whole.lines) {
        require(!line.empty() && line.size() <= kMaxLineBytes && line.find('\n') == std::string::npos);
    }
}

} // namespace
} // namespace dpmp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    dpmp::fuzz::check(dpmp::fuzz::textOf(bytes, size));
    return 0;
}
