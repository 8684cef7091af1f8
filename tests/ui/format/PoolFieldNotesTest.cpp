// SPDX-License-Identifier: MIT
#include "ui/format/PoolFieldNotes.h"

#include "tests/ui/support/Samples.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

PoolEntry sampleEntry()
{
    return {.pool = test::sampleConfig().pools[0],
            .address = QStringLiteral("stratum.first.example"),
            .minDifficulty = {},
            .maxDifficulty = {}};
}

TEST(PoolFieldNotesTest, ShowsWhatThePoolWillReceive)
{
    const Note note = PoolFieldNotes::at(PoolFieldNotes::judge(sampleEntry()), PoolField::User);

    EXPECT_TRUE(note.text.endsWith(QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.rig1")));
}

TEST(PoolFieldNotesTest, RefusesABadTemplateAddressAndDifficulty)
{
    PoolEntry entry = sampleEntry();
    entry.pool.user = "{walet}.{worker}";
    entry.address = QStringLiteral("http://first.example");
    entry.minDifficulty = QStringLiteral("much");
    entry.pool.minDifficulty = 8;
    entry.pool.maxDifficulty = 4;

    const PoolNotes notes = PoolFieldNotes::judge(entry);

    for (const PoolField field :
         {PoolField::User, PoolField::Address, PoolField::MinDifficulty, PoolField::MaxDifficulty}) {
        EXPECT_EQ(PoolFieldNotes::at(notes, field).level, NoteLevel::Bad) << static_cast<int>(field);
    }
    EXPECT_TRUE(PoolFieldNotes::hasErrors(notes));
}

TEST(PoolFieldNotesTest, NeedsAnAddressOnlyOfAPoolInUse)
{
    PoolEntry entry = sampleEntry();
    entry.address.clear();
    EXPECT_TRUE(PoolFieldNotes::hasErrors(PoolFieldNotes::judge(entry)));

    entry.pool.weight = 0;
    EXPECT_FALSE(PoolFieldNotes::hasErrors(PoolFieldNotes::judge(entry)));
}

TEST(PoolFieldNotesTest, FindsTheFieldOfAPath)
{
    EXPECT_EQ(PoolFieldNotes::fieldOf("pools.A.port", 0), PoolField::Port);
    EXPECT_EQ(PoolFieldNotes::fieldOf("pools.B.fallbacks[1].host", 1), PoolField::Fallbacks);
    EXPECT_EQ(PoolFieldNotes::fieldOf("downstream_diff.poolB_max", 1), PoolField::MaxDifficulty);
    EXPECT_EQ(PoolFieldNotes::fieldOf("pools.B.port", 0), std::nullopt);
    EXPECT_EQ(PoolFieldNotes::fieldOf("listen.port", 0), std::nullopt);
}

TEST(PoolFieldNotesTest, ShowsTheGravestProblem)
{
    const config::ConfigProblems problems{{"pools.A.port", "is odd", config::Severity::Warning},
                                          {"pools.A.port", "is taken", config::Severity::Error},
                                          {"pools.A.port", "is odd again", config::Severity::Warning}};

    const PoolNotes notes = PoolFieldNotes::withProblems(PoolFieldNotes::judge(sampleEntry()), problems, 0);

    EXPECT_EQ(PoolFieldNotes::at(notes, PoolField::Port), (Note{NoteLevel::Bad, QStringLiteral("Is taken.")}));
}

} // namespace
} // namespace dpmp::ui
