// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/Limits.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "tests/fuzz/Require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

// Any line of a pool is read or refused; what our writer makes of a message is read back as the same message; and what
// goes back to the pool stays within the length that pools accept.
namespace dpmp::fuzz {
namespace {

using namespace stratum;

template <class Call>
void requireReadBack(const std::string& line, const Call& call)
{
    require(line.find('\n') == line.size() - 1);
    const auto read = readServerLine(line);
    require(read.has_value());
    const auto* const request = std::get_if<ServerRequest>(&read.value());
    require(request != nullptr && request->id.isNull() && request->call == ServerCall(call));
}

struct RoundTrip
{
    void operator()(const Notify& notify) const
    {
        Notify ours = notify;
        ours.jobIdToken = "\"1f\"";
        requireReadBack(writeNotify("1f", notify.job, notify.cleanJobs), ours);
        requireReadBack(writeServerRequest({}, "mining.set_goal", '[' + notify.jobIdToken + ']'),
                        UnknownCall{"mining.set_goal"});
        const std::string submit = writeSubmit({.id = 1,
                                                .user = "user",
                                                .jobIdToken = notify.jobIdToken,
                                                .extranonce2 = {},
                                                .ntime = notify.job.ntime,
                                                .nonce = 0,
                                                .versionBits = notify.job.version});
        require(submit.find(notify.jobIdToken) != std::string::npos && submit.find('\n') == submit.size() - 1);
        require(submit.size() <= kMaxPoolLineBytes);
    }

    void operator()(const SetDifficulty& call) const { requireReadBack(writeSetDifficulty(call.difficulty), call); }

    void operator()(const SetVersionMask& call) const { requireReadBack(writeSetVersionMask(call.mask), call); }

    void operator()(const SetExtranonce& call) const
    {
        if (call.extranonce2Size) {
            requireReadBack(writeSetExtranonce(call.extranonce1, *call.extranonce2Size), call);
        }
    }

    template <class Other>
    void operator()(const Other& /*call*/) const
    {}
};

/// The answer that we read in an answer of our own.
ServerReply replyIn(const std::string& line)
{
    const auto read = readServerLine(line);
    require(read.has_value() && std::holds_alternative<ServerReply>(read.value()));
    return std::get<ServerReply>(read.value());
}

void checkReply(const ServerReply& reply)
{
    require(replyIn(writeTrue(reply.id)).id == reply.id);
    if (reply.error) {
        require(replyIn(writeError(reply.id, *reply.error)).error == reply.error);
    }
    if (reply.subscribe) {
        const SubscribeResult& result = *reply.subscribe;
        const std::string line =
            writeSubscribeAnswer(reply.id, result.session, result.extranonce1, result.extranonce2Size);
        require(replyIn(line).subscribe == result);
        require(writeSubscribe(1, "agent", result.session).size() <= kMaxPoolLineBytes);
    }
    if (reply.configure && reply.configure->versionRolling) {
        ConfigureAnswer answer;
        answer.versionRollingMask = reply.configure->mask;
        require(replyIn(writeConfigureAnswer(reply.id, answer)).configure == reply.configure);
    }
}

void checkRequest(const ServerRequest& request)
{
    for (const std::string& line :
         {writeReplyTrue(request.id), writeReplyText(request.id, "agent"), writeReplyUnknown(request.id)}) {
        require(line.size() <= kMaxPoolLineBytes && replyIn(line).id == request.id);
    }
    std::visit(RoundTrip{}, request.call);
}

void check(std::string_view line)
{
    const auto read = readServerLine(line);
    if (!read) {
        require(!read.error().reason.empty() && read.error().method.size() <= kMaxNameBytes);
    } else if (const auto* const request = std::get_if<ServerRequest>(&read.value())) {
        checkRequest(*request);
    } else {
        checkReply(std::get<ServerReply>(read.value()));
    }
}

} // namespace
} // namespace dpmp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    dpmp::fuzz::check(dpmp::fuzz::textOf(bytes, size));
    return 0;
}
