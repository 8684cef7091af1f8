// SPDX-License-Identifier: MIT
#include "core/config/EndpointReader.h"

#include "core/config/EndpointText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

QJsonValue list(const char* json)
{
    return QJsonDocument::fromJson(json).array();
}

std::vector<std::string> texts(const ConfigProblems& problems)
{
    std::vector<std::string> result;
    for (const ConfigProblem& problem : problems) {
        result.push_back(toText(problem));
    }
    return result;
}

TEST(EndpointReaderTest, ReadsUrlsAndObjectsSideBySide)
{
    ConfigProblems problems;

    const auto endpoints = readEndpoints(
        list(R"(["stratum+ssl://a.example:443", "b.example", {"host": "c.example", "port": "25", "tls": true}])"), "f",
        false, problems);

    ASSERT_TRUE(endpoints.has_value());
    EXPECT_THAT(*endpoints, testing::ElementsAre(Endpoint{"a.example", 443, true}, Endpoint{"b.example", 3333, false},
                                                 Endpoint{"c.example", 25, true}));
    EXPECT_THAT(problems, testing::IsEmpty());
}

TEST(EndpointReaderTest, ReadsATextWithCommas)
{
    ConfigProblems problems;

    const auto endpoints = readEndpoints(QStringLiteral("a:1, b:2"), "f", false, problems);

    ASSERT_TRUE(endpoints.has_value());
    EXPECT_THAT(*endpoints, testing::ElementsAre(Endpoint{"a", 1, false}, Endpoint{"b", 2, false}));
}

TEST(EndpointReaderTest, EncryptsAnEntryThatDoesNotSayAsThePoolIs)
{
    ConfigProblems problems;

    const auto endpoints = readEndpoints(
        list(R"(["a", {"host": "b"}, "stratum+tcp://c", {"host": "d", "tls": false}])"), "f", true, problems);

    ASSERT_TRUE(endpoints.has_value());
    EXPECT_THAT(*endpoints, testing::ElementsAre(Endpoint{"a", 3333, true}, Endpoint{"b", 3333, true},
                                                 Endpoint{"c", 3333, false}, Endpoint{"d", 3333, false}));
    EXPECT_THAT(problems, testing::IsEmpty());
}

TEST(EndpointReaderTest, RefusesAPlainUrlBesideTls)
{
    ConfigProblems problems;

    EXPECT_FALSE(readEndpoints(list(R"([{"host": "stratum+tcp://a:1", "tls": true}])"), "f", false, problems));

    EXPECT_THAT(texts(problems), testing::ElementsAre(std::string("f[0].host: ") + kContradictsTls));
}

TEST(EndpointReaderTest, NeverQuotesAPassword)
{
    ConfigProblems problems;

    EXPECT_FALSE(readEndpoints(QStringLiteral("stratum+tcp://user:hun,ter2@a:1, b:2"), "f", false, problems));
    EXPECT_FALSE(readEndpoints(list(R"(["user:hun,ter2@a", {"host": "user:hun,ter2@a"}])"), "f", false, problems));

    ASSERT_EQ(problems.size(), 3U);
    for (const std::string& text : texts(problems)) {
        EXPECT_THAT(text, testing::HasSubstr("have keys of their own, user and password"));
        EXPECT_THAT(text, testing::Not(testing::AnyOf(testing::HasSubstr("hun"), testing::HasSubstr("ter2"))));
    }
}

TEST(EndpointReaderTest, NamesEveryBadEntryWithItsPlace)
{
    ConfigProblems problems;

    const auto endpoints = readEndpoints(
        list(R"(["ok", 5, {"host": "x", "port": 70000, "tls": "yes"}, {"port": 1}, {"host": "y", "weight": 1}])"), "f",
        false, problems);

    EXPECT_FALSE(endpoints.has_value());
    EXPECT_THAT(texts(problems),
                testing::ElementsAre("f[1]: 5 is not a stratum URL or an object with host, port and tls",
                                     "f[2].port: 70000 is not a port (1-65535)",
                                     "f[2].tls: \"yes\" is not true or false", "f[3].host: \"\" names no host",
                                     "f[4]: \"weight\" is an unknown key"));
}

TEST(EndpointReaderTest, RefusesWhatIsNoListAndWhatIsTooLong)
{
    ConfigProblems problems;
    QJsonArray seventeen;
    for (int i = 0; i < 17; ++i) {
        seventeen.append(QStringLiteral("a"));
    }

    EXPECT_FALSE(readEndpoints(5, "f", false, problems).has_value());
    EXPECT_FALSE(readEndpoints(seventeen, "f", false, problems).has_value());

    EXPECT_THAT(texts(problems),
                testing::ElementsAre("f: 5 is not a list of pool addresses", "f: has more than 16 entries"));
}

} // namespace
} // namespace dpmp::config
