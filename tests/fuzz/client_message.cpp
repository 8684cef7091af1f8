// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/JsonLineWriter.h"
#include "core/stratum/Limits.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Utf8.h"
#include "tests/fuzz/Require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

// Any line of a miner is read or refused; what our writer makes of a message is read back as the same message, in a
// line that a pool accepts; and an answer carries the id of its request.
namespace dpmp::fuzz {
namespace {

using namespace stratum;

constexpr std::int64_t kId = 7;

/// Texts that the writer never cuts, whatever must be escaped in them.
bool isWrittenInFull(std::string_view text)
{
    return text.size() < 200 && !hasControlCharacter(text);
}

template <class Message>
void requireReadBack(const std::string& line, const Message& message)
{
    require(line.size() <= kMaxPoolLineBytes && line.find('\n') == line.size() - 1);
    const auto request = readClientLine(line);
    require(request.has_value() && request->id == RpcId::ofInteger(kId));
    require(request->message == ClientMessage(message));
}

struct RoundTrip
{
    void operator()(const Configure& configure) const
    {
        if (configure.versionRolling) {
            Configure asked;
            asked.versionRolling = Configure::VersionRolling{.mask = configure.versionRolling->mask, .minBitCount = 0};
            requireReadBack(writeConfigure(kId, configure.versionRolling->mask), asked);
        }
    }

    void operator()(const Subscribe& subscribe) const
    {
        const std::string session = subscribe.session.value_or("");
        const std::string line = writeSubscribe(kId, subscribe.agent, session);
        if (isWrittenInFull(subscribe.agent) && isWrittenInFull(session)) {
            requireReadBack(line, subscribe);
        }
        require(line.size() <= kMaxPoolLineBytes);
    }

    void operator()(const Authorize& authorize) const
    {
        const std::string line = writeAuthorize(kId, authorize.user, authorize.password);
        if (isWrittenInFull(authorize.password.reveal())) {
            requireReadBack(line, authorize);
        }
        require(line.size() <= kMaxPoolLineBytes);
    }

    void operator()(const SuggestDifficulty& suggestion) const
    {
        requireReadBack(writeSuggestDifficulty(kId, suggestion.difficulty), suggestion);
    }

    void operator()(const Submit& submit) const
    {
        const std::string jobIdToken = jsonText(submit.jobId);
        const std::string line = writeSubmit({.id = kId,
                                              .user = submit.user,
                                              .jobIdToken = jobIdToken,
                                              .extranonce2 = submit.extranonce2,
                                              .ntime = submit.ntime,
                                              .nonce = submit.nonce,
                                              .versionBits = submit.versionBits});
        if (jobIdToken.size() <= kMaxTokenBytes) {
            requireReadBack(line, submit);
        }
        require(line.size() <= kMaxPoolLineBytes);
    }

    template <class Other>
    void operator()(const Other& /*message*/) const
    {}
};

void requireEcho(const RpcId& id)
{
    const auto answer = readServerLine(writeTrue(id));
    require(answer.has_value());
    const auto* const reply = std::get_if<ServerReply>(&answer.value());
    require(reply != nullptr && reply->id == id && reply->isTrue);
}

void check(std::string_view line)
{
    const auto request = readClientLine(line);
    if (!request) {
        require(request.error().isJson || request.error().id.isNull());
        requireEcho(request.error().id);
        return;
    }
    requireEcho(request->id);
    std::visit(RoundTrip{}, request->message);
}

} // namespace
} // namespace dpmp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    dpmp::fuzz::check(dpmp::fuzz::textOf(bytes, size));
    return 0;
}
