// SPDX-License-Identifier: MIT
#include "ui/format/WalletText.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

const QString kSegwit = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
const QString kCash = QStringLiteral("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
const QString kLegacy = QStringLiteral("1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu");

TEST(WalletTextTest, AcceptsAnAddressOfThePoolsChain)
{
    EXPECT_EQ(WalletText::judge(kSegwit, "BTC").level, NoteLevel::Good);
    EXPECT_EQ(WalletText::judge(kCash, "BCH").level, NoteLevel::Good);
    EXPECT_EQ(WalletText::judge(kLegacy, "BTC").level, NoteLevel::Good);
    EXPECT_EQ(WalletText::judge(kLegacy, "BCH").level, NoteLevel::Good);
    EXPECT_EQ(WalletText::judge(kSegwit, "").level, NoteLevel::Good);
}

TEST(WalletTextTest, RefusesAMistypedAddressWithTheReason)
{
    const Note note = WalletText::judge(QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"), "BTC");

    EXPECT_EQ(note.level, NoteLevel::Bad);
    EXPECT_TRUE(note.text.contains(QStringLiteral("checksum"))) << note.text.toStdString();
}

TEST(WalletTextTest, WarnsOfTheOtherChain)
{
    const Note bitcoin = WalletText::judge(kSegwit, "BCH");
    const Note cash = WalletText::judge(kCash, "BTC");

    EXPECT_EQ(bitcoin.level, NoteLevel::Warning);
    EXPECT_TRUE(bitcoin.text.contains(QStringLiteral("Bitcoin (BTC) address")));
    EXPECT_EQ(cash.level, NoteLevel::Warning);
    EXPECT_TRUE(cash.text.contains(QStringLiteral("Bitcoin Cash (BCH) address")));
}

TEST(WalletTextTest, WarnsOfATestNetwork)
{
    const Note note = WalletText::judge(QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"), "BTC");

    EXPECT_EQ(note.level, NoteLevel::Warning);
    EXPECT_TRUE(note.text.contains(QStringLiteral("test network")));
}

TEST(WalletTextTest, TakesOtherTextForAnAccount)
{
    EXPECT_EQ(WalletText::judge(QStringLiteral("alice"), "BTC").level, NoteLevel::Good);
    EXPECT_EQ(WalletText::judge({}, "BTC").level, NoteLevel::Hint);
}

TEST(WalletTextTest, NoticesAWorkerBehindTheAddress)
{
    EXPECT_EQ(WalletText::judge(kSegwit + QStringLiteral(".rig1"), "BTC").level, NoteLevel::Warning);
}

} // namespace
} // namespace dpmp::ui
