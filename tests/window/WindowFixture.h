// SPDX-License-Identifier: MIT
#pragma once

#include "app/GuiProgram.h"
#include "core/config/ConfigReader.h"
#include "core/demo/CpuMiner.h"
#include "core/demo/DemoPoolServer.h"
#include "core/logging/LineSink.h"
#include "core/logging/LogRouter.h"
#include "core/mining/VersionRolling.h"
#include "core/runtime/CoreThread.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/ui/support/Find.h"
#include "tests/ui/support/TestState.h"
#include "ui/Languages.h"
#include "ui/WindowRun.h"
#include "ui/wizard/FirstRunWizard.h"

#include <QByteArray>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dpmp::test {

/// The program as it is started, with its window, in a folder of its own; two simulated pools and a miner around it.
class WindowFixture : public testing::Test
{
protected:
    WindowFixture() { ui::applyLanguage(QStringLiteral("en")); }

    ~WindowFixture() override
    {
        m_run.reset();
        ui::applyLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// A busy computer and a sanitizer make everything many times slower; what is awaited usually takes a moment.
    template <class Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }

    /// Starts a pool, again at its port when it has run before.
    void startPool(std::size_t slot)
    {
        demo::SimulatedPoolSettings settings;
        settings.difficulty = {2e-5}; // 86,000 hashes.
        settings.versionMask = mining::kBip320Mask;
        settings.seed = slot + 1;
        m_pools.at(slot) = std::make_unique<demo::DemoPoolServer>(settings, m_poolPorts.at(slot));
        ASSERT_NE(pool(slot).port(), 0) << pool(slot).listenError();
        m_poolPorts.at(slot) = pool(slot).port();
    }

    void startPools()
    {
        startPool(0);
        startPool(1);
    }

    void killPool(std::size_t slot) { m_pools.at(slot).reset(); }

    const demo::DemoPoolServer& pool(std::size_t slot) const { return *m_pools.at(slot); }

    QString poolAddress(std::size_t slot) const { return QStringLiteral("127.0.0.1:%1").arg(m_poolPorts.at(slot)); }

    void startMiner(quint16 port)
    {
        demo::CpuMinerSettings settings;
        settings.user = "rig1";
        settings.port = port;
        m_miner = std::make_unique<demo::CpuMiner>(settings);
        m_miner->start();
    }

    /// A settings file with both pools, as a run before has left it.
    void writePools()
    {
        const auto entry = [this](std::size_t slot, const char* wallet) {
            return QStringLiteral(R"({"host": "127.0.0.1", "port": %1, "wallet": "%2", "weight": 50})")
                .arg(QString::number(m_poolPorts.at(slot)), QString::fromLatin1(wallet));
        };
        QFile file(configPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"pools": {"A": %1, "B": %2}})").arg(entry(0, "alice"), entry(1, "bob")).toUtf8());
    }

    /// Starts the program and shows its window.
    void start()
    {
        app::Options options;
        options.configFile = configPath().toStdString();
        options.dataDirectory = m_folder.filePath(QStringLiteral("data")).toStdString();
        const app::Settings settings(options, {{"DPMP_LISTEN_HOST", "127.0.0.1"}, {"DPMP_LISTEN_PORT", "0"}});
        const app::WindowSettings loaded = settings.loadForWindow();
        m_log.emplace(loaded.config.logging, m_sink);
        m_program = std::make_unique<app::GuiProgram>(
            *m_log, app::GuiSetup{.settings = settings,
                                  .loaded = loaded,
                                  .startsInDemo = false,
                                  .version = "1.2.3",
                                  .statusInterval = std::nullopt,
                                  .keychain = std::make_unique<app::test::FakeSecretStore>(m_keyring),
                                  .makeProxy =
                                      [](const config::ProxyConfig& config) {
                                          return std::make_unique<runtime::CoreThread>(config, Rng(1));
                                      },
                                  .loginStart = app::LoginStart({QStringLiteral("dpmp")}, m_folder.path()),
                                  .importPlaces = {}});
        QObject::connect(m_program.get(), &ui::Program::finished, m_program.get(),
                         [this](int exitCode) { m_exitCode = exitCode; });
        m_run = std::make_unique<ui::WindowRun>(*m_program, *m_state);
        m_run->start();
    }

    /// start(), and a miner that works for both pools' proxy, whose pools are there.
    void startMining()
    {
        startPools();
        writePools();
        start();
        ASSERT_TRUE(waitFor([this] { return program().proxy().port() != 0; }));
        startMiner(program().proxy().port());
        ASSERT_TRUE(waitFor([this] { return isReady(0) && isReady(1) && accepted() > 0; }));
    }

    app::GuiProgram& program() { return *m_program; }

    ui::WindowRun& run() { return *m_run; }

    ui::MainWindow& window() { return m_run->window(); }

    ui::FirstRunWizard& wizard() { return *m_run->wizard(); }

    QToolButton& navigation(int place)
    {
        return find<QToolButton>(window(), QByteArray("navigation" + QByteArray::number(place)).constData());
    }

    /// Of the newest snapshot; empty before the first.
    std::optional<engine::PoolSnapshot> seen(std::size_t slot) const
    {
        const auto& pools = m_program->snapshot().pools;
        return slot < pools.size() ? std::optional(pools[slot]) : std::nullopt;
    }

    bool isReady(std::size_t slot) const { return seen(slot) && seen(slot)->state == engine::PoolState::Ready; }

    std::uint64_t accepted() const { return m_program->snapshot().shares.count(engine::ShareOutcome::Accepted); }

    QString configPath() const { return m_folder.filePath(QStringLiteral("config.json")); }

    /// Empty where there is no file.
    std::string fileText() const
    {
        QFile file(configPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    config::ProxyConfig inFile() const { return config::readConfig(fileText(), {.poolsNeeded = false}).config; }

    std::optional<int> exitCode() const { return m_exitCode; }

    app::test::FakeKeyring m_keyring;

private:
    class NoLines final : public logging::LineSink
    {
    public:
        void write(std::string_view) override {}
    };

    QTemporaryDir m_folder;
    TestState m_state;
    NoLines m_sink;
    std::optional<logging::LogRouter> m_log;
    std::array<std::uint16_t, 2> m_poolPorts{};
    std::array<std::unique_ptr<demo::DemoPoolServer>, 2> m_pools;
    std::optional<int> m_exitCode;
    std::unique_ptr<app::GuiProgram> m_program;
    std::unique_ptr<ui::WindowRun> m_run;
    std::unique_ptr<demo::CpuMiner> m_miner;
};

} // namespace dpmp::test
