// SPDX-License-Identifier: MIT
#include "core/stratum/JsonTokenScanner.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

TEST(JsonTokenScannerTest, GivesTheTextOfAMemberAsItWasWritten)
{
    EXPECT_EQ(memberToken(R"({"id":7})", "id"), "7");
    EXPECT_EQ(memberToken(R"( { "id" : 1.50e1 , "x":0})", "id"), "1.50e1");
    EXPECT_EQ(memberToken(R"({"id":18446744073709551615})", "id"), "18446744073709551615");
    EXPECT_EQ(memberToken(R"({"id":"a\"}b\\","x":1})", "id"), R"("a\"}b\\")");
    EXPECT_EQ(memberToken(R"({"a":"id","id":null})", "id"), "null");
    EXPECT_EQ(memberToken("{\"id\"\t:\r\ntrue }", "id"), "true");
}

TEST(JsonTokenScannerTest, LooksAtTheTopLevelOnly)
{
    EXPECT_EQ(memberToken(R"({"params":[{"id":1},"id",["{"]],"x":{"id":2,"y":"}"},"id":3})", "id"), "3");
    EXPECT_EQ(memberToken(R"({"x":{"id":2}})", "id"), "");
}

TEST(JsonTokenScannerTest, GivesWholeContainers)
{
    EXPECT_EQ(memberToken(R"({"id":[1,{"a":"]"}],"z":0})", "id"), R"([1,{"a":"]"}])");
    EXPECT_EQ(memberToken(R"({"id":{}})", "id"), "{}");
}

TEST(JsonTokenScannerTest, TakesTheLastOfSeveralMembersAsQJsonDocumentDoes)
{
    EXPECT_EQ(memberToken(R"({"id":1,"id":2})", "id"), "2");
}

TEST(JsonTokenScannerTest, GivesTheFirstElementOfAnArray)
{
    EXPECT_EQ(firstElementToken(R"([ "a,b" , 2])"), R"("a,b")");
    EXPECT_EQ(firstElementToken("[1]"), "1");
    EXPECT_EQ(firstElementToken("[[2,3],4]"), "[2,3]");
    EXPECT_EQ(firstElementToken("[ ]"), "");
    EXPECT_EQ(firstElementToken("{}"), "");
    EXPECT_EQ(firstElementToken(""), "");
}

TEST(JsonTokenScannerTest, SurvivesTextThatIsCutAnywhere)
{
    const std::string whole = R"({"a":["\"",{"id":[]}],"id":"x\\"})";

    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const std::string text = whole.substr(0, length);
        EXPECT_LE(memberToken(text, "id").size(), length);
        EXPECT_LE(firstElementToken(text).size(), length);
        EXPECT_LE(firstElementToken("[" + text).size(), length);
    }
}

} // namespace
} // namespace dpmp::stratum
