// SPDX-License-Identifier: MIT
#include "core/mining/CashAddr.h"

#include "core/util/Hex.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace dpmp::mining {
namespace {

struct Vector
{
    std::string_view prefix;
    std::string_view payload;
    std::uint8_t type;
    std::string_view hash;
};

/// Of the CashAddr specification: two of each size of hash, and all types that it uses.
constexpr std::array kVectors{
    Vector{"bitcoincash", "qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2", 0, "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
    Vector{"bchtest", "pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t", 1, "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
    Vector{"pref", "pr6m7j9njldwwzlg9v7v53unlr4jkmx6ey65nvtks5", 1, "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
    Vector{"prefix", "0r6m7j9njldwwzlg9v7v53unlr4jkmx6ey3qnjwsrf", 15, "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
    Vector{"bitcoincash", "q9adhakpwzztepkpwp5z0dq62m6u5v5xtyj7j3h2ws4mr9g0", 0,
           "7adbf6c17084bc86c1706827b41a56f5ca32865925e946ea"},
    Vector{"prefix", "09adhakpwzztepkpwp5z0dq62m6u5v5xtyj7j3h2p29kc2lp", 15,
           "7adbf6c17084bc86c1706827b41a56f5ca32865925e946ea"},
    Vector{"bitcoincash", "qgagf7w02x4wnz3mkwnchut2vxphjzccwxgjvvjmlsxqwkcw59jxxuz", 0,
           "3a84f9cf51aae98a3bb3a78bf16a6183790b18719126325bfc0c075b"},
    Vector{"bchtest", "pgagf7w02x4wnz3mkwnchut2vxphjzccwxgjvvjmlsxqwkcvs7md7wt", 1,
           "3a84f9cf51aae98a3bb3a78bf16a6183790b18719126325bfc0c075b"},
    Vector{"bitcoincash", "qvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq5nlegake", 0,
           "3173ef6623c6b48ffd1a3dcc0cc6489b0a07bb47a37f47cfef4fe69de825c060"},
    Vector{"bchtest", "pvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq7fqng6m6", 1,
           "3173ef6623c6b48ffd1a3dcc0cc6489b0a07bb47a37f47cfef4fe69de825c060"},
    Vector{"bitcoincash", "qnq8zwpj8cq05n7pytfmskuk9r4gzzel8qtsvwz79zdskftrzxtar994cgutavfklv39gr3uvz", 0,
           "c07138323e00fa4fc122d3b85b9628ea810b3f381706385e289b0b25631197d194b5c238beb136fb"},
    Vector{"bchtest", "pnq8zwpj8cq05n7pytfmskuk9r4gzzel8qtsvwz79zdskftrzxtar994cgutavfklvmgm6ynej", 1,
           "c07138323e00fa4fc122d3b85b9628ea810b3f381706385e289b0b25631197d194b5c238beb136fb"},
    Vector{"bitcoincash", "qh3krj5607v3qlqh5c3wq3lrw3wnuxw0sp8dv0zugrrt5a3kj6ucysfz8kxwv2k53krr7n933jfsunqex2w82sl", 0,
           "e361ca9a7f99107c17a622e047e3745d3e19cf804ed63c5c40c6ba763696b98241223d8ce62ad48d863f4cb18c930e4c"},
    Vector{"bitcoincash",
           "qmvl5lzvdm6km38lgga64ek5jhdl7e3aqd9895wu04fvhlnare5937w4ywkq57juxsrhvw8ym5d8qx7sz7zz0zvcypqscw8jd03f", 0,
           "d9fa7c4c6ef56dc4ff423baae6d495dbff663d034a72d1dc7d52cbfe7d1e6858f9d523ac0a7a5c34077638e4dd1a701bd0178427"
           "89982041"},
    Vector{"bchtest",
           "plg0x333p4238k0qrc5ej7rzfw5g8e4a4r6vvzyrcy8j3s5k0en7calvclhw46hudk5flttj6ydvjc0pv3nchp52amk97tqa5zygg96mc77"
           "3cwez",
           1,
           "d0f346310d5513d9e01e299978624ba883e6bda8f4c60883c10f28c2967e67ec77ecc7eeeaeafc6da89fad72d11ac961e164678b"
           "868aeeec5f2c1da08884175b"},
};

TEST(CashAddrTest, ReadsTheVectorsOfTheSpecification)
{
    for (const Vector& vector : kVectors) {
        const auto read = readCashAddr(vector.prefix, vector.payload);

        ASSERT_TRUE(read) << vector.payload;
        EXPECT_EQ(read->type, vector.type) << vector.payload;
        EXPECT_EQ(toHex(read->hash), vector.hash) << vector.payload;
    }
}

TEST(CashAddrTest, ChecksThePrefixToo)
{
    EXPECT_FALSE(readCashAddr("bchtest", kVectors[0].payload));
    EXPECT_FALSE(readCashAddr("", kVectors[0].payload));
}

TEST(CashAddrTest, RefusesEverySingleMistake)
{
    const std::string right(kVectors[0].payload);
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (const char other : std::string_view("qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1 ")) {
            std::string mistyped = right;
            mistyped[at] = other;
            EXPECT_EQ(readCashAddr("bitcoincash", mistyped).has_value(), mistyped == right) << mistyped;
        }
    }
}

TEST(CashAddrTest, RefusesVersionBytesThatDoNotFit)
{
    // Right checksums, made for this test.
    EXPECT_FALSE(readCashAddr("bitcoincash", "sr6m7j9njldwwzlg9v7v53unlr4jkmx6eywm5pj0xl")) << "the reserved bit";
    EXPECT_FALSE(readCashAddr("bitcoincash", "q86m7j9njldwwzlg9v7v53unlr4jkmx6eysqyz7q42"))
        << "another size than the hash has";
}

TEST(CashAddrTest, RefusesTextsThatAreTooShortOrTooLong)
{
    EXPECT_FALSE(readCashAddr("bitcoincash", ""));
    EXPECT_FALSE(readCashAddr("bitcoincash", "qqqqqqqq"));
    EXPECT_FALSE(readCashAddr("bitcoincash", std::string(113, 'q')));
}

} // namespace
} // namespace dpmp::mining
