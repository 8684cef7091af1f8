// SPDX-License-Identifier: MIT
#include "core/logging/StandardOutput.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dpmp::logging {
namespace {

TEST(StandardOutputTest, WritesLinesAtOnce)
{
    testing::internal::CaptureStdout();

    {
        StandardOutput output;
        output.write("first\nsecond\n");
        output.write("third\n");
    }

    EXPECT_EQ(testing::internal::GetCapturedStdout(), "first\nsecond\nthird\n");
}

TEST(StandardOutputTest, LeavesStandardOutputOpenWhenItGoes)
{
    testing::internal::CaptureStdout();

    StandardOutput().write("one\n");
    StandardOutput().write("two\n");

    EXPECT_EQ(testing::internal::GetCapturedStdout(), "one\ntwo\n");
}

#ifdef Q_OS_UNIX

// Standard output is a pipe while this lives. Nobody reads it unless a test does.
class PipedOutput
{
public:
    PipedOutput()
        : m_earlier(::dup(STDOUT_FILENO))
    {
        EXPECT_EQ(::pipe(m_ends.data()), 0);
        ::fcntl(m_ends[0], F_SETFL, O_NONBLOCK);
        ::dup2(m_ends[1], STDOUT_FILENO);
    }

    PipedOutput(const PipedOutput&) = delete;
    PipedOutput& operator=(const PipedOutput&) = delete;

    ~PipedOutput()
    {
        ::dup2(m_earlier, STDOUT_FILENO);
        for (const int descriptor : {m_earlier, m_ends[0], m_ends[1]}) {
            ::close(descriptor);
        }
    }

    std::string readAll()
    {
        std::string text;
        std::array<char, 4096> buffer{};
        for (ssize_t size = 0; (size = ::read(m_ends[0], buffer.data(), buffer.size())) > 0;) {
            text.append(buffer.data(), static_cast<std::size_t>(size));
        }
        return text;
    }

private:
    int m_earlier;
    std::array<int, 2> m_ends{};
};

TEST(StandardOutputTest, DropsAndCountsLinesThatNobodyTakesAndNeverWaitsLong)
{
    using namespace std::chrono_literals;
    constexpr int kLines = 100000;
    PipedOutput pipe;
    StandardOutput output;
    std::string lines;
    for (int i = 0; i < kLines; ++i) {
        lines += std::to_string(i) + "\n";
    }

    const auto before = std::chrono::steady_clock::now();
    output.write(lines);
    output.write("lost\n");
    output.write("lost too\n");
    EXPECT_LT(std::chrono::steady_clock::now() - before, 10s);
    EXPECT_EQ(output.takeDropped(), 0U) << "word of it would be lost too";

    const std::string taken = pipe.readAll();
    const auto whole = std::ranges::count(taken, '\n');
    EXPECT_EQ(static_cast<std::int64_t>(output.takeDropped()), kLines + 2 - whole);
    EXPECT_EQ(output.takeDropped(), 0U);
    output.write("next\n");
    EXPECT_EQ(pipe.readAll(), taken.ends_with('\n') ? "next\n" : "\nnext\n");
}

TEST(StandardOutputTest, LosesNoTerminalWhereThereWasNone)
{
    const PipedOutput pipe;

    EXPECT_FALSE(StandardOutput().hasLostTerminal());
}

#endif

} // namespace
} // namespace dpmp::logging
