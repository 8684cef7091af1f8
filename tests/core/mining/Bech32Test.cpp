// SPDX-License-Identifier: MIT
#include "core/mining/Bech32.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::mining {
namespace {

// The vectors are those of BIP 173 and BIP 350.

TEST(Bech32Test, ReadsTheValidTextsOfBip173)
{
    const std::string zeros = "11" + std::string(82, 'q') + "c8247j";
    for (const std::string& text :
         {std::string("A12UEL5L"), std::string("a12uel5l"),
          std::string("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs"),
          std::string("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"), zeros,
          std::string("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"), std::string("?1ezyfcl")}) {
        const auto read = readBech32(text);

        ASSERT_TRUE(read) << text;
        EXPECT_EQ(read->form, Bech32Form::Bech32) << text;
    }
}

TEST(Bech32Test, ReadsTheValidTextsOfBip350)
{
    const std::string ones = "11" + std::string(82, 'l') + "ludsr8";
    for (const std::string& text :
         {std::string("A1LQFN3A"), std::string("a1lqfn3a"),
          std::string("an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6"),
          std::string("abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx"), ones,
          std::string("split1checkupstagehandshakeupstreamerranterredcaperredlc445v"), std::string("?1v759aa")}) {
        const auto read = readBech32(text);

        ASSERT_TRUE(read) << text;
        EXPECT_EQ(read->form, Bech32Form::Bech32m) << text;
    }
}

TEST(Bech32Test, RefusesTheInvalidTextsOfBothBips)
{
    for (const std::string_view text :
         {"\x20"
          "1nwldj5",
          "\x7f"
          "1axkwrx",
          "\x80"
          "1eym55h",
          "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx",
          "pzry9x0s0muk",
          "1pzry9x0s0muk",
          "x1b4n0q5v",
          "li1dgmt3",
          "de1lg7wt\xff",
          "A1G7SGD8",
          "10a06t8",
          "1qzzfhee",
          "\x20"
          "1xj0phk",
          "\x7f"
          "1g6xzxy",
          "\x80"
          "1vctc34",
          "an84characterslonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11d6pts4",
          "qyrz8wqd2c9m",
          "1qyrz8wqd2c9m",
          "y1b0jsk6g",
          "lt1igcx5c0",
          "in1muywd",
          "mm1crxm3i",
          "au1s5cgom",
          "M1VUXWEZ",
          "16plkw9",
          "1p2gdwpf",
          "",
          "1",
          "A12uEL5L"}) {
        EXPECT_FALSE(readBech32(text)) << text;
    }
}

TEST(Bech32Test, SeparatesPrefixAndValues)
{
    const auto read = readBech32("ABCDEF1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LMQQQXW");

    ASSERT_TRUE(read);
    EXPECT_EQ(read->prefix, "abcdef");
    ASSERT_EQ(read->values.size(), 32U);
    EXPECT_EQ(read->values.front(), 0);
    EXPECT_EQ(read->values.back(), 31);
}

} // namespace
} // namespace dpmp::mining
