// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageReader.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

// Reads a line that must be readable, and fails the test with the reason where it is not.
namespace dpmp::stratum {

inline ClientRequest clientRequest(std::string_view line)
{
    auto request = readClientLine(line);
    if (!request) {
        ADD_FAILURE() << line << ": " << request.error().error.text;
        return {};
    }
    return std::move(request).value();
}

/// The message of a miner's line if it is of this kind.
template <class Message>
std::optional<Message> clientMessage(std::string_view line)
{
    const ClientRequest request = clientRequest(line);
    const auto* const message = std::get_if<Message>(&request.message);
    return message == nullptr ? std::nullopt : std::optional(*message);
}

/// How a miner's line that must not be readable is to be answered.
inline UnreadableRequest refusedRequest(std::string_view line)
{
    const auto request = readClientLine(line);
    if (request) {
        ADD_FAILURE() << line << " was read";
        return {};
    }
    return request.error();
}

inline ServerLine serverLine(std::string_view line)
{
    auto read = readServerLine(line);
    if (!read) {
        ADD_FAILURE() << line << ": " << read.error().reason;
        return ServerReply{};
    }
    return std::move(read).value();
}

/// The call in a pool's line if it is of this kind.
template <class Call>
std::optional<Call> serverCall(std::string_view line)
{
    const ServerLine read = serverLine(line);
    const auto* const request = std::get_if<ServerRequest>(&read);
    const auto* const call = request == nullptr ? nullptr : std::get_if<Call>(&request->call);
    return call == nullptr ? std::nullopt : std::optional(*call);
}

/// The answer in a pool's line.
inline ServerReply serverReply(std::string_view line)
{
    const ServerLine read = serverLine(line);
    const auto* const reply = std::get_if<ServerReply>(&read);
    if (reply == nullptr) {
        ADD_FAILURE() << line << " is not an answer";
        return {};
    }
    return *reply;
}

/// Why a pool's line that must not be usable is not.
inline UnreadableServerLine refusedServerLine(std::string_view line)
{
    const auto read = readServerLine(line);
    if (read) {
        ADD_FAILURE() << line << " was read";
        return {};
    }
    return read.error();
}

} // namespace dpmp::stratum
