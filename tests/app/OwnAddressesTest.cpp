// SPDX-License-Identifier: MIT
#include "app/OwnAddresses.h"

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

std::vector<std::string> rankedTexts(const std::vector<const char*>& addresses)
{
    std::vector<QHostAddress> all;
    for (const char* const address : addresses) {
        all.emplace_back(QString::fromLatin1(address));
    }
    std::vector<std::string> texts;
    for (const QString& text : ranked(all)) {
        texts.push_back(text.toStdString());
    }
    return texts;
}

TEST(OwnAddressesTest, PutsPrivateIpv4First)
{
    EXPECT_THAT(
        rankedTexts({"127.0.0.1", "::1", "fe80::1", "2001:db8::5", "203.0.113.9", "172.20.0.3", "192.168.1.10",
                     "10.0.0.2", "169.254.3.3", "172.32.0.1", "192.168.1.10"}),
        testing::ElementsAre("172.20.0.3", "192.168.1.10", "10.0.0.2", "203.0.113.9", "172.32.0.1", "[2001:db8::5]"));
}

TEST(OwnAddressesTest, FallsBackToLinkLocalAndThenToLoopback)
{
    EXPECT_THAT(rankedTexts({"127.0.0.1", "169.254.3.3"}), testing::ElementsAre("169.254.3.3"));
    EXPECT_THAT(rankedTexts({"127.0.0.1", "::1"}), testing::ElementsAre("127.0.0.1", "[::1]"));
    EXPECT_THAT(rankedTexts({}), testing::IsEmpty());
}

TEST(OwnAddressesTest, AsksTheSystem)
{
    for (const QString& address : ownAddresses()) {
        EXPECT_FALSE(address.isEmpty());
    }
}

TEST(OwnAddressesTest, TellsTheAddressThatIsListenedOnAlone)
{
    EXPECT_THAT(addressesFor("127.0.0.1"), testing::ElementsAre(QStringLiteral("127.0.0.1")));
    EXPECT_THAT(addressesFor("fd00::10"), testing::ElementsAre(QStringLiteral("[fd00::10]")));
    EXPECT_EQ(addressesFor("0.0.0.0"), ownAddresses());
    EXPECT_EQ(addressesFor("::"), ownAddresses());
}

} // namespace
} // namespace dpmp::app
