// SPDX-License-Identifier: MIT
#include "core/storage/FileSecretStore.h"
#include "tests/app/GuiProgramFixture.h"

namespace dpmp::app {
namespace {

using config::PasswordPlace;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class GuiProgramPasswordTest : public test::GuiProgramFixture
{
protected:
    // Pool A has a password somewhere, pool B needs none.
    static std::string storedAt(const char* place)
    {
        std::string text = kPools;
        text.replace(text.find(R"("host": "a.example")"), 0, R"("password_stored": true, )");
        return text.replace(1, 0, std::string(R"("password_store": ")") + place + R"(", )");
    }

    void setPasswordOfA(const char* password)
    {
        config::ProxyConfig config = program().config();
        config.pools[0].password = Secret(password);
        EXPECT_FALSE(config::hasErrors(program().change(config)));
    }
};

TEST_F(GuiProgramPasswordTest, MinesAtOnceWhereNoPasswordIsKept)
{
    writeFile(kPools);
    program().start();

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_EQ(keyring.reads, 0);
}

TEST_F(GuiProgramPasswordTest, ThePoolsWithoutAPasswordDoNotWaitForTheOthers)
{
    keyring.secrets.insert(keyOf("A"), Secret("hunter2"));
    writeFile(storedAt("keychain"));
    program().start();
    ASSERT_TRUE(proxy().isStarted);
    EXPECT_EQ(proxy().applied.back().pools[0].weight, 0U);
    EXPECT_EQ(proxy().applied.back().pools[1].weight, 50U);
    EXPECT_EQ(program().config().pools[0].weight, 50U) << "the user's setting stays";

    EXPECT_TRUE(QTest::qWaitFor([&] { return proxy().applied.back().pools[0].weight == 50U; }));

    EXPECT_EQ(proxy().applied.back().pools[0].password, Secret("hunter2"));
    EXPECT_EQ(program().config().pools[0].password, Secret("hunter2"));
    EXPECT_THAT(news, ElementsAre("config"));
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
    EXPECT_THAT(sink.text, Not(HasSubstr("hunter2")));
}

TEST_F(GuiProgramPasswordTest, AWeightDoesNotSwitchOnAPoolThatWaits)
{
    writeFile(storedAt("ask"));
    program().start();

    program().changeWeights({70, 30});

    EXPECT_THAT(proxy().weights, ElementsAre(ElementsAre(0U, 30U)));
}

TEST_F(GuiProgramPasswordTest, WaitsAltogetherWhereNoPoolCanMine)
{
    std::string text = storedAt("ask");
    text.replace(text.find(R"("logging")"), 0, R"("scheduler": {"poolB_weight": 0}, )");
    writeFile(text);
    program().start();
    EXPECT_FALSE(proxy().isStarted);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !news.empty(); }));
    EXPECT_THAT(news, ElementsAre("password A"));

    program().givePassword({0}, Secret("hunter2"));

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_EQ(proxy().applied.back().pools[0].password, Secret("hunter2"));
    EXPECT_TRUE(keyring.secrets.isEmpty());
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
}

TEST_F(GuiProgramPasswordTest, AsksWhenTheKeyringDoesNotHaveIt)
{
    writeFile(storedAt("keychain"));
    program().start();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !news.empty(); }));

    EXPECT_THAT(news, ElementsAre("password A"));
    EXPECT_EQ(keyring.reads, 2) << "it may have been locked or late";
}

TEST_F(GuiProgramPasswordTest, KeepsANewPasswordInTheKeyringAndOutOfTheFile)
{
    writeFile(kPools);
    program().start();

    setPasswordOfA("hunter2");

    EXPECT_EQ(keyring.secrets.value(keyOf("A")), Secret("hunter2"));
    EXPECT_TRUE(inFile().pools[0].passwordStored);
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
    EXPECT_THAT(sink.text, Not(HasSubstr("hunter2")));
    EXPECT_EQ(proxy().applied.back().pools[0].password, Secret("hunter2"));

    setPasswordOfA("");
    EXPECT_TRUE(keyring.secrets.isEmpty());
    EXPECT_FALSE(inFile().pools[0].passwordStored);
}

TEST_F(GuiProgramPasswordTest, LeavesAPasswordInTheUsersFileUntilItChanges)
{
    std::string text = kPools;
    text.replace(text.find(R"("host": "a.example")"), 0, R"("password": "written", )");
    writeFile(text);
    program().start();

    config::ProxyConfig config = program().config();
    config.pools[0].wallet = "another";
    program().change(config);
    EXPECT_EQ(inFile().pools[0].password, Secret("written"));
    EXPECT_FALSE(inFile().pools[0].passwordStored);

    setPasswordOfA("hunter2");
    EXPECT_EQ(inFile().pools[0].password, Secret());
    EXPECT_THAT(fileText(), Not(HasSubstr("written")));
    EXPECT_EQ(keyring.secrets.value(keyOf("A")), Secret("hunter2"));
}

TEST_F(GuiProgramPasswordTest, TellsWhenTheKeyringFails)
{
    writeFile(kPools);
    program().start();
    keyring.trouble = QStringLiteral("locked");

    setPasswordOfA("hunter2");

    EXPECT_TRUE(QTest::qWaitFor([&] { return news.size() >= 2; }));
    EXPECT_THAT(news, Contains("trouble locked"));
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
}

TEST_F(GuiProgramPasswordTest, MovesPasswordsToAnotherPlace)
{
    writeFile(kPools);
    program().start();
    setPasswordOfA("hunter2");
    EXPECT_EQ(program().passwordPlace(), PasswordPlace::Keychain);

    program().setPasswordPlace(PasswordPlace::File);

    EXPECT_TRUE(QTest::qWaitFor([&] { return keyring.secrets.isEmpty(); }));
    EXPECT_EQ(program().passwordPlace(), PasswordPlace::File);
    EXPECT_EQ(inFile().passwordPlace, PasswordPlace::File);
    const storage::FileSecretStore file(path("data/secrets.json"));
    EXPECT_EQ(file.readNow(keyOf("A")).value(), Secret("hunter2"));

    endProgram();
    program().start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program().config().pools[0].password == Secret("hunter2"); }));
}

TEST_F(GuiProgramPasswordTest, AReloadKeepsThePasswordThatIsInForce)
{
    writeFile(kPools);
    program().start();
    setPasswordOfA("hunter2");

    program().reload();

    EXPECT_EQ(proxy().applied.back().pools[0].password, Secret("hunter2"));
    EXPECT_NE(proxy().applied.back().pools[0].weight, 0U);
}

TEST_F(GuiProgramPasswordTest, WithoutAWindowTheFileOfSecretsIsReadToo)
{
    writeFile(kPools);
    program().start();
    program().setPasswordPlace(PasswordPlace::File);
    setPasswordOfA("hunter2");
    Options options;
    options.configFile = path("config.json").toStdString();
    options.dataDirectory = path("data").toStdString();

    const LoadedSettings loaded = Settings(options, {}).load();
    ASSERT_TRUE(loaded.config);
    EXPECT_EQ(loaded.config->pools[0].password, Secret("hunter2"));
    EXPECT_THAT(loaded.problems, IsEmpty());

    program().setPasswordPlace(PasswordPlace::Keychain);
    const LoadedSettings unreachable = Settings(options, {}).load();
    ASSERT_TRUE(unreachable.config);
    EXPECT_TRUE(unreachable.config->pools[0].password.isEmpty());
    ASSERT_EQ(unreachable.problems.size(), 1U);
    EXPECT_THAT(unreachable.problems[0].text, HasSubstr("environment"));
    EXPECT_THAT(Settings(options, {{"DPMP_POOLS_A_PASSWORD", "given"}}).load().problems, IsEmpty());
}

} // namespace
} // namespace dpmp::app
