// SPDX-License-Identifier: MIT
#include "core/runtime/WriteBatch.h"

#include <gtest/gtest.h>

namespace dpmp::runtime {
namespace {

using engine::LinkId;
using engine::MinerId;

TEST(WriteBatchTest, JoinsWhatGoesToTheSamePeerInTheOrderOfTheFirstMention)
{
    WriteBatch batch;
    batch.add(engine::SendToMiner{MinerId(1), "a"});
    batch.add(engine::SendToPool{LinkId(1), "b"});
    batch.add(engine::SendToMiner{MinerId(2), "c"});
    batch.add(engine::SendToMiner{MinerId(1), "d"});
    batch.add(engine::SendToPool{LinkId(1), "e"});

    const auto writes = batch.takeAll();

    ASSERT_EQ(writes.size(), 3);
    EXPECT_EQ(std::get<MinerId>(writes[0].peer), MinerId(1));
    EXPECT_EQ(writes[0].bytes, "ad");
    EXPECT_EQ(std::get<LinkId>(writes[1].peer), LinkId(1));
    EXPECT_EQ(writes[1].bytes, "be");
    EXPECT_EQ(std::get<MinerId>(writes[2].peer), MinerId(2));
    EXPECT_EQ(writes[2].bytes, "c");
}

TEST(WriteBatchTest, StartsAfreshAfterItWasTaken)
{
    WriteBatch batch;
    batch.add(engine::SendToMiner{MinerId(1), "a"});
    (void)batch.takeAll();
    batch.add(engine::SendToMiner{MinerId(1), "b"});

    const auto writes = batch.takeAll();

    ASSERT_EQ(writes.size(), 1);
    EXPECT_EQ(writes[0].bytes, "b");
    EXPECT_TRUE(batch.takeAll().empty());
}

} // namespace
} // namespace dpmp::runtime
