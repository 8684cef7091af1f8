// SPDX-License-Identifier: MIT
#include "core/stratum/ClientMessageWriter.h"

#include "core/stratum/JsonLineWriter.h"
#include "core/stratum/Limits.h"
#include "core/stratum/StratumError.h"

namespace dpmp::stratum {
namespace {

// The largest written forms of texts whose length is not ours, chosen so that every line stays below the limit. What
// does not fit is cut: the pool refuses the odd name, while a longer line would cost the connection.
constexpr std::size_t kMaxWrittenUser = (2 * kMaxUserBytes) + 2;
constexpr std::size_t kMaxWrittenPassword = 400;
constexpr std::size_t kMaxWrittenAgent = (2 * kMaxAgentBytes) + 2;
constexpr std::size_t kMaxWrittenSession = (2 * kMaxSessionBytes) + 2;
constexpr std::size_t kMaxWrittenText = 512;

/// A request up to its first parameter.
JsonLineWriter beginRequest(std::int64_t id, std::string_view method)
{
    JsonLineWriter line;
    line.openObject().key("id").integer(id).key("method").text(method).key("params").openArray();
    return line;
}

std::string endRequest(JsonLineWriter& line)
{
    return line.closeArray().closeObject().takeLine();
}

/// A token of the pool; null where it is too long to be one that a reader has let pass.
std::string_view boundedToken(std::string_view token)
{
    return token.size() <= kMaxTokenBytes ? token : "null";
}

/// An answer up to the place of its result.
JsonLineWriter beginReply(const RpcId& id)
{
    JsonLineWriter line;
    line.openObject().key("id").token(boundedToken(id.token())).key("result");
    return line;
}

} // namespace

std::string writeConfigure(std::int64_t id, std::uint32_t mask)
{
    JsonLineWriter line = beginRequest(id, "mining.configure");
    line.openArray().text("version-rolling").closeArray();
    line.openObject().key("version-rolling.mask").hex32(mask).closeObject();
    return endRequest(line);
}

std::string writeSubscribe(std::int64_t id, std::string_view agent, std::string_view session)
{
    JsonLineWriter line = beginRequest(id, "mining.subscribe");
    line.token(jsonTextWithin(agent, kMaxWrittenAgent));
    if (const std::string written = jsonText(session); !session.empty() && written.size() <= kMaxWrittenSession) {
        line.token(written);
    }
    return endRequest(line);
}

std::string writeAuthorize(std::int64_t id, std::string_view user, const Secret& password)
{
    JsonLineWriter line = beginRequest(id, "mining.authorize");
    line.token(jsonTextWithin(user, kMaxWrittenUser)).token(jsonTextWithin(password.reveal(), kMaxWrittenPassword));
    return endRequest(line);
}

std::string writeExtranonceSubscribe(std::int64_t id)
{
    JsonLineWriter line = beginRequest(id, "mining.extranonce.subscribe");
    return endRequest(line);
}

std::string writeSuggestDifficulty(std::int64_t id, double difficulty)
{
    JsonLineWriter line = beginRequest(id, "mining.suggest_difficulty");
    return endRequest(line.decimal(difficulty));
}

std::string writeSubmit(const SubmitLine& submit)
{
    JsonLineWriter line = beginRequest(submit.id, "mining.submit");
    line.token(jsonTextWithin(submit.user, kMaxWrittenUser)).token(boundedToken(submit.jobIdToken));
    line.hex(submit.extranonce2).hex32(submit.ntime).hex32(submit.nonce);
    if (submit.versionBits) {
        line.hex32(*submit.versionBits);
    }
    return endRequest(line);
}

std::string writeReplyText(const RpcId& id, std::string_view text)
{
    JsonLineWriter line = beginReply(id);
    line.token(jsonTextWithin(text, kMaxWrittenText));
    return line.key("error").null().closeObject().takeLine();
}

std::string writeReplyTrue(const RpcId& id)
{
    JsonLineWriter line = beginReply(id);
    return line.boolean(true).key("error").null().closeObject().takeLine();
}

std::string writeReplyUnknown(const RpcId& id)
{
    JsonLineWriter line = beginReply(id);
    line.null().key("error").openArray().integer(static_cast<int>(ErrorCode::Other));
    return line.text("Method not found").null().closeArray().closeObject().takeLine();
}

} // namespace dpmp::stratum
