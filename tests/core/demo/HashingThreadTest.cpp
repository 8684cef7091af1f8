// SPDX-License-Identifier: MIT
#include "core/demo/HashingThread.h"

#include "core/demo/SimulatedChain.h"
#include "tests/core/demo/WaitFor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace dpmp::demo {
namespace {

Work workNumbered(std::uint64_t number, double difficulty)
{
    SimulatedChain chain({}, number);
    Work work;
    work.number = number;
    work.job = chain.makeJob(1'700'000'000);
    work.extranonce1 = {1, 2, 3, 4};
    work.extranonce2Size = 8;
    work.target = mining::Target::of({difficulty});
    return work;
}

TEST(HashingThreadTest, SignalsThatSharesWait)
{
    HashingThread hashing;
    std::vector<FoundShare> found;
    QObject::connect(&hashing, &HashingThread::sharesWaiting, &hashing, [&] {
        const auto more = hashing.takeFound();
        found.insert(found.end(), more.begin(), more.end());
    });

    hashing.setWork(workNumbered(1, 1e-7));
    hashing.start();

    EXPECT_TRUE(waitFor([&] { return found.size() >= 20; }));
    EXPECT_TRUE(std::ranges::all_of(found, [](const FoundShare& share) { return share.workNumber == 1; }));
    EXPECT_GE(hashing.hashes(), 1024U);
}

TEST(HashingThreadTest, TakesUpNewWork)
{
    HashingThread hashing;
    hashing.setWork(workNumbered(1, 1e12));
    hashing.start();
    ASSERT_TRUE(waitFor([&] { return hashing.hashes() > 0; }));

    hashing.setWork(workNumbered(2, 1e-7));

    std::vector<FoundShare> found;
    ASSERT_TRUE(waitFor([&] { return !(found = hashing.takeFound()).empty(); }));
    EXPECT_EQ(found.front().workNumber, 2U);
}

TEST(HashingThreadTest, RestsWithoutWork)
{
    HashingThread hashing;
    hashing.setWork(workNumbered(1, 1e12));
    hashing.start();
    ASSERT_TRUE(waitFor([&] { return hashing.hashes() > 0; }));

    hashing.setWork(std::nullopt);

    // It rests when two looks in a row, a turn of the event loop apart, see the same count.
    std::uint64_t last = 0;
    EXPECT_TRUE(waitFor([&] { return std::exchange(last, hashing.hashes()) == hashing.hashes(); }));
}

TEST(HashingThreadTest, StopsInTheMiddleOfWork)
{
    const auto hashing = std::make_unique<HashingThread>();
    hashing->setWork(workNumbered(1, 1e12));
    hashing->start();
    ASSERT_TRUE(waitFor([&] { return hashing->hashes() > 0; }));

    const auto before = std::chrono::steady_clock::now();
    hashing->requestStop();
    ASSERT_TRUE(hashing->wait(5000));

    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
}

} // namespace
} // namespace dpmp::demo
