// SPDX-License-Identifier: MIT
#include "core/net/KeepAlive.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace dpmp::net {

namespace {

constexpr int kIdleSeconds = 60;
constexpr int kIntervalSeconds = 10;
constexpr int kProbes = 3;
constexpr int kUserTimeoutMs = (kIdleSeconds + kIntervalSeconds * kProbes) * 1000;

void set(int socket, int level, int option, int value)
{
    ::setsockopt(socket, level, option, &value, sizeof value);
}

} // namespace

void enableKeepAlive(qintptr socketDescriptor)
{
    const int socket = static_cast<int>(socketDescriptor);
    set(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    set(socket, IPPROTO_TCP, TCP_KEEPIDLE, kIdleSeconds);
    set(socket, IPPROTO_TCP, TCP_KEEPINTVL, kIntervalSeconds);
    set(socket, IPPROTO_TCP, TCP_KEEPCNT, kProbes);
    // Keep-alive questions are not asked while sent data wait for their acknowledgement, and those are repeated for a
    // quarter of an hour by default.
    set(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, kUserTimeoutMs);
}

} // namespace dpmp::net
