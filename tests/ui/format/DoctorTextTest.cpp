// SPDX-License-Identifier: MIT
#include "ui/format/DoctorText.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using engine::ExaminationStep;

engine::PoolFacts goodFacts()
{
    return {.addresses = {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"},
            .extranonce1Size = 4,
            .extranonce2Size = 8,
            .difficulty = mining::Difficulty{1000},
            .versionMask = 0x1fffe000U,
            .height = 925000,
            .networkDifficulty = mining::Difficulty{152e12}};
}

engine::MinerSnapshot minerOf(const std::string& name, double rate)
{
    engine::MinerSnapshot miner;
    miner.worker = name;
    miner.hashrate = {rate};
    return miner;
}

TEST(DoctorTextTest, SaysWhenADifficultyIsTooHighForAMiner)
{
    const auto notes = DoctorText::meaning(goodFacts(), {minerOf("big", 1e12), minerOf("tiny", 780e3)});

    ASSERT_FALSE(notes.isEmpty());
    EXPECT_EQ(notes[0].level, NoteLevel::Warning);
    // 1000 * 2^32 / 780,000 s = 63 days.
    EXPECT_TRUE(notes[0].text.contains(QStringLiteral("tiny"))) << notes[0].text.toStdString();
    EXPECT_TRUE(notes[0].text.contains(QStringLiteral("63 d"))) << notes[0].text.toStdString();
}

TEST(DoctorTextTest, CountsTheSharesOfTheSlowestMiner)
{
    const auto notes = DoctorText::meaning(goodFacts(), {minerOf("big", 1e13), minerOf("small", 1e12)});

    ASSERT_EQ(notes.size(), 2);
    // 1e12 * 3600 / (1000 * 2^32) = 838.
    EXPECT_TRUE(notes[0].text.contains(QStringLiteral("small"))) << notes[0].text.toStdString();
    EXPECT_TRUE(notes[0].text.contains(QStringLiteral("838"))) << notes[0].text.toStdString();
    EXPECT_EQ(notes[0].level, NoteLevel::Good);
    EXPECT_EQ(notes[1].level, NoteLevel::Good);
}

TEST(DoctorTextTest, WarnsOfLittleRoomAndNoVersionRolling)
{
    engine::PoolFacts facts = goodFacts();
    facts.extranonce2Size = 4;
    facts.versionMask.reset();

    const auto notes = DoctorText::meaning(facts, {});

    ASSERT_EQ(notes.size(), 3);
    EXPECT_TRUE(notes[0].text.contains(QStringLiteral("8 bytes")));
    EXPECT_TRUE(notes[1].text.contains(QStringLiteral("version rolling")));
    EXPECT_EQ(notes[2].level, NoteLevel::Hint);
}

TEST(DoctorTextTest, ListsOnlyWhatIsKnown)
{
    EXPECT_TRUE(DoctorText::facts({}).isEmpty());
    EXPECT_TRUE(DoctorText::meaning({}, {}).isEmpty());
    EXPECT_EQ(DoctorText::facts(goodFacts()).size(), 6);
}

TEST(DoctorTextTest, HelpsByWhatFailed)
{
    const auto hint = [](ExaminationStep step, const char* reason, bool tls) {
        return DoctorText::hint({.step = step, .state = engine::StepState::Failed, .took = {}, .reason = reason}, tls);
    };

    EXPECT_TRUE(hint(ExaminationStep::Connect, "Connection refused", false).contains(QStringLiteral("port")));
    EXPECT_TRUE(hint(ExaminationStep::Resolve, "Host not found", false).contains(QStringLiteral("spelled")));
    EXPECT_TRUE(hint(ExaminationStep::Tls, "handshake failed", true).contains(QStringLiteral("without TLS")));
    EXPECT_TRUE(hint(ExaminationStep::Subscribe, "closed", false).contains(QStringLiteral("with TLS")));
    EXPECT_TRUE(hint(ExaminationStep::Authorize, "unknown user", false).contains(QStringLiteral("user name")));
}

} // namespace
} // namespace dpmp::ui
