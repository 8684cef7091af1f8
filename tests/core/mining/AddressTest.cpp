// SPDX-License-Identifier: MIT
#include "core/mining/Address.h"

#include "core/util/Hex.h"

#include <gtest/gtest.h>

#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::mining {
namespace {

/// The script of the public key hash that most vectors are of.
constexpr std::string_view kKeyHash = "751e76e8199196d454941c45d1b3a323f1433bd6";

struct Valid
{
    std::string_view text;
    AddressKind kind;
    Network network;
    std::string_view script;
};

/// Of BIP 173 and BIP 350, as far as they are addresses that somebody can be paid at.
constexpr std::array kWitnessAddresses{
    Valid{"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", AddressKind::WitnessPubKeyHash, Network::Main,
          "0014751e76e8199196d454941c45d1b3a323f1433bd6"},
    Valid{"tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", AddressKind::WitnessScriptHash,
          Network::Test, "00201863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262"},
    Valid{"tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy", AddressKind::WitnessScriptHash,
          Network::Test, "0020000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433"},
    Valid{"tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c", AddressKind::Taproot, Network::Test,
          "5120000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433"},
    Valid{"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", AddressKind::Taproot, Network::Main,
          "512079be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"},
    Valid{"bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", AddressKind::WitnessPubKeyHash, Network::Regtest,
          "0014751e76e8199196d454941c45d1b3a323f1433bd6"},
};

/// Of the CashAddr specification, and what follows from it for other networks and for hashes of 32 bytes.
constexpr std::array kCashAddresses{
    Valid{"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", AddressKind::PubKeyHash, Network::Main,
          "76a91476a04053bda0a88bda5177b86a15c3b29f55987388ac"},
    Valid{"bitcoincash:pqq3728yw0y47sqn6l2na30mcw6zm78dzq5ucqzc37", AddressKind::ScriptHash, Network::Main,
          "a914011f28e473c95f4013d7d53ec5fbc3b42df8ed1087"},
    Valid{"bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t", AddressKind::ScriptHash, Network::Test,
          "a914f5bf48b397dae70be82b3cca4793f8eb2b6cdac987"},
    Valid{"bchreg:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eyphnpcjvs", AddressKind::PubKeyHash, Network::Regtest,
          "76a914f5bf48b397dae70be82b3cca4793f8eb2b6cdac988ac"},
    Valid{"bitcoincash:pvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxqaw3dsfwg", AddressKind::ScriptHash,
          Network::Main, "aa203173ef6623c6b48ffd1a3dcc0cc6489b0a07bb47a37f47cfef4fe69de825c06087"},
    Valid{"bitcoincash:zr6m7j9njldwwzlg9v7v53unlr4jkmx6eycnjehshe", AddressKind::PubKeyHash, Network::Main,
          "76a914f5bf48b397dae70be82b3cca4793f8eb2b6cdac988ac"},
};

constexpr std::array kBase58Addresses{
    Valid{"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH", AddressKind::PubKeyHash, Network::Main,
          "76a914751e76e8199196d454941c45d1b3a323f1433bd688ac"},
    Valid{"3CNHUhP3uyB9EUtRLsmvFUmvGdjGdkTxJw", AddressKind::ScriptHash, Network::Main,
          "a914751e76e8199196d454941c45d1b3a323f1433bd687"},
    Valid{"mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r", AddressKind::PubKeyHash, Network::Test,
          "76a914751e76e8199196d454941c45d1b3a323f1433bd688ac"},
    Valid{"2N3vVYSK5XRgVSGWy21PnsRmBUywSQNdCsf", AddressKind::ScriptHash, Network::Test,
          "a914751e76e8199196d454941c45d1b3a323f1433bd687"},
    Valid{"1111111111111111111114oLvT2", AddressKind::PubKeyHash, Network::Main,
          "76a914000000000000000000000000000000000000000088ac"},
    Valid{"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", AddressKind::PubKeyHash, Network::Main,
          "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac"},
};

template <std::size_t N>
void expectAllRead(const std::array<Valid, N>& vectors, const std::vector<Chain>& chains)
{
    for (const Valid& vector : vectors) {
        const auto address = readAddress(vector.text);

        ASSERT_TRUE(address) << vector.text;
        EXPECT_EQ(address->kind, vector.kind) << vector.text;
        EXPECT_EQ(address->network, vector.network) << vector.text;
        EXPECT_EQ(address->chains, chains) << vector.text;
        EXPECT_EQ(toHex(scriptFor(*address)), vector.script) << vector.text;
    }
}

/// The problem of a text; nothing when it is an address.
std::optional<AddressError> problemOf(std::string_view text)
{
    const auto address = readAddress(text);
    return address ? std::nullopt : std::optional(address.error());
}

TEST(AddressTest, ReadsWitnessAddressesOfAllNetworks)
{
    expectAllRead(kWitnessAddresses, {Chain::Bitcoin});
}

TEST(AddressTest, ReadsCashAddressesOfAllNetworks)
{
    expectAllRead(kCashAddresses, {Chain::BitcoinCash});
}

TEST(AddressTest, ReadsBase58AddressesWhichBothChainsHave)
{
    expectAllRead(kBase58Addresses, {Chain::Bitcoin, Chain::BitcoinCash});
}

TEST(AddressTest, ReadsTheSameHashFromAllForms)
{
    for (const std::string_view text :
         {"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
          "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"}) {
        EXPECT_EQ(toHex(readAddress(text)->program), kKeyHash) << text;
    }
}

TEST(AddressTest, SaysWhoseItCanBe)
{
    const auto legacy = readAddress(kBase58Addresses[0].text);
    const auto witness = readAddress(kWitnessAddresses[0].text);

    EXPECT_TRUE(legacy->isFor(Chain::Bitcoin));
    EXPECT_TRUE(legacy->isFor(Chain::BitcoinCash));
    EXPECT_TRUE(witness->isFor(Chain::Bitcoin));
    EXPECT_FALSE(witness->isFor(Chain::BitcoinCash));
}

TEST(AddressTest, ReadsCashAddressesWithoutTheirPrefixAndInUpperCase)
{
    for (const Valid& vector : kCashAddresses) {
        const std::string bare(vector.text.substr(vector.text.find(':') + 1));
        std::string upper(vector.text);
        for (char& character : upper) {
            character = static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
        }

        ASSERT_TRUE(readAddress(bare)) << bare;
        EXPECT_EQ(readAddress(bare).value(), readAddress(vector.text).value());
        ASSERT_TRUE(readAddress(upper)) << upper;
        EXPECT_EQ(readAddress(upper).value(), readAddress(vector.text).value());
    }
}

TEST(AddressTest, CatchesEverySingleSubstitution)
{
    std::vector<std::string> texts;
    for (const Valid& vector : kWitnessAddresses) {
        texts.emplace_back(vector.text);
    }
    for (const Valid& vector : kCashAddresses) {
        texts.emplace_back(vector.text);
        texts.emplace_back(vector.text.substr(vector.text.find(':') + 1));
    }
    for (const Valid& vector : kBase58Addresses) {
        texts.emplace_back(vector.text);
    }
    for (const std::string& right : texts) {
        for (std::size_t at = 0; at < right.size(); ++at) {
            for (char other = '!'; other <= '~'; ++other) {
                std::string mistyped = right;
                mistyped[at] = other;
                EXPECT_EQ(readAddress(mistyped).has_value(), mistyped == right) << mistyped;
            }
        }
    }
}

TEST(AddressTest, CatchesAMissingOrASurplusCharacter)
{
    for (const Valid& vector : kBase58Addresses) {
        const std::string text(vector.text);
        EXPECT_NE(problemOf(text.substr(0, text.size() - 1)), std::nullopt) << text;
        EXPECT_NE(problemOf(text.substr(1)), std::nullopt) << text;
        EXPECT_NE(problemOf(text + "1"), std::nullopt) << text;
    }
    EXPECT_EQ(problemOf("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t"), AddressError::BadLength);
    EXPECT_EQ(problemOf("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4q"), AddressError::BadLength);
    EXPECT_EQ(problemOf("bc1"), AddressError::BadLength);
    EXPECT_EQ(problemOf("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6"), AddressError::BadLength);
    EXPECT_EQ(problemOf("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6"), AddressError::BadLength);
    EXPECT_EQ(problemOf("bitcoincash:"), AddressError::BadLength);
    EXPECT_EQ(problemOf("1p8KevEo5z2dqhHVZQ6v6D6s8PRnAtbespV"), AddressError::BadLength);
}

TEST(AddressTest, RefusesTheInvalidAddressesOfBip350)
{
    for (const std::string_view text :
         {"tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut",
          "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
          "tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf",
          "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
          "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
          "tb1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47",
          "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
          "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "bc1pw5dgrnzv",
          "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
          "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq",
          "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
          "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j", "bc1gmk9yu"}) {
        EXPECT_NE(problemOf(text), std::nullopt) << text;
    }
}

TEST(AddressTest, RefusesWitnessVersionsThatNobodyCanSpendYet)
{
    EXPECT_EQ(problemOf("BC1SW50QGDZ25J"), AddressError::UnknownVersion);
    EXPECT_EQ(problemOf("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs"), AddressError::UnknownVersion);
    EXPECT_EQ(problemOf("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y"),
              AddressError::BadLength);
    EXPECT_EQ(problemOf("bc1pfeessrawgf"), AddressError::BadLength);
}

TEST(AddressTest, TellsTheKindsOfMistakesApart)
{
    EXPECT_EQ(problemOf(""), AddressError::Empty);
    EXPECT_EQ(problemOf("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"), AddressError::BadChecksum);
    EXPECT_EQ(problemOf("bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), AddressError::BadCharacter) << "mixed case";
    EXPECT_EQ(problemOf("Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), AddressError::BadCharacter) << "mixed case";
    EXPECT_EQ(problemOf("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3to"), AddressError::BadCharacter);
    EXPECT_EQ(problemOf("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 "), AddressError::BadCharacter);
    EXPECT_EQ(problemOf("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"), AddressError::BadChecksum);
    EXPECT_EQ(problemOf("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAM0"), AddressError::BadCharacter);
    EXPECT_EQ(problemOf("mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8s"), AddressError::BadChecksum);
    EXPECT_EQ(problemOf("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q"), AddressError::BadChecksum);
    EXPECT_EQ(problemOf("BITCOINCASH:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"), AddressError::BadCharacter);
    EXPECT_EQ(problemOf("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q"), AddressError::BadChecksum);
    EXPECT_EQ(problemOf("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6B"), AddressError::BadCharacter);
    EXPECT_EQ(problemOf("bchtest:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"), AddressError::BadChecksum);
}

TEST(AddressTest, RecognisesOtherCoins)
{
    EXPECT_EQ(problemOf("LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ"), AddressError::UnknownVersion) << "Litecoin";
    EXPECT_EQ(problemOf("DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE"), AddressError::UnknownVersion) << "Dogecoin";
    EXPECT_EQ(problemOf("tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty"), AddressError::UnknownVersion);
    EXPECT_EQ(problemOf("ecash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eyx54vzvwa"), AddressError::UnknownVersion);
    EXPECT_EQ(problemOf("bitcoincash:yr6m7j9njldwwzlg9v7v53unlr4jkmx6ey3dwj96l9"), AddressError::UnknownVersion);
    EXPECT_EQ(problemOf("bitcoincahs:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"), AddressError::UnknownVersion);
}

TEST(AddressTest, TakesAccountNamesForWhatTheyAre)
{
    for (const std::string_view text :
         {"satoshi", "q", "1", "user.worker1", "1337miner", "mySoloMiner", "home@example.org", "stratum:tcp",
          "miningAtHomeWithTwoBitaxes", "quietPeopleMineAtNight", "3", ":", "Jörg"}) {
        EXPECT_EQ(problemOf(text), AddressError::NotAnAddress) << text;
    }
}

TEST(AddressTest, SurvivesLongTexts)
{
    for (const char character : {'1', 'q', 'z', ':', '\0', '\xff'}) {
        EXPECT_NE(problemOf(std::string(100'000, character)), std::nullopt);
    }
}

} // namespace
} // namespace dpmp::mining
