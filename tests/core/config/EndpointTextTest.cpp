// SPDX-License-Identifier: MIT
#include "core/config/EndpointText.h"

#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

ParsedEndpoint parsed(std::string_view text)
{
    const auto result = parseEndpoint(text);
    EXPECT_TRUE(result.has_value()) << text;
    return result.has_value() ? *result : ParsedEndpoint{};
}

TEST(EndpointTextTest, ReadsEveryFormThatPeopleWrite)
{
    EXPECT_EQ(parsed("pool.example"), (ParsedEndpoint{"pool.example", std::nullopt, std::nullopt}));
    EXPECT_EQ(parsed(" pool.example:3333 "), (ParsedEndpoint{"pool.example", 3333, std::nullopt}));
    EXPECT_EQ(parsed("stratum+tcp://pool.example:3333"), (ParsedEndpoint{"pool.example", 3333, false}));
    EXPECT_EQ(parsed("STRATUM+SSL://pool.example:443/"), (ParsedEndpoint{"pool.example", 443, true}));
    EXPECT_EQ(parsed("stratum+ssl://pool.example"), (ParsedEndpoint{"pool.example", std::nullopt, true}));
    EXPECT_EQ(parsed("[2001:db8::1]:3333"), (ParsedEndpoint{"2001:db8::1", 3333, std::nullopt}));
    EXPECT_EQ(parsed("2001:db8::1"), (ParsedEndpoint{"2001:db8::1", std::nullopt, std::nullopt}));
    EXPECT_EQ(parsed("tls://[::1]"), (ParsedEndpoint{"::1", std::nullopt, true}));
}

TEST(EndpointTextTest, RefusesWhatIsNoAddress)
{
    for (const char* const text : {"", "   ", "http://pool.example", "stratum2+tcp://pool.example:1", "a b",
                                   "host:", "host:0", "host:65536", "host:12x", "user@host:1", "host:1/path", "[::1",
                                   "[::1]x", "[name]:1", "stratum+tcp://", ":3333", "{host}"}) {
        EXPECT_FALSE(parseEndpoint(text).has_value()) << text;
    }
}

TEST(EndpointTextTest, NamesTheBadPort)
{
    EXPECT_EQ(parseEndpoint("host:70000").error(), "\"70000\" is not a port (1-65535)");
}

TEST(EndpointTextTest, WritesAUrlThatReadsBackTheSame)
{
    for (const Endpoint& endpoint : {Endpoint{"pool.example", 1, true}, Endpoint{"::1", 65535, false}}) {
        EXPECT_EQ(parsed(endpointUrl(endpoint)), (ParsedEndpoint{endpoint.host, endpoint.port, endpoint.tls}));
    }
}

} // namespace
} // namespace dpmp::config
