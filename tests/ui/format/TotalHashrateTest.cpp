// SPDX-License-Identifier: MIT
#include "ui/format/TotalHashrate.h"

#include "ui/format/Formatting.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

TEST(TotalHashrateTest, ShowsNoNumberThatWasNotMeasured)
{
    engine::Snapshot snapshot;
    EXPECT_EQ(totalHashrate(snapshot), Formatting::hashrate(mining::Hashrate{0.0}));

    snapshot.miners.emplace_back();
    EXPECT_EQ(totalHashrate(snapshot), Formatting::none());

    snapshot.hashrate = {1e12};
    EXPECT_EQ(totalHashrate(snapshot), Formatting::hashrate(mining::Hashrate{1e12}));
}

} // namespace
} // namespace dpmp::ui
