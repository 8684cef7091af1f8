// SPDX-License-Identifier: MIT
#include "core/storage/Credentials.h"

#include "tests/core/storage/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dpmp::storage {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

class CredentialsTest : public testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void put(const char* name, std::string_view text) const { test::writeFile(path(name), text); }

    Credentials read() const { return readCredentials(m_folder.path()); }

    // The problems in one line each; there must be no value beside them.
    std::vector<std::string> problems() const
    {
        const Credentials credentials = read();
        EXPECT_THAT(credentials.values, IsEmpty());
        std::vector<std::string> lines;
        for (const config::ConfigProblem& problem : credentials.problems) {
            EXPECT_EQ(problem.severity, config::Severity::Error);
            lines.push_back(toText(problem));
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(CredentialsTest, AreTheFilesWithOurPrefix)
{
    put("dpmp.pools.A.password", "secret A");
    put("dpmp.pools.B.password", "secret B");
    put("other.password", "not ours");
    put("dpmpX", "not ours");
    ASSERT_TRUE(QDir().mkdir(path("dpmp.folder")));

    const Credentials credentials = read();

    EXPECT_THAT(credentials.values,
                ElementsAre(Pair("pools.A.password", "secret A"), Pair("pools.B.password", "secret B")));
    EXPECT_THAT(credentials.problems, IsEmpty());
}

TEST_F(CredentialsTest, LoseOneLineEndAndNothingElse)
{
    put("dpmp.crlf", "secret\r\n");
    put("dpmp.empty", "");
    put("dpmp.lf", "secret\n");
    put("dpmp.spaces", " se cret \n");
    put("dpmp.two", "secret\n\n");

    EXPECT_THAT(read().values, ElementsAre(Pair("crlf", "secret"), Pair("empty", ""), Pair("lf", "secret"),
                                           Pair("spaces", " se cret "), Pair("two", "secret\n")));
}

TEST_F(CredentialsTest, MayBeLinks)
{
    put("elsewhere", "secret\n");
    ASSERT_TRUE(QFile::link(path("elsewhere"), path("dpmp.pools.A.password")));

    EXPECT_THAT(read().values, ElementsAre(Pair("pools.A.password", "secret")));
}

TEST_F(CredentialsTest, HoldFourKibibytesAtMost)
{
    put("dpmp.pools.A.password", std::string(4096, 'x'));
    EXPECT_EQ(read().values.at("pools.A.password").size(), 4096U);

    put("dpmp.pools.A.password", std::string(4097, 'x'));
    EXPECT_THAT(problems(), ElementsAre("credential dpmp.pools.A.password: is larger than 4 KiB"));
}

TEST_F(CredentialsTest, ThatMayNotBeReadAreAProblem)
{
    put("dpmp.pools.A.password", "hunter2");
    test::setMode(path("dpmp.pools.A.password"), 0);
    // The folder must be open to the user whom the file is closed to.
    test::setMode(path(""), 0755);
    const test::OrdinaryUser user;

    const auto lines = problems();

    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(lines[0], HasSubstr("credential dpmp.pools.A.password: "));
    EXPECT_THAT(lines[0], Not(HasSubstr("hunter2")));
}

#ifdef Q_OS_LINUX

TEST_F(CredentialsTest, ThatBreakOffWhileBeingReadAreAProblem)
{
    // Can be opened, but has no bytes at its beginning: reading fails.
    ASSERT_TRUE(QFile::link(QStringLiteral("/proc/self/mem"), path("dpmp.pools.A.password")));

    EXPECT_THAT(problems(), ElementsAre(HasSubstr("credential dpmp.pools.A.password: ")));
}

#endif

TEST_F(CredentialsTest, AreNoneWithoutAFolder)
{
    EXPECT_THAT(readCredentials({}).values, IsEmpty());
    EXPECT_THAT(readCredentials({}).problems, IsEmpty());
    EXPECT_THAT(readCredentials(path("missing")).values, IsEmpty());
}

} // namespace
} // namespace dpmp::storage
