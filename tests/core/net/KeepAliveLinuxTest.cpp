// SPDX-License-Identifier: MIT
#include "core/net/KeepAlive.h"

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dpmp::net {
namespace {

int optionOf(int socket, int level, int option)
{
    int value = -1;
    socklen_t size = sizeof value;
    EXPECT_EQ(::getsockopt(socket, level, option, &value, &size), 0);
    return value;
}

TEST(KeepAliveTest, AsksASilentPeerAfterAMinuteAndGivesUpAfterNinetySeconds)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);

    enableKeepAlive(socket);

    EXPECT_EQ(optionOf(socket, SOL_SOCKET, SO_KEEPALIVE), 1);
    EXPECT_EQ(optionOf(socket, IPPROTO_TCP, TCP_KEEPIDLE), 60);
    EXPECT_EQ(optionOf(socket, IPPROTO_TCP, TCP_KEEPINTVL), 10);
    EXPECT_EQ(optionOf(socket, IPPROTO_TCP, TCP_KEEPCNT), 3);
    EXPECT_EQ(optionOf(socket, IPPROTO_TCP, TCP_USER_TIMEOUT), 90000);
    ::close(socket);
}

} // namespace
} // namespace dpmp::net
